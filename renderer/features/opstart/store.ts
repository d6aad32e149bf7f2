// UI state of the start: what is being typed, so that a fault does not wipe the address. The token is not kept here.
import { create } from 'zustand';

type OpstartStore = {
  readonly adres: string;
  /** Looking at the connection form while the fault still stands. */
  readonly andereVerbinding: boolean;
  readonly typAdres: (adres: string) => void;
  readonly toonVerbinding: (toon: boolean) => void;
};

export const useOpstartStore = create<OpstartStore>((set) => ({
  adres: '',
  andereVerbinding: false,
  typAdres: (adres) => set({ adres }),
  toonVerbinding: (andereVerbinding) => set({ andereVerbinding }),
}));
