// Finds meldingen by their kenmerk, for the palette.
import { useDeferredValue } from 'react';
import type { Output } from '../../shared/ipc/contract.ts';
import { useLiveQuery } from '../api/use-live-query.ts';

/** Shorter is a word on the way to an action. */
const MINSTENS = 4;

export function useKenmerk(zoek: string): Output<'werkvoorraad.vindKenmerk'> {
  const kenmerk = useDeferredValue(zoek.trim());
  const gevonden = useLiveQuery('werkvoorraad.vindKenmerk', kenmerk.length >= MINSTENS ? { kenmerk } : null);
  return gevonden.stand === 'er' ? gevonden.waarde : [];
}
