// In which municipality a point lies, and whether it is near enough to a border to be in another one after all.
import type { Locatie } from '../annotatie.ts';
import { type Grensvlak, SPELING } from '../kaart/grenzen.ts';
import { afstandTotRand, ligtIn, raakt } from '../kaart/meetkunde.ts';

export type Puntgemeente = {
  /** Areas that have the point, or come so near that they may. */
  readonly gebieden: readonly Grensvlak[];
  /** On or near a border: no certainty, also where only one area is near. */
  readonly opDeGrens: boolean;
};

export function puntgemeenteVan(punt: Locatie, grenzen: readonly Grensvlak[]): Puntgemeente {
  let opDeGrens = false;
  const gebieden = grenzen.filter((g) => {
    if (!raakt(g.omvang, punt, SPELING)) return false;
    const nabij = afstandTotRand(punt, g.vlakken) <= SPELING;
    if (nabij) opDeGrens = true;
    return nabij || ligtIn(punt, g.vlakken);
  });
  return { gebieden, opDeGrens: opDeGrens && gebieden.length > 0 };
}
