// Landing: a page of annotations into the log, with its cursor, in one transaction. Twice the same page changes nothing.
//
//   page ─► one by one: readable? known registration? ─no─► quarantaine (kept, shown, tried again after an upgrade)
//        └─yes─► insert-or-ignore ─► recompute each touched melding with its pending batches ─► cursor
//
//   place lost (410) ─► all that was here goes on a list ─► read anew: what shows itself leaves the list ─► ask after the rest
import { profielVan } from '../../../shared/domain/registraties/registraties.ts';
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import { leesOntvangen } from '../../../shared/wire/annotatie-schema.ts';
import type { AnnotatieStore } from '../store/annotatie-store.ts';
import type { Ledger } from '../store/ledger.ts';
import type { SyncStore } from '../store/sync-store.ts';
import type { Transaction } from '../store/transaction.ts';
import type { VernietigingStore } from '../store/vernietiging-store.ts';

export type LandDeps = {
  readonly transactie: Transaction;
  readonly log: AnnotatieStore;
  readonly vernietiging: VernietigingStore;
  readonly sync: SyncStore;
  readonly ledger: Ledger;
  readonly klok: Klok;
  readonly versie: string;
};

export type Geland = { readonly nieuw: number; readonly geraakt: readonly string[]; readonly opzij: number };

export type Land = ReturnType<typeof createLand>;

export function createLand(d: LandDeps) {
  /** A reason when it can't be used, else undefined. */
  const voegToe = (
    rauw: unknown,
    geraakt: Set<string>,
    vernietigd: ReadonlySet<string>,
  ): { reden?: string; uuid?: string; wortel?: string; nieuw: boolean } => {
    const gelezen = leesOntvangen(rauw);
    if (!gelezen.ok) return { ...gelezen, nieuw: false };
    const { annotatie } = gelezen;
    const wie = { uuid: annotatie.uuid, wortel: annotatie.wortel };
    if (vernietigd.has(annotatie.wortel)) return { ...wie, nieuw: false };
    if (annotatie.soort === 'terugmelding' && profielVan(annotatie.registratie) === undefined)
      return { ...wie, reden: 'registratie: is bij deze versie niet bekend', nieuw: false };
    const uitslag = d.log.voegToe(annotatie, JSON.stringify(rauw));
    if (uitslag === 'botsing') return { ...wie, reden: 'volgnummer: is al van een andere annotatie', nieuw: false };
    if (uitslag === 'nieuw') geraakt.add(annotatie.wortel);
    return { ...wie, nieuw: uitslag === 'nieuw' };
  };

  /** What shows itself is here: nobody need ask after it any more. */
  const meldNavraagAf = (wortels: ReadonlySet<string>, geraakt: Set<string>): void => {
    if (!d.sync.isNavraag()) return;
    for (const wortel of wortels) if (d.sync.eindNavraag(wortel)) geraakt.add(wortel);
  };

  return {
    /** @param cursor undefined = a tree fetched on its own: the feed's place does not move. */
    land: (bronhouder: string, annotaties: readonly unknown[], cursor: string | undefined): Geland =>
      d.transactie(() => {
        const geraakt = new Set<string>();
        const getoond = new Set<string>();
        const vernietigd = d.vernietiging.grafstenen();
        const op = tijdstip(d.klok.nu());
        let nieuw = 0;
        let opzij = 0;
        for (const rauw of annotaties) {
          const uitslag = voegToe(rauw, geraakt, vernietigd);
          if (uitslag.wortel !== undefined) getoond.add(uitslag.wortel);
          if (uitslag.nieuw) nieuw += 1;
          if (uitslag.reden === undefined) continue;
          const { reden, uuid = null, wortel = null } = uitslag;
          const json = JSON.stringify(rauw) ?? 'null';
          if (d.sync.zetOpzij({ bronhouder, uuid, wortel, reden, op, json, versie: d.versie })) opzij += 1;
        }
        meldNavraagAf(getoond, geraakt);
        for (const wortel of geraakt) d.ledger.ververs(wortel);
        if (cursor !== undefined) d.sync.zetCursor(bronhouder, cursor, op);
        return { nieuw, geraakt: [...geraakt], opzij };
      }),
    /** The service does not know the place in this feed: it is read from the start. Nothing that is here goes away. */
    begintOpnieuw: (bronhouder: string): void =>
      d.transactie(() => {
        d.sync.beginNavraag(bronhouder);
        d.sync.zetCursor(bronhouder, null, tijdstip(d.klok.nu()));
      }),
    /** It was confirmed beside the feed; it may have left again before the feed was read. */
    isBevestigd: (wortel: string, bronhouder: string): void => d.sync.vraagNa(wortel, bronhouder),
    /** The service answered where a melding is that did not show itself; `bij` undefined: it knows nothing of it. */
    isElders: (wortel: string, bij: string | null | undefined): void =>
      d.transactie(() => {
        if (bij === undefined) d.sync.eindNavraag(wortel);
        else d.sync.zetElders(wortel, bij ?? '');
        d.ledger.ververs(wortel);
      }),
    /** After an upgrade: what an older version set aside gets another chance. */
    probeerOpzijOpnieuw: (): readonly string[] =>
      d.transactie(() => {
        const geraakt = new Set<string>();
        const vernietigd = d.vernietiging.grafstenen();
        for (const g of d.sync.opnieuwTeProberen(d.versie)) {
          const { reden, uuid, wortel } = voegToe(JSON.parse(g.json), geraakt, vernietigd);
          if (reden === undefined) d.sync.verwijderOpzij(g.id);
          else d.sync.nogSteedsOpzij(g.id, d.versie);
          // It may have left since: then its place in the feed lies behind us.
          if (reden === undefined && wortel !== undefined && uuid === wortel) d.sync.vraagNa(wortel, g.bronhouder);
        }
        for (const wortel of geraakt) d.ledger.ververs(wortel);
        return [...geraakt];
      }),
  };
}
