// The scroll position of the list in terms of its content: reading it, setting it, bringing a row into view.
import { type Indeling, KOPHOOGTE, RIJHOOGTE } from './indeling.ts';
import { maakSchaal, type Schaal } from './schaal.ts';

export function schaalVan(baan: HTMLElement | null, indeling: Indeling): Schaal {
  return maakSchaal(indeling.hoogte, baan?.clientHeight ?? 0);
}

/** How far into the list the top of the view is, in pixels of the list. */
export function bovenVan(baan: HTMLElement | null, indeling: Indeling): number {
  return baan ? schaalVan(baan, indeling).naarInhoud(baan.scrollTop) : 0;
}

export function zetBoven(baan: HTMLElement, indeling: Indeling, boven: number): void {
  const doel = schaalVan(baan, indeling).naarScroll(Math.max(0, boven));
  if (Math.abs(baan.scrollTop - doel) >= 1) baan.scrollTop = doel;
}

/** Scrolls no further than needed; the first row of a group brings its heading along. */
export function brengInBeeld(baan: HTMLElement, indeling: Indeling, rij: number): void {
  const item = indeling.itemVanRij(rij);
  const metKop = item > 0 && indeling.item(item - 1).soort === 'kop';
  const begin = indeling.begin(item);
  const boven = bovenVan(baan, indeling);
  if (begin - (metKop ? KOPHOOGTE : 0) < boven) zetBoven(baan, indeling, begin - (metKop ? KOPHOOGTE : 0));
  else if (begin + RIJHOOGTE > boven + baan.clientHeight)
    zetBoven(baan, indeling, begin + RIJHOOGTE - baan.clientHeight);
}

/** The first row that is (partly) in view. */
export function eersteInBeeld(baan: HTMLElement | null, indeling: Indeling): number {
  const boven = bovenVan(baan, indeling);
  let laag = 0;
  let hoog = Math.max(0, indeling.totaal - 1);
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (indeling.begin(indeling.itemVanRij(midden)) + RIJHOOGTE <= boven) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
