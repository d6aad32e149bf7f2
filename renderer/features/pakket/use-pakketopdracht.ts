// One order on packages at a time: whether it runs, and what came of it in a sentence.
import { useRef, useState } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { foutzin } from '../../teksten/fouten.ts';

type Opdracht = 'pakket.maken' | 'pakket.bijwerken' | 'pakket.verwijderen';

export type Pakketopdracht = ReturnType<typeof usePakketopdracht>;

/** @param na it was done: what is shown is asked again. */
export function usePakketopdracht(na: () => void) {
  const balie = useBalie();
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [uitkomst, zet] = useState<{ readonly zin: string; readonly fout: boolean } | null>(null);
  const doe = async <N extends Opdracht>(naam: N, input: Input<N>, gelukt: string): Promise<boolean> => {
    if (loopt.current) return false;
    loopt.current = true;
    zetBezig(true);
    zet(null);
    const antwoord = await balie.command(naam, input);
    loopt.current = false;
    zetBezig(false);
    zet(antwoord.ok ? { zin: gelukt, fout: false } : { zin: foutzin(antwoord.fout), fout: true });
    if (antwoord.ok) na();
    return antwoord.ok;
  };
  return { bezig, uitkomst, doe };
}
