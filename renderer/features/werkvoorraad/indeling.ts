// Where rows and group headings stand in the list: index arithmetic, no screen.
//
//   item 0  ── Te laat · 2 ──        heading of group 0
//   item 1     rij 0                 item = rij + number of headings above it
//   item 2     rij 1
//   item 3  ── Vandaag · 3 ──
//   item 4     rij 2
import type { Groep, Lijst } from '../../../shared/ipc/vormen/werkvoorraad.ts';

/** Fixed heights in CSS pixels (a zoom of 200 % scales them along). */
export const RIJHOOGTE = 79;
export const KOPHOOGTE = 34;

export type Item =
  | { readonly soort: 'kop'; readonly groep: Groep; readonly aantal: number }
  | { readonly soort: 'rij'; readonly rij: number };

export type Indeling = {
  /** Items: rows and headings together (aria-rowcount). */
  readonly aantal: number;
  readonly totaal: number;
  readonly item: (index: number) => Item;
  readonly itemVanRij: (rij: number) => number;
  /** Distance from the top of the list, in pixels. */
  readonly begin: (index: number) => number;
  readonly hoogte: number;
};

export function deelIn(lijst: Pick<Lijst, 'totaal' | 'groepen'>): Indeling {
  const groepen = lijst.groepen.filter((g) => g.aantal > 0);
  const koppenTotRij = (rij: number) => groepen.filter((g) => g.vanaf <= rij).length;
  const koppenVoorItem = (index: number) => groepen.filter((g, n) => g.vanaf + n < index).length;
  return {
    aantal: lijst.totaal + groepen.length,
    totaal: lijst.totaal,
    item: (index) => {
      const kop = groepen.find((g, n) => g.vanaf + n === index);
      return kop
        ? { soort: 'kop', groep: kop.groep, aantal: kop.aantal }
        : { soort: 'rij', rij: index - koppenVoorItem(index) };
    },
    itemVanRij: (rij) => rij + koppenTotRij(rij),
    begin: (index) => {
      const koppen = koppenVoorItem(index);
      return koppen * KOPHOOGTE + (index - koppen) * RIJHOOGTE;
    },
    hoogte: lijst.totaal * RIJHOOGTE + groepen.length * KOPHOOGTE,
  };
}
