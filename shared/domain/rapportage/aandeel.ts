// Shares against a norm, and what has to be taken up today to keep it. Whole numbers only, so that 97,96 % never passes for 98 %.

export type Aandeel = { readonly gehaald: number; readonly totaal: number };

/** Is the share this many percent or more? Of nothing it is: nothing was late. */
export function haaltNorm({ gehaald, totaal }: Aandeel, procent: number): boolean {
  return gehaald * 100 >= procent * totaal;
}

/** Tenths of a percent, rounded down: it never promises more than there is. Null of nothing. */
export function promille({ gehaald, totaal }: Aandeel): number | null {
  return totaal === 0 ? null : Math.floor((gehaald * 1000) / totaal);
}

/** "97,6 %"; "–" of nothing. */
export function aandeelInWoorden(aandeel: Aandeel): string {
  const p = promille(aandeel);
  if (p === null) return '–';
  return p % 10 === 0 ? `${p / 10} %` : `${Math.floor(p / 10)},${p % 10} %`;
}

/** What counts in this period: decided, and still to be decided. */
export type Stand = {
  readonly opTijd: number;
  readonly teLaat: number;
  /** Their last day is today. */
  readonly vandaag: number;
  /** Their last day is later in this period. */
  readonly later: number;
};

export type Vooruitblik =
  /** Nothing is left to take up that counts in this period. */
  | { readonly soort: 'niets' }
  /** The norm holds tonight, also when nothing more is taken up. */
  | { readonly soort: 'gehaald' }
  /** Take up so many today, those of today first, and the norm holds tonight. */
  | { readonly soort: 'oppakken'; readonly aantal: number; readonly vandaag: number; readonly later: number }
  /** Not even with everything that lies here; `hoogstens` is what can be reached then. */
  | { readonly soort: 'onhaalbaar'; readonly hoogstens: Aandeel };

/**
 * "3 vandaag oppakken = 98 %": the fewest to take up today for the share to meet the norm at the end of today, when what falls due
 * today and is not taken up becomes late. What was not received yet can't be known and is not counted on.
 */
export function vooruitblik({ opTijd, teLaat, vandaag, later }: Stand, procent: number): Vooruitblik {
  if (vandaag + later === 0) return { soort: 'niets' };
  const alles = opTijd + teLaat + vandaag + later;
  const vanavond = (k: number): Aandeel => {
    const uitLater = Math.max(0, k - vandaag);
    return { gehaald: opTijd + k, totaal: opTijd + teLaat + vandaag + uitLater };
  };
  if (haaltNorm(vanavond(0), procent)) return { soort: 'gehaald' };
  const hoogstens: Aandeel = { gehaald: opTijd + vandaag + later, totaal: alles };
  if (!haaltNorm(hoogstens, procent)) return { soort: 'onhaalbaar', hoogstens };
  const aantal = minste(vandaag + later, (k) => haaltNorm(vanavond(k), procent));
  return { soort: 'oppakken', aantal, vandaag: Math.min(aantal, vandaag), later: Math.max(0, aantal - vandaag) };
}

/** Fewest from 0 to `hoogstens` for which it holds; it holds for `hoogstens`, and once it holds it goes on to. */
function minste(hoogstens: number, geldt: (k: number) => boolean): number {
  let [laag, hoog] = [0, hoogstens];
  while (laag < hoog) {
    const midden = Math.floor((laag + hoog) / 2);
    if (geldt(midden)) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
}
