import { describe, expect, it } from 'vitest';
import { magToewijzen } from '../../../shared/domain/opdracht.ts';
import { OPDRACHTSOORTEN } from '../../../shared/domain/opdrachtsoort.ts';
import { mag, RECHT_VOOR, RECHTEN, type Recht, type Rol } from '../../../shared/domain/rechten.ts';

const ALLE: readonly Recht[] = [
  'lezen',
  'identificatie-tonen',
  'besluiten',
  'aantekenen',
  'invoeren',
  'eigen-toewijzen',
  'eigen-cijfers-zien',
  'iedereen-toewijzen',
  'in-bulk-doorzetten',
  'team-instellen',
  'cijfers-zien',
  'vernietigen',
];

describe('DOM-10 rights', () => {
  it.each([
    ['raadpleger', ['lezen', 'identificatie-tonen']],
    [
      'bijhouder',
      ['lezen', 'identificatie-tonen', 'besluiten', 'aantekenen', 'invoeren', 'eigen-toewijzen', 'eigen-cijfers-zien'],
    ],
    ['teamlead', ALLE],
  ] as const)('DOM-10 a %s may: %j', (rol, rechten) => {
    expect(RECHTEN[rol]).toEqual(rechten);
    expect(ALLE.filter((recht) => mag(rol, recht))).toEqual(rechten);
  });

  it('DOM-10 every intent asks for a right, and a raadpleger has none of those', () => {
    expect(Object.keys(RECHT_VOOR).sort()).toEqual([...OPDRACHTSOORTEN].sort());
    expect(OPDRACHTSOORTEN.filter((soort) => mag('raadpleger', RECHT_VOOR[soort]))).toEqual([]);
  });

  it.each([
    ['bijhouder', 'takes a free one', null, 'ik', true],
    ['bijhouder', "takes a colleague's", 'collega', 'ik', true],
    ['bijhouder', 'frees himself', 'ik', null, true],
    ['bijhouder', 'hands his own over', 'ik', 'collega', true],
    ['bijhouder', 'gives a free one away', null, 'collega', false],
    ['bijhouder', 'moves between colleagues', 'een', 'twee', false],
    ['bijhouder', 'frees a colleague', 'collega', null, false],
    ['teamlead', 'gives a free one away', null, 'collega', true],
    ['teamlead', 'moves between colleagues', 'een', 'twee', true],
    ['teamlead', 'frees a colleague', 'collega', null, true],
    ['raadpleger', 'takes a free one', null, 'ik', false],
    ['raadpleger', 'frees himself', 'ik', null, false],
  ] as const)('DOM-10 a %s who %s', (rol: Rol, _, huidige, nieuwe, verwacht) => {
    expect(magToewijzen(rol, 'ik', huidige, nieuwe)).toBe(verwacht);
  });
});
