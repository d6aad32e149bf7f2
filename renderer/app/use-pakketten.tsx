// Taking meldingen along: chosen ones, a whole list, or only to see what is taken along already.
import { type ReactNode, useState } from 'react';
import type { Pakketbron } from '../../shared/ipc/vormen/pakket.ts';
import type { Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { useActies } from '../api/acties.ts';
import { PakketDialoog } from '../features/pakket/pakket-dialoog.tsx';
import type { Bulkdaad } from '../features/werkvoorraad/keuzebalk.tsx';
import { PAKKET } from '../teksten/pakket.ts';

export function usePakketten(): {
  /** On what is chosen in the list. */
  readonly daad: Bulkdaad;
  readonly lijst: (weergave: Weergave, vraag: string) => void;
  readonly dialoog: ReactNode;
} {
  const [open, zet] = useState<{ readonly bron: Pakketbron | null } | null>(null);
  useActies([
    {
      id: 'meeneempakketten',
      naam: PAKKET.actie,
      synoniemen: PAKKET.synoniemen,
      groep: 'lijst',
      doe: () => zet({ bron: null }),
    },
  ]);
  return {
    daad: { naam: PAKKET.meenemen, doe: (uuids) => zet({ bron: { soort: 'keuze', uuids: [...uuids] } }) },
    lijst: (weergave, vraag) => zet({ bron: { soort: 'weergave', weergave, vraag } }),
    dialoog: open ? <PakketDialoog bron={open.bron} sluit={() => zet(null)} /> : null,
  };
}
