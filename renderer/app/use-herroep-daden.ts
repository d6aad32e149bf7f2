// Taking a decision back: from the bar at the bottom, with Z, or from the screen Uitgaand.
import { useCallback } from 'react';
import type { Uitgaand } from '../../shared/ipc/vormen/uitgaand.ts';
import { useBalie } from '../api/balie-context.tsx';
import { nu } from '../components/use-nu.ts';
import { foutzin } from '../teksten/fouten.ts';
import { HERROEP } from '../teksten/kader.ts';
import { type Herroepbaar, useHerroep } from './herroep-store.ts';
import { useRoute } from './route-store.ts';
import { useInvoerHerstellen } from './use-invoeren.ts';

/** What can be taken back: a decision, or a melding entered by hand. */
export type TeHerroepen = Omit<Herroepbaar, 'tot'>;

export function useHerroepDaden(naTerughalen: () => void) {
  const balie = useBalie();
  const { voegToe, haalWeg, meld } = useHerroep.getState();
  const herstelInvoer = useInvoerHerstellen();

  const toon = useCallback(
    ({ uuid, batch, besluit, bedenktijd, isInvoer = false }: TeHerroepen) => {
      if (bedenktijd === 0) meld(HERROEP.klaar(besluit));
      else voegToe({ uuid, batch, besluit, bedenktijd, isInvoer, tot: nu() + bedenktijd * 1_000 });
    },
    [meld, voegToe],
  );

  /** Takes back the last one; the backend keeps the text that was written as a draft. */
  const ongedaan = useCallback(async () => {
    const laatste = useHerroep.getState().lopend.at(-1);
    if (!laatste) {
      const antwoord = await balie.command('uitgaand.laatsteTerughalen', {});
      if (!antwoord.ok) return meld(foutzin(antwoord.fout), 'fout');
      meld(HERROEP.terug(antwoord.waarde.besluit));
    } else {
      const antwoord = await balie.command('uitgaand.terughalen', { batch: laatste.batch });
      haalWeg(laatste.batch);
      if (!antwoord.ok) return meld(foutzin(antwoord.fout), 'fout');
      meld(HERROEP.terug(laatste.besluit));
      if (laatste.isInvoer) await herstelInvoer(laatste.batch, null);
      else if (useRoute.getState().scherm === 'werkvoorraad') useRoute.getState().openMelding(laatste.uuid);
    }
    naTerughalen();
  }, [balie, haalWeg, herstelInvoer, meld, naTerughalen]);

  /** Taken back in the screen Uitgaand. */
  const teruggehaald = useCallback(
    (item: Uitgaand) => {
      haalWeg(item.batch);
      meld(HERROEP.terug(item.besluit));
    },
    [haalWeg, meld],
  );

  return { toon, ongedaan, teruggehaald };
}
