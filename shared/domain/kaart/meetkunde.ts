// Plane geometry in RD metres (EPSG:28992): distance, point in polygon, distance to an edge, fewer points for the same line.
// A ring is flat [x0, y0, x1, y1, …], closed or not; a border belongs to the area.
import type { Locatie } from '../annotatie.ts';

export type Ring = readonly number[];
/** The outer ring first, then the holes in it. */
export type Vlak = readonly Ring[];
/** Smallest rectangle around it. */
export type Omvang = { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };

export function afstand(a: Locatie, b: Locatie): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function omvangVan(vlakken: readonly Vlak[]): Omvang {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of vlakken.flat())
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const [x = 0, y = 0] = [ring[i], ring[i + 1]];
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
  return { minX, minY, maxX, maxY };
}

/** Does the square of `straal` metres around a point touch this rectangle? */
export function raakt(omvang: Omvang, { x, y }: Locatie, straal: number): boolean {
  return (
    omvang.minX <= x + straal && omvang.maxX >= x - straal && omvang.minY <= y + straal && omvang.maxY >= y - straal
  );
}

/** Squared distance from a point to the segment a–b. */
function totStuk(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const lengte = dx * dx + dy * dy;
  const t = lengte === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / lengte));
  return (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
}

/** Calls `bij` for every side of a ring, the closing one too. */
function zijden(ring: Ring, bij: (ax: number, ay: number, bx: number, by: number) => void): void {
  const n = ring.length;
  for (let i = 0; i + 1 < n; i += 2) {
    const j = (i + 2) % n;
    bij(ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0);
  }
}

/** Metres to the nearest side of any ring; Infinity without rings. */
export function afstandTotRand({ x, y }: Locatie, vlakken: readonly Vlak[]): number {
  let kleinste = Infinity;
  for (const ring of vlakken.flat())
    zijden(ring, (ax, ay, bx, by) => {
      kleinste = Math.min(kleinste, totStuk(x, y, ax, ay, bx, by));
    });
  return Math.sqrt(kleinste);
}

/** Even-odd rule over all rings of one area, so that a hole is outside and an island in it is inside again. */
function kruist({ x, y }: Locatie, vlak: Vlak): boolean {
  let binnen = false;
  for (const ring of vlak)
    zijden(ring, (ax, ay, bx, by) => {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) binnen = !binnen;
    });
  return binnen;
}

/** Nearer to a side than this, a point lies on it. */
const OP_DE_RAND = 1e-6;

export function ligtIn(punt: Locatie, vlakken: readonly Vlak[]): boolean {
  if (vlakken.some((vlak) => kruist(punt, vlak))) return true;
  return vlakken.length > 0 && afstandTotRand(punt, vlakken) <= OP_DE_RAND;
}

/** Which points of an open line stay: Douglas–Peucker without recursion, so that no file is too deep. */
function blijvers(ring: Ring, marge: number): Uint8Array {
  const aantal = ring.length / 2;
  const blijft = new Uint8Array(aantal);
  blijft[0] = 1;
  blijft[aantal - 1] = 1;
  const teDoen: [number, number][] = [[0, aantal - 1]];
  for (let deel = teDoen.pop(); deel !== undefined; deel = teDoen.pop()) {
    const [van, tot] = deel;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[2 * van], ring[2 * van + 1], ring[2 * tot], ring[2 * tot + 1]];
    let verste = -1;
    let grootste = marge * marge;
    for (let i = van + 1; i < tot; i += 1) {
      const d = totStuk(ring[2 * i] ?? 0, ring[2 * i + 1] ?? 0, ax, ay, bx, by);
      if (d > grootste) [verste, grootste] = [i, d];
    }
    if (verste < 0) continue;
    blijft[verste] = 1;
    teDoen.push([van, verste], [verste, tot]);
  }
  return blijft;
}

/** The ring with fewer points, nowhere further off than `marge` metres; empty when nothing of an area is left. */
export function vereenvoudigd(ring: Ring, marge: number): Ring {
  const [x0 = 0, y0 = 0] = ring;
  const dicht = ring.at(-2) === x0 && ring.at(-1) === y0 ? ring : [...ring, x0, y0];
  // A closed ring begins where it ends: cut at the point furthest from there, else everything collapses onto it.
  let keer = 0;
  let verste = -1;
  for (let i = 0; i + 1 < dicht.length; i += 2) {
    const d = ((dicht[i] ?? 0) - x0) ** 2 + ((dicht[i + 1] ?? 0) - y0) ** 2;
    if (d > verste) [keer, verste] = [i, d];
  }
  const heen = dicht.slice(0, keer + 2);
  const terug = dicht.slice(keer);
  const punten = [heen, terug].map((lijn) => {
    const blijft = blijvers(lijn, marge);
    return lijn.filter((_, i) => blijft[i >> 1] === 1);
  });
  const uit = [...(punten[0] ?? []), ...(punten[1] ?? []).slice(2)];
  // Three points and the first again: less is a line.
  return uit.length >= 8 ? uit : [];
}
