// Choosing meldingen for one act on all of them: one by one, a range, a group, or as many as one act takes.
import { useCallback } from 'react';
import { KEUZE_MAX } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { plekVan, useWerkvoorraadStore, wijzigPlek } from './store.ts';
import type { Werkstand } from './use-werklijst.ts';

export type Selectie = {
  readonly gekozen: ReadonlySet<Uuid>;
  readonly wissel: (rij: number) => void;
  /** From where one chose last up to and including this row. */
  readonly totEnMet: (rij: number) => Promise<void>;
  /** `aantal` rows from `vanaf`: chosen, or no longer when all of them were. */
  readonly reeks: (vanaf: number, aantal: number) => Promise<void>;
  readonly wis: () => void;
};

export function useSelectie(plaats: string, stand: Werkstand): Selectie {
  const balie = useBalie();
  const gekozen = useWerkvoorraadStore((s) => s.plekken[plaats]?.gekozen) ?? plekVan(plaats).gekozen;
  const zet = useCallback(
    (nieuw: Iterable<Uuid>) => wijzigPlek(plaats, { gekozen: new Set([...nieuw].slice(0, KEUZE_MAX)) }),
    [plaats],
  );

  /** uuids of a range; never more than one act takes. */
  const haal = async (vanaf: number, aantal: number): Promise<Uuid[]> => {
    if (stand.fase !== 'er' || aantal < 1) return [];
    const antwoord = await balie.query('werkvoorraad.uuids', {
      lijst: stand.lijst.lijst,
      vanaf,
      aantal: Math.min(aantal, KEUZE_MAX),
    });
    return antwoord.ok ? antwoord.waarde.filter((uuid) => uuid !== null) : [];
  };
  const wissel = (rij: number) => {
    const uuid = stand.fase === 'er' ? stand.lader.rij(rij)?.uuid : undefined;
    if (uuid === undefined) return;
    const rest = [...plekVan(plaats).gekozen].filter((andere) => andere !== uuid);
    zet(plekVan(plaats).gekozen.has(uuid) ? rest : [...rest, uuid]);
    wijzigPlek(plaats, { anker: rij });
  };
  return {
    gekozen,
    wissel,
    totEnMet: async (rij) => {
      const anker = plekVan(plaats).anker ?? rij;
      const vanaf = Math.min(anker, rij);
      const uuids = await haal(vanaf, Math.abs(anker - rij) + 1);
      zet([...plekVan(plaats).gekozen, ...uuids.filter((uuid) => !plekVan(plaats).gekozen.has(uuid))]);
    },
    reeks: async (vanaf, aantal) => {
      const uuids = await haal(vanaf, aantal);
      const nu = plekVan(plaats).gekozen;
      const alle = uuids.every((uuid) => nu.has(uuid));
      zet(alle ? [...nu].filter((uuid) => !uuids.includes(uuid)) : new Set([...nu, ...uuids]));
    },
    wis: () => wijzigPlek(plaats, { gekozen: new Set(), anker: null }),
  };
}
