// Where a mark lies: the same place at every turn and size, always on its page, never of no size.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plaats } from '../../../../shared/domain/annotatie.ts';
import {
  bruikbarePlaats,
  type Draaiing,
  draai,
  KLEINSTE,
  middenIn,
  omhullende,
  opBlad,
  rek,
  vanBlad,
  verschuif,
} from '../../../../shared/domain/bestand/meetkunde.ts';

const draaiing = fc.constantFrom<Draaiing>(0, 90, 180, 270);
const deel = fc.double({ min: 0, max: 1, noNaN: true });
const plaats = fc
  .record({ page: fc.integer({ min: 1, max: 500 }), x: deel, y: deel, width: deel, height: deel })
  .map((p) => ({
    ...p,
    x: p.x * 0.9,
    y: p.y * 0.9,
    width: Math.max(KLEINSTE, p.width * (1 - p.x * 0.9)),
    height: Math.max(KLEINSTE, p.height * (1 - p.y * 0.9)),
  }));
const maat = fc.double({ min: 20, max: 20_000, noNaN: true });
const blad = fc.record({ breedte: maat, hoogte: maat, draaiing });
const ver = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const stap = fc.double({ min: -3, max: 3, noNaN: true });

const RAND = 1e-9;
const binnen = ({ x, y, width, height }: Plaats): boolean =>
  x >= 0 && y >= 0 && width >= 0 && height >= 0 && x + width <= 1 + RAND && y + height <= 1 + RAND;

function dichtbij(a: Plaats, b: Plaats): void {
  expect(a.page).toBe(b.page);
  for (const kant of ['x', 'y', 'width', 'height'] as const) expect(a[kant]).toBeCloseTo(b[kant], 9);
}

describe('the place of a mark', () => {
  it('DOM-960 comes back from the drawn page as it was, at any turn and size', () => {
    fc.assert(fc.property(plaats, blad, (p, b) => dichtbij(vanBlad(opBlad(p, b), b, p.page), p)));
  });

  it('DOM-960 lies around the same point of the page at every turn: four quarter turns bring it back', () => {
    fc.assert(
      fc.property(plaats, draaiing, (p, begin) => {
        let nu = p;
        for (let keer = 0; keer < 4; keer += 1) {
          const van = { breedte: 1, hoogte: 1, draaiing: draai(begin, 90 * keer) };
          nu = vanBlad(opBlad(nu, van), van, nu.page);
        }
        dichtbij(nu, p);
      }),
    );
  });

  it('DOM-961 whatever is drawn, wherever: never outside the page, never a size below nothing', () => {
    fc.assert(
      fc.property(ver, ver, ver, ver, blad, (x, y, breedte, hoogte, b) => {
        const gemaakt = vanBlad({ x, y, breedte: Math.abs(breedte), hoogte: Math.abs(hoogte) }, b, 3);
        expect(binnen(gemaakt)).toBe(true);
      }),
    );
  });

  it('DOM-961 of what others wrote only a place that can be drawn is drawn, cut off at the edge', () => {
    const wild = fc.oneof(ver, deel, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 2));
    const pagina = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1.5, Number.NaN));
    fc.assert(
      fc.property(pagina, wild, wild, wild, wild, (page, x, y, width, height) => {
        const bruikbaar = bruikbarePlaats({ page, x, y, width, height });
        if (bruikbaar === null) return;
        expect([binnen(bruikbaar), bruikbaar.width > 0, bruikbaar.height > 0, bruikbaar.page]).toEqual([
          true,
          true,
          true,
          page,
        ]);
      }),
    );
    expect(bruikbarePlaats({ page: 1, x: 0.8, y: 0.9, width: 0.5, height: 0.5 })).toMatchObject({ x: 0.8, y: 0.9 });
    expect(bruikbarePlaats({ page: 1, x: 0.5, y: 0.5, width: 0, height: 0.2 })).toBeNull();
    expect(bruikbarePlaats({ page: 0, x: 0.1, y: 0.1, width: 0.1, height: 0.1 })).toBeNull();
  });

  it('DOM-962 moved by keys it keeps its size and stays on its page', () => {
    fc.assert(
      fc.property(plaats, stap, stap, draaiing, (p, dx, dy, d) => {
        const na = verschuif(p, dx, dy, d);
        expect(binnen(na)).toBe(true);
        expect(na.width).toBeCloseTo(p.width, 9);
        expect(na.height).toBeCloseTo(p.height, 9);
      }),
    );
  });

  it('DOM-962 right is right as one sees it, however the page is turned', () => {
    const p = { page: 1, x: 0.4, y: 0.4, width: 0.2, height: 0.1 };
    for (const d of [0, 90, 180, 270] as const) {
      const b = { breedte: 100, hoogte: 100, draaiing: d };
      expect(opBlad(verschuif(p, 0.1, 0, d), b).x - opBlad(p, b).x).toBeCloseTo(10, 6);
      expect(opBlad(rek(p, 0, 0.1, d), b).hoogte - opBlad(p, b).hoogte).toBeCloseTo(10, 6);
    }
  });

  it('DOM-963 sized by keys it is never nothing, and never over the edge', () => {
    fc.assert(
      fc.property(plaats, stap, stap, draaiing, (p, db, dh, d) => {
        const na = rek(p, db, dh, d);
        expect([binnen(na), na.width >= KLEINSTE - RAND, na.height >= KLEINSTE - RAND]).toEqual([true, true, true]);
      }),
    );
  });

  it('DOM-964 a selection becomes one rectangle around its lines, on the page where it begins', () => {
    fc.assert(
      fc.property(fc.array(plaats, { minLength: 1, maxLength: 12 }), (vakken) => {
        const om = omhullende(vakken);
        if (om === null) throw new Error('geen vak');
        const eerste = Math.min(...vakken.map((v) => v.page));
        expect([om.plaats.page, om.vervolgt, binnen(om.plaats)]).toEqual([
          eerste,
          vakken.some((v) => v.page !== eerste),
          true,
        ]);
        for (const v of vakken.filter(({ page }) => page === eerste))
          expect(om.plaats.x <= v.x + RAND && om.plaats.x + om.plaats.width >= Math.min(1, v.x + v.width) - RAND).toBe(
            true,
          );
      }),
    );
    expect(omhullende([])).toBeNull();
  });

  it('DOM-965 a rectangle to begin with lies in the middle of what one sees, or there is none', () => {
    fc.assert(
      fc.property(ver, ver, blad, maat, maat, (x, y, b, breedte, hoogte) => {
        const gemaakt = middenIn({ ...b, x, y, pagina: 2 }, { breedte, hoogte });
        if (gemaakt === null) return;
        expect([binnen(gemaakt), gemaakt.page]).toEqual([true, 2]);
        const vak = opBlad(gemaakt, b);
        expect(x + vak.x).toBeGreaterThanOrEqual(-0.01);
        expect(x + vak.x + vak.breedte).toBeLessThanOrEqual(breedte + 0.01);
      }),
    );
    expect(
      middenIn({ breedte: 10, hoogte: 10, draaiing: 0, x: 50, y: 0, pagina: 1 }, { breedte: 20, hoogte: 20 }),
    ).toBeNull();
  });
});
