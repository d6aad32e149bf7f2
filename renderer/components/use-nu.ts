// The moment of now as state, for texts that grow old while they stand there.
import { useEffect, useState } from 'react';

/** @param elke milliseconds between two ticks; 0 = don't tick. */
export function useNu(elke: number): number {
  const [nu, zet] = useState(() => Date.now());
  useEffect(() => {
    if (elke === 0) return;
    zet(Date.now());
    const wekker = setInterval(() => zet(Date.now()), elke);
    return () => clearInterval(wekker);
  }, [elke]);
  return nu;
}
