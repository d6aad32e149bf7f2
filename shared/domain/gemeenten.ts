// Municipalities: names, which codes hold on a day, and what became of a code that ended (chains and splits).
// Source: gemeenten-tabel.ts. The table knows when a code ended, not when it began: a code counts from the start of time.
import type { Datum } from '../lib/brand.ts';
import { HUIDIG, OPGEHEVEN, VOORGENOMEN } from './gemeenten-tabel.ts';

export type Gemeente = { readonly code: string; readonly naam: string };

/** A code that ended: from `per` on it no longer holds. */
export type Opheffing = Gemeente & {
  readonly per: Datum;
  /** Codes its territory went to; more than one after a split, none for Elten, Tudderen and the pre-GBA registers. */
  readonly opvolgers: readonly string[];
  /** Decided by nobody yet; counts from its date all the same. */
  readonly voorgenomen: boolean;
};

/** Registratie Niet-Ingezetenen: a bronhouder with a gemeentecode, but no gemeente. */
export const RNI: Gemeente = { code: '1999', naam: 'Registratie Niet-Ingezetenen (RNI)' };

const regels = (tabel: string): string[] => tabel.split('\n').filter((regel) => regel !== '');

/** The 342 gemeenten of the peildatum of the table, by code. */
export const HUIDIGE_GEMEENTEN: readonly Gemeente[] = regels(HUIDIG).map((regel) => ({
  code: regel.slice(0, 4),
  naam: regel.slice(5),
}));

function leesOpheffing(regel: string, voorgenomen: boolean): Opheffing {
  const [code = '', per = '', nieuw = '', ...naam] = regel.split(' ');
  return { code, per, opvolgers: nieuw === '-' ? [] : nieuw.split('+'), naam: naam.join(' '), voorgenomen };
}

const OPHEFFINGEN: ReadonlyMap<string, Opheffing> = new Map(
  [
    ...regels(OPGEHEVEN).map((r) => leesOpheffing(r, false)),
    ...regels(VOORGENOMEN).map((r) => leesOpheffing(r, true)),
  ].map((o) => [o.code, o]),
);

const NAMEN: ReadonlyMap<string, string> = new Map([
  ...[...OPHEFFINGEN.values()].map((o): [string, string] => [o.code, o.naam]),
  ...HUIDIGE_GEMEENTEN.map((g): [string, string] => [g.code, g.naam]),
  [RNI.code, RNI.naam],
]);

/** Every code that is or was a gemeente, with its name. */
export function alleGemeenten(): readonly Gemeente[] {
  return [...NAMEN].flatMap(([code, naam]) => (code === RNI.code ? [] : [{ code, naam }]));
}

/** Name of a gemeente of now or before, or of RNI; undefined for an unknown code. */
export function gemeentenaam(code: string): string | undefined {
  return NAMEN.get(code);
}

/** When and into what a code ended, or will by plan; undefined when it goes on or is unknown. */
export function opheffingVan(code: string): Opheffing | undefined {
  return OPHEFFINGEN.get(code);
}

/** True for a gemeente whose code holds on that day. RNI is no gemeente. */
export function isHuidigeGemeente(code: string, op: Datum): boolean {
  if (code === RNI.code || !NAMEN.has(code)) return false;
  const einde = OPHEFFINGEN.get(code);
  return einde === undefined || op < einde.per;
}

/**
 * The codes that hold on `op` for what was `code`, by code. Follows chains and splits.
 * Empty when the code itself still holds, is unknown, or ended without a successor.
 */
export function opvolgers(code: string, op: Datum): string[] {
  const gevonden = new Set<string>();
  const gezien = new Set<string>([code]);
  const teVolgen = [code];
  for (let volgende = teVolgen.pop(); volgende !== undefined; volgende = teVolgen.pop()) {
    const einde = OPHEFFINGEN.get(volgende);
    if (einde === undefined || op < einde.per) {
      if (volgende !== code) gevonden.add(volgende);
      continue;
    }
    for (const nieuw of einde.opvolgers) {
      if (gezien.has(nieuw)) continue;
      gezien.add(nieuw);
      teVolgen.push(nieuw);
    }
  }
  return [...gevonden].sort();
}

/** True when `oude` ended and (a part of) it now belongs to `huidige`: an old code that is this bronhouder's own. */
export function isVoorganger(oude: string, huidige: string, op: Datum): boolean {
  return opvolgers(oude, op).includes(huidige);
}
