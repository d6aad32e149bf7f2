// What of persons is left out of a text that goes to somebody else.
import { describe, expect, it } from 'vitest';
import { schermAf } from '../../../shared/domain/afschermen.ts';

const TEKST =
  'Mevrouw De Vries (BSN 999990743) is te bereiken op 06-12345678 of a.devries@voorbeeld.example. J. Bakker belde haar.';
const NAMEN = ['De Vries', 'J. Bakker', 'Bakker'];
const NIETS = { nummers: false, namen: false, contact: false };

describe('shielding a text', () => {
  it.each([
    [
      'nummers',
      'Mevrouw De Vries (BSN [afgeschermd]) is te bereiken op 06-12345678 of a.devries@voorbeeld.example. J. Bakker belde haar.',
    ],
    [
      'namen',
      'Mevrouw [afgeschermd] (BSN 999990743) is te bereiken op 06-12345678 of a.devries@voorbeeld.example. [afgeschermd] belde haar.',
    ],
    [
      'contact',
      'Mevrouw De Vries (BSN 999990743) is te bereiken op [afgeschermd] of [afgeschermd]. J. Bakker belde haar.',
    ],
  ] as const)('DOM-761 takes out only what was chosen: %s', (wat, verwacht) => {
    expect(schermAf(TEKST, { ...NIETS, [wat]: true }, NAMEN)).toBe(verwacht);
  });

  it('DOM-761 counts places that overlap as one', () => {
    expect(schermAf('Mail bakker@voorbeeld.example.', { nummers: true, namen: true, contact: true }, NAMEN)).toBe(
      'Mail [afgeschermd].',
    );
  });
});
