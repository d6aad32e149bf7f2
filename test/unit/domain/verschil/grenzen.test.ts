// The edges of the typed difference: which kind a value is, what counts as content, which characters are marked.
import { describe, expect, it } from 'vitest';
import type { Attribuut } from '../../../../shared/domain/annotatie.ts';
import { gemeentebetekenis, tabelbetekenis } from '../../../../shared/domain/verschil/codes.ts';
import {
  codeoordeel,
  datumoordeel,
  huisnummeroordeel,
  locatieoordeel,
} from '../../../../shared/domain/verschil/oordelen.ts';
import { alleenInhoud } from '../../../../shared/domain/verschil/schrijfwijze.ts';
import { tekststukken } from '../../../../shared/domain/verschil/stukken.ts';
import { verschilVan } from '../../../../shared/domain/verschil/verschil.ts';
import type { Verschilstuk } from '../../../../shared/domain/verschil/verschilregel.ts';
import { waardesoort } from '../../../../shared/domain/verschil/waardesoort.ts';

const beeld = (stukken: readonly Verschilstuk[]): string =>
  stukken.map((stuk) => (stuk.gewijzigd ? `[${stuk.tekst}]` : stuk.tekst)).join('');
const paar = (links: string, rechts: string): string[] => {
  const stukken = tekststukken(links, rechts);
  return [beeld(stukken.links), beeld(stukken.rechts)];
};

describe('DOM-7 which kind of value', () => {
  it.each([
    ['an unknown rubriek: its name says it', 'Geboortedatum', '999999', 'a', 'b', 'datum'],
    ['an unknown rubriek without a telling name', 'Iets', '999999', 'a', 'b', 'tekst'],
    ['a known rubriek that is not special', 'Iets', '010210', 'a', 'b', 'code'],
    ['one date alone', 'Sinds', undefined, '', '2019-04-17', 'datum'],
    ['two dates', 'Sinds', undefined, '2019-04-16', '2019-04-17', 'datum'],
    ['a date and a word', 'Sinds', undefined, '2019-04-17', 'gisteren', 'tekst'],
    ['a date that does not exist', 'Sinds', undefined, '', '2019-02-30', 'tekst'],
    ['a date with a digit more', 'Sinds', undefined, '', '2019-04-171', 'tekst'],
    ['a date with a letter before', 'Sinds', undefined, '', 'x2019-04-17', 'tekst'],
    ['one point alone', 'Waar', undefined, '155000,000 463000,000', '', 'locatie'],
    ['a point and a word', 'Waar', undefined, '155000,000 463000,000', 'hier', 'tekst'],
  ])('DOM-7 %s', (_, naam, rubriek, links, rechts, verwacht) => {
    expect(waardesoort(naam, rubriek, links, rechts)).toBe(verwacht);
  });

  it('DOM-7 a code means something only as a whole, and only with a rubriek', () => {
    expect([gemeentebetekenis('0344'), gemeentebetekenis('03440'), gemeentebetekenis('x0344')]).toEqual([
      'Utrecht',
      undefined,
      undefined,
    ]);
    expect(tabelbetekenis({ '0330': { '6030': 'Nederland' } }, undefined)('6030')).toBeUndefined();
    expect(tabelbetekenis({ '0330': { '6030': 'Nederland' } }, '010330')('6030')).toBe('Nederland');
  });

  it('DOM-7 only of a date it says that it does not exist', () => {
    const nieuw: Attribuut = { naam: 'Opmerking', waardeWaargenomen: '2019-02-30' };
    expect(verschilVan([nieuw], {})[0]?.uitleg).toBeNull();
  });
});

