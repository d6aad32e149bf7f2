// Pulling one feed: a page asked for and landed, with its cursor; after a lost place, asking after what did not come again.
import type { SyncStore } from '../store/sync-store.ts';
import type { Land } from './land.ts';
import type { Storing, Transport } from './transport.ts';

export type PullDeps = {
  readonly transport: Transport;
  readonly sync: SyncStore;
  readonly land: Land;
  readonly opGeland: (geland: { readonly nieuw: number; readonly geraakt: readonly string[] }) => void;
};

export type PullResult =
  | { readonly ok: true; readonly meer: boolean }
  | { readonly ok: false; readonly storing: Storing };

const PAGINA = 500;

/** So many at a time: news goes first. */
const NAVRAAG = 20;

/** A melding that left while the place in the feed was lost is in no page any more: the service is asked where it is. */
async function vraagNa(d: PullDeps, bronhouder: string, signaal: AbortSignal): Promise<Storing | undefined> {
  for (const wortel of d.sync.teVragen(bronhouder, NAVRAAG)) {
    const boom = await d.transport.boom(bronhouder, wortel, signaal);
    if (boom.ok) {
      d.opGeland(d.land.land(bronhouder, boom.waarde, undefined));
      continue;
    }
    const { storing } = boom;
    if (storing.soort !== 'geweigerd') return storing;
    d.land.isElders(wortel, storing.code === 'niet-de-bronhouder' ? (storing.probleem.bronhouder ?? null) : undefined);
    d.opGeland({ nieuw: 0, geraakt: [wortel] });
  }
  return undefined;
}

/**
 * Asks for one page and lands it. The service holds an empty answer for at most `wacht` seconds.
 * A lost cursor (410) starts over without it at the next call; outbox, history and drafts stay as they are. When all has
 * been read again, the service is asked after what did not come back.
 */
export async function pullPage(
  d: PullDeps,
  bronhouder: string,
  wacht: number,
  signaal: AbortSignal,
): Promise<PullResult> {
  const na = d.sync.cursor(bronhouder);
  const pagina = await d.transport.feed({ bronhouder, na, limiet: PAGINA, wacht }, signaal);
  if (pagina.ok) {
    const { annotaties, volgende, meer } = pagina.waarde;
    d.opGeland(d.land.land(bronhouder, annotaties, volgende));
    const nagevraagd = meer ? undefined : await vraagNa(d, bronhouder, signaal);
    return nagevraagd ? { ok: false, storing: nagevraagd } : { ok: true, meer };
  }
  const { storing } = pagina;
  if (storing.soort === 'geweigerd' && storing.code === 'cursor-verlopen' && na !== null) {
    d.land.begintOpnieuw(bronhouder);
    return { ok: true, meer: true };
  }
  return { ok: false, storing };
}
