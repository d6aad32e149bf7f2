// Numbers of persons in the difference that were shown: kept as long as this dossier is open, never longer.
import { useState } from 'react';
import type { Verschilregel } from '../../../shared/ipc/vormen/verschil.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { foutzin } from '../../teksten/fouten.ts';

export type Nummers = {
  /** The line in full, or undefined while it is masked. */
  readonly van: (plek: number) => Verschilregel | undefined;
  /** Shows the line, or masks it again. The showing is logged by the backend. */
  readonly wissel: (plek: number) => void;
  readonly fout: string | null;
};

/** @param uuid of the melding; the caller is mounted anew for another one. */
export function useNummers(uuid: Uuid): Nummers {
  const balie = useBalie();
  const [getoond, zet] = useState<ReadonlyMap<number, Verschilregel>>(new Map());
  const [fout, zetFout] = useState<string | null>(null);
  const verberg = (plek: number) => zet((was) => new Map([...was].filter(([andere]) => andere !== plek)));
  const toon = async (plek: number) => {
    const antwoord = await balie.command('melding.identificatieTonen', { uuid, doel: 'behandeling', attribuut: plek });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    const regel = antwoord.ok ? antwoord.waarde.regel : null;
    if (regel) zet((was) => new Map(was).set(plek, regel));
  };
  return {
    van: (plek) => getoond.get(plek),
    wissel: (plek) => (getoond.has(plek) ? verberg(plek) : void toon(plek)),
    fout,
  };
}
