// Where rows and group headings stand in the list: index arithmetic, no screen. Heights are fixed, so nothing is measured.
//
//   item 0  ── Te laat · 2 ──        heading of group 0
//   item 1     rij 0                 item = rij + number of headings above it
//   item 2     rij 1
//   item 3  ── Vandaag · 3 ──
//   item 4     rij 2
import type { Lijst } from '../../../shared/ipc/vormen/werkvoorraad.ts';

/** Heights in CSS pixels (a zoom of 200 % scales them along). */
export type Maten = { readonly rijhoogte: number; readonly kophoogte: number };

export type Kop = Lijst['groepen'][number];

export type Item =
  | { readonly soort: 'kop'; readonly kop: Kop; readonly nummer: number }
  | { readonly soort: 'rij'; readonly rij: number };

export type Indeling = {
  readonly maten: Maten;
  /** Items: rows and headings together (aria-rowcount). */
  readonly aantal: number;
  readonly totaal: number;
  readonly item: (index: number) => Item;
  readonly itemVanRij: (rij: number) => number;
  /** Distance of an item from the top of the list, in pixels. */
  readonly begin: (index: number) => number;
  /** The item that lies at this distance from the top. */
  readonly itemOp: (pixels: number) => number;
  /** The heading that a row stands under. */
  readonly kopVan: (rij: number) => Kop | undefined;
  readonly hoogte: number;
};

/** How many of a rising series are `grens` or less. */
function hoeveel(aantal: number, waarde: (n: number) => number, grens: number): number {
  let laag = 0;
  let hoog = aantal;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (waarde(midden) <= grens) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

export function deelIn(lijst: Pick<Lijst, 'totaal' | 'groepen'>, maten: Maten): Indeling {
  const { rijhoogte, kophoogte } = maten;
  const groepen = lijst.groepen.filter((g) => g.aantal > 0);
  const vanaf = (n: number) => groepen[n]?.vanaf ?? 0;
  const koppenTotRij = (rij: number) => hoeveel(groepen.length, vanaf, rij);
  /** Headings at or above an item; heading n is item `vanaf + n`. */
  const koppenTotItem = (index: number) => hoeveel(groepen.length, (n) => vanaf(n) + n, index);
  const begin = (index: number) => {
    const koppen = koppenTotItem(index - 1);
    return koppen * kophoogte + (index - koppen) * rijhoogte;
  };
  const aantal = lijst.totaal + groepen.length;
  return {
    maten,
    aantal,
    totaal: lijst.totaal,
    item: (index) => {
      const koppen = koppenTotItem(index);
      const kop = groepen[koppen - 1];
      return kop !== undefined && kop.vanaf + koppen - 1 === index
        ? { soort: 'kop', kop, nummer: koppen - 1 }
        : { soort: 'rij', rij: index - koppen };
    },
    itemVanRij: (rij) => rij + koppenTotRij(rij),
    begin,
    itemOp: (pixels) => {
      let laag = 0;
      let hoog = Math.max(0, aantal - 1);
      while (laag < hoog) {
        const midden = (laag + hoog + 1) >> 1;
        if (begin(midden) <= pixels) laag = midden;
        else hoog = midden - 1;
      }
      return laag;
    },
    kopVan: (rij) => groepen[koppenTotRij(rij) - 1],
    hoogte: lijst.totaal * rijhoogte + groepen.length * kophoogte,
  };
}
