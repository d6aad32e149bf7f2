// Plane geometry in RD: made areas with holes, islands in holes, and points on a border.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afstandTotRand,
  ligtIn,
  omvangVan,
  type Ring,
  raakt,
  type Vlak,
  vereenvoudigd,
} from '../../../../shared/domain/kaart/meetkunde.ts';

/** A square of `maat` metres with its lower left corner at x, y; closed, as GeoJSON writes it. */
const vierkant = (x: number, y: number, maat: number): Ring => [
  ...[x, y],
  ...[x + maat, y],
  ...[x + maat, y + maat],
  ...[x, y + maat],
  ...[x, y],
];

/** 1000 m square with a hole of 400 m, in which an island of 100 m lies as an area of its own. */
const GEMEENTE: readonly Vlak[] = [
  [vierkant(130_000, 450_000, 1_000), vierkant(130_300, 450_300, 400)],
  [vierkant(130_450, 450_450, 100)],
];

describe('a point in an area', () => {
  it.each([
    ['in the area', 130_100, 450_100, true],
    ['in the hole (an enclave of another)', 130_350, 450_350, false],
    ['on the island in the hole (an exclave)', 130_500, 450_500, true],
    ['outside', 129_900, 450_100, false],
    ['on a side', 130_000, 450_500, true],
    ['on a corner', 131_000, 451_000, true],
    ['on the border of the hole', 130_300, 450_500, true],
    ['level with a corner, outside', 131_001, 451_000, false],
    ['level with a corner, inside', 130_100, 450_300, true],
  ])('DOM-900 %s', (_, x, y, binnen) => {
    expect(ligtIn({ x, y }, GEMEENTE)).toBe(binnen);
  });

  it('DOM-900 nothing lies in no area', () => {
    expect(ligtIn({ x: 0, y: 0 }, [])).toBe(false);
  });

  it('DOM-900 does not depend on where the ring starts, which way it runs, or whether it is closed', () => {
    const hoek = fc.integer({ min: -50, max: 1_050 });
    fc.assert(
      fc.property(hoek, hoek, fc.nat(3), fc.boolean(), (dx, dy, begin, om) => {
        const punten = [
          [130_000, 450_000],
          [131_000, 450_000],
          [131_000, 451_000],
          [130_000, 451_000],
        ];
        const gedraaid = [...punten.slice(begin), ...punten.slice(0, begin)];
        const ring = (om ? gedraaid.toReversed() : gedraaid).flat();
        const punt = { x: 130_000 + dx, y: 450_000 + dy };
        const verwacht = dx >= 0 && dx <= 1_000 && dy >= 0 && dy <= 1_000;
        expect(ligtIn(punt, [[ring]])).toBe(verwacht);
      }),
    );
  });
});

describe('distances', () => {
  it('DOM-901 to the nearest side, from outside, from inside, and past a corner', () => {
    expect(afstandTotRand({ x: 129_970, y: 450_500 }, GEMEENTE)).toBeCloseTo(30);
    expect(afstandTotRand({ x: 130_010, y: 450_100 }, GEMEENTE)).toBeCloseTo(10);
    expect(afstandTotRand({ x: 131_003, y: 451_004 }, GEMEENTE)).toBeCloseTo(5);
    expect(afstandTotRand({ x: 0, y: 0 }, [])).toBe(Infinity);
  });

  it('DOM-901 a ring that is not closed has its last side all the same', () => {
    expect(afstandTotRand({ x: -3, y: 5 }, [[[0, 0, 10, 0, 10, 10, 0, 10]]])).toBeCloseTo(3);
  });

  it('DOM-901 a rectangle is touched by a square that only just reaches it', () => {
    const omvang = omvangVan(GEMEENTE);
    expect(omvang).toEqual({ minX: 130_000, minY: 450_000, maxX: 131_000, maxY: 451_000 });
    expect(raakt(omvang, { x: 129_000, y: 450_500 }, 1_000)).toBe(true);
    expect(raakt(omvang, { x: 128_999, y: 450_500 }, 1_000)).toBe(false);
    expect(raakt(omvang, { x: 130_500, y: 452_001 }, 1_000)).toBe(false);
  });
});

describe('fewer points', () => {
  it('DOM-902 leaves out what lies on a line, and keeps the corners', () => {
    const veel: number[] = [];
    for (let i = 0; i < 100; i += 1) veel.push(i, 0);
    for (let i = 0; i < 100; i += 1) veel.push(100, i);
    for (let i = 100; i > 0; i -= 1) veel.push(i, 100);
    for (let i = 100; i > 0; i -= 1) veel.push(0, i);
    const dun = vereenvoudigd(veel, 0.5);
    expect(dun.slice(0, 2)).toEqual(dun.slice(-2));
    expect(dun).toHaveLength(10);
    expect(new Set([0, 2, 4, 6].map((i) => `${dun[i]} ${dun[i + 1]}`))).toEqual(
      new Set(['0 0', '100 0', '100 100', '0 100']),
    );
  });

  it('DOM-902 gives nothing for what is smaller than the margin', () => {
    expect(vereenvoudigd(vierkant(0, 0, 1), 5)).toEqual([]);
    expect(vereenvoudigd([], 5)).toEqual([]);
  });

  it('DOM-902 never goes further off than the margin', () => {
    const straal = fc.double({ min: 400, max: 600, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(straal, { minLength: 8, maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        (stralen, marge) => {
          const ring = stralen.flatMap((r, i) => {
            const hoek = (2 * Math.PI * i) / stralen.length;
            return [r * Math.cos(hoek), r * Math.sin(hoek)];
          });
          const dun = vereenvoudigd(ring, marge);
          for (let i = 0; i < ring.length; i += 2)
            expect(afstandTotRand({ x: ring[i] ?? 0, y: ring[i + 1] ?? 0 }, [[dun]])).toBeLessThanOrEqual(marge + 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
