// Boundaries of municipalities on the map: in which one a point lies, and those that matter around a point, small enough to draw.
import type { Locatie } from '../annotatie.ts';
import { afstandTotRand, ligtIn, type Omvang, omvangVan, raakt, type Vlak, vereenvoudigd } from './meetkunde.ts';

export type Grens = {
  /** Four digits, or null where the file does not say. */
  readonly code: string | null;
  readonly naam: string;
  readonly vlakken: readonly Vlak[];
};

/** With its rectangle, so that most of them can be passed over at once. */
export type Grensvlak = Grens & { readonly omvang: Omvang };

export function metOmvang(grens: Grens): Grensvlak {
  return { ...grens, omvang: omvangVan(grens.vlakken) };
}

/** The area in which a point lies, or undefined. */
export function gebiedVan(punt: Locatie, grenzen: readonly Grensvlak[]): Grensvlak | undefined {
  return grenzen.find((g) => raakt(g.omvang, punt, 0) && ligtIn(punt, g.vlakken));
}

/** Public files are drawn coarser than the boundary itself: what lies this near to it is not called outside. */
export const SPELING = 25;

export type Ligging =
  | { readonly binnen: true }
  /** `gemeente` is the area it lies in, '' where no area of the file has it; metres to the own boundary, rounded. */
  | { readonly binnen: false; readonly gemeente: string; readonly meters: number };

/**
 * Where a point lies, seen from a bronhouder.
 * @param isEigen does this code belong to it: its own, or one of a municipality that became part of it.
 * @returns undefined when the file does not have its boundary: then nothing can be said.
 */
export function liggingVan(
  punt: Locatie,
  grenzen: readonly Grensvlak[],
  isEigen: (code: string) => boolean,
): Ligging | undefined {
  const eigen = grenzen.filter((g) => g.code !== null && isEigen(g.code));
  if (eigen.length === 0) return undefined;
  if (eigen.some((g) => ligtIn(punt, g.vlakken))) return { binnen: true };
  const meters = Math.round(Math.min(...eigen.map((g) => afstandTotRand(punt, g.vlakken))));
  if (meters < SPELING) return { binnen: true };
  return { binnen: false, gemeente: gebiedVan(punt, grenzen)?.naam ?? '', meters };
}

/** As many points as one picture may have: about 14 bytes each as JSON. */
const MAX_PUNTEN = 20_000;
/** Of the radius: finer than a pixel of the picture is not needed. */
const FIJNHEID = 1 / 400;

function dunner(grens: Grens, marge: number): Grens {
  const vlakken = grens.vlakken
    .map((vlak) => vlak.map((ring) => vereenvoudigd(ring, marge)))
    // Without its outer ring an area is nothing; a hole that vanished is no loss.
    .filter((vlak) => (vlak[0]?.length ?? 0) > 0)
    .map((vlak) => vlak.filter((ring) => ring.length > 0));
  return { code: grens.code, naam: grens.naam, vlakken };
}

const aantalPunten = (grenzen: readonly Grens[]): number =>
  grenzen.reduce((som, g) => som + g.vlakken.flat().reduce((deel, ring) => deel + ring.length / 2, 0), 0);

/** The boundaries that a circle touches, coarser until they fit. */
export function grenzenRond(grenzen: readonly Grensvlak[], midden: Locatie, straal: number): Grens[] {
  const geraakt = grenzen.filter((g) => raakt(g.omvang, midden, straal));
  let marge = straal * FIJNHEID;
  let uit = geraakt.map((g) => dunner(g, marge));
  while (aantalPunten(uit) > MAX_PUNTEN) {
    marge *= 2;
    uit = uit.map((g) => dunner(g, marge));
  }
  return uit.filter((g) => g.vlakken.length > 0);
}
