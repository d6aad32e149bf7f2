// The rehearsal under way, or its outcome: kept while one looks at other screens.
import { create } from 'zustand';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Proef } from '../../../shared/ipc/vormen/uitgaand.ts';

export type Proefstop = NonNullable<Output<'uitgaand.proefsync'>['stop']>;

type ProefStore = {
  readonly stand: 'leeg' | 'bezig' | 'klaar' | 'gestopt' | 'mislukt';
  readonly gedaan: number;
  readonly totaal: number;
  /** By batch. */
  readonly proeven: Readonly<Record<string, Proef>>;
  readonly stop: Proefstop | null;
  /** When it ended, milliseconds since 1970. */
  readonly op: number;
  readonly begin: (totaal: number) => void;
  readonly erbij: (gedaan: number, proeven: readonly Proef[]) => void;
  readonly einde: (stand: 'klaar' | 'mislukt', op: number, stop: Proefstop | null) => void;
  /** The person stops it; what is known stays. */
  readonly breekAf: (op: number) => void;
  readonly wis: () => void;
};

const LEEG = { stand: 'leeg', gedaan: 0, totaal: 0, proeven: {}, stop: null, op: 0 } as const;

export const useProefStore = create<ProefStore>((set) => ({
  ...LEEG,
  begin: (totaal) => set({ ...LEEG, stand: 'bezig', totaal }),
  erbij: (gedaan, nieuw) =>
    set((s) => ({
      gedaan: s.gedaan + gedaan,
      proeven: { ...s.proeven, ...Object.fromEntries(nieuw.map((proef) => [proef.batch, proef])) },
    })),
  einde: (stand, op, stop) => set((s) => (s.stand === 'bezig' ? { stand, op, stop } : {})),
  breekAf: (op) => set((s) => (s.stand === 'bezig' ? { stand: 'gestopt', op } : {})),
  wis: () => set(LEEG),
}));
