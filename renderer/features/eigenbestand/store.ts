// UI state of adding own files: for which melding the dialog is open, and what was dropped and still has to be read in.
import { create } from 'zustand';
import type { Uuid } from '../../../shared/lib/brand.ts';

type Toevoegstore = {
  readonly melding: Uuid | null;
  /** Dropped on the screen; taken out by who reads them in. */
  readonly gesleept: readonly File[];
  readonly open: (melding: Uuid, gesleept?: readonly File[]) => void;
  readonly neem: () => readonly File[];
  readonly sluit: () => void;
};

export const useToevoegen = create<Toevoegstore>((set, get) => ({
  melding: null,
  gesleept: [],
  open: (melding, gesleept = []) =>
    set((was) => ({ melding, gesleept: was.melding === melding ? [...was.gesleept, ...gesleept] : gesleept })),
  neem: () => {
    const { gesleept } = get();
    set({ gesleept: [] });
    return gesleept;
  },
  sluit: () => set({ melding: null, gesleept: [] }),
}));
