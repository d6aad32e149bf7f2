import { describe, expect, it } from 'vitest';
import { type Vulbron, vullingVan } from '../../../../shared/domain/standaardteksten/vulling.ts';

const bron = (wijziging: Partial<Vulbron> = {}): Vulbron => ({
  kenmerk: 'BD-0471',
  registratie: 'BAG',
  object: 'Openbare ruimte',
  bronhouder: 'Gemeente Utrecht',
  ontbrekend: '',
  vandaag: '2026-11-23',
  ...wijziging,
});

describe('DOM-716 what the program fills in', () => {
  it('DOM-716 in the words of a sentence', () => {
    expect(vullingVan(bron())).toEqual({
      kenmerk: 'BD-0471',
      registratie: 'de BAG',
      object: 'openbare ruimte',
      gemeente: 'gemeente Utrecht',
      datum: '23 november 2026',
    });
  });

  it.each([
    ['a bare name', { bronhouder: 'Utrecht' }, { gemeente: 'Utrecht' }],
    ['a name that only begins so', { bronhouder: 'Gemeentewerken' }, { gemeente: 'Gemeentewerken' }],
    ['an unknown registration', { registratie: 'XYZ' }, { registratie: 'XYZ' }],
    ['what is missing', { ontbrekend: 'een foto' }, { ontbrekend: 'een foto' }],
  ])('DOM-716 %s', (_, wijziging, verwacht) => {
    expect(vullingVan(bron(wijziging))).toMatchObject(verwacht);
  });
});
