// The dossier of one melding, asked again when something of it changed.
import type { Uuid } from '../../../shared/lib/brand.ts';
import { type Levend, useLiveQuery } from '../../api/use-live-query.ts';

export type LevendDossier = Levend<'melding.dossier'> & { readonly opnieuw: () => void };

/** Events name the meldingen that changed; none named = it may be any. */
function raaktMelding(payload: unknown, uuid: string): boolean {
  if (typeof payload !== 'object' || payload === null || !('uuids' in payload)) return true;
  return !Array.isArray(payload.uuids) || payload.uuids.includes(uuid);
}

/** @param uuid root of the melding; null = no dossier is open. */
export function useDossier(uuid: Uuid | null): LevendDossier {
  return useLiveQuery(
    'melding.dossier',
    uuid === null ? null : { uuid },
    (payload) => uuid !== null && raaktMelding(payload, uuid),
  );
}
