// A date of which parts may be unknown, in the notations that occur: JJJJ-MM-DD, JJJJMMDD, DD-MM-JJJJ; unknown parts are 00.
// Source: manual Digimelding h4 (JJJJ-MM-DD), LO BRP (jjjjmmdd, unknown parts 00).
import { dagenInMaand } from './termijn/datum.ts';

export type Deeldatum = {
  /** 0 = unknown, for each part. */
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
  /** False for 30 February, and for a known day in an unknown month. */
  readonly bestaat: boolean;
};

const VORMEN = [
  { vorm: /^(\d{4})-(\d{2})-(\d{2})$/, volgorde: [1, 2, 3] },
  { vorm: /^(\d{4})(\d{2})(\d{2})$/, volgorde: [1, 2, 3] },
  { vorm: /^(\d{2})-(\d{2})-(\d{4})$/, volgorde: [3, 2, 1] },
] as const;

function bestaat(jaar: number, maand: number, dag: number): boolean {
  if (jaar === 0) return maand === 0 && dag === 0;
  if (maand === 0) return dag === 0;
  // A leap day may stand in any year that is one; an unknown day fits every month.
  return maand <= 12 && dag <= dagenInMaand(jaar, maand);
}

/** Reads a date; undefined when it has none of the notations. */
export function leesDatum(tekst: string): Deeldatum | undefined {
  for (const { vorm, volgorde } of VORMEN) {
    const delen = vorm.exec(tekst);
    if (!delen) continue;
    const [jaar = 0, maand = 0, dag = 0] = volgorde.map((plaats) => Number(delen[plaats]));
    return { jaar, maand, dag, bestaat: bestaat(jaar, maand, dag) };
  }
  return undefined;
}
