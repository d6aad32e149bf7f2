// What the people of a history share, however their desktops run: who is there, what they have on screen, what was reported.
import type { Klok, UuidBron } from '../../shared/lib/clock.ts';
import type { Boek } from './boek.ts';
import type { Bureau } from './bureau.ts';
import type { Melder } from './mensen.ts';
import type { Voorziening } from './voorziening.ts';

/** A desktop as its person sees it. */
export type Werkplek = Pick<Bureau, 'naam' | 'persoon' | 'handlers' | 'aan' | 'context' | 'db'>;

/** What a person has open: up to where it went, and the statuses that were on screen. */
export type Scherm = { readonly gezien: number; readonly statussen: ReadonlySet<string> };

export type Toneel = {
  readonly tijd: Klok;
  readonly dienst: Pick<Voorziening, 'vraag'>;
  readonly bureaus: readonly Werkplek[];
  readonly schermen: ReadonlyMap<string, Map<string, Scherm>>;
  readonly codes: readonly string[];
  readonly meldingen: { readonly wortel: string /** Absent: entered by hand. */; readonly melder?: Melder }[];
  readonly boek: Boek;
  readonly uuids: UuidBron;
  readonly tekst: () => string;
  /** Short name of a melding in a report. */
  readonly naamVan: (wortel: string) => string;
};

export function maakToneel<T extends Omit<Toneel, 'meldingen' | 'tekst' | 'naamVan' | 'bureaus'>>(
  delen: T,
): T & Pick<Toneel, 'meldingen' | 'tekst' | 'naamVan'> {
  const meldingen: Toneel['meldingen'] = [];
  let teksten = 0;
  return {
    ...delen,
    meldingen,
    tekst: () => {
      teksten += 1;
      return `Tekst ${teksten}`;
    },
    naamVan: (wortel) => `m${meldingen.findIndex((m) => m.wortel === wortel) + 1}`,
  };
}
