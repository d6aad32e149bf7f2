// Pulling one feed: a page asked for and landed, with its cursor.
import type { SyncStore } from '../store/sync-store.ts';
import type { Land } from './land.ts';
import type { Storing, Transport } from './transport.ts';

export type PullDeps = {
  readonly transport: Transport;
  readonly sync: SyncStore;
  readonly land: Land;
  readonly nu: () => string;
  readonly opGeland: (geland: { readonly nieuw: number; readonly geraakt: readonly string[] }) => void;
};

export type PullResult =
  | { readonly ok: true; readonly meer: boolean }
  | { readonly ok: false; readonly storing: Storing };

const PAGINA = 500;

/**
 * Asks for one page and lands it. The service holds an empty answer for at most `wacht` seconds.
 * A lost cursor (410) starts over without it at the next call; outbox, history and drafts stay as they are.
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
    return { ok: true, meer };
  }
  const { storing } = pagina;
  if (storing.soort === 'geweigerd' && storing.code === 'cursor-verlopen' && na !== null) {
    d.sync.zetCursor(bronhouder, null, d.nu());
    return { ok: true, meer: true };
  }
  return { ok: false, storing };
}
