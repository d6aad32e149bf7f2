// UI state of the worklist: per view the place where one was, so that coming back finds it again.
import { create } from 'zustand';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';

/** The row that the keyboard is on. The uuid is unknown while the row is not loaded. */
export type Cursor = { readonly rij: number; readonly uuid: Uuid | null };

/** `boven`: how far into the list the top of the view was, in pixels of the list. */
export type Plek = { readonly cursor: Cursor | null; readonly boven: number };

export const BEGIN: Plek = { cursor: null, boven: 0 };

type WerkvoorraadStore = {
  readonly plekken: Partial<Record<Weergave, Plek>>;
  readonly zetCursor: (weergave: Weergave, cursor: Cursor | null) => void;
  readonly zetBoven: (weergave: Weergave, boven: number) => void;
};

export const useWerkvoorraadStore = create<WerkvoorraadStore>((set) => {
  const wijzig = (weergave: Weergave, deel: Partial<Plek>) =>
    set(({ plekken }) => ({
      plekken: { ...plekken, [weergave]: { ...(plekken[weergave] ?? BEGIN), ...deel } },
    }));
  return {
    plekken: {},
    zetCursor: (weergave, cursor) => wijzig(weergave, { cursor }),
    zetBoven: (weergave, boven) => wijzig(weergave, { boven }),
  };
});
