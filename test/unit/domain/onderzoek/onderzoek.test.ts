import { describe, expect, it } from 'vitest';
import {
  isAdresonderzoek,
  onderzoeksplan,
  rappelVan,
  volgendRappel,
} from '../../../../shared/domain/onderzoek/adresonderzoek.ts';
import {
  aanduidingVan,
  gemeldeGegevens,
  kentOnderzoek,
  onderzoekbareGegevens,
  voorstellen8310,
} from '../../../../shared/domain/onderzoek/in-onderzoek.ts';
import { BAG } from '../../../../shared/domain/registraties/bag.ts';

describe('DOM-720 the mark "in onderzoek"', () => {
  it.each([
    ['BRP', 'code', true],
    ['BAG', 'attributen', true],
    ['BGT', 'object', true],
    ['WKK', 'geen', false],
    ['XYZ', 'geen', false],
    ['toString', 'geen', false],
  ])('DOM-720 %s: %s', (registratie, aanduiding, kent) => {
    expect([aanduidingVan(registratie), kentOnderzoek(registratie)]).toEqual([aanduiding, kent]);
  });

  it('DOM-720 every object of the BAG has facts that can be marked', () => {
    for (const object of BAG.objecten) expect(onderzoekbareGegevens('BAG', object)).toContain('status');
    expect(onderzoekbareGegevens('BAG', 'Iets anders')).toEqual([]);
    expect(onderzoekbareGegevens('BGT', 'Pand')).toEqual([]);
  });

  it('DOM-720 of those, what the melding names is ticked beforehand', () => {
    const gegevens = onderzoekbareGegevens('BAG', 'Pand');
    expect(gemeldeGegevens(gegevens, ['Oorspronkelijk bouwjaar', 'Status pand'])).toEqual(['bouwjaar', 'status']);
    expect(gemeldeGegevens(gegevens, [])).toEqual([]);
  });
});

describe('DOM-721 codes 83.10 for what was reported', () => {
  const codes = (rubrieken: string[], object = 'Verblijfplaats') =>
    voorstellen8310('BRP', object, rubrieken).map(({ code }) => code);

  it.each([
    ['one rubriek', ['081120'], ['081120', '080000', '089999']],
    ['more of one group', ['081120', '081130'], ['081100', '080000', '089999']],
    ['more groups', ['081120', '080910'], ['080000', '089999']],
    ['nothing that we know', ['999999'], ['080000', '089999']],
    ['nothing at all', [], ['080000', '089999']],
  ])('DOM-721 %s', (_, rubrieken, verwacht) => {
    expect(codes(rubrieken)).toEqual(verwacht);
  });

  it('DOM-721 "no longer lives there" exists for an address only, and says what it means', () => {
    expect(codes(['090120'], 'Kind')).toEqual(['090120', '090000']);
    expect(voorstellen8310('BRP', 'Verblijfplaats', ['081120']).map(({ uitleg }) => uitleg)).toEqual([
      'Huisnummer',
      'alle gegevens van Verblijfplaats',
      'betrokkene woont niet meer op het adres',
    ]);
  });

  it('DOM-721 another registration has no codes', () => {
    expect(voorstellen8310('BAG', 'Pand', ['081120'])).toEqual([]);
  });
});

describe('DOM-722 the plan of an address investigation', () => {
  it('DOM-722 2, 4 and 4 weeks from the day of the mark, ending on working days', () => {
    // 23 November 2026 + 10 weeks = 1 February 2027; +6 weeks = 4 January 2027.
    expect(onderzoeksplan('2026-11-23')).toEqual([
      { naam: 'aanschrijven', vanaf: '2026-11-23', tot: '2026-12-07' },
      { naam: 'inlichtingen en huisbezoek', vanaf: '2026-12-07', tot: '2027-01-04' },
      { naam: 'voornemen en besluit', vanaf: '2027-01-04', tot: '2027-02-01' },
    ]);
  });

  it('DOM-722 a phase that ends on a holiday ends the next working day', () => {
    // 11 December 2026 + 2 weeks = 25 December (Friday, Kerst) → Monday 28 December.
    expect(onderzoeksplan('2026-12-11')[0]?.tot).toBe('2026-12-28');
    expect(onderzoeksplan('2026-12-11', ['2026-12-28'])[0]?.tot).toBe('2026-12-29');
  });

  it.each([
    ['2026-11-23', { mijlpaal: 'Adresonderzoek: aanschrijven', datum: '2026-12-07' }],
    ['2026-12-06', { mijlpaal: 'Adresonderzoek: aanschrijven', datum: '2026-12-07' }],
    ['2026-12-07', { mijlpaal: 'Adresonderzoek: inlichtingen en huisbezoek', datum: '2027-01-04' }],
    ['2027-01-31', { mijlpaal: 'Adresonderzoek: voornemen en besluit', datum: '2027-02-01' }],
    ['2027-02-01', undefined],
  ])('DOM-722 on %s the next rappel is %j', (vandaag, verwacht) => {
    expect(volgendRappel('2026-11-23', vandaag)).toEqual(verwacht);
  });

  it('DOM-722 there is no plan without a day', () => {
    expect([onderzoeksplan(''), volgendRappel('', '2026-11-23')]).toEqual([[], undefined]);
  });

  it('DOM-722 a rappel fits the planning of a melding', () => {
    expect(rappelVan({ naam: 'aanschrijven', vanaf: '2026-11-23', tot: '2026-12-07' })).toEqual({
      mijlpaal: 'Adresonderzoek: aanschrijven',
      datum: '2026-12-07',
    });
  });

  it('DOM-722 only where somebody lives is investigated so', () => {
    expect([
      isAdresonderzoek('BRP', 'Verblijfplaats'),
      isAdresonderzoek('BRP', 'Kind'),
      isAdresonderzoek('BRP', undefined),
      isAdresonderzoek('BAG', 'Verblijfplaats'),
      isAdresonderzoek('XYZ', 'Verblijfplaats'),
    ]).toEqual([true, false, false, false, false]);
  });
});
