// Opening a dossier beside an empty round trip, both through the dispatcher and the contract on both sides, and the map's
// questions. Prints JSON lines.
// Usage: node test/bench/dossier.bench.ts [meldingen]   (default 10000)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createDispatcher, type OpstartHandlers } from '../../electron/backend/dispatcher.ts';
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import type { Grens } from '../../shared/domain/kaart/grenzen.ts';
import { CONTRACT, type QueryName } from '../../shared/ipc/contract.ts';
import { melding, volgUuid } from '../helpers/bouwers.ts';
import { createWerkplaats } from '../helpers/werkplaats.ts';

const AANTAL = Number(process.argv[2] ?? 10_000);
const PAGINA = 500;
const HERHAAL = 400;
/** So many numbers of persons for all BRP meldingen: everyone has relatives on the list. */
const PERSONEN = 900;

function boom(i: number): readonly Annotatie[] {
  const bgt = i % 3 === 0;
  const { annotaties, wortel } = melding({
    kenmerk: `K-${i}`,
    registratie: bgt ? 'BGT' : 'BRP',
    toelichting: `Melding ${1 + (i % 3)} van 3: bewoner ${i} staat sinds ${1990 + (i % 30)} op een ander adres, zie de foto`,
  });
  const plek = `${130_000 + ((i * 7_919) % 12_000)},000 ${450_000 + ((i * 104_729) % 12_000)},000`;
  const objectidentificatie = bgt
    ? { soort: 'LOCATIE', waarde: plek }
    : { soort: 'BSN', waarde: `99999${String(i % PERSONEN).padStart(4, '0')}` };
  const notitie = {
    uuid: volgUuid(),
    wortel,
    soort: 'aantekening',
    geannoteerdDoor: { oin: '00000099000003440000', persoonsaanduiding: 'anoniem', medewerker: 's.bakker' },
    geannoteerdOp: '2026-11-20T08:00:00Z',
    zichtbaar: 'eigen',
    tekst: 'Gebeld, komt er op terug',
  } as Annotatie;
  return [...annotaties.map((a) => (a.soort === 'terugmelding' ? { ...a, objectidentificatie } : a)), notitie];
}

/** A municipality of 3,000 corners around the points, and 340 others elsewhere. */
function grenzen(): Grens[] {
  const rond = (x: number, y: number, straal: number, hoeken: number): number[] =>
    Array.from({ length: hoeken }, (_, i) => {
      const hoek = (2 * Math.PI * i) / hoeken;
      return [Math.round(x + straal * Math.cos(hoek)), Math.round(y + straal * Math.sin(hoek))];
    }).flat();
  const elders = Array.from({ length: 340 }, (_, i) => ({
    code: String(2_000 + i),
    naam: `Gemeente ${i}`,
    vlakken: [[rond(20_000 + (i % 20) * 13_000, 300_000 + Math.floor(i / 20) * 17_000, 6_000, 400)]],
  }));
  return [{ code: '0344', naam: 'Utrecht', vlakken: [[rond(136_000, 456_000, 9_000, 3_000)]] }, ...elders];
}

const map = mkdtempSync(join(tmpdir(), 'balie-bench-'));
const w = createWerkplaats({ map, bedenktijd: 3600 });
w.context.grenzen.bewaar({
  bestand: 'grenzen.json',
  stelsel: 'rd',
  geladenOp: '2026-11-23T09:00:00Z',
  grenzen: grenzen(),
});
const uuids: string[] = [];
let volgnummer = 0;
for (let i = 0; i < AANTAL; i += PAGINA / 5) {
  const pagina: unknown[] = [];
  for (let k = i; k < Math.min(AANTAL, i + PAGINA / 5); k += 1) {
    const annotaties = boom(k);
    uuids.push(String(annotaties[0]?.wortel));
    for (const a of annotaties) {
      volgnummer += 1;
      pagina.push({
        ...a,
        volgnummer,
        ontvangenOp: `2026-11-${String(1 + (volgnummer % 20)).padStart(2, '0')}T09:00:00Z`,
      });
    }
  }
  w.land.land('0344', pagina, String(i));
}
w.db.pragma('wal_checkpoint(truncate)');

const dispatch = createDispatcher({
  opstart: {} as OpstartHandlers,
  sessie: () => ({ context: w.context, handlers: w.handlers, gebruikt: () => undefined }),
  opFout: (naam, id) => console.error(naam, id),
  opBeschadigd: () => undefined,
  nieuwId: () => 'bench',
});

/** As over the ports: checked, answered, cloned, checked again. */
async function vraag(naam: QueryName, input: object): Promise<number> {
  const begin = performance.now();
  const antwoord = await dispatch('query', naam, input);
  if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.fout.code}`);
  CONTRACT[naam].output.parse(structuredClone(antwoord.waarde));
  return performance.now() - begin;
}

async function meet(naam: QueryName, input: (i: number) => object): Promise<{ p50: number; p95: number }> {
  const tijden: number[] = [];
  for (let i = 0; i < HERHAAL; i += 1) tijden.push(await vraag(naam, input(i)));
  tijden.sort((a, b) => a - b);
  return { p50: tijden[HERHAAL / 2] ?? 0, p95: tijden[Math.floor(HERHAAL * 0.95)] ?? 0 };
}

const rond = (n: number): number => Number(n.toFixed(3));
const leeg = await meet('klok.vandaag', () => ({}));
const meld = (naam: string, { p50, p95 }: { p50: number; p95: number }): void =>
  console.log(
    JSON.stringify({ naam, meldingen: AANTAL, p50: rond(p50), p95: rond(p95), keerLeeg: rond(p50 / leeg.p50) }),
  );
const plek = (i: number) => ({ x: 130_000 + ((i * 7_919) % 12_000), y: 450_000 + ((i * 104_729) % 12_000) });
meld('leeg', leeg);
meld('dossier voor het eerst', await meet('melding.dossier', (i) => ({ uuid: uuids[(i * 7_919) % AANTAL] })));
meld('dossier opnieuw', await meet('melding.dossier', (i) => ({ uuid: uuids[(i * 7_919) % AANTAL] })));
meld('nabij', await meet('kaart.nabij', (i) => ({ ...plek(i), straal: 1_000 })));
meld('grenzen', await meet('kaart.grenzen', (i) => ({ ...plek(i), straal: 20_000 })));
w.sluit();
rmSync(map, { recursive: true, force: true });
