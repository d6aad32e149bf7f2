// Choosing files and reading in what was dropped, as long as the dialog is open.
import { useCallback, useEffect, useRef } from 'react';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { leesGesleept } from './inlezen.ts';
import { useToevoegen } from './store.ts';

/** @param opFout what keeps files from coming in at all; what is wrong with one stands in its line. */
export function useInlezen(melding: Uuid, opFout: (fout: { readonly code: string }) => void) {
  const balie = useBalie();
  const gesleept = useToevoegen((s) => s.gesleept);
  const neem = useToevoegen((s) => s.neem);
  const einde = useRef(new AbortController());
  const beurt = useRef<Promise<void>>(Promise.resolve());
  const meld = useRef(opFout);
  meld.current = opFout;
  useEffect(() => {
    const hier = new AbortController();
    einde.current = hier;
    return () => hier.abort();
  }, []);
  useEffect(() => {
    if (gesleept.length === 0) return;
    const bestanden = neem();
    const { signal } = einde.current;
    // Dropped once more while the first are still coming: they wait their turn.
    beurt.current = beurt.current.then(async () => {
      const afloop = await leesGesleept(balie, melding, bestanden, signal);
      if (!afloop.ok && !signal.aborted) meld.current(afloop.fout);
    });
  }, [gesleept, neem, balie, melding]);
  const kies = useCallback(async () => {
    const antwoord = await balie.command('bijlage.kiezen', { melding });
    if (!antwoord.ok) meld.current(antwoord.fout);
  }, [balie, melding]);
  return { kies, stop: () => einde.current.abort() };
}
