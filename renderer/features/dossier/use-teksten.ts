// The texts of a dossier with the numbers of persons in them: masked until shown, and masked again when the dossier changes.
import { useState } from 'react';
import type { Dossier, Dossierteksten } from '../../../shared/ipc/vormen/dossier.ts';
import { useActies } from '../../api/acties.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { DOSSIER } from '../../teksten/dossier.ts';
import { foutzin } from '../../teksten/fouten.ts';

export type Teksten = {
  /** The dossier as it is to be read now. */
  readonly dossier: Dossier;
  /** Numbers that are, or were, hidden in its texts. */
  readonly aantal: number;
  readonly getoond: boolean;
  /** Shows them, which the backend logs, or masks them again. */
  readonly wissel: () => void;
  readonly fout: string | null;
};

/** @param dossier the caller is mounted anew for another melding. */
export function useTeksten(dossier: Dossier): Teksten {
  const balie = useBalie();
  const [vol, zet] = useState<{ readonly van: Dossier; readonly teksten: Dossierteksten } | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const getoond = vol !== null && vol.van === dossier;
  const aantal = dossier.verborgenNummers;
  const wissel = async () => {
    if (getoond) return zet(null);
    const antwoord = await balie.command('melding.nummersTonen', { uuid: dossier.uuid, doel: 'behandeling' });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    if (antwoord.ok) zet({ van: dossier, teksten: antwoord.waarde });
  };
  useActies(
    aantal === 0
      ? []
      : [
          {
            id: 'nummers-tonen',
            naam: getoond ? DOSSIER.nummersVerbergen : DOSSIER.nummersTonenLang,
            synoniemen: DOSSIER.tonenSynoniemen,
            groep: 'melding',
            doe: () => void wissel(),
          },
        ],
  );
  return {
    dossier: getoond ? { ...dossier, ...vol.teksten } : dossier,
    aantal,
    getoond,
    wissel: () => void wissel(),
    fout,
  };
}
