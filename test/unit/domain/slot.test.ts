// The rules of the lock, a case a line.
import { describe, expect, it } from 'vitest';
import { nogWachten, pinBezwaar } from '../../../shared/domain/slot.ts';

describe('pinBezwaar', () => {
  it.each([
    ['271828', null],
    ['112233', null],
    ['090909', null],
    ['12345', 'te-kort'],
    ['', 'te-kort'],
    ['1234567890123', 'te-lang'],
    ['27182a', 'geen-cijfers'],
    ['27 182 8', 'geen-cijfers'],
    ['111111', 'te-eenvoudig'],
    ['123456', 'te-eenvoudig'],
    ['0123456789', 'te-eenvoudig'],
    ['987654', 'te-eenvoudig'],
  ])('DOM-200 of %j says %j', (pin, bezwaar) => {
    expect(pinBezwaar(pin)).toBe(bezwaar);
  });
});

describe('nogWachten', () => {
  it('DOM-201 lets one mistype twice, and then takes longer and longer, up to half an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500].map((mislukt) => nogWachten(mislukt, 1_000, 1_000))).toEqual([
      0, 0, 0, 15, 30, 60, 300, 900, 1800, 1800, 1800,
    ]);
  });

  it('DOM-201 counts down, and is over', () => {
    expect([0, 10_000, 14_999, 15_000, 99_000].map((later) => nogWachten(3, 0, later))).toEqual([15, 5, 1, 0, 0]);
  });

  it('DOM-201 is not made longer by a clock that is put back', () => {
    expect(nogWachten(3, 86_400_000, 0)).toBe(15);
  });
});
