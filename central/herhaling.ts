// Work that comes back: every so often, one at a time, until it is stopped.
import type { Wekker } from './klok.ts';

/** Does something every so often until it is stopped, or says itself that it is done. */
export function herhaal(wekker: Wekker, ms: number, werk: () => Promise<boolean>): () => Promise<void> {
  let gestopt = false;
  let bezig: Promise<void> = Promise.resolve();
  let wekkerUit: () => void = () => undefined;
  const plan = (): void => {
    wekkerUit = wekker.na(ms, () => {
      bezig = werk().then((meer) => {
        if (meer && !gestopt) plan();
      });
    });
  };
  plan();
  return () => {
    gestopt = true;
    wekkerUit();
    return bezig;
  };
}
