// Closed days of the Algemene termijnenwet (ATW) art. 3, computed for any year.
// Also the days made equal by Koninklijk Besluit (art. 3 lid 3), as data that an administrator extends.
import type { Datum } from '../../lib/brand.ts';
import { dagnummerVan, datumVan, weekdag } from './datum.ts';

export type Feestdag = { readonly datum: Datum; readonly naam: string };

/** Days made equal by KB for 2026-2028; from a derived source, to be checked in the Staatscourant before going live. */
export const GELIJKGESTELDE_DAGEN: readonly Datum[] = [
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

/** Day number of Easter Sunday (Gregorian; Meeus/Jones/Butcher). */
function pasen(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const teller = h + l - 7 * m + 114;
  return dagnummerVan(jaar, Math.floor(teller / 31), (teller % 31) + 1);
}

/** The King's birthday as celebrated: 27 April, on a Sunday the 26th; until 2013 30 April, on a Sunday the 29th. */
function koningsdag(jaar: number): { readonly nummer: number; readonly naam: string } {
  const nummer = jaar >= 2014 ? dagnummerVan(jaar, 4, 27) : dagnummerVan(jaar, 4, 30);
  return {
    nummer: weekdag(nummer) === 0 ? nummer - 1 : nummer,
    naam: jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag',
  };
}

/** The closed days of a year in order; two on one day stand side by side (5 mei and Hemelvaart in 2016). */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const paasdag = pasen(jaar);
  const vorst = koningsdag(jaar);
  const dagen: readonly (readonly [nummer: number, naam: string])[] = [
    [dagnummerVan(jaar, 1, 1), 'Nieuwjaarsdag'],
    [paasdag - 2, 'Goede Vrijdag (gelijkgesteld)'],
    [paasdag + 1, '2e Paasdag'],
    [vorst.nummer, vorst.naam],
    [dagnummerVan(jaar, 5, 5), '5 mei'],
    [paasdag + 39, 'Hemelvaart'],
    [paasdag + 50, '2e Pinksterdag'],
    [dagnummerVan(jaar, 12, 25), '1e Kerstdag'],
    [dagnummerVan(jaar, 12, 26), '2e Kerstdag'],
  ];
  return [...dagen].sort(([a], [b]) => a - b).map(([nummer, naam]) => ({ datum: datumVan(nummer), naam }));
}
