// Which meldingen of a bulk go along: all that can, but those in doubt only when a person ticks them.
import { useState } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Keuze } from './bulklijst.tsx';
import type { Doorsturen } from './use-doorsturen.ts';

export function useKeuze(
  regels: readonly Bulkregel[] | null,
  { twijfel }: Pick<Doorsturen, 'twijfel'>,
): { readonly keuze: Keuze; readonly zetAan: (uuid: Uuid) => void } {
  /** What a person ticked or unticked himself. */
  const [zelf, zet] = useState<ReadonlyMap<Uuid, boolean>>(new Map());
  const uit = new Set((regels ?? []).filter((r) => !(zelf.get(r.uuid) ?? !twijfel(r))).map((r) => r.uuid));
  return {
    keuze: {
      uit,
      wissel: (uuid) => zet(new Map([...zelf, [uuid, uit.has(uuid)]])),
      alles: (aan) => zet(new Map((regels ?? []).map((r) => [r.uuid, aan]))),
    },
    zetAan: (uuid) => zet(new Map([...zelf, [uuid, true]])),
  };
}
