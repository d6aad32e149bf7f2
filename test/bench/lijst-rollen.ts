// How smoothly the worklist runs in the real program with very many meldingen: PageDown held for 5 seconds, then 200 times J,
// without and with a dossier beside it. Prints one JSON line a measurement: frames a second, tasks over 50 ms in the window's
// thread, the longest time that something in view was blank, and how long a key took.
// Usage: xvfb-run -a -s "-screen 0 1600x900x24" node test/bench/lijst-rollen.ts [meldingen] [folder to keep and use again]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { realUuids } from '../../electron/backend/clock.ts';
import { openDatabase } from '../../electron/backend/db/open.ts';
import { createRestTransport } from '../../electron/backend/sync/rest-transport.ts';
import { createWorkbench } from '../../electron/backend/workbench.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { cleanUp, dataFolder, startApp } from '../helpers/electron-app.ts';
import { createNepDienst } from '../helpers/nep-dienst.ts';
import { paginas } from './veel-meldingen.ts';

const AANTAL = Number(process.argv[2] ?? 100_000);
const MAP = process.argv[3];
/** A held key repeats so often a second. */
const HERHALING = 30;

type Meting = {
  readonly beeldenPerSeconde: number;
  readonly takenBoven50: number;
  readonly langsteTaakMs: number;
  readonly langsteLeegteMs: number;
  readonly toetsP95Ms: number;
};

/** Runs in the window: counts frames, long tasks, and looks in every frame whether what is in view is there. */
function begin(): void {
  const m = {
    beelden: 0,
    sinds: performance.now(),
    taken: [] as number[],
    toetsen: [] as number[],
    leeg: 0,
    leegst: 0,
    aan: true,
  };
  const rooster = document.querySelector<HTMLElement>('[role="grid"]');
  const isLeeg = (): boolean => {
    const vak = rooster?.getBoundingClientRect();
    if (!vak) return false;
    return [0.1, 0.5, 0.9].some((deel) => {
      const rij = document.elementFromPoint(vak.left + 100, vak.top + vak.height * deel)?.closest('[role="row"]');
      return !rij || rij.getAttribute('aria-busy') === 'true';
    });
  };
  let vorige = performance.now();
  const beeld = (nu: number): void => {
    if (!m.aan) return;
    m.beelden += 1;
    m.leeg = isLeeg() ? m.leeg + nu - vorige : 0;
    m.leegst = Math.max(m.leegst, m.leeg);
    vorige = nu;
    requestAnimationFrame(beeld);
  };
  requestAnimationFrame(beeld);
  const taken = new PerformanceObserver((lijst) => m.taken.push(...lijst.getEntries().map((e) => e.duration)));
  taken.observe({ type: 'longtask' });
  const toetsen = new PerformanceObserver((lijst) => m.toetsen.push(...lijst.getEntries().map((e) => e.duration)));
  toetsen.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(globalThis, { meting: m });
}

function einde(): Meting {
  const { meting: m } = globalThis as unknown as {
    meting: { beelden: number; sinds: number; taken: number[]; toetsen: number[]; leegst: number; aan: boolean };
  };
  m.aan = false;
  const toetsen = m.toetsen.toSorted((a, b) => a - b);
  return {
    beeldenPerSeconde: Math.round((m.beelden * 10_000) / (performance.now() - m.sinds)) / 10,
    takenBoven50: m.taken.length,
    langsteTaakMs: Math.round(Math.max(0, ...m.taken)),
    langsteLeegteMs: Math.round(m.leegst),
    toetsP95Ms: Math.round(toetsen[Math.floor(toetsen.length * 0.95)] ?? 0),
  };
}

/** Presses a key at the pace of one that is held: `keer` times, or as often as fits in the time. */
async function houdIn(page: Page, toets: string, keer: number): Promise<void> {
  const van = performance.now();
  for (let n = 0; n < keer; n += 1) {
    await page.keyboard.down(toets);
    const rest = van + ((n + 1) * 1000) / HERHALING - performance.now();
    if (rest > 0) await new Promise((klaar) => setTimeout(klaar, rest));
  }
  await page.keyboard.up(toets);
}

async function meet(page: Page, naam: string, toets: string, keer: number): Promise<void> {
  await page.evaluate(begin);
  await houdIn(page, toets, keer);
  const meting = await page.evaluate(einde);
  console.log(JSON.stringify({ naam, ...meting, belasting: Number((loadavg()[0] ?? 0).toFixed(1)) }));
}

type Venster = {
  readonly balie: {
    readonly query: (naam: string, invoer: unknown) => Promise<{ readonly waarde: { readonly lijst: string } }>;
  };
};

