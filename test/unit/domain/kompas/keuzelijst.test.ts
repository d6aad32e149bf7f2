// The picker: by name, code and former name; only those that can take it.
import { describe, expect, it } from 'vitest';
import { type Zoekopdracht, zoekBronhouders } from '../../../../shared/domain/kompas/keuzelijst.ts';
import { boekOp, VANDAAG } from './boek.ts';
import { BOEK } from './vraag.ts';

const zoek = (tekst: string, o: Partial<Zoekopdracht> = {}, boek = BOEK) =>
  zoekBronhouders(boek, { zoek: tekst, registratie: 'BRP', vandaag: VANDAAG, behalve: new Set(['0344']), ...o });
const eerste = (tekst: string, o: Partial<Zoekopdracht> = {}) => {
  const [k] = zoek(tekst, o);
  return k && [k.code, k.naam, k.voorheen];
};

describe('looking for a bronhouder', () => {
  it.each([
    ['a name', 'nieuwegein', ['0356', 'Nieuwegein', null]],
    ['the beginning of a name', 'nieuweg', ['0356', 'Nieuwegein', null]],
    ['a code', '0356', ['0356', 'Nieuwegein', null]],
    ['a former name', 'Haren', ['0014', 'Groningen', 'Haren']],
    ['a former code', '0017', ['0014', 'Groningen', 'Haren']],
    ['a name without its diacritics', 'sudwest', ['1900', 'Súdwest-Fryslân', null]],
    ['a name in daily use', 'den haag', ['0518', "'s-Gravenhage", null]],
    ['a word in the name', 'bosch', ['0796', "'s-Hertogenbosch", null]],
    ['with the word gemeente', 'gemeente zeist', ['0355', 'Zeist', null]],
  ])('DOM-1420 finds by %s', (_, tekst, verwacht) => {
    expect(eerste(tekst)).toEqual(verwacht);
  });

  it('DOM-1420 finds both that are called Bergen before one that begins with it', () => {
    expect(
      zoek('bergen')
        .slice(0, 3)
        .map((k) => k.naam),
    ).toEqual(['Bergen (L)', 'Bergen (NH)', 'Bergen op Zoom']);
  });

  it('DOM-1420 a split gives each part', () => {
    expect(
      zoek('Haaren')
        .filter((k) => k.voorheen === 'Haaren')
        .map((k) => k.naam),
    ).toEqual(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
  });

  it('DOM-1421 leaves out who it can not be, who is abolished and who has not the registration', () => {
    expect(zoek('utrecht').map((k) => k.naam)).toEqual(['Utrechtse Heuvelrug']);
    expect(zoek('utrecht', { registratie: 'BGT' }).map((k) => k.code)).toEqual(['1581', 'P0026']);
    expect(zoek('utrecht', { behalve: new Set() })[0]?.code).toBe('0344');
    expect(zoek('KVK', { registratie: 'HR' }).map((k) => k.code)).toEqual(['KVK']);
  });

  it('DOM-1421 a planned merger counts from its day', () => {
    expect(eerste('Wijdemeren')).toEqual(['1696', 'Wijdemeren', null]);
    const dan = zoekBronhouders(boekOp('2027-01-01'), {
      zoek: 'Wijdemeren',
      registratie: 'BRP',
      vandaag: '2027-01-01',
      behalve: new Set(),
    });
    expect(dan).toEqual([{ code: '0402', naam: 'Hilversum', voorheen: 'Wijdemeren' }]);
  });

  it('DOM-1422 gives the first fifty of all, by name, when nothing was typed', () => {
    const alle = zoek('');
    expect(alle).toHaveLength(50);
    expect(alle[0]?.naam).toBe("'s-Gravenhage");
    expect(zoek('%')).toHaveLength(50);
    expect(zoek('zzzz')).toEqual([]);
  });
});
