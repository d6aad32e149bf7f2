// Shares, and how many to take up today to keep one. Worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aandeelInWoorden, haaltNorm, type Stand, vooruitblik } from '../../../../shared/domain/rapportage/aandeel.ts';

const stand = (opTijd: number, teLaat: number, vandaag: number, later: number): Stand => ({
  opTijd,
  teLaat,
  vandaag,
  later,
});

describe('DOM-960 a share', () => {
  it.each([
    [0, 0, '–', true],
    [49, 50, '98 %', true],
    // 1959/2000 = 97,95 %: rounded up it would pass for 98 %.
    [1959, 2000, '97,9 %', false],
    [9799, 10_000, '97,9 %', false],
    [41, 42, '97,6 %', false],
    [2, 3, '66,6 %', false],
    [7, 7, '100 %', true],
    [0, 3, '0 %', false],
  ] as const)('DOM-960 %i of %i is %s', (gehaald, totaal, woorden, norm) => {
    expect(aandeelInWoorden({ gehaald, totaal })).toBe(woorden);
    expect(haaltNorm({ gehaald, totaal }, 98)).toBe(norm);
  });
});

describe('DOM-961 "3 vandaag oppakken = 98 %"', () => {
  it('DOM-961 three of today have to be taken up', () => {
    // 144 in time, 2 late, 4 due today. Nothing done: 144/150 = 96 %. With 3: 147/150 = 98 %. With 2: 146/150 = 97,3 %.
    expect(vooruitblik(stand(144, 2, 4, 0), 98)).toEqual({ soort: 'oppakken', aantal: 3, vandaag: 3, later: 0 });
  });

  it('DOM-961 those of today are not enough: some of later have to come along', () => {
    // 95 in time, 2 late, 1 due today, 5 later. Today's: 96/98 = 97,9 %. One of later too: 97/99 = 97,97 %. Two: 98/100.
    expect(vooruitblik(stand(95, 2, 1, 5), 98)).toEqual({ soort: 'oppakken', aantal: 3, vandaag: 1, later: 2 });
  });

  it('DOM-961 it holds already, and goes on holding when today is let slip', () => {
    // 99 in time, 1 due today and not taken up: 99/100.
    expect(vooruitblik(stand(99, 0, 1, 7), 98)).toEqual({ soort: 'gehaald' });
  });

  it('DOM-961 out of reach with what lies here, and what can be reached at most', () => {
    // 10 in time, 1 late, 2 today, 3 later: 15/16 = 93,75 % at most.
    expect(vooruitblik(stand(10, 1, 2, 3), 98)).toEqual({
      soort: 'onhaalbaar',
      hoogstens: { gehaald: 15, totaal: 16 },
    });
  });

  it('DOM-961 nothing counts, or nothing is left to do', () => {
    expect(vooruitblik(stand(0, 0, 0, 0), 98)).toEqual({ soort: 'niets' });
    expect(vooruitblik(stand(100, 0, 0, 0), 98)).toEqual({ soort: 'niets' });
    expect(vooruitblik(stand(1, 1, 0, 0), 98)).toEqual({ soort: 'niets' });
  });

  it('DOM-961 only what was never late: the first ones of a month', () => {
    expect(vooruitblik(stand(0, 0, 3, 0), 98)).toEqual({ soort: 'oppakken', aantal: 3, vandaag: 3, later: 0 });
  });

  it('DOM-961 for every stand: the number is enough, and one less is not', () => {
    const klein = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(klein, klein, klein, klein, (opTijd, teLaat, vandaag, later) => {
        const uitkomst = vooruitblik({ opTijd, teLaat, vandaag, later }, 98);
        const haalt = (k: number) => {
          const extra = Math.max(0, k - vandaag);
          return (opTijd + k) * 100 >= 98 * (opTijd + teLaat + vandaag + extra);
        };
        if (uitkomst.soort === 'oppakken') {
          expect(uitkomst.aantal).toBe(uitkomst.vandaag + uitkomst.later);
          expect(uitkomst.vandaag).toBeLessThanOrEqual(vandaag);
          expect(uitkomst.later).toBeLessThanOrEqual(later);
          expect(haalt(uitkomst.aantal)).toBe(true);
          expect(haalt(uitkomst.aantal - 1)).toBe(false);
        }
        if (uitkomst.soort === 'onhaalbaar') for (let k = 0; k <= vandaag + later; k += 1) expect(haalt(k)).toBe(false);
        if (uitkomst.soort === 'gehaald') expect(haalt(0)).toBe(true);
      }),
    );
  });
});
