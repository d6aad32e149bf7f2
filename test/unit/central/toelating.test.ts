// The desktop foresees what the service decides: every batch that `maakBatch` makes is one that `beoordeelBatch` lets in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotatie, OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import { EIGEN_BIJLAGEN } from '../../../shared/domain/bestand/eigen.ts';
import { maakBatch } from '../../../shared/domain/opdracht.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { type Beller, beoordeelBatch } from '../../../shared/domain/toelating.ts';
import { AFNEMER, melding, UTRECHT_OIN, volgUuid } from '../../helpers/bouwers.ts';

const NU = '2026-11-23T09:00:00Z';
const bronhouder = (code: string) =>
  ({ '0344': { registraties: ['BRP', 'BAG', 'BGT'] }, '0363': { registraties: ['BRP', 'BAG', 'BGT'] } })[code];

const jansen: Beller = {
  soort: 'bronhouder',
  bronhouder: '0344',
  oin: UTRECHT_OIN,
  medewerker: 'm.jansen',
  rol: 'bijhouder',
};

function aangenomen(annotaties: readonly Annotatie[], vanaf: number): OntvangenAnnotatie[] {
  return annotaties.map((a, i) => ({ ...a, volgnummer: vanaf + i, ontvangenOp: NU }));
}

function nieuweBoom(registratie: 'BRP' | 'BAG'): OntvangenAnnotatie[] {
  return aangenomen(melding({ registratie }).annotaties, 1);
}

const tekst = fc.constantFrom('', '  ', 'Wij missen een bewijs.');
const opdracht: fc.Arbitrary<Opdracht> = fc.oneof(
  fc.constant<Opdracht>({ soort: 'in-behandeling-nemen' }),
  tekst.map((toelichting): Opdracht => ({ soort: 'onvoldoende-informatie', toelichting })),
  tekst.map((toelichting): Opdracht => ({ soort: 'niet-ontvankelijk', toelichting })),
  tekst.map((toelichting): Opdracht => ({ soort: 'verkeerde-bronhouder', toelichting })),
  tekst.map((toelichting): Opdracht => ({ soort: 'terugnemen', toelichting })),
  fc.boolean().map((intern): Opdracht => ({ soort: 'inplannen', mijlpaal: 'Besluit', datum: '2026-12-01', intern })),
  fc.boolean().map((gegrond): Opdracht => ({ soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond })),
  fc.constantFrom('m.jansen', 's.bakker', null).map((medewerker): Opdracht => ({ soort: 'toewijzen', medewerker })),
  fc
    .constantFrom('eigen' as const, 'bronhouders' as const)
    .map((zichtbaar): Opdracht => ({ soort: 'aantekening', tekst: 'x', zichtbaar })),
);

describe('admission', () => {
  it('DOM-20 a batch that the desktop makes from an intent is one that the rules let in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('BRP' as const, 'BAG' as const),
        fc.array(opdracht, { maxLength: 12 }),
        (registratie, opdrachten) => {
          const boom = nieuweBoom(registratie);
          for (const een of opdrachten) {
            const beeld = vouw(boom, [])?.melding;
            if (!beeld) throw new Error('geen wortel');
            const gever = {
              oin: UTRECHT_OIN,
              medewerker: 'm.jansen',
              bronhouder: '0344',
              rol: 'bijhouder',
              nu: NU,
              uuid: volgUuid,
            } as const;
            const batch = maakBatch(een, beeld, gever);
            if (!batch.ok) continue;
            const vraag = {
              boom,
              batch: batch.waarde,
              basis: beeld.hoogsteVolgnummer,
              beller: jansen,
              bronhouder,
              vandaag: '2026-11-23',
            };
            expect(beoordeelBatch(vraag)).toMatchObject({ ok: true, waarde: { verschoven: false } });
            boom.push(...aangenomen(batch.waarde, boom.length + 1));
          }
        },
      ),
    );
  });

  it('DOM-21 the first rule that says no gives the answer: root, sender, role, basis, transition', () => {
    const boom = nieuweBoom('BRP');
    const wortel = boom[0]?.wortel;
    if (!wortel) throw new Error('geen wortel');
    const status: Annotatie = {
      uuid: volgUuid(),
      wortel,
      soort: 'status',
      status: 'AFGEHANDELD',
      geannoteerdDoor: { oin: UTRECHT_OIN, persoonsaanduiding: 'anoniem', medewerker: 'm.jansen' },
      geannoteerdOp: NU,
      zichtbaar: 'allen',
    };
    const vraag = { boom, batch: [status], basis: undefined, beller: jansen, bronhouder, vandaag: '2026-11-23' };
    const codeVan = (anders: Partial<Parameters<typeof beoordeelBatch>[0]>): string => {
      const oordeel = beoordeelBatch({ ...vraag, ...anders });
      return oordeel.ok ? 'goed' : oordeel.fout.code;
    };
    const amsterdam: Beller = { ...jansen, bronhouder: '0363', oin: '00000099000003630000' };
    expect([
      codeVan({ boom: [] }),
      codeVan({ beller: { ...amsterdam, rol: 'raadpleger' } }),
      codeVan({ beller: { ...jansen, rol: 'raadpleger' } }),
      codeVan({ beller: { soort: 'melder', oin: AFNEMER.oin, medewerker: 'x' } }),
      codeVan({}),
      codeVan({ basis: 0 }),
      codeVan({ basis: 99 }),
    ]).toEqual([
      'onbekend',
      'niet-de-bronhouder',
      'rol-niet-bevoegd',
      'rol-niet-bevoegd',
      'gegeven-ontbreekt',
      'basis-verouderd',
      'overgang-niet-toegestaan',
    ]);
  });

  it('DOM-22 files of one bronhouder are counted by number and by size', () => {
    const boom = nieuweBoom('BAG');
    const wortel = boom[0]?.wortel;
    if (!wortel) throw new Error('geen wortel');
    const bestand = (bytes: number): Annotatie => ({
      uuid: volgUuid(),
      wortel,
      soort: 'bijlage',
      bestandsnaam: 'a.pdf',
      mimeType: 'application/pdf',
      bytes,
      sha256: '0'.repeat(64),
      geannoteerdDoor: { oin: UTRECHT_OIN, persoonsaanduiding: 'anoniem', medewerker: 'm.jansen' },
      geannoteerdOp: NU,
      zichtbaar: 'eigen',
    });
    const paden = (batch: readonly Annotatie[]): readonly string[] => {
      const oordeel = beoordeelBatch({ boom, batch, basis: 99, beller: jansen, bronhouder, vandaag: '2026-11-23' });
      return oordeel.ok || oordeel.fout.code !== 'ongeldig' ? [] : oordeel.fout.fouten.map((f) => f.pad);
    };
    expect(paden([bestand(EIGEN_BIJLAGEN.maxTotaalBytes), bestand(1)])).toEqual(['/annotaties/1']);
    expect(paden(Array.from({ length: EIGEN_BIJLAGEN.maxAantal + 1 }, () => bestand(1)))).toEqual(['/annotaties/50']);
    expect(paden([bestand(EIGEN_BIJLAGEN.maxTotaalBytes)])).toEqual([]);
  });
});
