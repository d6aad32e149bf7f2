// What is said at the bottom of the screen: decisions that can still be undone, and short messages.
import { create } from 'zustand';
import type { Uuid } from '../../shared/lib/brand.ts';

/** A decision in its recall window, or a melding entered by hand. */
export type Herroepbaar = {
  readonly uuid: Uuid;
  readonly batch: Uuid;
  readonly besluit: string;
  /** Length of the window in seconds, and its end in milliseconds of the wall clock. */
  readonly bedenktijd: number;
  readonly tot: number;
  /** Entered by hand: undone, its form comes back. */
  readonly isInvoer?: boolean;
};

export type Mededeling = { readonly tekst: string; readonly toon: 'gewoon' | 'fout'; readonly nummer: number };

type HerroepStore = {
  /** Oldest first; the last one is shown and is what Z takes back. */
  readonly lopend: readonly Herroepbaar[];
  readonly mededeling: Mededeling | null;
  readonly voegToe: (besluit: Herroepbaar) => void;
  readonly haalWeg: (batch: Uuid) => void;
  readonly meld: (tekst: string, toon?: Mededeling['toon']) => void;
  readonly zwijg: () => void;
};

export const useHerroep = create<HerroepStore>((set) => ({
  lopend: [],
  mededeling: null,
  voegToe: (besluit) => set(({ lopend }) => ({ lopend: [...lopend, besluit], mededeling: null })),
  haalWeg: (batch) => set(({ lopend }) => ({ lopend: lopend.filter((besluit) => besluit.batch !== batch) })),
  meld: (tekst, toon = 'gewoon') =>
    set(({ mededeling }) => ({ mededeling: { tekst, toon, nummer: (mededeling?.nummer ?? 0) + 1 } })),
  zwijg: () => set({ mededeling: null }),
}));
