// Time that passes only when nothing is left to do: a day goes by in seconds, and everything happens in its order.
import type { Klok } from '../../shared/lib/clock.ts';

export type VirtueleTijd = Klok & {
  /** Does something once, so many milliseconds from now; the result calls it off. */
  readonly na: (ms: number, werk: () => void) => () => void;
  /** Resolves after so many milliseconds, at once when the signal aborts. */
  readonly slaap: (ms: number, signaal?: AbortSignal) => Promise<void>;
  /** Lets time pass up to this moment. */
  readonly loopTot: (moment: number) => Promise<void>;
};

type Wekker = { readonly op: number; readonly nummer: number; readonly werk: () => void };

const settel = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));

export function maakVirtueleTijd(begin: number): VirtueleTijd {
  let nu = begin;
  let nummer = 0;
  const wekkers = new Set<Wekker>();

  const eerste = (): Wekker | undefined => {
    let vroegste: Wekker | undefined;
    for (const w of wekkers)
      if (vroegste === undefined || w.op < vroegste.op || (w.op === vroegste.op && w.nummer < vroegste.nummer))
        vroegste = w;
    return vroegste;
  };
  const na = (ms: number, werk: () => void): (() => void) => {
    nummer += 1;
    const wekker = { op: nu + Math.max(0, ms), nummer, werk };
    wekkers.add(wekker);
    return () => void wekkers.delete(wekker);
  };

  return {
    nu: () => nu,
    na,
    slaap: (ms, signaal) =>
      new Promise((klaar) => {
        if (signaal?.aborted) return klaar();
        const af = na(ms, () => {
          signaal?.removeEventListener('abort', opAfbreken);
          klaar();
        });
        const opAfbreken = (): void => {
          af();
          klaar();
        };
        signaal?.addEventListener('abort', opAfbreken, { once: true });
      }),
    loopTot: async (moment) => {
      await settel();
      for (let w = eerste(); w !== undefined && w.op <= moment; w = eerste()) {
        wekkers.delete(w);
        nu = Math.max(nu, w.op);
        w.werk();
        await settel();
        await settel();
      }
      nu = Math.max(nu, moment);
    },
  };
}
