// Locking the screen by hand, where a pin is set.
import { useBalie } from '../api/balie-context.tsx';
import { useLiveQuery } from '../api/use-live-query.ts';
import { KAN_NIET } from '../teksten/acties.ts';
import { foutzin } from '../teksten/fouten.ts';
import { useHerroep } from './herroep-store.ts';

export function useVergrendel(): {
  readonly vergrendel: () => void;
  readonly kan: boolean;
  readonly waarom: string | undefined;
} {
  const balie = useBalie();
  const meld = useHerroep((s) => s.meld);
  const slot = useLiveQuery('slot.stand', {});
  const kan = slot.stand === 'er' && slot.waarde.ingesteld;
  const vergrendel = async () => {
    const antwoord = await balie.command('slot.vergrendel', {});
    if (!antwoord.ok) meld(foutzin(antwoord.fout), 'fout');
  };
  return { vergrendel: () => void vergrendel(), kan, waarom: kan ? undefined : KAN_NIET.geenPincode };
}
