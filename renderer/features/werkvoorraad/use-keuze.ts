// What the list of a place is made of: its query, order and grouping, as a person set them or as the place has them.
import { useCallback, useMemo } from 'react';
import { leesVraag } from '../../../shared/domain/vraagtaal/lezen.ts';
import type {
  EigenWeergave,
  Groeperen,
  Lijstinvoer,
  Sortering,
  Weergave,
} from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { type Lijstkeuze, plekVan, useWerkvoorraadStore, wijzigPlek } from './store.ts';

const LEEG: Lijstkeuze = { vraag: '', sortering: null, groeperen: null };

export type Keuze = Lijstkeuze & {
  /** For the backend; of a query with a fault the terms that are right. */
  readonly invoer: Lijstinvoer;
  /** The order that holds, also where nobody chose one. */
  readonly volgorde: Sortering;
  readonly groepering: Groeperen;
  /** Differs from what the place has by itself. */
  readonly gewijzigd: boolean;
  readonly zet: (deel: Partial<Lijstkeuze>) => void;
  readonly herstel: () => void;
};

/** The order a view has by itself: oldest due first; what is closed has no clock left. */
export function eigenVolgorde(weergave: Weergave): Sortering {
  return weergave === 'afgesloten' ? { kolom: 'laatst', richting: 'af' } : { kolom: 'termijn', richting: 'op' };
}

export function useKeuze(plaats: string, weergave: Weergave, eigen: EigenWeergave | null): Keuze {
  const gezet = useWerkvoorraadStore((s) => s.plekken[plaats]?.keuze ?? null);
  const basis = useMemo(
    () => (eigen ? { vraag: eigen.vraag, sortering: eigen.sortering, groeperen: eigen.groeperen } : LEEG),
    [eigen],
  );
  const keuze = gezet ?? basis;
  const zet = useCallback(
    (deel: Partial<Lijstkeuze>) => wijzigPlek(plaats, { keuze: { ...(plekVan(plaats).keuze ?? basis), ...deel } }),
    [plaats, basis],
  );
  const herstel = useCallback(() => wijzigPlek(plaats, { keuze: null }), [plaats]);
  const goede = useMemo(() => zonderFouten(keuze.vraag).trim(), [keuze.vraag]);
  const invoer = useMemo(
    (): Lijstinvoer => ({
      weergave,
      ...(goede === '' ? {} : { vraag: goede }),
      ...(keuze.sortering ? { sortering: keuze.sortering } : {}),
      ...(keuze.groeperen ? { groeperen: keuze.groeperen } : {}),
    }),
    [weergave, goede, keuze.sortering, keuze.groeperen],
  );
  return useMemo(
    () => ({
      ...keuze,
      invoer,
      volgorde: keuze.sortering ?? eigenVolgorde(weergave),
      groepering: keuze.groeperen ?? 'termijn',
      gewijzigd: gezet !== null && JSON.stringify(gezet) !== JSON.stringify(basis),
      zet,
      herstel,
    }),
    [keuze, invoer, weergave, gezet, basis, zet, herstel],
  );
}

/** While one types, the terms that are right already count. */
function zonderFouten(vraag: string): string {
  const { termen, fouten } = leesVraag(vraag);
  return fouten.length === 0 ? vraag : termen.map(({ van, tot }) => vraag.slice(van, tot)).join(' ');
}