describe('DOM-7 what is content', () => {
  it.each([
    [' - Kerk straat - ', 'kerk straat'],
    ["d'Artagnan", 'dartagnan'],
    ['a  -  b', 'a b'],
    ['Kerk_straat', 'kerk straat'],
    ['1,5 x.', '1,5 x'],
  ])('DOM-7 of "%s" it is "%s"', (tekst, verwacht) => {
    expect(alleenInhoud(tekst)).toBe(verwacht);
  });

  it.each([
    ['A 23', 'B 23', 'inhoud', null],
    ['23 a b', '23ab', 'schrijfwijze', 'zelfde huisnummer, anders geschreven'],
    ['23 a', '23 b', 'inhoud', 'andere toevoeging'],
  ])('DOM-7 huisnummer %s → %s', (links, rechts, klasse, uitleg) => {
    expect(huisnummeroordeel(links, rechts)).toMatchObject({ klasse, uitleg });
  });

  it('DOM-7 a meaning on one side is enough', () => {
    expect(codeoordeel('X', 'M', (c) => (c === 'M' ? 'man' : undefined)).uitleg).toBe('X → man');
    expect(codeoordeel('M', 'X', (c) => (c === 'M' ? 'man' : undefined)).uitleg).toBe('man → X');
  });

  it.each([
    ['2019-04-00', '2019-05-01', null],
    ['2019-05-01', '2019-04-00', null],
    ['1980-04-03', '1980-05-04', '31 dagen later'],
    ['1980-04-05', '1980-05-06', '31 dagen later'],
    ['1980-04-03', '1981-03-04', null],
    ['2019-04-17', '2020-04-17', null],
    ['2019-04-17', '2019-04-16', '1 dag eerder'],
  ])('DOM-7 the date %s → %s is other content, explained as %j', (links, rechts, uitleg) => {
    expect(datumoordeel(links, rechts)).toMatchObject({ klasse: 'inhoud', uitleg });
  });

  it('DOM-7 from ten kilometres on a distance is told in kilometres', () => {
    const uitleg = (x: string): string | null => locatieoordeel('100000,000 400000,000', `${x} 400000,000`).uitleg;
    expect(uitleg('109999,000')).toBe('9999 m verder');
    expect(uitleg('110000,000')).toBe('10,0 km verder');
  });

  it('DOM-7 a relation of which something was registered is not pointed at by its number alone', () => {
    const nummer: Attribuut = { naam: 'BSN', rubriek: '020120', waardeWaargenomen: '999990743' };
    const naam = (links: string, rechts: string): Attribuut => ({
      naam: 'Geslachtsnaam',
      rubriek: '020240',
      waardeBasisregistratie: links,
      waardeWaargenomen: rechts,
    });
    const uitleg = (...a: Attribuut[]): string | null | undefined => verschilVan(a, {})[0]?.uitleg;
    const alleen = uitleg(nummer);
    expect(uitleg(nummer, naam('', ''))).toBe(alleen);
    expect(uitleg(nummer, naam('Jansen', ''))).not.toBe(alleen);
    expect(uitleg(nummer, naam('', 'Jansen'))).not.toBe(alleen);
  });
});

describe('DOM-7 which characters are marked', () => {
  it('DOM-7 characters that are neighbours on one side only are islands too', () => {
    expect(paar('Kerk xaby straat', 'Kerk zaqbw straat')).toEqual(['Kerk [xaby] straat', 'Kerk [zaqbw] straat']);
    expect(paar('Kerk zaqbw straat', 'Kerk xaby straat')).toEqual(['Kerk [zaqbw] straat', 'Kerk [xaby] straat']);
  });

  it('DOM-7 up to eighty characters by the character, beyond by the word', () => {
    const met = (woord: string): string => 'woord '.repeat(12) + woord;
    expect(paar(met('abcdefgh'), met('abcdefgx'))[0]).toMatch(/ abcdefg\[h\]$/);
    expect(paar(met('abcdefghi'), met('abcdefgx'))[0]).toMatch(/ \[abcdefghi\]$/);
    expect(paar(met('abcdefgh'), met('abcdefgxi'))[0]).toMatch(/ \[abcdefgh\]$/);
  });

  it('DOM-7 in a long text the spaces between two words are one unit', () => {
    const lang = 'De bewoner staat al geruime tijd ingeschreven op dit adres in de gemeente Utrecht en woont';
    expect(paar(`${lang}  elders`, `${lang} elders`)).toEqual([`${lang}[  ]elders`, `${lang}[ ]elders`]);
  });
});
