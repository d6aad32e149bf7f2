// A melding entered by hand: what follows once it is queued, and its form again for one that came back.
import { useCallback } from 'react';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useBalie } from '../api/balie-context.tsx';
import { isLeeg } from '../features/invoeren/invoer.ts';
import type { Ingevoerd } from '../features/invoeren/invoeren.tsx';
import { useInvoerStore } from '../features/invoeren/store.ts';
import { foutzin } from '../teksten/fouten.ts';
import { INVOEREN } from '../teksten/invoeren.ts';
import { HERROEP } from '../teksten/kader.ts';
import { useHerroep } from './herroep-store.ts';
import { useRoute } from './route-store.ts';
import type { TeHerroepen } from './use-herroep-daden.ts';

/** @param toonHerroep says at the bottom of the screen that it waits, and can be undone. */
export function useNaInvoeren(toonHerroep: (item: TeHerroepen) => void): (ingevoerd: Ingevoerd) => void {
  return ({ uuid, batch, bedenktijd }) => {
    toonHerroep({ uuid, batch, bedenktijd, besluit: HERROEP.ingevoerd, isInvoer: true });
    useRoute.getState().openMelding(uuid);
  };
}

/** Opens the form with what was entered in this batch; `vervangt`: it was refused, and the new one takes its place. */
export function useInvoerHerstellen(): (batch: Uuid, vervangt: Uuid | null) => Promise<void> {
  const balie = useBalie();
  return useCallback(
    async (batch, vervangt) => {
      const antwoord = await balie.query('invoeren.teruglezen', { batch });
      if (!antwoord.ok) return useHerroep.getState().meld(foutzin(antwoord.fout), 'fout');
      useInvoerStore
        .getState()
        .begin(antwoord.waarde.bronhouder, antwoord.waarde.invoer, vervangt, antwoord.waarde.fouten);
      useRoute.getState().naar('invoeren');
    },
    [balie],
  );
}

/** Opens the form of a follow-up of this closed melding. What stands in the form and was not entered yet stays there. */
export function useVervolg(): (melding: Uuid) => Promise<void> {
  const balie = useBalie();
  return useCallback(
    async (melding) => {
      const { meld } = useHerroep.getState();
      const { naar } = useRoute.getState();
      const { invoer, begin } = useInvoerStore.getState();
      const bewaard = invoer === null ? await balie.query('invoeren.concept', {}) : null;
      const bezig = invoer ?? (bewaard?.ok ? (bewaard.waarde?.invoer ?? null) : null);
      if (bezig !== null && !isLeeg(bezig) && bezig.vervolgOp !== melding) {
        meld(INVOEREN.formulierBezet, 'fout');
        return naar('invoeren');
      }
      if (bezig?.vervolgOp === melding) return naar('invoeren');
      const antwoord = await balie.query('invoeren.vervolg', { uuid: melding });
      if (!antwoord.ok) return meld(foutzin(antwoord.fout), 'fout');
      begin(antwoord.waarde.bronhouder, antwoord.waarde.invoer);
      naar('invoeren');
    },
    [balie],
  );
}
