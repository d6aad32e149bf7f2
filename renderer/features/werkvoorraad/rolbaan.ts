// The scroll position of the list in terms of its content: reading it, setting it, bringing a row into view.
import type { Indeling } from './indeling.ts';
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
  if (Math.abs(baan.scrollTop - doel) < 1) return;
  baan.scrollTop = doel;
  // The browser tells of a scroll only with the next frame; the rows must be there in this one.
  baan.dispatchEvent(new Event('scroll'));
}

/** Scrolls no further than needed; the first row of a group brings its heading along. */
export function brengInBeeld(baan: HTMLElement, indeling: Indeling, rij: number): void {
  const { rijhoogte, kophoogte } = indeling.maten;
  const item = indeling.itemVanRij(rij);
  const begin = indeling.begin(item);
  const boven = bovenVan(baan, indeling);
  const metKop = item > 0 && indeling.item(item - 1).soort === 'kop' ? kophoogte : 0;
  if (begin - metKop < boven) zetBoven(baan, indeling, begin - metKop);
  else if (begin + rijhoogte > boven + baan.clientHeight)
    zetBoven(baan, indeling, begin + rijhoogte - baan.clientHeight);
}

/** The first row that is (partly) in view. */
export function eersteInBeeld(baan: HTMLElement | null, indeling: Indeling): number {
  if (indeling.totaal === 0) return 0;
  const item = indeling.itemOp(bovenVan(baan, indeling));
  const gevonden = indeling.item(item);
  // A heading counts as the row after it.
  const rij = gevonden.soort === 'rij' ? gevonden : indeling.item(Math.min(item + 1, indeling.aantal - 1));
  return rij.soort === 'rij' ? rij.rij : 0;
}
