// Counting down the seconds until the next try.
import { useState } from 'react';
import { useNu } from '../../components/use-nu.ts';

const SECONDE = 1_000;

/** @param bij seconds that were left when the screen came. */
export function useWachten(bij: number): {
  readonly seconden: number;
  /** Starts again with what a refusal says. */
  readonly begin: (fout: { readonly [veld: string]: unknown }) => void;
} {
  const nu = useNu(SECONDE / 4);
  const [tot, zetTot] = useState(() => nu + bij * SECONDE);
  return {
    seconden: Math.max(0, Math.ceil((tot - nu) / SECONDE)),
    begin: ({ seconden }) => zetTot(nu + (typeof seconden === 'number' ? seconden : 0) * SECONDE),
  };
}
