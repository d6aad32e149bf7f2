// @vitest-environment node
// The grid of the map, and what it shows at first.
import { describe, expect, it } from 'vitest';
import { rasterlijnen, rasterstap, uitsnedeVan } from '../../renderer/features/dossier/kaart/raster.ts';

describe('the grid', () => {
  it('UI-284 has round steps, about ninety pixels apart, and never finer than a metre', () => {
    expect([0.001, 0.02, 0.3, 1, 4, 12, 400].map(rasterstap)).toEqual([1, 2, 50, 100, 500, 2_000, 50_000]);
  });

  it('UI-284 has a line at every round coordinate in view, the edges included', () => {
    expect(rasterlijnen(136_150, 136_400, 100)).toEqual([136_200, 136_300, 136_400]);
    expect(rasterlijnen(-150, 100, 100)).toEqual([-100, 0, 100]);
    expect(rasterlijnen(101, 199, 100)).toEqual([]);
  });

  it('UI-284 shows all points with room around them, and one point not too near', () => {
    expect(uitsnedeVan([{ x: 100, y: 200 }])).toEqual({ x: 100, y: 200, straal: 120 });
    expect(
      uitsnedeVan([
        { x: 0, y: 0 },
        { x: 1_000, y: 200 },
      ]),
    ).toEqual({ x: 500, y: 100, straal: 750 });
  });
});