/** Asks the backend from the window: an empty call, 100 rows, and a keystroke with the rows that it finds. p95 of 100. */
async function meetVragen(page: Page): Promise<void> {
  const tijden = await page.evaluate(async () => {
    const { query } = (globalThis as unknown as Venster).balie;
    const p95 = async (doe: (n: number) => Promise<unknown>): Promise<number> => {
      const gemeten: number[] = [];
      for (let n = 0; n < 100; n += 1) {
        const van = performance.now();
        await doe(n);
        gemeten.push(performance.now() - van);
      }
      return Math.round((gemeten.toSorted((a, b) => a - b)[95] ?? 0) * 10) / 10;
    };
    const open = await query('werkvoorraad.openen', { weergave: 'iedereen' });
    const { lijst } = open.waarde;
    const woord = 'huisnummer';
    return {
      leegP95Ms: await p95(() => query('klok.vandaag', {})),
      rijenP95Ms: await p95((n) => query('werkvoorraad.rijen', { lijst, vanaf: n * 97, aantal: 100 })),
      toetsP95Ms: await p95(async (n) => {
        const vraag = woord.slice(0, 1 + (n % woord.length));
        const gevonden = await query('werkvoorraad.openen', { weergave: 'iedereen', vraag });
        await query('werkvoorraad.rijen', { lijst: gevonden.waarde.lijst, vanaf: 0, aantal: 100 });
      }),
    };
  });
  const { leegP95Ms, rijenP95Ms, toetsP95Ms } = tijden;
  const keer = (ms: number): number => Math.round((ms / leegP95Ms) * 10) / 10;
  console.log(JSON.stringify({ naam: '100 rijen', p95Ms: rijenP95Ms, leegP95Ms, verhouding: keer(rijenP95Ms) }));
  console.log(
    JSON.stringify({ naam: 'toets tot uitslag', p95Ms: toetsP95Ms, leegP95Ms, verhouding: keer(toetsP95Ms) }),
  );
}

/** Puts them in the program's own database, with the key that it made: a first download would take minutes. */
function vul(data: string): void {
  const gegevens = join(data, 'gegevens');
  const map = join(gegevens, readdirSync(gegevens)[0] ?? '');
  const bewaard = JSON.parse(readFileSync(join(map, 'sleutel.json'), 'utf8')) as { waarde: string; sleutelId: string };
  const sleutel = Uint8Array.from(Buffer.from(bewaard.waarde, 'base64'));
  const opened = openDatabase(map, sleutel, bewaard.sleutelId, '20261123T090000Z');
  if (!opened.ok) throw new Error(opened.fout.code);
  const { db, close } = opened.waarde;
  const bank = createWorkbench({
    db,
    map,
    sleutel,
    transport: createRestTransport({ url: 'http://dienst.test', token: '', ophalen: createNepDienst().ophalen }),
    klok: { nu: Date.now },
    uuids: realUuids,
    kans: () => 0.5,
    bedenktijdSeconden: null,
    appVersie: '0.1.0',
    opGewijzigd: () => undefined,
    opKlokverschil: () => undefined,
  });
  for (const pagina of paginas(AANTAL, Date.now())) bank.land.land('0344', pagina, 'x');
  // Its cursor is not the service's: from the beginning, where the service has nothing.
  db.exec('update sync_cursor set cursor = null');
  close();
}

const map = MAP ?? dataFolder();
const data = join(map, 'balie');
const vol = existsSync(data);
mkdirSync(data, { recursive: true });
// A workplace belongs to one address: with a folder that is kept, the service comes back on its own port.
const poort = join(map, 'poort');
const centraal = await startCentraalProces({
  data: join(map, 'centraal'),
  bronhouder: '0344',
  ...(existsSync(poort) ? { port: Number(readFileSync(poort, 'utf8')) } : {}),
});
writeFileSync(poort, new URL(centraal.url).port);
const token = centraal.tokens.find((t) => t.bronhouder === '0344' && t.rol === 'bijhouder')?.token ?? '';
if (!vol) {
  const eerst = await startApp({ data, centraal: centraal.url, token });
  await eerst.page.getByText('Geen nieuwe meldingen').waitFor({ timeout: 60_000 });
  await eerst.close();
  vul(data);
}
const { page, close } = await startApp({ data, centraal: centraal.url, token });
const rooster = page.getByRole('grid', { name: 'Werkvoorraad' });
await rooster.waitFor({ timeout: 120_000 });
await page.getByRole('link', { name: 'Iedereen', exact: true }).click();
await rooster.getByRole('row').nth(3).waitFor();
console.log(JSON.stringify({ naam: 'rijen in de lijst', aantal: Number(await rooster.getAttribute('aria-rowcount')) }));

await meetVragen(page);
await rooster.focus();
await page.keyboard.press('j');
await meet(page, 'PageDown 5 s', 'PageDown', 5 * HERHALING);
await meet(page, 'J 200 rijen', 'j', 200);
await page.keyboard.press('Enter');
await page.getByRole('region', { name: /^Melding / }).waitFor();
await meet(page, 'PageDown 5 s, dossier ernaast', 'PageDown', 5 * HERHALING);
await meet(page, 'J 200 rijen, dossier ernaast', 'j', 200);
await close();
await centraal.stop();
await cleanUp();
