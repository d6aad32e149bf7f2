// The actions of the workplace: steps through the list, and every decision on the melding that is open.
import type { RefObject } from 'react';
import { OPDRACHTSOORTEN, type Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { type Actie, useActies } from '../api/acties.ts';
import type { WerkvoorraadGreep } from '../features/werkvoorraad/werkvoorraad.tsx';
import { ACTIENAAM, KAN_NIET, SYNONIEMEN } from '../teksten/acties.ts';
import { HANDELING } from '../teksten/handelingen.ts';
import { KADER } from '../teksten/kader.ts';

type Opties = {
  readonly lijst: RefObject<WerkvoorraadGreep | null>;
  /** The dossier that one sees; null while there is none. */
  readonly er: Dossier | null;
  readonly open: Uuid | null;
  readonly naast: boolean;
  readonly kies: (soort: Opdrachtsoort, dossier: Dossier) => void;
  readonly bijVervolg: (uuid: Uuid) => void;
  readonly sluit: () => void;
  /** Folding the list away; null where list and dossier don't stand side by side. */
  readonly lijstdeel: { readonly dicht: boolean; readonly wissel: () => void } | null;
};

/** Every decision on this dossier, with why it can't be taken where it can't. */
export function besluitActies({ er, kies }: Pick<Opties, 'er' | 'kies'>): readonly Actie[] {
  return OPDRACHTSOORTEN.map((soort) => {
    const actie = { id: soort, naam: HANDELING[soort], groep: 'melding', synoniemen: SYNONIEMEN[soort] } as const;
    if (er === null) return { ...actie, doe: () => {}, kan: false, waarom: KAN_NIET.geenMelding };
    const kan = er.mogelijkheden.some((mogelijk) => mogelijk.soort === soort);
    return { ...actie, doe: () => kies(soort, er), kan, waarom: kan ? undefined : KAN_NIET.status(er.statusnaam) };
  });
}

export function useWerkplekActies(opties: Opties): void {
  const { lijst, er, open, naast, lijstdeel } = opties;
  const rij = (id: 'volgende' | 'vorige' | 'terug', groep: Actie['groep'], doe: () => void): Actie => ({
    id,
    naam: ACTIENAAM[id],
    groep,
    doe,
    synoniemen: SYNONIEMEN[id],
  });
  const terug = () => {
    if (!naast && open !== null) opties.sluit();
    lijst.current?.focus();
  };
  const klap: Actie[] =
    lijstdeel === null
      ? []
      : [
          {
            id: 'lijst-inklappen',
            naam: lijstdeel.dicht ? KADER.lijstUitklappen : KADER.lijstInklappen,
            groep: 'lijst',
            doe: lijstdeel.wissel,
            synoniemen: SYNONIEMEN['lijst-inklappen'],
          },
        ];
  useActies([
    ...besluitActies(opties),
    {
      id: 'vervolgmelding',
      naam: ACTIENAAM.vervolgmelding,
      groep: 'melding',
      synoniemen: SYNONIEMEN.vervolgmelding,
      doe: () => er !== null && opties.bijVervolg(er.uuid),
      kan: er?.vervolgbaar ?? false,
      waarom: er === null ? KAN_NIET.geenMelding : KAN_NIET.nietGesloten,
    },
    rij('volgende', 'lijst', () => lijst.current?.stap(1)),
    rij('vorige', 'lijst', () => lijst.current?.stap(-1)),
    rij('terug', 'gaan', terug),
    ...klap,
  ]);
}
