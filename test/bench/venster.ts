// Is the window free while much happens? The real program downloads its first meldingen and then sends 500 decisions, and the
// longest tasks of the window's thread and of the main process are measured meanwhile. Prints JSON lines.
// Usage: xvfb-run -a -s "-screen 0 1280x800x24" node test/bench/venster.ts [meldingen] [decisions]   (bundle first)

import { alleMeldingen, vraag } from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { cleanUp, dataFolder, startApp } from '../helpers/electron-app.ts';

const MELDINGEN = Number(process.argv[2] ?? 100_000);
const BESLUITEN = Number(process.argv[3] ?? 500);
const GEDULD_MS = 600_000;

type Meting = { langsteTaakMs: number; taken: number };
type Meetvenster = { meting?: Meting };

type Gestart = Awaited<ReturnType<typeof startApp>>;

/** Starts to watch: tasks over 50 ms in the window, and how late the main process comes to its timers. */
async function begin({ page, app }: Gestart): Promise<void> {
  await page.evaluate(() => {
    const venster = globalThis as unknown as Meetvenster;
    const meting = { langsteTaakMs: 0, taken: 0 };
    venster.meting = meting;
    new PerformanceObserver((lijst) => {
      for (const taak of lijst.getEntries()) {
        meting.taken += 1;
        meting.langsteTaakMs = Math.max(meting.langsteTaakMs, taak.duration);
      }
    }).observe({ type: 'longtask' });
  });
  await app.evaluate(() => {
    const hoofd = globalThis as unknown as { teLaat: number; vorige: number };
    hoofd.teLaat = 0;
    hoofd.vorige = performance.now();
    setInterval(() => {
      const nu = performance.now();
      hoofd.teLaat = Math.max(hoofd.teLaat, nu - hoofd.vorige - 5);
      hoofd.vorige = nu;
    }, 5);
  });
}

async function lees({ page, app }: Gestart): Promise<Meting & { hoofdprocesMs: number }> {
  const venster = await page.evaluate(() => (globalThis as unknown as Meetvenster).meting);
  const hoofdprocesMs = await app.evaluate(() => {
    const hoofd = globalThis as unknown as { teLaat: number };
    const langste = hoofd.teLaat;
    hoofd.teLaat = 0;
    return Math.round(langste);
  });
  await page.evaluate(() => {
    const { meting } = globalThis as unknown as Meetvenster;
    if (meting) Object.assign(meting, { langsteTaakMs: 0, taken: 0 });
  });
  return { langsteTaakMs: Math.round(venster?.langsteTaakMs ?? -1), taken: venster?.taken ?? -1, hoofdprocesMs };
}

/** Asks again and again until it holds; returns how long that took and the slowest of these questions. */
async function totdat(houdt: () => Promise<boolean>): Promise<{ ms: number; langsteVraagMs: number }> {
  const start = performance.now();
  let langsteVraagMs = 0;
  for (;;) {
    const voor = performance.now();
    const klaar = await houdt();
    langsteVraagMs = Math.max(langsteVraagMs, performance.now() - voor);
    if (klaar) return { ms: Math.round(performance.now() - start), langsteVraagMs: Math.round(langsteVraagMs) };
    if (performance.now() - start > GEDULD_MS) throw new Error('duurt te lang');
    await new Promise((verder) => setTimeout(verder, 200));
  }
}

async function versturen(gestart: Gestart): Promise<void> {
  const { page } = gestart;
  const meldingen = (await alleMeldingen(page, 'nieuw')).slice(0, BESLUITEN);
  for (const { uuid } of meldingen)
    await page.evaluate((wie) => {
      const { balie } = globalThis as unknown as {
        balie: { command: (naam: string, invoer: unknown) => Promise<unknown> };
      };
      const opdracht = { soort: 'in-behandeling-nemen', overnemen: true };
      return balie.command('melding.besluiten', { uuid: wie, opdracht, gezien: 1_000_000_000 });
    }, uuid);
  const duur = await totdat(async () => (await vraag(page, 'sync.stand', {})).wachtend === 0);
  console.log(JSON.stringify({ naam: 'versturen', besluiten: meldingen.length, ...duur, ...(await lees(gestart)) }));
}

const dienst = await startCentraalProces({ meldingen: MELDINGEN, seed: 1, bronhouder: '0344' });
try {
  const token = dienst.tokens.find((t) => t.bronhouder === '0344' && t.rol === 'bijhouder')?.token ?? '';
  const env = { TERUGMELDBALIE_BEDENKTIJD: '0' };
  const gestart = await startApp({ data: dataFolder(), centraal: dienst.url, token, env });
  await begin(gestart);
  const duur = await totdat(async () => {
    const stand = await vraag(gestart.page, 'sync.stand', {}).catch(() => undefined);
    return stand?.fase === 'rust' && stand.voortgang === null && stand.bijgewerktOp !== null;
  });
  const { iedereen } = await vraag(gestart.page, 'werkvoorraad.tellingen', {});
  console.log(
    JSON.stringify({ naam: 'ophalen', meldingen: MELDINGEN, inLijst: iedereen, ...duur, ...(await lees(gestart)) }),
  );
  await versturen(gestart);
} finally {
  await cleanUp();
  await dienst.stop();
}
