// Placing a rectangle on a page: what a key, a drag or a selection makes of it. Pure.
import type { Plaats } from '../../../shared/domain/annotatie.ts';
import { bruikbarePlaats, middenIn, omhullende, rek, verschuif } from '../../../shared/domain/bestand/meetkunde.ts';
import type { Getekend, Vak, VanKijker } from '../../../shared/ipc/vormen/kijker.ts';

export type Vaktoets = Extract<VanKijker, { soort: 'vaktoets' }>['toets'];

/** A step of a key, in CSS pixels of what one sees. */
const STAP = 8;

export const VAKTOETSEN: Readonly<Record<string, Vaktoets>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'op',
  ArrowDown: 'neer',
  Enter: 'klaar',
};

const RICHTING: Readonly<Record<Exclude<Vaktoets, 'klaar'>, readonly [x: number, y: number]>> = {
  links: [-1, 0],
  rechts: [1, 0],
  op: [0, -1],
  neer: [0, 1],
};

export type Kader = { readonly breedte: number; readonly hoogte: number };

export function naarPlaats({ pagina, x, y, breedte, hoogte }: Vak): Plaats | null {
  return bruikbarePlaats({ page: pagina, x, y, width: breedte, height: hoogte });
}

export function naarVak({ page, x, y, width, height }: Plaats): Vak {
  return { pagina: page, x, y, breedte: Math.min(width, 1 - x), hoogte: Math.min(height, 1 - y) };
}

/** The page of which one sees most. */
function grootste(bladen: readonly Getekend[], kader: Kader): Getekend | undefined {
  const zicht = (b: Getekend): number =>
    Math.max(0, Math.min(kader.hoogte, b.y + b.hoogte) - Math.max(0, b.y)) *
    Math.max(0, Math.min(kader.breedte, b.x + b.breedte) - Math.max(0, b.x));
  return bladen.toSorted((a, b) => zicht(b) - zicht(a))[0];
}

/** The first press puts a rectangle in the middle of what one sees; every next one moves it, or its size with `maat`. */
export function naToets(
  vak: Plaats | null,
  toets: Exclude<Vaktoets, 'klaar'>,
  maat: boolean,
  bladen: readonly Getekend[],
  kader: Kader,
): Plaats | null {
  if (vak === null) {
    const blad = grootste(bladen, kader);
    return blad ? middenIn(blad, kader) : null;
  }
  const blad = bladen.find(({ pagina }) => pagina === vak.page);
  // Scrolled out of sight: it lies where it lay.
  if (blad === undefined) return vak;
  const [rx, ry] = RICHTING[toets];
  const [dx, dy] = [(rx * STAP) / Math.max(1, blad.breedte), (ry * STAP) / Math.max(1, blad.hoogte)];
  return maat ? rek(vak, dx, dy, blad.draaiing) : verschuif(vak, dx, dy, blad.draaiing);
}

export type Tekstvakken = { readonly selectie: readonly Vak[]; readonly vondst: readonly Vak[] };

/** What marking begins with: the text that is selected, else what the search stands on, else nothing. */
export function uitTekst({ selectie, vondst }: Tekstvakken): ReturnType<typeof omhullende> {
  const vakken = selectie.length > 0 ? selectie : vondst;
  return omhullende(vakken.flatMap((vak) => naarPlaats(vak) ?? []));
}
