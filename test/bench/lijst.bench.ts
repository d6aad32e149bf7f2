// The worklist as the screen asks it, with very many meldingen: a window of rows, and from a keystroke to what it finds. Each
// beside an empty call through the same door, in one run. Prints JSON lines; on a busy machine p95 tells of its
// other work, p50 of ours.
// Usage: node test/bench/lijst.bench.ts [meldingen]   (default 10000)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createDispatcher } from '../../electron/backend/dispatcher.ts';
import { leesVraag } from '../../shared/domain/vraagtaal/lezen.ts';
import type { Input, Output, QueryName } from '../../shared/ipc/contract.ts';
import type { Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { createWerkplaats } from '../helpers/werkplaats.ts';
import { paginas } from './veel-meldingen.ts';

const AANTAL = Number(process.argv[2] ?? 10_000);
const HERHAAL = 100;

const map = mkdtempSync(join(tmpdir(), 'balie-bench-'));
const w = createWerkplaats({ map });
let pagina = 0;
for (const annotaties of paginas(AANTAL, w.tijd.nu)) {
  pagina += 1;
  w.land.land('0344', annotaties, String(pagina));
}

const deur = createDispatcher({
  opstart: {} as never,
  sessie: () => ({ context: w.context, handlers: w.handlers, gebruikt: () => undefined }),
  opFout: (naam) => {
    throw new Error(`${naam} faalde`);
  },
  opBeschadigd: () => undefined,
  nieuwId: () => 'x',
});
async function vraag<N extends QueryName>(naam: N, invoer: Input<N>): Promise<Output<N>> {
  const antwoord = await deur('query', naam, invoer);
  if (!antwoord.ok) throw new Error(`${naam}: ${JSON.stringify(antwoord.fout)}`);
  // What crosses between processes is copied.
  return structuredClone(antwoord.waarde) as Output<N>;
}

type Tijden = { readonly p50: number; readonly p95: number };

async function meet(werk: (n: number) => Promise<unknown>): Promise<Tijden> {
  const tijden: number[] = [];
  for (let n = -10; n < HERHAAL; n += 1) {
    const begin = performance.now();
    await werk(n + 10);
    if (n >= 0) tijden.push(performance.now() - begin);
  }
  const opVolgorde = tijden.toSorted((a, b) => a - b);
  return { p50: opVolgorde[HERHAAL / 2] ?? 0, p95: opVolgorde[Math.floor(HERHAAL * 0.95)] ?? 0 };
}

const leeg = await meet(() => vraag('klok.vandaag', {}));
const meld = (naam: string, { p50, p95 }: Tijden, doel: number | null): void =>
  console.log(
    JSON.stringify({
      naam,
      p50Ms: Number(p50.toFixed(2)),
      p95Ms: Number(p95.toFixed(2)),
      leegP95Ms: Number(leeg.p95.toFixed(3)),
      verhouding: Number((p95 / leeg.p95).toFixed(1)),
      ...(doel === null ? {} : { doelMs: doel, gehaald: p95 < doel }),
    }),
  );

const alles = await vraag('werkvoorraad.openen', { weergave: 'iedereen', vraag: 'in:alles' });
meld(
  '100 rijen',
  await meet((n) =>
    vraag('werkvoorraad.rijen', {
      lijst: alles.lijst,
      vanaf: (n * 997) % Math.max(1, alles.totaal - 100),
      aantal: 100,
    }),
  ),
  10,
);

/** As one types, each text a keystroke further; what is no term yet the screen leaves out. */
const ZIN = 'kerkstraat 21 reg:brp afnemer:uwv';
const GETYPT = Array.from(ZIN, (_, n) => {
  const getypt = ZIN.slice(0, n + 1);
  return leesVraag(getypt)
    .termen.map(({ van, tot }) => getypt.slice(van, tot))
    .join(' ');
});
for (const weergave of ['iedereen', 'afgesloten'] satisfies Weergave[])
  for (const overal of ['', ' in:alles'])
    meld(
      `toets tot uitslag, ${overal === '' ? weergave : `${weergave}, overal`}`,
      await meet(async (n) => {
        const open = await vraag('werkvoorraad.openen', {
          weergave,
          vraag: (GETYPT[n % GETYPT.length] ?? '') + overal,
        });
        if (open.totaal > 0) await vraag('werkvoorraad.rijen', { lijst: open.lijst, vanaf: 0, aantal: 100 });
      }),
      50,
    );
meld(
  'sorteren op afnemer',
  await meet(() =>
    vraag('werkvoorraad.openen', { weergave: 'iedereen', sortering: { kolom: 'afnemer', richting: 'op' } }),
  ),
  50,
);
meld(
  'verwante samen',
  await meet(() => vraag('werkvoorraad.openen', { weergave: 'iedereen', groeperen: 'verwant' })),
  null,
);
const open = await vraag('werkvoorraad.openen', { weergave: 'iedereen' });
meld('nieuws', await meet(() => vraag('werkvoorraad.nieuws', { lijst: open.lijst })), null);
meld(
  'waarden van afnemer',
  await meet(() => vraag('werkvoorraad.waarden', { veld: 'afnemer', weergave: 'iedereen', vraag: '', begin: '' })),
  50,
);
meld('tellingen', await meet(() => vraag('werkvoorraad.tellingen', {})), null);

w.sluit();
rmSync(map, { recursive: true, force: true });
