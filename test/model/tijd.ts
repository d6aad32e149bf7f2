// Time in a history: one true clock, and clocks of people and machines that run beside it and may be put forward or back.
import type { Klok } from '../../shared/lib/clock.ts';

export type Eigenklok = Klok & {
  /** Puts it forward, or back. */
  readonly verzet: (ms: number) => void;
};

export type Wereldtijd = Klok & {
  readonly verstrijk: (ms: number) => void;
  /** A clock that shows now the true time. */
  readonly klok: () => Eigenklok;
};

export function maakWereldtijd(begin: string): Wereldtijd {
  let waar = Date.parse(begin);
  return {
    nu: () => waar,
    verstrijk: (ms) => {
      waar += ms;
    },
    klok: () => {
      let verschil = 0;
      return {
        nu: () => waar + verschil,
        verzet: (ms) => {
          verschil += ms;
        },
      };
    },
  };
}
