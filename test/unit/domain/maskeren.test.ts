// Numbers of persons in free text. The numbers are published test numbers or made up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoekANummer, zoekBsn } from '../../../shared/domain/waakhond/getallen.ts';
import { maskeerTekst, telNummers } from '../../../shared/domain/waakhond/maskeren.ts';

describe('DOM-990 numbers of persons in a text are hidden, all else stays', () => {
  it.each([
    ['Betrokkene 999990743 woont er niet.', 'Betrokkene •••••••43 woont er niet.', 1],
    ['BSN 9999.90.743, kind 999990019', 'BSN •••••••43, kind •••••••19', 2],
    ['A-nummer 903 209 1018', 'A-nummer •••••••18', 1],
    ['A-nummer 3 1 09101480, waarin ook een BSN past', 'A-nummer •••••••80, waarin ook een BSN past', 1],
    ['Zaak 2026-12345, tel. 06-12345678, 123456789', 'Zaak 2026-12345, tel. 06-12345678, 123456789', 0],
    ['', '', 0],
  ])('%s', (tekst, verwacht, aantal) => {
    expect(maskeerTekst(tekst)).toBe(verwacht);
    expect(telNummers(tekst)).toBe(aantal);
  });

  it('DOM-991 whatever stands around them, no number is left, and masking again changes nothing', () => {
    const stuk = fc.oneof(
      fc.constantFrom('999990743', '9999 90 019', '9032091018', ' ', ', ', 'en', '12', '-', '.'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 12 }), (stukken) => {
        const gemaskeerd = maskeerTekst(stukken.join(''));
        expect([...zoekBsn(gemaskeerd), ...zoekANummer(gemaskeerd)]).toEqual([]);
        expect(maskeerTekst(gemaskeerd)).toBe(gemaskeerd);
      }),
    );
  });
});
