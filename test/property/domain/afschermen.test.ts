// Leaving persons out of a text, whatever stands around them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFGESCHERMD, schermAf } from '../../../shared/domain/afschermen.ts';
import { anummer, bsn } from './nummers.ts';

const ALLES = { nummers: true, namen: true, contact: true };
const NIETS = { nummers: false, namen: false, contact: false };
/** Without digits or letters, so that a number in it is a number by itself. */
const tussen = fc.constantFrom(' ', ', ', '\n', ' (', ') ', '; ', ' - ', '. ');
const woord = fc.constantFrom('Bewoner', 'de heer', 'staat', 'niet', 'ingeschreven', 'Kerkstraat');
const stukken = fc.array(fc.tuple(woord, tussen), { maxLength: 6 }).map((delen) => delen.flat().join(''));

describe('shielding', () => {
  it('DOM-760 leaves no number of a person in a text, and every word around it', () => {
    fc.assert(
      fc.property(stukken, fc.oneof(bsn, anummer), stukken, (voor, nummer, na) => {
        const uit = schermAf(`${voor} ${nummer} ${na}`, ALLES, []);
        expect(uit).toBe(`${voor} ${AFGESCHERMD} ${na}`);
      }),
    );
  });

  it('DOM-760 changes nothing when nothing was chosen, and is done after one time', () => {
    fc.assert(
      fc.property(stukken, bsn, (voor, nummer) => {
        const tekst = `${voor} ${nummer} jan@voorbeeld.example`;
        expect(schermAf(tekst, NIETS, ['Jan de Vries'])).toBe(tekst);
        const eens = schermAf(tekst, ALLES, []);
        expect(schermAf(eens, ALLES, [])).toBe(eens);
      }),
    );
  });
});
