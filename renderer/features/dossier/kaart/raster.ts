// The grid of a map without a background: lines at round RD coordinates, a handful in view at any zoom. Pure.

/** Lines are about this far apart on the screen, in pixels. */
const AFSTAND = 90;

/** 1, 2 or 5 times a power of ten, in metres; never finer than a metre. */
export function rasterstap(metersPerPixel: number): number {
  const gewenst = Math.max(1, metersPerPixel * AFSTAND);
  const macht = 10 ** Math.floor(Math.log10(gewenst));
  const keer = [1, 2, 5, 10].find((k) => k * macht >= gewenst) ?? 10;
  return keer * macht;
}

/** Round coordinates from `van` to `tot`. */
export function rasterlijnen(van: number, tot: number, stap: number): number[] {
  const lijnen: number[] = [];
  for (let waarde = Math.ceil(van / stap) * stap; waarde <= tot; waarde += stap) lijnen.push(waarde);
  return lijnen;
}

export type Uitsnede = { readonly x: number; readonly y: number; readonly straal: number };

/** At least this much around a single point, in metres. */
const MIN_STRAAL = 120;

/** What the map shows at first: all points, with room around them. */
export function uitsnedeVan(punten: readonly { readonly x: number; readonly y: number }[]): Uitsnede {
  const [xs, ys] = [punten.map((p) => p.x), punten.map((p) => p.y)];
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const straal = Math.max(MIN_STRAAL, (0.75 * Math.max(maxX - minX, maxY - minY)) | 0);
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, straal };
}
