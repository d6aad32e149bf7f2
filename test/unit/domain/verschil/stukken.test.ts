import { describe, expect, it } from 'vitest';
import { geheel, samengevoegd, tekststukken } from '../../../../shared/domain/verschil/stukken.ts';
import type { Verschilstuk } from '../../../../shared/domain/verschil/verschilregel.ts';

const beeld = (stukken: readonly Verschilstuk[]): string =>
  stukken.map((stuk) => (stuk.gewijzigd ? `[${stuk.tekst}]` : stuk.tekst)).join('');

const paar = (links: string, rechts: string): string[] => {
  const stukken = tekststukken(links, rechts);
  return [beeld(stukken.links), beeld(stukken.rechts)];
};

describe('DOM-7 which characters changed', () => {
  it.each([
    ['at the beginning', 'Bakker', 'Makker', '[B]akker', '[M]akker'],
    ['at the end', 'Bakker', 'Bakkes', 'Bakke[r]', 'Bakke[s]'],
    ['a letter more', 'Jansen', 'Janssen', 'Jansen', 'Jans[s]en'],
    ['a letter less', 'Janssen', 'Jansen', 'Jans[s]en', 'Jansen'],
    ['in two places', 'Jansen-Petersen', 'Janssen-Peterson', 'Jansen-Peters[e]n', 'Jans[s]en-Peters[o]n'],
    ['in two places of three', 'abcdefghij', 'xbcdyyghiz', '[a]bcd[ef]ghi[j]', '[x]bcd[yy]ghi[z]'],
    [
      'added in the middle',
      'Kerkstraat Utrecht',
      'Kerkstraat 21 te Utrecht',
      'Kerkstraat Utrecht',
      'Kerkstraat [21 te ]Utrecht',
    ],
    ['a common pair between two changes stays', 'xxabcyy', 'zzabcww', '[xx]abc[yy]', '[zz]abc[ww]'],
    [
      'a single common character between two changes does not',
      'xxxabcaxxx',
      'xxxdefadxxx',
      'xxx[abca]xxx',
      'xxx[defad]xxx',
    ],
    ['a surrogate pair is one character', '𝒌erk 1', '𝒎erk 1', '[𝒌]erk 1', '[𝒎]erk 1'],
    ['too little in common: all of it', 'Jansen', 'de Vries', '[Jansen]', '[de Vries]'],
    ['just enough in common', 'abcde', 'abxyz', 'ab[cde]', 'ab[xyz]'],
    ['nothing on the left', '', 'bis', '', '[bis]'],
    ['nothing at all', '', '', '', ''],
    ['equal', 'bis', 'bis', 'bis', 'bis'],
    ['repeated at both ends', 'aa', 'aaa', 'aa', 'aa[a]'],
  ])('DOM-7 %s', (_, links, rechts, linksBeeld, rechtsBeeld) => {
    expect(paar(links, rechts)).toEqual([linksBeeld, rechtsBeeld]);
  });

  it('DOM-7 of two ways to compare, the one with most in common', () => {
    expect(paar('Noordeinde 68', 'Oud Noordeinde 86')).toEqual(['Noordeinde [68]', '[Oud ]Noordeinde [86]']);
  });
});

describe('DOM-7 long texts, by their words', () => {
  const LANG = 'De melder schrijft dat de bewoner van dit adres al geruime tijd elders in de stad verblijft';

  it('DOM-7 whole words are marked, and a single equal word between two changes stays', () => {
    const links = `${LANG} sinds maart volgens de buren`;
    const rechts = `${LANG} vanaf maart zeggen de buurtbewoners`;
    expect(paar(links, rechts)).toEqual([
      `${LANG} [sinds] maart [volgens] de [buren]`,
      `${LANG} [vanaf] maart [zeggen] de [buurtbewoners]`,
    ]);
  });

  it('DOM-7 a short text against a long one is compared by words too', () => {
    expect(paar('De melder', LANG)).toEqual(['De melder', `De melder[${LANG.slice(9)}]`]);
  });

  it('DOM-7 of texts too large to compare, common beginning and end are found', () => {
    const veel = (woord: string): string => Array.from({ length: 300 }, (_, i) => `${woord}${i}`).join(' ');
    const { links } = tekststukken(`Begin. ${veel('a')} Eind.`, `Begin. ${veel('b')} Eind.`);
    expect(links).toEqual([
      { tekst: 'Begin. ', gewijzigd: false },
      { tekst: veel('a'), gewijzigd: true },
      { tekst: ' Eind.', gewijzigd: false },
    ]);
  });
});

describe('DOM-7 pieces', () => {
  it('DOM-7 neighbours of one kind become one piece', () => {
    expect(
      samengevoegd([
        { tekst: 'a', gewijzigd: true },
        { tekst: 'b', gewijzigd: true },
        { tekst: 'c', gewijzigd: false },
      ]),
    ).toEqual([
      { tekst: 'ab', gewijzigd: true },
      { tekst: 'c', gewijzigd: false },
    ]);
  });

  it('DOM-7 a value as a whole is one piece, and no value none', () => {
    expect(geheel('a', '')).toEqual({ links: [{ tekst: 'a', gewijzigd: true }], rechts: [] });
    expect(geheel('a', 'a', false)).toEqual({
      links: [{ tekst: 'a', gewijzigd: false }],
      rechts: [{ tekst: 'a', gewijzigd: false }],
    });
  });
});
