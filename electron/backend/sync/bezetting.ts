// Presence, registrations and maximum of a team: the service's data. Fetched for reading offline; changed only there, and only
// while it still is what the person saw, so that two teamleads never write over each other unseen.
import type { MedewerkerInfo } from '../../../shared/wire/berichten.ts';
import { type Aanwezigheid, inzetVan } from '../../../shared/wire/team.ts';
import type { MetaStore } from '../store/meta-store.ts';
import type { Storing, Transport } from './transport.ts';

export type BezettingDeps = {
  readonly transport: Pick<Transport, 'medewerkers' | 'zetMedewerker'>;
  readonly meta: Pick<MetaStore, 'zetMedewerkers' | 'zetMedewerker'>;
};

export type Inzetuitkomst =
  | { readonly ok: true }
  /** Somebody else changed it meanwhile: what stands there now is here. */
  | { readonly ok: false; readonly storing: Storing | { readonly soort: 'inmiddels-gewijzigd' | 'onbekend' } };

/** Whatever the order in which registrations stand. */
function gelijk(a: Aanwezigheid, b: Aanwezigheid): boolean {
  const zo = ({ registraties, afwezigVan, afwezigTot, maximum }: Aanwezigheid): string =>
    JSON.stringify([afwezigVan ?? null, afwezigTot ?? null, maximum ?? null, registraties?.toSorted() ?? null]);
  return zo(a) === zo(b);
}

export type Bezettingsdienst = ReturnType<typeof createBezettingsdienst>;

export function createBezettingsdienst({ transport, meta }: BezettingDeps) {
  const haalAlle = async (bronhouder: string, signaal?: AbortSignal) => {
    const antwoord = await transport.medewerkers(bronhouder, signaal);
    if (antwoord.ok) meta.zetMedewerkers(bronhouder, antwoord.waarde);
    return antwoord;
  };
  return {
    haal: async (bronhouder: string, signaal?: AbortSignal): Promise<Inzetuitkomst> => {
      const antwoord = await haalAlle(bronhouder, signaal);
      return antwoord.ok ? { ok: true } : antwoord;
    },
    /** @param gezien what the person had on screen. */
    zet: async (bronhouder: string, id: string, gezien: Aanwezigheid, nieuw: Aanwezigheid): Promise<Inzetuitkomst> => {
      const nu = await haalAlle(bronhouder);
      if (!nu.ok) return nu;
      const staat: MedewerkerInfo | undefined = nu.waarde.find((m) => m.id === id);
      if (staat === undefined) return { ok: false, storing: { soort: 'onbekend' } };
      if (!gelijk(inzetVan(staat), gezien)) return { ok: false, storing: { soort: 'inmiddels-gewijzigd' } };
      const gezet = await transport.zetMedewerker(bronhouder, id, nieuw);
      if (!gezet.ok) return gezet;
      meta.zetMedewerker(bronhouder, gezet.waarde);
      return { ok: true };
    },
  };
}
