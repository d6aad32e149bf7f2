// What is being entered: kept while one looks elsewhere.
import { create } from 'zustand';
import type { Invoer } from '../../../shared/domain/invoer.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';

type InvoerStore = {
  readonly bronhouder: string | null;
  /** Null until a registration is known. */
  readonly invoer: Invoer | null;
  /** The refused submission that is being mended. */
  readonly vervangt: Uuid | null;
  readonly begin: (bronhouder: string, invoer: Invoer, vervangt?: Uuid | null) => void;
  readonly zet: (deel: Partial<Invoer>) => void;
  readonly kiesBronhouder: (bronhouder: string) => void;
  readonly wis: () => void;
};

export const useInvoerStore = create<InvoerStore>((set) => ({
  bronhouder: null,
  invoer: null,
  vervangt: null,
  begin: (bronhouder, invoer, vervangt = null) => set({ bronhouder, invoer, vervangt }),
  zet: (deel) => set(({ invoer }) => (invoer ? { invoer: { ...invoer, ...deel } } : {})),
  kiesBronhouder: (bronhouder) => set({ bronhouder }),
  wis: () => set({ invoer: null, vervangt: null }),
}));
