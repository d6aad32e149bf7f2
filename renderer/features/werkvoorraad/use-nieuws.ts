// What would come into a list and leave it, if it were opened anew. Nothing moves before a person asks for it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Lijst } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { useBalie } from '../../api/balie-context.tsx';

export type Nieuws = Output<'werkvoorraad.nieuws'>;

const GEEN: Nieuws = { komen: 0, gaan: 0 };

/** `kijk` asks; a new snapshot starts from nothing. */
export function useNieuws(lijst: Lijst | null): { readonly waarde: Nieuws; readonly kijk: () => Promise<void> } {
  const balie = useBalie();
  const [waarde, zet] = useState(GEEN);
  const nu = useRef(lijst);
  nu.current = lijst;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another snapshot has no news yet
  useEffect(() => zet(GEEN), [lijst]);
  const kijk = useCallback(async () => {
    const gevraagd = nu.current;
    if (!gevraagd) return;
    const antwoord = await balie.query('werkvoorraad.nieuws', { lijst: gevraagd.lijst });
    if (antwoord.ok && nu.current === gevraagd) zet(antwoord.waarde);
  }, [balie]);
  return { waarde, kijk };
}
