// Facts of a file beside the facts of its melding: where and when a photo was taken against the place and the date that the
// melder names. Distances and days only: nothing is decided from them.
import type { Locatie } from '../annotatie.ts';
import { afstand } from '../kaart/meetkunde.ts';

export type Graden = { readonly breedte: number; readonly lengte: number };

// WGS84 to RD: F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
// WGS84-kaartcoördinaten", Geodesia 2001: within a quarter of a metre. A photo is metres off.
const X: readonly (readonly [p: number, q: number, r: number])[] = [
  [0, 1, 190_094.945],
  [1, 1, -11_832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
];
const Y: readonly (readonly [p: number, q: number, s: number])[] = [
  [1, 0, 309_056.544],
  [0, 2, 3_638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
];

/** The place in RD metres, or undefined outside the area where RD holds (roughly the Netherlands). */
export function naarRdMeters({ breedte, lengte }: Graden): Locatie | undefined {
  if (!(breedte > 50.5 && breedte < 53.8 && lengte > 3 && lengte < 7.5)) return undefined;
  const f = 0.36 * (breedte - 52.1551744);
  const l = 0.36 * (lengte - 5.38720621);
  const som = (termen: typeof X): number => termen.reduce((uit, [p, q, k]) => uit + k * f ** p * l ** q, 0);
  return { x: 155_000 + som(X), y: 463_000 + som(Y) };
}

/** Metres between where a photo was taken and the place of the melding; null when either is unknown. */
export function metersVanPunt(foto: Graden | null, punt: Locatie | null): number | null {
  const rd = foto && naarRdMeters(foto);
  return rd && punt ? Math.round(afstand(rd, punt)) : null;
}

const DAG_MS = 86_400_000;

/**
 * Whole days from the peilmoment to the day a photo was taken (negative: before it); null when either is unknown or the
 * peilmoment is partial.
 */
export function dagenNaPeilmoment(genomenOp: string | null, peilmoment: string | null): number | null {
  const heel = /^\d{4}-(?!00)\d{2}-(?!00)\d{2}/;
  if (genomenOp === null || peilmoment === null || !heel.test(genomenOp) || !heel.test(peilmoment)) return null;
  const dag = (moment: string): number => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`);
  const dagen = (dag(genomenOp) - dag(peilmoment)) / DAG_MS;
  return Number.isInteger(dagen) ? dagen : null;
}
