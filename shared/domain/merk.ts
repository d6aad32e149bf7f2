// A mark: a note of a bronhouder on a file of a melding, on a place in it or on the whole, often about one attribute.
// Source: koppelvlak chapter 1 (`aantekening`); what others wrote need not fit what is here.
import type { AantekeningAnnotatie, Plaats } from './annotatie.ts';
import { bruikbarePlaats } from './bestand/meetkunde.ts';

/** Why one can't go to the place of a mark. Codes between processes: only add. */
export const MERKREDENEN = ['bestand-onbekend', 'bestand-niet-hier', 'plaats-onbruikbaar'] as const;
export type Merkreden = (typeof MERKREDENEN)[number];

export type Merkplek = {
  /** Where it is drawn; null: on the file as a whole, or nowhere. */
  readonly plaats: Plaats | null;
  readonly reden: Merkreden | null;
};

/** Is this note a mark? */
export function isMerk(a: Pick<AantekeningAnnotatie, 'bijlage'>): boolean {
  return a.bijlage !== undefined;
}

/**
 * Where a mark lies, or why one can't go there.
 * @param staat of its file: undefined when the melding has no such file; false while it is not on this computer.
 */
export function merkplek(plaats: Plaats | undefined, staat: boolean | undefined): Merkplek {
  if (staat === undefined) return { plaats: null, reden: 'bestand-onbekend' };
  const bruikbaar = plaats === undefined ? null : bruikbarePlaats(plaats);
  if (plaats !== undefined && bruikbaar === null) return { plaats: null, reden: 'plaats-onbruikbaar' };
  return { plaats: bruikbaar, reden: staat ? null : 'bestand-niet-hier' };
}
