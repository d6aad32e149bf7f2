// UI state of deciding: which dialog is open. What is typed in it is a draft, and drafts are kept by the backend.
import { create } from 'zustand';
import type { Dialoog } from './concept.ts';

type BesluitStore = {
  readonly dialoog: Dialoog | null;
  readonly open: (dialoog: Dialoog) => void;
  readonly sluit: () => void;
};

export const useBesluitStore = create<BesluitStore>((set) => ({
  dialoog: null,
  open: (dialoog) => set({ dialoog }),
  sluit: () => set({ dialoog: null }),
}));
