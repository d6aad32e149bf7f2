// UI state of the worklist, per place (a view, or a view of one's own): where one was, what was asked, what was chosen.
// Nothing of it is kept on disk: a query may hold a person's number.
import { create } from 'zustand';
import type { Groeperen, Sortering } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';

/** The row that the keyboard is on. The uuid is unknown while the row is not loaded. */
export type Cursor = { readonly rij: number; readonly uuid: Uuid | null };

/** What a list is made of beside its view; null = as the view has it. */
export type Lijstkeuze = {
  readonly vraag: string;
  readonly sortering: Sortering | null;
  readonly groeperen: Groeperen | null;
};

export type Plek = {
  readonly cursor: Cursor | null;
  /** How far into the list the top of the view was, in pixels of the list. */
  readonly boven: number;
  /** null = as the place has it by itself. */
  readonly keuze: Lijstkeuze | null;
  readonly gekozen: ReadonlySet<Uuid>;
  /** The row a range is counted from. */
  readonly anker: number | null;
};

const NIETS_GEKOZEN: ReadonlySet<Uuid> = new Set();
export const BEGIN: Plek = { cursor: null, boven: 0, keuze: null, gekozen: NIETS_GEKOZEN, anker: null };

type WerkvoorraadStore = {
  readonly plekken: Readonly<Record<string, Plek>>;
  readonly wijzig: (plaats: string, deel: Partial<Plek>) => void;
};

export const useWerkvoorraadStore = create<WerkvoorraadStore>((set) => ({
  plekken: {},
  wijzig: (plaats, deel) =>
    set(({ plekken }) => ({ plekken: { ...plekken, [plaats]: { ...(plekken[plaats] ?? BEGIN), ...deel } } })),
}));

/** As it is now, outside a render. */
export function plekVan(plaats: string): Plek {
  return useWerkvoorraadStore.getState().plekken[plaats] ?? BEGIN;
}

export function wijzigPlek(plaats: string, deel: Partial<Plek>): void {
  useWerkvoorraadStore.getState().wijzig(plaats, deel);
}
