// The calendar day in Europe/Amsterdam of a moment: the legal day on which something was received (koppelvlak chapter 1).
import type { Datum, Tijdstip } from '../../lib/brand.ts';
import { dagnummerVan, datumVan, weekdag } from './datum.ts';

const UUR = 3_600_000;
const DAG = 24 * UUR;

/** 01:00 UTC on the last Sunday of a month with 31 days: the moment at which the clocks change. */
function omzetting(jaar: number, maand: 3 | 10): number {
  const laatste = dagnummerVan(jaar, maand, 31);
  return (laatste - weekdag(laatste)) * DAG + UUR;
}

/** Per year: when summer time begins and ends. Filled on demand; it only ever holds what the rule gives. */
const zomertijden = new Map<number, readonly [begin: number, einde: number]>();

function zomertijdVan(jaar: number): readonly [begin: number, einde: number] {
  const bekend = zomertijden.get(jaar);
  if (bekend) return bekend;
  const nieuw = [omzetting(jaar, 3), omzetting(jaar, 10)] as const;
  zomertijden.set(jaar, nieuw);
  return nieuw;
}

/** Hours ahead of UTC. EU rule since 1996 (Directive 2000/84/EC): last Sunday of March to last Sunday of October. */
function uurverschil(ms: number, jaar: number): 1 | 2 {
  const [begin, einde] = zomertijdVan(jaar);
  return ms >= begin && ms < einde ? 2 : 1;
}

/**
 * The calendar day in Amsterdam of a moment in RFC 3339 UTC. Right from 1996 on, as long as the EU keeps summer time.
 * Computed, not asked of Intl: a worklist of 10,000 meldingen asks it 10,000 times and more.
 */
export function amsterdamDatum(tijdstip: Tijdstip): Datum {
  const uur = Number(tijdstip.slice(11, 13));
  // Before 22:00 UTC it is the same day in Amsterdam, summer or winter.
  if (uur < 22) return tijdstip.slice(0, 10);
  const jaar = Number(tijdstip.slice(0, 4));
  const dag = dagnummerVan(jaar, Number(tijdstip.slice(5, 7)), Number(tijdstip.slice(8, 10)));
  const verschil = uurverschil(dag * DAG + uur * UUR, jaar);
  return uur + verschil >= 24 ? datumVan(dag + 1) : tijdstip.slice(0, 10);
}
