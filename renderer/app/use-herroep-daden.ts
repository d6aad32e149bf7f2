// Taking a decision back: from the bar at the bottom, with Z, or from the screen Uitgaand.
import { useCallback } from 'react';
import type { Uitgaand } from '../../shared/ipc/vormen/uitgaand.ts';
import { useBalie } from '../api/balie-context.tsx';
import { nu } from '../components/use-nu.ts';
import { useBesluitStore } from '../features/besluit/store.ts';
import type { Besloten } from '../features/besluit/use-besluiten.ts';
import { foutzin } from '../teksten/fouten.ts';
import { HERROEP } from '../teksten/kader.ts';
import { useHerroep } from './herroep-store.ts';
import { useRoute } from './route-store.ts';

export function useHerroepDaden(naTerughalen: () => void) {
  const balie = useBalie();
  const { voegToe, haalWeg, meld } = useHerroep.getState();

  const toon = useCallback(
    ({ uuid, batch, besluit, bedenktijd }: Besloten) => {
      if (bedenktijd === 0) meld(HERROEP.klaar(besluit));
      else voegToe({ uuid, batch, besluit, bedenktijd, tot: nu() + bedenktijd * 1_000 });
    },
    [meld, voegToe],
  );

  /** Takes back the last one; the text that was written comes back with it. */
  const ongedaan = useCallback(async () => {
    const laatste = useHerroep.getState().lopend.at(-1);
    const { haalTerug } = useBesluitStore.getState();
    if (!laatste) {
      const antwoord = await balie.command('uitgaand.laatsteTerughalen', {});
      if (!antwoord.ok) return meld(foutzin(antwoord.fout), 'fout');
      haalTerug();
      meld(HERROEP.terug(antwoord.waarde.besluit));
    } else {
      const antwoord = await balie.command('uitgaand.terughalen', { batch: laatste.batch });
      haalWeg(laatste.batch);
      if (!antwoord.ok) return meld(foutzin(antwoord.fout), 'fout');
      haalTerug(laatste.batch);
      meld(HERROEP.terug(laatste.besluit));
      if (useRoute.getState().scherm === 'werkvoorraad') useRoute.getState().openMelding(laatste.uuid);
    }
    naTerughalen();
  }, [balie, haalWeg, meld, naTerughalen]);

  /** Taken back in the screen Uitgaand. */
  const teruggehaald = useCallback(
    (item: Uitgaand) => {
      haalWeg(item.batch);
      const { vertrokken, haalTerug, schrijf } = useBesluitStore.getState();
      if (vertrokken.some(({ batch }) => batch === item.batch)) haalTerug(item.batch);
      // Decided before a restart: what was written stands in the item itself.
      else if (item.soort && item.toelichting)
        schrijf({ uuid: item.melding, soort: item.soort }, { toelichting: item.toelichting });
      meld(HERROEP.terug(item.besluit));
    },
    [haalWeg, meld],
  );

  return { toon, ongedaan, teruggehaald };
}
