import { describe, expect, it } from 'vitest';
import { leesDatum } from '../../../shared/domain/deeldatum.ts';
import { BRP } from '../../../shared/domain/registraties/brp.ts';
import {
  CATEGORIEEN,
  categorieVan,
  code8310,
  controleerRubriekwaarde,
  NIET_MEER_OP_ADRES,
  RUBRIEKEN,
  rubriekVan,
} from '../../../shared/domain/rubrieken.ts';
import { leesFixture } from './fixture.ts';

type Bron = {
  in_onderzoek_8310: { niet_toegestaan: string[] };
  categorieen: Record<
    string,
    { naam: string; rubrieken: Record<string, { naam: string; type?: string; min?: number; max?: number }> }
  >;
};
const bron = leesFixture<Bron>('brp-rubrieken');

describe('DOM-8 rubrieken of the BRP', () => {
  it('DOM-8 names, types and lengths are those of the table', () => {
    const overgenomen = Object.entries(bron.categorieen).map(([code, { rubrieken }]) => ({
      code,
      naam: CATEGORIEEN.get(code),
      rubrieken: Object.fromEntries(
        Object.keys(rubrieken).map((rubriek) => {
          const { naam, type, min, max } = RUBRIEKEN.get(rubriek) ?? {};
          return [rubriek, JSON.parse(JSON.stringify({ naam, type, min, max }))];
        }),
      ),
    }));
    expect(overgenomen).toEqual(
      Object.entries(bron.categorieen).map(([code, { naam, rubrieken }]) => ({ code, naam, rubrieken })),
    );
    expect(RUBRIEKEN.size).toBe(121);
  });

  it('DOM-8 the categories are the objects of the profile', () => {
    expect([...CATEGORIEEN.values()]).toEqual(BRP.objecten);
    expect(categorieVan('Verblijfplaats')).toBe('08');
    expect(categorieVan('Pand')).toBeUndefined();
  });

  it('DOM-8 a historical category has the rubrieken of the current one', () => {
    expect(rubriekVan('581120')?.naam).toBe('Huisnummer');
    expect(rubriekVan('081120')).toEqual({
      rubriek: '081120',
      categorie: '08',
      naam: 'Huisnummer',
      type: 'N',
      min: 1,
      max: 5,
      datum: false,
    });
    expect(rubriekVan('999999')).toBeUndefined();
  });

  it('DOM-8 every rubriek of eight digits is a date', () => {
    const datums = [...RUBRIEKEN.values()].filter((rubriek) => rubriek.datum);
    expect(datums.every((rubriek) => /datum/i.test(rubriek.naam))).toBe(true);
    expect(datums).toHaveLength([...RUBRIEKEN.values()].filter((rubriek) => /datum/i.test(rubriek.naam)).length);
  });

  it.each([
    ['081120', '21', []],
    ['081120', '21a', ['Huisnummer bestaat alleen uit cijfers.']],
    ['081120', '123456', ['Huisnummer heeft hooguit 5 tekens; dit zijn er 6.']],
    ['081160', '3511A', ['Postcode heeft precies 6 tekens; dit zijn er 5.']],
    ['010240', 'é'.repeat(201), ['Geslachtsnaam heeft hooguit 200 tekens; dit zijn er 201.']],
    ['010310', '1980-04-00', []],
    ['010310', '19800400', []],
    ['010310', '1980-02-30', ['Deze datum bestaat niet.']],
    ['010310', 'vroeger', ['Schrijf een datum als JJJJ-MM-DD, met 00 voor een onbekende dag of maand.']],
    ['098910', 'wat dan ook', []],
    ['999999', 'wat dan ook', []],
    ['081120', '', []],
  ])('DOM-8 rubriek %s with "%s"', (rubriek, waarde, fouten) => {
    expect(controleerRubriekwaarde(rubriek, waarde)).toEqual(fouten);
  });
});

describe('DOM-8 code 83.10', () => {
  it.each([
    ['one rubriek', ['081120'], ['081120']],
    ['more of one group', ['081120', '081110'], ['081100']],
    ['more groups', ['081120', '080910'], ['080000']],
    ['twice the same', ['081120', '081120'], ['081120']],
    ['more categories, each its own', ['081120', '010210', '010240'], ['010200', '081120']],
    ['a historical category', ['581120', '581110'], ['581100']],
    ['A-nummer and BSN: the group', ['010110', '010120'], ['010100']],
  ])('DOM-8 %s', (_, rubrieken, codes) => {
    expect(code8310(rubrieken)).toEqual({ ok: true, waarde: codes });
  });

  it.each(bron.in_onderzoek_8310.niet_toegestaan)('DOM-8 %s alone is not allowed', (rubriek) => {
    expect(code8310([rubriek])).toEqual({ ok: false, fout: { code: 'niet-toegestaan', rubriek } });
  });

  it('DOM-8 nothing and the unknown have no code', () => {
    expect(code8310([])).toEqual({ ok: false, fout: { code: 'geen-rubriek' } });
    expect(code8310(['081120', '089876'])).toEqual({
      ok: false,
      fout: { code: 'rubriek-onbekend', rubriek: '089876' },
    });
    expect(NIET_MEER_OP_ADRES).toBe('089999');
  });
});

describe('DOM-7 dates of which parts may be unknown', () => {
  it.each([
    ['2019-04-17', { jaar: 2019, maand: 4, dag: 17, bestaat: true }],
    ['20190417', { jaar: 2019, maand: 4, dag: 17, bestaat: true }],
    ['17-04-2019', { jaar: 2019, maand: 4, dag: 17, bestaat: true }],
    ['2019-04-00', { jaar: 2019, maand: 4, dag: 0, bestaat: true }],
    ['2019-00-00', { jaar: 2019, maand: 0, dag: 0, bestaat: true }],
    ['00000000', { jaar: 0, maand: 0, dag: 0, bestaat: true }],
    ['2020-02-29', { jaar: 2020, maand: 2, dag: 29, bestaat: true }],
    ['2019-02-29', { jaar: 2019, maand: 2, dag: 29, bestaat: false }],
    ['2019-00-17', { jaar: 2019, maand: 0, dag: 17, bestaat: false }],
    ['0000-04-00', { jaar: 0, maand: 4, dag: 0, bestaat: false }],
    ['2019-13-00', { jaar: 2019, maand: 13, dag: 0, bestaat: false }],
    ['2019-4-17', undefined],
    ['', undefined],
  ])('DOM-7 "%s"', (tekst, verwacht) => {
    expect(leesDatum(tekst)).toEqual(verwacht);
  });
});
