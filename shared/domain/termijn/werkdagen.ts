// Working days: not a Saturday, Sunday, closed day of the ATW or day made equal by KB. Never a local closing day of one's own.
import type { Datum } from '../../lib/brand.ts';
import { dagnummer, dagnummerVan, datumVan, delenVan, weekdag } from './datum.ts';
import { feestdagen, GELIJKGESTELDE_DAGEN } from './feestdagen.ts';

/** Per day of the year (from 0): is it a working day, and how many there were up to and including it. */
type Jaarkalender = { readonly begin: number; readonly werkdag: Uint8Array; readonly opgeteld: Uint16Array };

type Kalender = { readonly extra: ReadonlySet<number>; readonly jaren: Map<number, Jaarkalender> };

const GEEN_EXTRA: readonly Datum[] = [];

/** One calendar per list of extra days, by identity: pass the same array each time. */
const kalenders = new WeakMap<readonly Datum[], Kalender>();

function kalenderVan(gelijkgesteld: readonly Datum[]): Kalender {
  const bekend = kalenders.get(gelijkgesteld);
  if (bekend) return bekend;
  const extra = new Set([...GELIJKGESTELDE_DAGEN, ...gelijkgesteld].map(dagnummer));
  const nieuw = { extra, jaren: new Map<number, Jaarkalender>() };
  kalenders.set(gelijkgesteld, nieuw);
  return nieuw;
}

function jaarVan(kalender: Kalender, jaar: number): Jaarkalender {
  const bekend = kalender.jaren.get(jaar);
  if (bekend) return bekend;
  const begin = dagnummerVan(jaar, 1, 1);
  const dagen = dagnummerVan(jaar + 1, 1, 1) - begin;
  const dicht = new Set(feestdagen(jaar).map((feestdag) => dagnummer(feestdag.datum)));
  const werkdag = new Uint8Array(dagen);
  const opgeteld = new Uint16Array(dagen);
  let som = 0;
  for (let i = 0; i < dagen; i += 1) {
    const nummer = begin + i;
    const dag = weekdag(nummer);
    const open = dag !== 0 && dag !== 6 && !dicht.has(nummer) && !kalender.extra.has(nummer);
    werkdag[i] = open ? 1 : 0;
    som += open ? 1 : 0;
    opgeteld[i] = som;
  }
  const nieuw = { begin, werkdag, opgeteld };
  kalender.jaren.set(jaar, nieuw);
  return nieuw;
}

function isOpen(kalender: Kalender, nummer: number): boolean {
  const jaar = jaarVan(kalender, delenVan(nummer).jaar);
  return jaar.werkdag[nummer - jaar.begin] === 1;
}

/** Working days from 1 January of `vanafJaar` up to and including `nummer`. */
function geteld(kalender: Kalender, vanafJaar: number, nummer: number): number {
  const eigenJaar = delenVan(nummer).jaar;
  let som = 0;
  for (let jaar = vanafJaar; jaar < eigenJaar; jaar += 1) som += jaarVan(kalender, jaar).opgeteld.at(-1) ?? 0;
  const jaar = jaarVan(kalender, eigenJaar);
  return som + (jaar.opgeteld[nummer - jaar.begin] ?? 0);
}

/**
 * @param gelijkgesteld days made equal by KB on top of `GELIJKGESTELDE_DAGEN` (an administrator's additions).
 */
export function isWerkdag(datum: Datum, gelijkgesteld: readonly Datum[] = GEEN_EXTRA): boolean {
  return isOpen(kalenderVan(gelijkgesteld), dagnummer(datum));
}

/** The day itself when it is a working day, else the next one. Source: ATW art. 1 lid 1. */
export function eersteWerkdag(datum: Datum, gelijkgesteld: readonly Datum[] = GEEN_EXTRA): Datum {
  const kalender = kalenderVan(gelijkgesteld);
  let nummer = dagnummer(datum);
  while (!isOpen(kalender, nummer)) nummer += 1;
  return datumVan(nummer);
}

/** The n-th working day after `datum`, which does not count itself; 0 or less gives the first working day from it on. */
export function plusWerkdagen(datum: Datum, n: number, gelijkgesteld: readonly Datum[] = GEEN_EXTRA): Datum {
  if (n <= 0) return eersteWerkdag(datum, gelijkgesteld);
  const kalender = kalenderVan(gelijkgesteld);
  let nummer = dagnummer(datum);
  let teGaan = n;
  while (teGaan > 0) {
    nummer += 1;
    if (isOpen(kalender, nummer)) teGaan -= 1;
  }
  return datumVan(nummer);
}

/** Working days after `van` up to and including `tot`; negative when `tot` lies before `van`. */
export function werkdagenTussen(van: Datum, tot: Datum, gelijkgesteld: readonly Datum[] = GEEN_EXTRA): number {
  const kalender = kalenderVan(gelijkgesteld);
  const a = dagnummer(van);
  const b = dagnummer(tot);
  const vanafJaar = Math.min(delenVan(a).jaar, delenVan(b).jaar);
  return geteld(kalender, vanafJaar, b) - geteld(kalender, vanafJaar, a);
}
