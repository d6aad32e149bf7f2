import { describe, expect, it } from 'vitest';
import { vervaltNaOppakken } from '../../../shared/domain/oppakken.ts';

describe('DOM-731 what taking up closes off', () => {
  it.each([
    ['BRP', 'GEMELD', ['onvoldoende-informatie', 'verkeerde-bronhouder']],
    ['BRP', 'IN_BEHANDELING', []],
    ['BRP', 'VERKEERDE_BRONHOUDER', []],
    ['BAG', 'GEREDE_TWIJFEL', []],
    ['WKK', 'ONTBREKEND_OBJECT', []],
    ['HR', 'NIEUW', []],
    ['XYZ', 'GEMELD', []],
  ])('DOM-731 %s from %s: %j', (registratie, status, verwacht) => {
    expect(vervaltNaOppakken(registratie, status)).toEqual(verwacht);
  });
});
