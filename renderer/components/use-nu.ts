// The moment of now: the only place of the screens that asks for it.
import { useEffect, useState } from 'react';

/** Milliseconds since 1970. */
export const nu = (): number => Date.now();

/**
 * Now as state, for texts that grow old while they stand there.
 * @param elke milliseconds between two ticks; 0 = don't tick.
 */
export function useNu(elke: number): number {
  const [moment, zet] = useState(nu);
  useEffect(() => {
    if (elke === 0) return;
    zet(nu());
    const wekker = setInterval(() => zet(nu()), elke);
    return () => clearInterval(wekker);
  }, [elke]);
  return moment;
}
