// Where a mark lies on a page, at any zoom and rotation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Blad, draai, opBlad, vanBlad } from '../../../shared/domain/bestand/meetkunde.ts';

const draaiing = fc.constantFrom<0 | 90 | 180 | 270>(0, 90, 180, 270);
const deel = fc.double({ min: 0, max: 1, noNaN: true });
const plaats = fc
  .tuple(deel, deel, deel, deel)
  .map(([a, b, c, d]) => ({ x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(a - c), height: Math.abs(b - d) }));
const blad = fc.record({
  breedte: fc.double({ min: 10, max: 20_000, noNaN: true }),
  hoogte: fc.double({ min: 10, max: 20_000, noNaN: true }),
  draaiing,
});

/** Closer than this is the same: a hundredth of a pixel on the largest page. */
const BIJNA = 1e-6;

describe('marks', () => {
  it('DOM-435 drawn and taken back is the same mark, at any zoom and rotation', () => {
    fc.assert(
      fc.property(plaats, blad, fc.integer({ min: 1, max: 5_000 }), (p, b, page) => {
        const terug = vanBlad(opBlad(p, b), b, page);
        expect(terug.page).toBe(page);
        for (const naam of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(terug[naam] - p[naam])).toBeLessThan(BIJNA);
      }),
    );
  });

  it('DOM-435 lies on the page that is drawn, and as large a part of it', () => {
    fc.assert(
      fc.property(plaats, blad, (p, b) => {
        const vak = opBlad(p, b);
        const marge = BIJNA * Math.max(b.breedte, b.hoogte);
        expect(vak.x).toBeGreaterThanOrEqual(-marge);
        expect(vak.y).toBeGreaterThanOrEqual(-marge);
        expect(vak.x + vak.breedte).toBeLessThanOrEqual(b.breedte + marge);
        expect(vak.y + vak.hoogte).toBeLessThanOrEqual(b.hoogte + marge);
        expect((vak.breedte * vak.hoogte) / (b.breedte * b.hoogte)).toBeCloseTo(p.width * p.height, 5);
      }),
    );
  });

  it('DOM-435 four quarter turns bring it back, and zooming by two makes it twice as large', () => {
    fc.assert(
      fc.property(plaats, blad, (p, b) => {
        const groter: Blad = { ...b, breedte: b.breedte * 2, hoogte: b.hoogte * 2 };
        expect(opBlad(p, groter).x).toBeCloseTo(opBlad(p, b).x * 2, 3);
        expect([90, 180, 270, 360].map((met) => draai(b.draaiing, met)).at(-1)).toBe(b.draaiing);
      }),
    );
  });

  it('DOM-435 the corner that one knows: a quarter clockwise the top left comes to the top right', () => {
    const hoek = { x: 0, y: 0, width: 0.1, height: 0.2 };
    const naar = (draaiing: 0 | 90 | 180 | 270) => {
      const liggend = draaiing === 90 || draaiing === 270;
      return opBlad(hoek, { breedte: liggend ? 200 : 100, hoogte: liggend ? 100 : 200, draaiing });
    };
    expect([naar(0), naar(90), naar(180), naar(270)]).toEqual([
      { x: 0, y: 0, breedte: 10, hoogte: 40 },
      { x: 160, y: 0, breedte: 40, hoogte: 10 },
      { x: 90, y: 160, breedte: 10, hoogte: 40 },
      { x: 0, y: 90, breedte: 40, hoogte: 10 },
    ]);
  });

  it('DOM-435 what is drawn beyond the page is cut off at its edge', () => {
    const vak = vanBlad({ x: -50, y: 150, breedte: 100, hoogte: 100 }, { breedte: 100, hoogte: 200, draaiing: 0 }, 1);
    expect(vak).toEqual({ page: 1, x: 0, y: 0.75, width: 0.5, height: 0.25 });
  });
});
