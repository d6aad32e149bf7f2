// The report as it is now. What stood there stays until the next one is counted, and what lands is counted at most every two
// seconds: a first download says so hundreds of times, and counting costs it time.
import { useEffect, useRef } from 'react';
import type { Rapportbeeld } from '../../../shared/ipc/vormen/rapportage.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { useRapportStore } from './store.ts';

const HOOGSTENS_ELKE = 2_000;

export function useRapport() {
  const { vraag, kies } = useRapportStore();
  const wekker = useRef<ReturnType<typeof setTimeout> | null>(null);
  const opnieuw = useRef<() => void>(() => {});
  const levend = useLiveQuery('rapport.cijfers', vraag, () => {
    wekker.current ??= setTimeout(() => {
      wekker.current = null;
      opnieuw.current();
    }, HOOGSTENS_ELKE);
    return false;
  });
  opnieuw.current = levend.opnieuw;
  useEffect(
    () => () => {
      if (wekker.current !== null) clearTimeout(wekker.current);
      wekker.current = null;
    },
    [],
  );
  const vorige = useRef<Rapportbeeld | null>(null);
  if (levend.stand === 'er') vorige.current = levend.waarde;
  if (levend.stand === 'fout') vorige.current = null;
  return { levend, beeld: vorige.current, vraag, kies };
}
