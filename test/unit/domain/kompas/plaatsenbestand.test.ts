// The file with places and postcodes: read in the forms that programs write, or refused with line and column.
import { describe, expect, it } from 'vitest';
import { leesPlaatsen, type Plaatsenfout } from '../../../../shared/domain/kompas/plaatsenbestand.ts';
import { plaatsentabel } from '../../../../shared/domain/kompas/plaatsentabel.ts';

function gelezen(bestand: string) {
  const uit = leesPlaatsen(bestand);
  if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  return uit.waarde;
}

describe('what is read', () => {
  it.each([
    ['semicolons', 'woonplaats;gemeentecode\nHaren;0014\n'],
    ['commas, CRLF and no last line end', 'Woonplaats,Gemeentecode\r\nHaren,GM0014'],
    ['tabs and a BOM', '\uFEFFWOONPLAATS\tStatcode\nHaren\t14\n'],
    [
      'quotes, another column and another order',
      '"provincie";"gemeente";"woonplaatsnaam"\n"Groningen";"Groningen";"Haren"\n',
    ],
    ['a line end in a value, and empty lines', 'opmerking;woonplaats;gemeente\n"een\n""twee""";Haren;Groningen\n\n\n'],
    ['JSON', '[{"woonplaats":"Haren","gemeentecode":"0014"}]'],
    ['JSON with numbers and a BOM', '\uFEFF [{"Plaats":"Haren","gm_code":14}]'],
    ['a former code stays as it is', 'woonplaats;gemeentecode\nHaren;0014\n'],
  ])('DOM-1410 %s', (_, bestand) => {
    const uit = gelezen(bestand);
    expect(uit).toEqual({ plaatsen: { haren: ['0014'] }, postcodes: {}, aantal: { plaatsen: 1, postcodes: 0 } });
  });

  it('DOM-1411 a place in several municipalities has them all', () => {
    const tabel = plaatsentabel(gelezen('plaats;gemeente\nRijswijk;Rijswijk (NB)\nRijswijk;Buren\nRIJSWIJK;Buren\n'));
    expect(tabel.plaats('rijswijk')).toEqual(['0214', '0842']);
    expect(tabel.plaats('elders')).toEqual([]);
    expect(tabel.plaats('constructor')).toEqual([]);
  });

  it('DOM-1411 postcodes with letters say it where four digits do not', () => {
    const uit = gelezen(
      'postcode;gemeente\n3431 AA;Nieuwegein\n3431BB;Nieuwegein\n3454aa;Utrecht\n3454BB;Nieuwegein\n',
    );
    expect(uit.postcodes).toEqual({ 3431: ['0356'], 3454: ['0344', '0356'], '3454AA': ['0344'], '3454BB': ['0356'] });
    const tabel = plaatsentabel(uit);
    expect(['3431 zz', '3454 AA', '3454zz', '9999'].map(tabel.postcode)).toEqual([
      ['0356'],
      ['0344'],
      ['0344', '0356'],
      [],
    ]);
  });
});

describe('what is refused', () => {
  it.each<[string, string, Plaatsenfout]>([
    ['nothing', '', { soort: 'leeg', regel: 1, kolom: '' }],
    ['only a first line', 'woonplaats;gemeente\n', { soort: 'leeg', regel: 1, kolom: '' }],
    ['no column of places', 'straat;gemeente\nx;Utrecht\n', { soort: 'plaats-ontbreekt', regel: 1, kolom: '' }],
    [
      'no column of municipalities',
      'woonplaats;provincie\nx;y\n',
      { soort: 'gemeente-ontbreekt', regel: 1, kolom: '' },
    ],
    [
      'the same column twice',
      'woonplaats;plaats;gemeente\nx;y;Utrecht\n',
      { soort: 'kolom-dubbel', regel: 1, kolom: 'plaats' },
    ],
    [
      'a quote that stays open',
      'woonplaats;gemeente\nHaren;Groningen\n"Glimmen;Groningen\n',
      { soort: 'aanhaling-open', regel: 3, kolom: '' },
    ],
    [
      'an unknown code',
      'woonplaats;gemeentecode\nHaren;0014\nX;9999\n',
      { soort: 'gemeente-onbekend', regel: 3, kolom: 'gemeentecode' },
    ],
    [
      'a code of letters',
      'woonplaats;gemeentecode\nX;abc\n',
      { soort: 'gemeente-onbekend', regel: 2, kolom: 'gemeentecode' },
    ],
    [
      'an unknown name',
      'woonplaats;gemeente\nX;Nergenshuizen\n',
      { soort: 'gemeente-onbekend', regel: 2, kolom: 'gemeente' },
    ],
    ['a name of two', 'woonplaats;gemeente\nX;Bergen\n', { soort: 'gemeente-meerduidig', regel: 2, kolom: 'gemeente' }],
    ['no place on a line', 'woonplaats;gemeente\n;Utrecht\n', { soort: 'waarde-leeg', regel: 2, kolom: 'woonplaats' }],
    [
      'no municipality on a line',
      'woonplaats;gemeente\nHaren\n',
      { soort: 'waarde-leeg', regel: 2, kolom: 'gemeente' },
    ],
    [
      'a postcode that is none',
      'postcode;gemeente\n0123AB;Utrecht\n',
      { soort: 'postcode-onjuist', regel: 2, kolom: 'postcode' },
    ],
    [
      'a line after one with a line end in it',
      'x;plaats;gemeente\n"a\nb";Haren;Groningen\nc;Haren;X\n',
      { soort: 'gemeente-onbekend', regel: 4, kolom: 'gemeente' },
    ],
    ['broken JSON', '[{"woonplaats":', { soort: 'geen-json', regel: 1, kolom: '' }],
    ['JSON that is no list', '{"woonplaats":"Haren"}', { soort: 'geen-lijst', regel: 1, kolom: '' }],
    ['an empty list', '[]', { soort: 'leeg', regel: 1, kolom: '' }],
    ['a list of something else', '[1,2]', { soort: 'plaats-ontbreekt', regel: 1, kolom: '' }],
    [
      'a fault further on in a list',
      '[{"plaats":"Haren","gemeente":"Groningen"},{"plaats":"X","gemeente":null}]',
      { soort: 'waarde-leeg', regel: 2, kolom: 'gemeente' },
    ],
  ])('DOM-1412 %s', (_, bestand, fout) => {
    expect(leesPlaatsen(bestand)).toEqual({ ok: false, fout });
  });

  it('DOM-1412 more lines than there are postcodes', () => {
    const uit = leesPlaatsen(`plaats;gemeente\n${'Haren;Groningen\n'.repeat(1_000_001)}`);
    expect(!uit.ok && uit.fout.soort).toBe('te-veel');
  });
});
