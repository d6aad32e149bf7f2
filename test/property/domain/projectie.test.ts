import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotatie, Auteur, OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { WachtendeBatch } from '../../../shared/domain/conflict.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { profielVan, REGISTRATIECODES } from '../../../shared/domain/registraties/registraties.ts';
import { termijnenVan } from '../../../shared/domain/termijn/termijnen.ts';
import { VOORZIENING } from '../../../shared/domain/voorziening.ts';
import { annotatie, MELDER, NIEUWEGEIN, UTRECHT, uuidVan, WORTEL } from '../../unit/domain/boom.ts';

const auteur = fc.constantFrom<Auteur>(MELDER, UTRECHT, NIEUWEGEIN, VOORZIENING);
const zichtbaar = fc.constantFrom('allen', 'bronhouders', 'eigen');
const tijdstip = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const datum = fc.constantFrom('2026-11-18', '2026-12-02', '2027-01-04');
const medewerker = fc.constantFrom('m.jansen', 's.bakker', null);
const tekst = fc.string({ unit: 'grapheme', maxLength: 20 });

const STATUSSEN = [
  ...new Set(REGISTRATIECODES.flatMap((code) => Object.keys(profielVan(code)?.statussen ?? {}))),
  'NOOIT_GEZIEN',
];

const kop = { geannoteerdDoor: auteur, geannoteerdOp: tijdstip, zichtbaar };
const stap: fc.Arbitrary<Annotatie> = fc
  .oneof(
    fc.record({ ...kop, soort: fc.constant('status'), status: fc.constantFrom(...STATUSSEN), toelichting: tekst }),
    fc.record({
      ...kop,
      soort: fc.constant('status'),
      status: fc.constantFrom(...STATUSSEN),
      resultaat: fc.constantFrom('GEWIJZIGD', 'NIET_GEWIJZIGD'),
    }),
    fc.record({ ...kop, soort: fc.constant('bronhouder'), bronhouder: fc.constantFrom('0344', '0356', '1999') }),
    fc.record({ ...kop, soort: fc.constant('kenmerk'), kenmerk: tekst }),
    fc.record({ ...kop, soort: fc.constant('contact'), contactType: fc.constantFrom('Melder', 'Behandelaar') }),
    fc.record({ ...kop, soort: fc.constant('planning'), mijlpaal: tekst, datum }),
    fc.record({ ...kop, soort: fc.constant('toewijzing'), medewerker }),
    fc.record({ ...kop, soort: fc.constant('aantekening'), tekst }),
    fc.record({
      ...kop,
      soort: fc.constant('label'),
      label: fc.constantFrom('spoed', 'adres'),
      actie: fc.constantFrom('toevoegen', 'verwijderen'),
    }),
    fc.record({ ...kop, soort: fc.constant('onderzoek'), actie: fc.constantFrom('geplaatst', 'verwijderd'), datum }),
    fc.record({ ...kop, soort: fc.constant('verwijzing'), verwijzing: fc.constant('zaaknummer'), waarde: tekst }),
    fc.record({ ...kop, soort: fc.constant('beoordeling'), gegrond: fc.boolean() }),
    fc.record({ ...kop, soort: fc.constant('onbekend'), oorspronkelijkeSoort: fc.constant('advies') }),
  )
  .map((velden) => velden as unknown as Annotatie);

const wortel = fc
  .record({
    registratie: fc.constantFrom(...REGISTRATIECODES, 'XYZ'),
    geannoteerdDoor: auteur,
    object: fc.constantFrom('Verblijfplaats', 'Pand'),
  })
  .map((velden) =>
    annotatie('terugmelding', {
      ...velden,
      uuid: WORTEL,
      meldsoort: 'GEREDE_TWIJFEL',
      objectidentificatie: { soort: 'ADRES', waarde: 'Kerkstraat 21' },
      attributen: [],
    }),
  );

type Geschiedenis = { readonly boom: readonly OntvangenAnnotatie[]; readonly wachtend: readonly WachtendeBatch[] };

/** Any history: a tree in the order of the service, and a queue of batches decided on some picture of it. */
const geschiedenis: fc.Arbitrary<Geschiedenis> = fc
  .tuple(
    wortel,
    fc.array(stap, { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(14), fc.array(stap, { minLength: 1, maxLength: 3 })), { maxLength: 4 }),
  )
  .map(([eerste, bevestigd, batches]) => {
    const boom = [eerste, ...bevestigd].map(
      (a, i): OntvangenAnnotatie => ({
        ...a,
        wortel: WORTEL,
        uuid: i === 0 ? WORTEL : uuidVan(2_000_000 + i),
        volgnummer: 10 + 3 * i,
        ontvangenOp: new Date(Date.UTC(2026, 10, 16, 10, i)).toISOString(),
      }),
    );
    const wachtend = batches.map(([basis, annotaties], b) => ({
      batch: uuidVan(3_000_000 + b),
      basis: 10 + 3 * basis,
      annotaties: annotaties.map((a, i) => ({ ...a, wortel: WORTEL, uuid: uuidVan(4_000_000 + b * 10 + i) })),
    }));
    return { boom, wachtend };
  });

