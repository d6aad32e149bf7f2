// Runs the rehearsal: a few meldingen at a time, so that it shows how far it is and stops when the person says so.
import { useCallback } from 'react';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { nu } from '../../components/use-nu.ts';
import { useProefStore } from './proef-store.ts';

/** Meldingen a call: as many as the backend asks for at a time. */
const STUK = 4;

export function useProef(): (meldingen: readonly Uuid[]) => Promise<void> {
  const balie = useBalie();
  return useCallback(
    async (meldingen) => {
      const { begin, erbij, einde } = useProefStore.getState();
      const wortels = [...new Set(meldingen)];
      begin(wortels.length);
      for (let vanaf = 0; vanaf < wortels.length; vanaf += STUK) {
        const stuk = wortels.slice(vanaf, vanaf + STUK);
        const antwoord = await balie.command('uitgaand.proefsync', { meldingen: stuk });
        if (useProefStore.getState().stand !== 'bezig') return;
        if (!antwoord.ok) return einde('mislukt', nu(), null);
        erbij(stuk.length, antwoord.waarde.uitslagen);
        if (antwoord.waarde.stop !== null) return einde('klaar', nu(), antwoord.waarde.stop);
      }
      einde('klaar', nu(), null);
    },
    [balie],
  );
}
