import { describe, expect, it } from 'vitest';
import { ONTBREEKT } from '../../../shared/domain/ontbreekt/tabel.ts';
import { ontbreektBij, toelichtingOntbreekt } from '../../../shared/domain/ontbreekt.ts';
import { profielVan, REGISTRATIECODES, TOELICHTING_MAX } from '../../../shared/domain/registraties/registraties.ts';

const kies = (registratie: string, object: string | undefined, ...ids: string[]) =>
  ontbreektBij(registratie, object).filter(({ id }) => ids.includes(id));

describe('DOM-12 what a melding may lack', () => {
  it('DOM-12 for a Verblijfplaats: since when, proof, who was there, and the general ones', () => {
    expect(ontbreektBij('BRP', 'Verblijfplaats').map(({ vraag }) => vraag)).toEqual([
      'Vanaf welke datum de melder twijfelt',
      'Bewijs van het waargenomen adres',
      'Wie er op het adres is aangetroffen',
      'Op welk gegeven de melding gaat',
      'Wat de juiste waarde volgens de melder is',
      'Waarom de melder twijfelt',
    ]);
  });

  it('DOM-12 every object in the table is an object of that registration, and the BRP and BAG have them all', () => {
    for (const code of REGISTRATIECODES) {
      const objecten = profielVan(code)?.objecten ?? [];
      expect(Object.keys(ONTBREEKT[code].perObject).filter((object) => !objecten.includes(object))).toEqual([]);
    }
    expect(Object.keys(ONTBREEKT.BRP.perObject).sort()).toEqual([...(profielVan('BRP')?.objecten ?? [])].sort());
    expect(Object.keys(ONTBREEKT.BAG.perObject).sort()).toEqual([...(profielVan('BAG')?.objecten ?? [])].sort());
  });

  it('DOM-12 every choice has its own id, and all of them together fit in a toelichting', () => {
    for (const code of REGISTRATIECODES) {
      for (const object of [undefined, ...(profielVan(code)?.objecten ?? [])]) {
        const lijst = ontbreektBij(code, object);
        expect(new Set(lijst.map(({ id }) => id)).size).toBe(lijst.length);
        expect(lijst.length).toBeGreaterThan(0);
        expect(toelichtingOntbreekt(lijst).length).toBeLessThan(TOELICHTING_MAX);
      }
    }
  });

  it('DOM-12 an unknown object has the general ones, an unknown registration none', () => {
    expect(ontbreektBij('BAG', 'Iets anders')).toEqual(ONTBREEKT.BAG.altijd);
    expect(ontbreektBij('BAG', 'constructor')).toEqual(ONTBREEKT.BAG.altijd);
    expect(ontbreektBij('XYZ', 'Pand')).toEqual([]);
    expect(ontbreektBij('constructor')).toEqual([]);
  });
});

describe('DOM-12 the text that asks for it', () => {
  const BEGIN = 'Wij kunnen uw melding niet onderzoeken. Wij missen: ';
  const EIND = ' U kunt de melding opnieuw doen met deze gegevens.';

  it.each([
    [['adres-sinds'], 'sinds wanneer de bewoner er volgens u woont.'],
    [['adres-bewijs'], 'een bewijs van het adres, zoals een verslag van een huisbezoek.'],
    [
      ['adres-sinds', 'adres-bewijs'],
      'sinds wanneer de bewoner er volgens u woont, en een bewijs daarvan, zoals een verslag van een huisbezoek.',
    ],
    [
      ['adres-sinds', 'adres-bewijs', 'gegeven'],
      'sinds wanneer de bewoner er volgens u woont, een bewijs daarvan, zoals een verslag van een huisbezoek, en over welk gegeven uw melding gaat.',
    ],
  ])('DOM-12 for %j', (ids, midden) => {
    expect(toelichtingOntbreekt(kies('BRP', 'Verblijfplaats', ...ids))).toBe(`${BEGIN}${midden}${EIND}`);
  });

  it('DOM-12 without a choice there is no text', () => {
    expect(toelichtingOntbreekt([])).toBe('');
  });
});
