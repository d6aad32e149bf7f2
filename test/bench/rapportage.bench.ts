// The report over very many meldingen: how long it takes, beside the raw driver reading the same table, and how long a row of the
// worklist has to wait while it is being counted, beside the same question with nothing else going on. One run, so that ratios
// tell on a busy machine too. Prints JSON lines.
// Usage: node test/bench/rapportage.bench.ts [meldingen]   (default 100000)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createDispatcher } from '../../electron/backend/dispatcher.ts';
import type { Input, Output, QueryName } from '../../shared/ipc/contract.ts';
import { createWerkplaats } from '../helpers/werkplaats.ts';
import { paginas } from './veel-meldingen.ts';

const AANTAL = Number(process.argv[2] ?? 100_000);
const HERHAAL = 9;

const map = mkdtempSync(join(tmpdir(), 'balie-bench-'));
const w = createWerkplaats({ map, rol: 'teamlead' });
const beginLanden = performance.now();
let pagina = 0;
for (const annotaties of paginas(AANTAL, w.tijd.nu)) {
  pagina += 1;
  w.land.land('0344', annotaties, String(pagina));
}
console.log(JSON.stringify({ naam: 'landen', meldingen: AANTAL, ms: Math.round(performance.now() - beginLanden) }));

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
  return structuredClone(antwoord.waarde) as Output<N>;
}

const midden = (tijden: readonly number[]): number =>
  tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? 0;
const rond = (ms: number): number => Number(ms.toFixed(2));

async function duur(werk: () => unknown): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

const lijst = await vraag('werkvoorraad.openen', { weergave: 'iedereen' });
const rijen = () => vraag('werkvoorraad.rijen', { lijst: lijst.lijst, vanaf: 1000, aantal: 100 });
/** What a person waits for a window of rows, asked at every turn of the loop until `klaar`. */
async function wacht(klaar: () => boolean): Promise<number[]> {
  const tijden: number[] = [];
  while (!klaar()) {
    // The question comes in while the loop is busy with something else, as over a port: its wait counts.
    const gevraagd = performance.now();
    await new Promise((door) => setImmediate(door));
    await rijen();
    tijden.push(performance.now() - gevraagd);
  }
  return tijden;
}

const leeg: Input<'rapport.cijfers'> = { bronhouder: null, kring: null, periode: null, registratie: null };
const ruw = w.db.prepare('select * from verblijf').raw();
for (const [naam, invoer] of [
  ['deze maand', leeg],
  ['dit jaar', { ...leeg, periode: '2026' }],
] as const) {
  const alleen: number[] = [];
  const driver: number[] = [];
  const samen: number[] = [];
  const blokken: number[] = [];
  const rustig: number[] = [];
  for (let n = 0; n < HERHAAL; n += 1) {
    driver.push(await duur(() => ruw.all().length));
    alleen.push(await duur(() => vraag('rapport.cijfers', invoer)));
    let beurten = 0;
    rustig.push(
      ...(await wacht(() => {
        beurten += 1;
        return beurten > 40;
      })),
    );
    let klaar = false;
    const begin = performance.now();
    const rapport = vraag('rapport.cijfers', invoer).then(() => {
      klaar = true;
      samen.push(performance.now() - begin);
    });
    blokken.push(Math.max(0, ...(await wacht(() => klaar))));
    await rapport;
  }
  console.log(
    JSON.stringify({
      naam: `rapport, ${naam}`,
      meldingen: AANTAL,
      ms: rond(midden(alleen)),
      driverMs: rond(midden(driver)),
      verhouding: rond(midden(alleen) / midden(driver)),
      metLijstErnaastMs: rond(midden(samen)),
      langsteWachtMs: rond(midden(blokken)),
      langsteWachtRustigMs: rond(Math.max(...rustig)),
      wachtVerhouding: rond(midden(blokken) / midden(rustig)),
      doelMs: 1000,
      gehaald: midden(alleen) < 1000,
    }),
  );
}

const cijfers = await vraag('rapport.cijfers', leeg);
const achter = `rapport:ontvangen,${cijfers.periode.code},0344,team,alle`;
const openen: number[] = [];
const gewoon: number[] = [];
for (let n = 0; n < HERHAAL; n += 1) {
  gewoon.push(await duur(() => vraag('werkvoorraad.openen', { weergave: 'iedereen', vraag: 'in:alles reg:brp' })));
  openen.push(await duur(() => vraag('werkvoorraad.openen', { weergave: 'iedereen', vraag: achter })));
}
const geopend = await vraag('werkvoorraad.openen', { weergave: 'iedereen', vraag: achter });
console.log(
  JSON.stringify({
    naam: 'lijst achter een cijfer',
    rijen: geopend.totaal,
    klopt: geopend.totaal === cijfers.totaal.getallen.ontvangen,
    ms: rond(midden(openen)),
    gewoneLijstMs: rond(midden(gewoon)),
    verhouding: rond(midden(openen) / midden(gewoon)),
  }),
);

w.sluit();
rmSync(map, { recursive: true, force: true });
