// Calendar arithmetic on `JJJJ-MM-DD` without a clock or time zone: dates as day numbers (0 = 1970-01-01).
import type { Datum } from '../../lib/brand.ts';

const MAANDDAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isSchrikkeljaar(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
}

/** Days in a month, `maand` from 1; 0 for a month that does not exist. */
export function dagenInMaand(jaar: number, maand: number): number {
  return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (MAANDDAGEN[maand - 1] ?? 0);
}

/** Day number of a day of the (proleptic) Gregorian calendar; `maand` from 1. */
export function dagnummerVan(jaar: number, maand: number, dag: number): number {
  // The year starts in March, so that the leap day is its last (Fliegel & Van Flandern's method).
  const j = maand <= 2 ? jaar - 1 : jaar;
  const m = maand <= 2 ? maand + 9 : maand - 3;
  const tijdvak = Math.floor(j / 400);
  const jaarInTijdvak = j - tijdvak * 400;
  const dagInJaar = Math.floor((153 * m + 2) / 5) + dag - 1;
  const dagInTijdvak =
    jaarInTijdvak * 365 + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100) + dagInJaar;
  return tijdvak * 146_097 + dagInTijdvak - 719_468;
}

/** Day number of `JJJJ-MM-DD`. */
export function dagnummer(datum: Datum): number {
  return dagnummerVan(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10)));
}

/** Year, month (from 1) and day of a day number. */
export function delenVan(nummer: number): { readonly jaar: number; readonly maand: number; readonly dag: number } {
  const z = nummer + 719_468;
  const tijdvak = Math.floor(z / 146_097);
  const dagInTijdvak = z - tijdvak * 146_097;
  const jaarInTijdvak = Math.floor(
    (dagInTijdvak -
      Math.floor(dagInTijdvak / 1460) +
      Math.floor(dagInTijdvak / 36_524) -
      Math.floor(dagInTijdvak / 146_096)) /
      365,
  );
  const dagInJaar =
    dagInTijdvak - (365 * jaarInTijdvak + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100));
  const m = Math.floor((5 * dagInJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  const dag = dagInJaar - Math.floor((153 * m + 2) / 5) + 1;
  return { jaar: jaarInTijdvak + tijdvak * 400 + (maand <= 2 ? 1 : 0), maand, dag };
}

const tweeCijfers = (getal: number): string => (getal < 10 ? `0${getal}` : String(getal));

/** `JJJJ-MM-DD` of a day number. */
export function datumVan(nummer: number): Datum {
  const { jaar, maand, dag } = delenVan(nummer);
  return `${String(jaar).padStart(4, '0')}-${tweeCijfers(maand)}-${tweeCijfers(dag)}`;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdag(nummer: number): number {
  return (((nummer + 4) % 7) + 7) % 7;
}

/** True for `JJJJ-MM-DD` of a day that exists. */
export function isBestaandeDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const dag = Number(tekst.slice(8));
  return dag >= 1 && dag <= dagenInMaand(Number(tekst.slice(0, 4)), Number(tekst.slice(5, 7)));
}

/** The same day some months on; the last day of the month where that day does not exist (31 August + 6 = 28 February). */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const { jaar, maand, dag } = delenVan(dagnummer(datum));
  const teller = jaar * 12 + (maand - 1) + maanden;
  const doelJaar = Math.floor(teller / 12);
  const doelMaand = teller - doelJaar * 12 + 1;
  return datumVan(dagnummerVan(doelJaar, doelMaand, Math.min(dag, dagenInMaand(doelJaar, doelMaand))));
}

export function plusDagen(datum: Datum, dagen: number): Datum {
  return datumVan(dagnummer(datum) + dagen);
}

const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "23 november 2026". */
export function datumInWoorden(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(dagnummer(datum));
  return `${dag} ${MAANDNAMEN[maand - 1] ?? ''} ${jaar}`;
}