function gevouwen({ boom, wachtend }: Geschiedenis) {
  const projectie = vouw(boom, wachtend);
  if (!projectie) throw new Error('de boom heeft geen wortel');
  return projectie;
}

describe('DOM-3 the fold, for every history', () => {
  it('DOM-3 is total and deterministic: it gives the same picture each time, and its clocks too', () => {
    fc.assert(
      fc.property(geschiedenis, (g) => {
        const eerste = gevouwen(g);
        expect(gevouwen(structuredClone(g))).toEqual(eerste);
        expect(termijnenVan(eerste.melding)).toEqual(termijnenVan(gevouwen(g).melding));
      }),
    );
  });

  it('DOM-3 does not depend on the order in which confirmed annotations are given, nor on doubles', () => {
    const metVolgorde = geschiedenis.chain((g) =>
      fc.tuple(fc.constant(g), fc.shuffledSubarray([...g.boom, ...g.boom], { minLength: g.boom.length * 2 })),
    );
    fc.assert(
      fc.property(metVolgorde, ([g, boom]) => {
        expect(gevouwen({ ...g, boom })).toEqual(gevouwen(g));
      }),
    );
  });

  it('DOM-3 changes nothing of what it is given', () => {
    fc.assert(
      fc.property(geschiedenis, (g) => {
        const ervoor = structuredClone(g);
        gevouwen(g);
        expect(g).toEqual(ervoor);
      }),
    );
  });

  it('DOM-3 loses no batch: each one is in the picture or is a conflict, in order', () => {
    fc.assert(
      fc.property(geschiedenis, (g) => {
        const { melding, conflicten } = gevouwen(g);
        expect(melding.wachtend + conflicten.length).toBe(g.wachtend.length);
        const geweigerd = new Set<string>(conflicten.map((conflict) => conflict.batch));
        const toegepast = g.wachtend.filter((wacht) => !geweigerd.has(wacht.batch));
        expect(melding.tijdlijn.map((regel) => regel.annotatie.uuid)).toEqual([
          ...g.boom.map((a) => a.uuid),
          ...toegepast.flatMap((wacht) => wacht.annotaties.map((a) => a.uuid)),
        ]);
      }),
    );
  });

  it('DOM-3 after a first conflict no status of a later batch counts', () => {
    fc.assert(
      fc.property(geschiedenis, (g) => {
        const { melding, conflicten } = gevouwen(g);
        const eerste = g.wachtend.findIndex((wacht) => wacht.batch === conflicten[0]?.batch);
        fc.pre(eerste >= 0);
        const latere = g.wachtend.slice(eerste + 1).flatMap((wacht) => wacht.annotaties.map((a) => a.uuid));
        expect(melding.statusgeschiedenis.filter((s) => latere.includes(s.uuid))).toEqual([]);
      }),
    );
  });

  it('DOM-3 once a batch is confirmed, the picture is what it promised', () => {
    fc.assert(
      fc.property(geschiedenis, (g) => {
        const [eerste] = g.wachtend;
        fc.pre(eerste !== undefined);
        const vooraf = gevouwen({ boom: g.boom, wachtend: [eerste] });
        fc.pre(vooraf.conflicten.length === 0);
        const nieuw = eerste.annotaties.map(
          (a, i): OntvangenAnnotatie => ({
            ...a,
            volgnummer: 1000 + i,
            ontvangenOp: '2026-12-01T09:00:00Z',
          }),
        );
        const bevestigd = gevouwen({ boom: [...g.boom, ...nieuw], wachtend: [] }).melding;
        expect(bevestigd).toMatchObject({
          status: vooraf.melding.status,
          bronhouder: vooraf.melding.bronhouder,
          toegewezenAan: vooraf.melding.toegewezenAan,
          labels: vooraf.melding.labels,
          wachtend: 0,
        });
        // And while the answer is still on its way, the batch is neither shown twice nor a conflict.
        expect(gevouwen({ boom: [...g.boom, ...nieuw], wachtend: [eerste] })).toEqual({
          melding: bevestigd,
          conflicten: [],
        });
      }),
    );
  });

  it('DOM-3 the current status is the last one, confirmed or on its way', () => {
    fc.assert(
      fc.property(geschiedenis, (g) => {
        const { melding } = gevouwen(g);
        expect(melding.status).toBe(melding.statusgeschiedenis.at(-1)?.status ?? 'GEREDE_TWIJFEL');
        const bevestigd = melding.statusgeschiedenis.filter((s) => s.zekerheid === 'bevestigd');
        expect(melding.statusVolgnummer).toBe(bevestigd.at(-1)?.volgnummer ?? 0);
        expect(melding.hoogsteVolgnummer).toBe(g.boom.at(-1)?.volgnummer);
      }),
    );
  });
});
