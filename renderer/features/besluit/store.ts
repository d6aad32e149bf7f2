// UI state of deciding: which dialog is open, and what was typed per melding and decision, kept until it is sent for good.
import { create } from 'zustand';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { type Dialoog, sleutelVan, type Vertrokken, zonder } from './concept.ts';
import { LEGE_VELDEN, type Velden } from './velden.ts';

/** Decisions of which the text is kept, should they be recalled. */
const MEESTE = 50;

type BesluitStore = {
  readonly dialoog: Dialoog | null;
  readonly concepten: Readonly<Record<string, Velden>>;
  readonly vertrokken: readonly Vertrokken[];
  readonly open: (dialoog: Dialoog) => void;
  readonly sluit: () => void;
  readonly schrijf: (dialoog: Dialoog, deel: Partial<Velden>) => void;
  readonly wis: (dialoog: Dialoog) => void;
  /** Decided: the text leaves the dialog, but comes back with `haalTerug`. */
  readonly vertrek: (dialoog: Dialoog, batch: Uuid) => void;
  /** The batch was recalled; without a batch: the last one. */
  readonly haalTerug: (batch?: Uuid) => void;
};

export const useBesluitStore = create<BesluitStore>((set) => ({
  dialoog: null,
  concepten: {},
  vertrokken: [],
  open: (dialoog) => set({ dialoog }),
  sluit: () => set({ dialoog: null }),
  schrijf: (dialoog, deel) =>
    set(({ concepten }) => {
      const sleutel = sleutelVan(dialoog);
      return { concepten: { ...concepten, [sleutel]: { ...(concepten[sleutel] ?? LEGE_VELDEN), ...deel } } };
    }),
  wis: (dialoog) => set(({ concepten }) => ({ concepten: zonder(concepten, sleutelVan(dialoog)) })),
  vertrek: (dialoog, batch) =>
    set(({ concepten, vertrokken }) => {
      const sleutel = sleutelVan(dialoog);
      const velden = concepten[sleutel] ?? LEGE_VELDEN;
      return {
        concepten: zonder(concepten, sleutel),
        vertrokken: [...vertrokken, { batch, sleutel, velden }].slice(-MEESTE),
      };
    }),
  haalTerug: (batch) =>
    set(({ concepten, vertrokken }) => {
      const terug = batch ? vertrokken.find((v) => v.batch === batch) : vertrokken.at(-1);
      if (!terug) return {};
      return {
        concepten: { ...concepten, [terug.sleutel]: terug.velden },
        vertrokken: vertrokken.filter((v) => v !== terug),
      };
    }),
}));
