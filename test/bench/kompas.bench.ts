// The kompas for 1,000 meldingen in a bulk preview, beside an empty round trip, through the dispatcher and the contract on both
// sides: with every municipality's boundary, all places, the whole directory, and a log of earlier forwardings. JSON lines.
// Usage: node test/bench/kompas.bench.ts [meldingen]   (default 1000)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { maakAdresboek } from '../../central/regels/adresboek.ts';
import { createDispatcher, type OpstartHandlers } from '../../electron/backend/dispatcher.ts';
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { HUIDIGE_GEMEENTEN } from '../../shared/domain/gemeenten.ts';
import type { Grens } from '../../shared/domain/kaart/grenzen.ts';
import { CONTRACT, type Output, type QueryName } from '../../shared/ipc/contract.ts';
import { BULK_MAX } from '../../shared/ipc/vormen/bulk.ts';
import { melding, volgUuid } from '../helpers/bouwers.ts';
import { createWerkplaats } from '../helpers/werkplaats.ts';

const AANTAL = Number(process.argv[2] ?? 1_000);
/** Forwarded before, so that there are habits and the same objects to find. */
const EERDER = 5_000;
const HERHAAL = 15;
const BLOK = 100;
/** Corners of a boundary: 342 of them make a file of 400,000 points. */
const HOEKEN = 1_200;
const BREEDTE = 19;

const midden = (i: number) => ({ x: 20_000 + (i % BREEDTE) * 13_000, y: 300_000 + Math.floor(i / BREEDTE) * 17_000 });

/** Every municipality an area of its own, touching none. */
function grenzen(): Grens[] {
  return HUIDIGE_GEMEENTEN.map(({ code, naam }, i) => {
    const { x, y } = midden(i);
    const ring = Array.from({ length: HOEKEN }, (_, h) => {
      const hoek = (2 * Math.PI * h) / HOEKEN;
      return [Math.round(x + 6_000 * Math.cos(hoek)), Math.round(y + 6_000 * Math.sin(hoek))];
    }).flat();
    return { code, naam, vlakken: [[ring]] };
  });
}

/** One of a mix: BAG with a point and a prefix, BRP with a place, and some that say nothing. */
function boom(i: number, weg: boolean): readonly Annotatie[] {
  const elders = HUIDIGE_GEMEENTEN[(i * 7) % HUIDIGE_GEMEENTEN.length];
  const bag = i % 2 === 0;
  const { annotaties, wortel } = melding({ kenmerk: `K-${i}`, registratie: bag ? 'BAG' : 'BRP' });
  const { x, y } = midden((i * 7) % HUIDIGE_GEMEENTEN.length);
  const wortelvelden = bag
    ? {
        objectidentificatie: { soort: 'BAG_ID', waarde: `${elders?.code}10${String(i % 900).padStart(10, '0')}` },
        locatie: { x: x + (i % 5_000), y },
        attributen: [{ naam: 'Adres', waardeBasisregistratie: `Kerkstraat ${i}, 3511 LX ${elders?.naam}` }],
      }
    : {
        objectidentificatie: { soort: 'BSN', waarde: `99999${String(i % 900).padStart(4, '0')}` },
        attributen: [
          { naam: 'Woonplaatsnaam', rubriek: '081170', waardeBasisregistratie: i % 3 === 0 ? '' : elders?.naam },
        ],
      };
  const kop = {
    wortel,
    geannoteerdDoor: { oin: '00000099000003440000', persoonsaanduiding: 'anoniem', medewerker: 's.bakker' },
    geannoteerdOp: '2026-11-20T08:00:00Z',
    zichtbaar: 'allen',
  };
  const door = weg
    ? [
        { ...kop, uuid: volgUuid(), soort: 'status', status: 'VERKEERDE_BRONHOUDER', toelichting: 'Elders' },
        { ...kop, uuid: volgUuid(), soort: 'bronhouder', bronhouder: elders?.code === '0344' ? '0356' : elders?.code },
      ]
    : [];
  return [
    ...annotaties.map((a) => (a.soort === 'terugmelding' ? ({ ...a, ...wortelvelden } as Annotatie) : a)),
    ...(door as Annotatie[]),
  ];
}

