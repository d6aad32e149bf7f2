// Keeping the report in a file and printing it: one at a time, with what came of it as a sentence.
import { useRef, useState } from 'react';
import type { Rapportinvoer, Rapportvorm } from '../../../shared/ipc/vormen/rapportage.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { RAPPORTAGE, rapportfout } from '../../teksten/rapportage.ts';

export type Uitkomst = { readonly tekst: string; readonly fout: boolean };

export function useBewaren(vraag: Rapportinvoer) {
  const balie = useBalie();
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [uitkomst, zet] = useState<Uitkomst | null>(null);

  const doe = async (werk: () => Promise<Uitkomst | null>) => {
    if (loopt.current) return;
    loopt.current = true;
    zetBezig(true);
    zet(null);
    const gedaan = await werk();
    loopt.current = false;
    zetBezig(false);
    zet(gedaan);
  };
  return {
    bezig,
    uitkomst,
    bewaar: (vorm: Rapportvorm) =>
      doe(async () => {
        const antwoord = await balie.command('rapport.bewaren', { ...vraag, vorm });
        if (!antwoord.ok) return { tekst: rapportfout(antwoord.fout), fout: true };
        const { bestand } = antwoord.waarde;
        return bestand === null ? null : { tekst: RAPPORTAGE.bewaard(bestand), fout: false };
      }),
    drukAf: () =>
      doe(async () => {
        const antwoord = await balie.command('rapport.afdrukken', vraag);
        if (!antwoord.ok) return { tekst: rapportfout(antwoord.fout), fout: true };
        return antwoord.waarde.gedrukt ? { tekst: RAPPORTAGE.afgedrukt, fout: false } : null;
      }),
  };
}
