// The actions of the list, for the keyboard and the palette: searching, choosing.
import type { RefObject } from 'react';
import { type Actie, useActies } from '../../api/acties.ts';
import { ACTIENAAM, SYNONIEMEN } from '../../teksten/acties.ts';
import { KEUZE, LIJSTMENU } from '../../teksten/werkvoorraad.ts';
import type { Cursor } from './store.ts';
import type { Keuze } from './use-keuze.ts';
import type { Selectie } from './use-selectie.ts';
import type { Werkstand } from './use-werklijst.ts';
import type { ZoekveldGreep } from './zoekveld.tsx';

export function useLijstActies(opties: {
  readonly stand: Werkstand;
  readonly cursor: Cursor | null;
  readonly selectie: Selectie;
  readonly keuze: Keuze;
  readonly zoekveld: RefObject<ZoekveldGreep | null>;
}): void {
  const { stand, cursor, selectie, keuze } = opties;
  const rij = cursor?.rij;
  const kop = stand.fase === 'er' && rij !== undefined ? stand.indeling.kopVan(rij) : undefined;
  const totaal = stand.fase === 'er' ? stand.lijst.totaal : 0;
  const maak = (id: string, naam: string, doe: (() => void) | undefined, waarom: string): Actie => ({
    id,
    naam,
    synoniemen: SYNONIEMEN[id],
    groep: 'lijst',
    doe: doe ?? (() => {}),
    kan: doe !== undefined,
    waarom,
  });
  const opRij = (id: 'selecteren' | 'selecteren-tot', doe: (rij: number) => void) =>
    maak(id, ACTIENAAM[id], rij === undefined ? undefined : () => doe(rij), KEUZE.geenMelding);
  useActies([
    maak('zoeken', ACTIENAAM.zoeken, () => opties.zoekveld.current?.focus(), ''),
    opRij('selecteren', selectie.wissel),
    opRij('selecteren-tot', (tot) => void selectie.totEnMet(tot)),
    maak(
      'groep-selecteren',
      ACTIENAAM['groep-selecteren'],
      kop === undefined ? undefined : () => void selectie.reeks(kop.vanaf, kop.aantal),
      KEUZE.geenGroep,
    ),
    maak(
      'alles-selecteren',
      KEUZE.allesKiezen,
      totaal === 0 ? undefined : () => void selectie.reeks(0, totaal),
      KEUZE.geenMelding,
    ),
    maak('keuze-wissen', KEUZE.wissen, selectie.gekozen.size === 0 ? undefined : selectie.wis, KEUZE.nietsGekozen),
    {
      id: 'groeperen-verwant',
      naam: keuze.groepering === 'verwant' ? LIJSTMENU.opTermijn : LIJSTMENU.opVerwant,
      synoniemen: ['groeperen', 'zelfde persoon', 'zelfde adres', 'dubbel', 'reeks'],
      groep: 'lijst',
      doe: () => keuze.zet({ groeperen: keuze.groepering === 'verwant' ? 'termijn' : 'verwant' }),
    },
  ]);
}
