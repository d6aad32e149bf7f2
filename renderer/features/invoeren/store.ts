// What is being entered: kept while one looks elsewhere.
import { create } from 'zustand';
import type { Invoer, Invoerfout } from '../../../shared/domain/invoer.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';

type InvoerStore = {
  readonly bronhouder: string | null;
  /** Null until a registration is known. */
  readonly invoer: Invoer | null;
  /** The refused submission that is being mended. */
  readonly vervangt: Uuid | null;
  /** Why it was refused, until it is entered again. */
  readonly geweigerd: readonly Invoerfout[];
  readonly begin: (
    bronhouder: string,
    invoer: Invoer,
    vervangt?: Uuid | null,
    geweigerd?: readonly Invoerfout[],
  ) => void;
  readonly zet: (deel: Partial<Invoer>) => void;
  readonly kiesBronhouder: (bronhouder: string) => void;
  readonly wis: () => void;
};

export const useInvoerStore = create<InvoerStore>((set) => ({
  bronhouder: null,
  invoer: null,
  vervangt: null,
  geweigerd: [],
  begin: (bronhouder, invoer, vervangt = null, geweigerd = []) => set({ bronhouder, invoer, vervangt, geweigerd }),
  zet: (deel) => set(({ invoer }) => (invoer ? { invoer: { ...invoer, ...deel } } : {})),
  kiesBronhouder: (bronhouder) => set({ bronhouder }),
  wis: () => set({ invoer: null, vervangt: null, geweigerd: [] }),
}));
