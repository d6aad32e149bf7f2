// What one looks at on the screen Team: whose meldingen, of which bronhouder, and what hangs under the pointer.
import { create } from 'zustand';
import type { Uuid } from '../../../shared/lib/brand.ts';

type TeamStore = {
  /** Undefined = the first. */
  readonly bronhouder: string | undefined;
  /** Whose meldingen are listed; null = of nobody. */
  readonly wie: string | null;
  readonly gekozen: ReadonlySet<Uuid>;
  /** Meldingen that are being dragged, or the person whose whole load is. */
  readonly sleep: { readonly uuids: readonly Uuid[] } | { readonly van: string } | null;
  readonly kiesBronhouder: (code: string) => void;
  readonly kiesWie: (wie: string | null) => void;
  readonly kies: (gekozen: ReadonlySet<Uuid>) => void;
  readonly begin: (sleep: TeamStore['sleep']) => void;
};

export const useTeamStore = create<TeamStore>((set) => ({
  bronhouder: undefined,
  wie: null,
  gekozen: new Set(),
  sleep: null,
  kiesBronhouder: (bronhouder) => set({ bronhouder, wie: null, gekozen: new Set() }),
  kiesWie: (wie) => set({ wie, gekozen: new Set() }),
  kies: (gekozen) => set({ gekozen }),
  begin: (sleep) => set({ sleep }),
}));
