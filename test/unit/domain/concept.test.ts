import { describe, expect, it } from 'vitest';
import { conceptUit, isBewaardWaard, LEGE_VELDEN, tekstVan } from '../../../shared/domain/concept.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { conceptinhoudSchema } from '../../../shared/ipc/vormen/concept.ts';

const NAMEN = {
  bronhouder: (code: string) => (code === '0356' ? 'Nieuwegein' : code),
  medewerker: (id: string | null) => (id === null ? '' : 'S. Bakker'),
};

const uit = (opdracht: Opdracht) => conceptUit(opdracht, NAMEN);

describe('DOM-750 a decision that came back, as the fields of its dialog', () => {
  it.each<[Opdracht, object]>([
    [{ soort: 'in-behandeling-nemen', overnemen: true }, {}],
    [{ soort: 'onvoldoende-informatie', toelichting: 'x' }, { toelichting: 'x' }],
    [{ soort: 'verkeerde-bronhouder', toelichting: 'x' }, { toelichting: 'x' }],
    [
      { soort: 'verkeerde-bronhouder', toelichting: 'x', bronhouder: '0356' },
      { toelichting: 'x', bronhouder: { code: '0356', naam: 'Nieuwegein' } },
    ],
    [
      { soort: 'toewijzen', medewerker: 's.bakker', reden: 'vakantie' },
      { medewerker: { id: 's.bakker', naam: 'S. Bakker' }, reden: 'vakantie' },
    ],
    [
      { soort: 'toewijzen', medewerker: null },
      { medewerker: { id: null, naam: '' }, reden: '' },
    ],
    [
      { soort: 'inplannen', mijlpaal: 'Bellen', datum: '2026-12-01', intern: true },
      { mijlpaal: 'Bellen', datum: '2026-12-01', intern: true },
    ],
    [
      {
        soort: 'afhandelen',
        resultaat: 'GEWIJZIGD',
        gegrond: true,
        toelichting: 'Aangepast.',
        attributen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }],
        antwoord: { kanaal: 'balie', datum: '2026-11-23', tekst: 'Verteld.' },
      },
      {
        resultaat: 'GEWIJZIGD',
        gegrond: true,
        toelichting: 'Aangepast.',
        oordelen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }],
        antwoordKanaal: 'balie',
        antwoordDatum: '2026-11-23',
        antwoordTekst: 'Verteld.',
      },
    ],
    [
      { soort: 'afhandelen', resultaat: 'NIET_GEWIJZIGD', gegrond: false },
      { resultaat: 'NIET_GEWIJZIGD', gegrond: false, oordelen: [] },
    ],
    [
      { soort: 'onderzoek', actie: 'geplaatst', datum: '2026-11-23', code: '081120' },
      { actie: 'geplaatst', datum: '2026-11-23', code: '081120', metRappel: false },
    ],
    [
      { soort: 'beoordeling', gegrond: true },
      { gegrond: true, oordelen: [] },
    ],
    [
      { soort: 'label', label: 'spoed', actie: 'verwijderen' },
      { label: 'spoed', labelActie: 'verwijderen' },
    ],
    [{ soort: 'contact', telefoon: '14 030' }, { telefoon: '14 030' }],
    [
      { soort: 'melder-benaderen', kanaal: 'e-mail', datum: '2026-11-23', tekst: 'x', rappelOp: '2026-11-30' },
      { kanaal: 'e-mail', datum: '2026-11-23', tekst: 'x', rappelOp: '2026-11-30' },
    ],
  ])('DOM-750 %j', (opdracht, verwacht) => {
    const inhoud = uit(opdracht);
    expect(inhoud).toEqual(verwacht);
    // It can be stored, and every field is one that a dialog has.
    expect(conceptinhoudSchema.parse(inhoud)).toEqual(verwacht);
    expect(Object.keys(LEGE_VELDEN)).toEqual(expect.arrayContaining(Object.keys(inhoud)));
  });
});

describe('DOM-751 what is worth keeping', () => {
  it.each([
    [{}, false],
    [{ resultaat: 'GEWIJZIGD', gegrond: true }, false],
    [{ toelichting: '  ' }, false],
    [{ toelichting: 'x' }, true],
    [{ reden: 'x' }, true],
    [{ antwoordTekst: 'x' }, true],
    [{ oordelen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }] }, true],
    [{ oordelen: [] }, false],
  ] as const)('DOM-751 %j: %s', (inhoud, verwacht) => {
    expect(isBewaardWaard(inhoud)).toBe(verwacht);
  });

  it('DOM-751 its words, each on its own', () => {
    expect(
      tekstVan({ toelichting: ' Aangepast. ', resultaat: 'GEWIJZIGD', antwoordTekst: 'Verteld.', mijlpaal: '' }),
    ).toBe('Aangepast.\n\nVerteld.');
  });
});
