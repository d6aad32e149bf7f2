// A period of the report: a month, quarter, year, or days of one's own. Written as one short text, which stands in queries.
//
//   2026-11   2026-k4   2026   2026-11-01..2026-11-15
import type { Datum } from '../../lib/brand.ts';
import {
  dagenInMaand,
  dagnummer,
  dagnummerVan,
  datumInWoorden,
  datumVan,
  delenVan,
  isBestaandeDatum,
} from '../termijn/datum.ts';

/** Stored in saved views: never rename, only add. */
export const PERIODESOORTEN = ['maand', 'kwartaal', 'jaar', 'eigen'] as const;
export type Periodesoort = (typeof PERIODESOORTEN)[number];

/** Both ends count; day numbers. */
export type Periode = {
  readonly soort: Periodesoort;
  readonly code: string;
  readonly van: number;
  readonly tot: number;
};

const maandcode = (jaar: number, maand: number): string => `${jaar}-${String(maand).padStart(2, '0')}`;

/** @param begin first month, from 1; may lie outside the year. */
function maanden(soort: Periodesoort, jaar: number, begin: number, aantal: number): Periode {
  const teller = jaar * 12 + begin - 1;
  const j = Math.floor(teller / 12);
  const m = teller - j * 12 + 1;
  const einde = teller + aantal - 1;
  const [eindJaar, eindMaand] = [Math.floor(einde / 12), (einde % 12) + 1];
  const codes = { maand: maandcode(j, m), kwartaal: `${j}-k${Math.ceil(m / 3)}`, jaar: String(j), eigen: '' };
  return {
    soort,
    code: codes[soort],
    van: dagnummerVan(j, m, 1),
    tot: dagnummerVan(eindJaar, eindMaand, dagenInMaand(eindJaar, eindMaand)),
  };
}

export function eigenPeriode(van: number, tot: number): Periode {
  return { soort: 'eigen', code: `${datumVan(van)}..${datumVan(tot)}`, van, tot };
}

/** Longest period of one's own, in days: ten years. */
export const EIGEN_MAX = 3660;

/** Undefined for what is no period: a month that does not exist, an end before its beginning, more than ten years. */
export function leesPeriode(code: string): Periode | undefined {
  const [, jaar = '', rest = ''] = /^(\d{4})(?:-(k[1-4]|0[1-9]|1[0-2]))?$/.exec(code) ?? [];
  if (jaar !== '') {
    if (rest === '') return maanden('jaar', Number(jaar), 1, 12);
    if (rest.startsWith('k')) return maanden('kwartaal', Number(jaar), Number(rest.slice(1)) * 3 - 2, 3);
    return maanden('maand', Number(jaar), Number(rest), 1);
  }
  const [van = '', tot = '', meer] = code.split('..');
  if (meer !== undefined || !isBestaandeDatum(van) || !isBestaandeDatum(tot)) return undefined;
  const [a, b] = [dagnummer(van), dagnummer(tot)];
  return a <= b && b - a < EIGEN_MAX ? eigenPeriode(a, b) : undefined;
}

/** The month, quarter or year that holds a day. */
export function periodeMet(soort: Exclude<Periodesoort, 'eigen'>, dag: number): Periode {
  const { jaar, maand } = delenVan(dag);
  if (soort === 'jaar') return maanden('jaar', jaar, 1, 12);
  if (soort === 'kwartaal') return maanden('kwartaal', jaar, Math.floor((maand - 1) / 3) * 3 + 1, 3);
  return maanden('maand', jaar, maand, 1);
}

/** The one of the same kind and length that lies this many further; negative = before. */
export function verschuif(periode: Periode, aantal: number): Periode {
  const lengte = periode.tot - periode.van + 1;
  const { jaar, maand } = delenVan(periode.van);
  switch (periode.soort) {
    case 'maand':
      return maanden('maand', jaar, maand + aantal, 1);
    case 'kwartaal':
      return maanden('kwartaal', jaar, maand + 3 * aantal, 3);
    case 'jaar':
      return maanden('jaar', jaar + aantal, 1, 12);
    case 'eigen':
      return eigenPeriode(periode.van + aantal * lengte, periode.tot + aantal * lengte);
  }
}

const TERUG: Readonly<Record<Periodesoort, number>> = { maand: 12, kwartaal: 8, jaar: 5, eigen: 6 };

/** What the trend shows: the periods of the same kind up to and including this one, oldest first. */
export function reeksTot(periode: Periode): readonly Periode[] {
  const aantal = TERUG[periode.soort];
  return Array.from({ length: aantal }, (_, n) => verschuif(periode, n - aantal + 1));
}

/** "november 2026", "4e kwartaal 2026", "2026", "1 november 2026 tot en met 15 november 2026". */
export function periodenaam({ soort, van, tot }: Periode): string {
  const { jaar, maand } = delenVan(van);
  const dag = (nummer: number): Datum => datumVan(nummer);
  switch (soort) {
    case 'maand':
      return datumInWoorden(dag(van)).replace(/^\d+ /, '');
    case 'kwartaal':
      return `${Math.ceil(maand / 3)}e kwartaal ${jaar}`;
    case 'jaar':
      return String(jaar);
    case 'eigen':
      return van === tot
        ? datumInWoorden(dag(van))
        : `${datumInWoorden(dag(van))} tot en met ${datumInWoorden(dag(tot))}`;
  }
}