const map = mkdtempSync(join(tmpdir(), 'balie-bench-'));
const w = createWerkplaats({ map, bedenktijd: 3_600, rol: 'teamlead' });
w.meta.zetBronhouders(maakAdresboek().lijst('2026-11-23'));
w.context.grenzen.bewaar({
  bestand: 'grenzen.json',
  stelsel: 'rd',
  geladenOp: '2026-11-23T09:00:00Z',
  grenzen: grenzen(),
});
w.context.plaatsen.bewaar({
  bestand: 'plaatsen.csv',
  geladenOp: '2026-11-23T09:00:00Z',
  plaatsen: Object.fromEntries(HUIDIGE_GEMEENTEN.map(({ code, naam }) => [naam.toLowerCase(), [code]])),
  postcodes: Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [String(1_000 + i), ['0344']])),
  aantal: { plaatsen: HUIDIGE_GEMEENTEN.length, postcodes: 4_000 },
});
const uuids: string[] = [];
let volgnummer = 0;
for (let i = 0; i < EERDER + AANTAL; i += BLOK) {
  const pagina: unknown[] = [];
  for (let k = i; k < Math.min(EERDER + AANTAL, i + BLOK); k += 1) {
    const annotaties = boom(k, k < EERDER);
    if (k >= EERDER) uuids.push(String(annotaties[0]?.wortel));
    for (const a of annotaties) {
      volgnummer += 1;
      pagina.push({ ...a, volgnummer, ontvangenOp: '2026-11-20T09:00:00Z' });
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
async function vraag<N extends QueryName>(naam: N, input: object): Promise<Output<N>> {
  const antwoord = await dispatch('query', naam, input);
  if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.fout.code}`);
  return CONTRACT[naam].output.parse(structuredClone(antwoord.waarde)) as Output<N>;
}

async function meet(keer: number, werk: () => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const tijden: number[] = [];
  for (let i = 0; i < keer; i += 1) {
    const begin = performance.now();
    await werk();
    tijden.push(performance.now() - begin);
  }
  tijden.sort((a, b) => a - b);
  return { p50: tijden[Math.floor(keer / 2)] ?? 0, p95: tijden[Math.floor(keer * 0.95)] ?? 0 };
}

/** In as few calls as the contract allows. */
const stukken = Array.from({ length: Math.ceil(uuids.length / BULK_MAX) }, (_, i) =>
  uuids.slice(i * BULK_MAX, (i + 1) * BULK_MAX),
);
const opdracht = { soort: 'verkeerde-bronhouder', toelichting: 'Hoort bij {{bestemming}}, zie {{kenmerk}}.' };
const kompassen = async () =>
  (await Promise.all(stukken.map((deel) => vraag('kompas.voorstellen', { uuids: deel })))).flat();
const naar = (await kompassen()).flatMap(({ uuid, kompas }) =>
  kompas.uitkomst === 'voorstel' ? [{ uuid, bronhouder: kompas.bronhouder.code }] : [],
);
const voorbeelden = () =>
  Promise.all(
    stukken.map((deel) => {
      const hierin = new Set(deel);
      return vraag('bulk.voorbeeld', { uuids: deel, opdracht, naar: naar.filter(({ uuid }) => hierin.has(uuid)) });
    }),
  );

const leeg = await meet(400, () => vraag('klok.vandaag', {}));
const rond = (n: number): number => Number(n.toFixed(3));
const meld = (naam: string, { p50, p95 }: { p50: number; p95: number }, doel: number | null): void =>
  console.log(
    JSON.stringify({
      naam,
      meldingen: AANTAL,
      voorstellen: naar.length,
      p50: rond(p50),
      p95: rond(p95),
      keerLeeg: rond(p50 / leeg.p50),
      ...(doel === null ? {} : { doel, gehaald: p50 <= doel }),
    }),
  );
meld('leeg', leeg, null);
meld('kompas', await meet(HERHAAL, kompassen), null);
meld('voorbeeld met bestemming', await meet(HERHAAL, voorbeelden), null);
meld('kompas en voorbeeld', await meet(HERHAAL, async () => [await kompassen(), await voorbeelden()]), 1_000);
meld('een voorstel', await meet(200, () => vraag('kompas.voorstel', { uuid: uuids[volgnummer % uuids.length] })), null);
w.sluit();
rmSync(map, { recursive: true, force: true });
