// What one was looking at, so that coming back from the meldingen finds the same report. Nothing of it is kept on disk.
import { create } from 'zustand';
import type { Rapportinvoer } from '../../../shared/ipc/vormen/rapportage.ts';

type RapportStore = {
  readonly vraag: Rapportinvoer;
  readonly kies: (deel: Partial<Rapportinvoer>) => void;
};

export const useRapportStore = create<RapportStore>((set) => ({
  vraag: { bronhouder: null, kring: null, periode: null, registratie: null },
  kies: (deel) => set(({ vraag }) => ({ vraag: { ...vraag, ...deel } })),
}));
