// From a decision that came back to its dialog: the dossier opens, and with it what one is going to decide.
import { useCallback } from 'react';
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Uitgaand } from '../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useBalie } from '../api/balie-context.tsx';
import { useBesluitStore } from '../features/besluit/store.ts';
import { foutzin } from '../teksten/fouten.ts';
import { useHerroep } from './herroep-store.ts';
import { useInvoerHerstellen } from './use-invoeren.ts';

/** @param open shows the melding, where it is not shown already. */
export function useHandeling(open: (uuid: Uuid) => void) {
  const balie = useBalie();
  const herstelInvoer = useInvoerHerstellen();
  /** Another decision in the place of a refused one. What was written to the melder goes along, unless a draft is there. */
  const bijHandeling = useCallback(
    async ({ batch, melding: uuid, toelichting, opdracht }: Uitgaand, soort: Opdrachtsoort) => {
      const concepten = await balie.query('concept.lijst', { uuid });
      const vrij = concepten.ok && !concepten.waarde.some((een) => een.soort === soort);
      if (vrij && soort === 'afhandelen' && toelichting !== null && opdracht && 'toelichting' in opdracht)
        await balie.command('concept.bewaren', { uuid, soort, inhoud: { toelichting, resultaat: 'NIET_GEWIJZIGD' } });
      open(uuid);
      useBesluitStore.getState().open({ uuid, soort, vervangt: batch });
    },
    [balie, open],
  );

  /** The decision of an item becomes a draft, and its dialog opens with it; of a refused one it takes the place. */
  const bijAanpassen = useCallback(
    async ({ batch, conflict, opdracht }: Uitgaand) => {
      if (opdracht === undefined) return herstelInvoer(batch, conflict === null ? null : batch);
      const antwoord = await balie.command('concept.uitBatch', { batch });
      if (!antwoord.ok) return useHerroep.getState().meld(foutzin(antwoord.fout), 'fout');
      const { uuid, soort } = antwoord.waarde;
      open(uuid);
      useBesluitStore.getState().open({ uuid, soort, ...(conflict === null ? {} : { vervangt: batch }) });
    },
    [balie, herstelInvoer, open],
  );
  return { bijHandeling, bijAanpassen };
}
