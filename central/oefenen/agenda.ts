// When things happened in practice mode: days counted back from now, so that terms are late, due today or on time.
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { dagnummer, plusDagen } from '../../shared/domain/termijn/datum.ts';
import { isWerkdag } from '../../shared/domain/termijn/werkdagen.ts';
import type { Datum } from '../../shared/lib/brand.ts';
import { tijdstip } from '../../shared/lib/clock.ts';
import type { Toeval } from './toeval.ts';

const MINUUT = 60_000;
const DAG = 24 * 60 * MINUUT;

export type Agenda = {
  readonly vandaag: Datum;
  /** The working day that lies `n` working days before today; on a closed day counted from the next one that is open. */
  readonly terug: (n: number) => Datum;
  /** A moment in office hours of that day, in the past. Milliseconds since 1970. */
  readonly moment: (toeval: Toeval, dag: Datum) => number;
  /** A moment after `van`, before now. */
  readonly later: (toeval: Toeval, van: number, dagen: readonly [number, number]) => number;
};

function vorigeWerkdag(dag: Datum): Datum {
  let vorige = plusDagen(dag, -1);
  while (!isWerkdag(vorige)) vorige = plusDagen(vorige, -1);
  return vorige;
}

export function maakAgenda(nu: number): Agenda {
  const vandaag = amsterdamDatum(tijdstip(nu));
  const terugdagen: Datum[] = [];

  function terug(n: number): Datum {
    if (terugdagen.length === 0) terugdagen.push(isWerkdag(vandaag) ? vandaag : vorigeWerkdag(vandaag));
    while (terugdagen.length <= n) terugdagen.push(vorigeWerkdag(terugdagen.at(-1) ?? vandaag));
    // On a Saturday the last open day already lies one working day back.
    return terugdagen[Math.max(0, isWerkdag(vandaag) ? n : n - 1)] ?? vandaag;
  }

  function moment(toeval: Toeval, dag: Datum): number {
    // 07:00–15:59 UTC is office time in Amsterdam, summer and winter.
    const op = dagnummer(dag) * DAG + toeval.geheel(7 * 60, 16 * 60 - 1) * MINUUT + toeval.geheel(0, 59) * 1000;
    return op < nu - 2 * MINUUT ? op : nu - toeval.geheel(2, 90) * MINUUT;
  }

  function later(toeval: Toeval, van: number, [min, max]: readonly [number, number]): number {
    const op = van + toeval.geheel(min, max) * DAG + toeval.geheel(20, 300) * MINUUT;
    if (op < nu - MINUUT) return op;
    // Somewhere in what is left of the time until now.
    return van + Math.floor(((nu - MINUUT - van) * toeval.geheel(20, 90)) / 100);
  }

  return { vandaag, terug, moment, later };
}
