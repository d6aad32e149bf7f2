// How fast one person may call: a bucket of tokens that fills up again. A call costs one, however long it is held.
import type { Klok } from '../../shared/lib/clock.ts';

export type Tempo = {
  /** Takes a token; 0 when it was there, else the whole seconds until the next one. */
  readonly vraag: (persoon: string) => number;
};

type Emmer = { readonly rest: number; readonly op: number };

/** @param perMinuut tokens a minute, and the most that one can save up; 0: no limit. */
export function maakTempo(klok: Klok, perMinuut: number): Tempo {
  const perMs = perMinuut / 60_000;
  const emmers = new Map<string, Emmer>();
  return {
    vraag: (persoon) => {
      if (perMinuut === 0) return 0;
      const nu = klok.nu();
      const { rest, op } = emmers.get(persoon) ?? { rest: perMinuut, op: nu };
      // A clock that was put back gives nothing, and takes nothing.
      const vol = Math.min(perMinuut, rest + Math.max(0, nu - op) * perMs);
      const mag = vol >= 1;
      emmers.set(persoon, { rest: mag ? vol - 1 : vol, op: nu });
      return mag ? 0 : Math.ceil((1 - vol) / perMs / 1000);
    },
  };
}
