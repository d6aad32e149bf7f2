// What can be done with many chosen meldingen, for this person's role; and the dialog in which it is.
import { type ReactNode, useState } from 'react';
import { BULKSOORTEN, type Bulksoort, magInBulk } from '../../shared/domain/bulk.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { BulkDialoog } from '../features/bulk/bulk-dialoog.tsx';
import type { Bulkdaad } from '../features/werkvoorraad/keuzebalk.tsx';
import { HANDELING } from '../teksten/handelingen.ts';

/** @param na something was decided, and the dialog is closed. */
export function useBulkdaden(na: () => void): { readonly daden: readonly Bulkdaad[]; readonly dialoog: ReactNode } {
  const wie = useLiveQuery('wie.ben', {});
  const [open, zet] = useState<{ readonly uuids: readonly Uuid[]; readonly soort: Bulksoort } | null>(null);
  const rollen = wie.stand === 'er' ? wie.waarde.bronhouders.map(({ rol }) => rol) : [];
  const daden = BULKSOORTEN.filter((soort) => rollen.some((rol) => magInBulk(rol, soort))).map((soort) => ({
    naam: HANDELING[soort],
    doe: (uuids: readonly Uuid[]) => zet({ uuids, soort }),
  }));
  const sluit = (besloten: boolean) => {
    zet(null);
    if (besloten) na();
  };
  return { daden, dialoog: open ? <BulkDialoog {...open} sluit={sluit} /> : null };
}
