import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onbekendeVulwoorden, openPlekken, vulIn } from '../../../../shared/domain/standaardteksten/plekken.ts';

const namen = (tekst: string) => openPlekken(tekst).map(({ naam }) => naam);

describe('DOM-710 places of a standard text', () => {
  it.each([
    ['what is known is filled in', 'Kenmerk {{kenmerk}}.', { kenmerk: 'BD-1' }, 'Kenmerk BD-1.'],
    ['also with spaces', '{{ kenmerk }}', { kenmerk: 'BD-1' }, 'BD-1'],
    ['each time it occurs', '{{datum}} en {{datum}}', { datum: 'nu' }, 'Nu en nu'],
    ['what is not known stays', 'Wij missen: {{ontbrekend}}.', {}, 'Wij missen: {{ontbrekend}}.'],
    ['an empty value is not known', '{{object}}', { object: ' ' }, '{{object}}'],
    ['a word that we do not have stays', '{{adres}}', { kenmerk: 'x' }, '{{adres}}'],
    ['a property of every object is no word', '{{constructor}}', {}, '{{constructor}}'],
    ['what a person must fill stays', '[[gemeente]] {{gemeente}}', { gemeente: 'Utrecht' }, '[[gemeente]] Utrecht'],
    [
      'at the beginning of a sentence with a capital',
      '{{object}} x. {{object}} en {{object}}',
      { object: 'de BAG' },
      'De BAG x. De BAG en de BAG',
    ],
    ['a dollar in a value is a dollar', '{{kenmerk}}', { kenmerk: '$&' }, '$&'],
  ])('DOM-710 %s', (_, tekst, vulling, verwacht) => {
    expect(vulIn(tekst, vulling)).toBe(verwacht);
  });

  it('DOM-710 finds every place that is left, with where it stands', () => {
    const tekst = 'Bij [[juiste gemeente]], mist {{ontbrekend}}.';
    expect(openPlekken(tekst)).toEqual([
      { van: 4, tot: 23, naam: 'juiste gemeente' },
      { van: 30, tot: 44, naam: 'ontbrekend' },
    ]);
    expect(openPlekken(tekst).map(({ van, tot }) => tekst.slice(van, tot))).toEqual([
      '[[juiste gemeente]]',
      '{{ontbrekend}}',
    ]);
  });

  it.each([
    ['single brackets', 'zie [1] en {x}'],
    ['one that is left open', 'zie [[ en {{'],
    ['over a line break', '[[een\ntwee]]'],
  ])('DOM-710 %s are no place', (_, tekst) => {
    expect(openPlekken(tekst)).toEqual([]);
  });

  it('DOM-710 an empty place is one all the same', () => {
    expect(namen('[[]] {{}}')).toEqual(['', '']);
  });

  it('DOM-710 names the words that this program does not know, once', () => {
    expect(onbekendeVulwoorden('{{kenmerk}} {{naam}} {{naam}} [[iets]]')).toEqual(['naam']);
  });

  it('DOM-711 filling never makes a new place out of a plain value', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-zA-Z0-9 .,-]+$/), (tekst, waarde) => {
        const open = openPlekken(tekst).length;
        expect(openPlekken(vulIn(tekst, { kenmerk: waarde })).length).toBeLessThanOrEqual(open);
      }),
    );
  });
});
