// Pushing: heads of up to four meldingen in parallel, FIFO per melding, the same bytes at every attempt.
//
//   head due? ─► fix bytes, `verzonden` ─► POST ─┬─ 2xx ─► bevestigd            ┐
//                                                ├─ 409, 403 ─► fetch tree ─► conflict │ one transaction each
//                                                ├─ other 4xx ─► geparkeerd     │
//                                                ├─ not reached ─► klaar, later ─┤
//                                                ├─ 429, 5xx ─► wacht, later    │
//                                                └─ no (usable) answer ─► onzeker, later
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import type { Ledger } from '../store/ledger.ts';
import type { OutboxRij, OutboxStore, Probleem, Staat } from '../store/outbox-store.ts';
import type { Transaction } from '../store/transaction.ts';
import type { Land } from './land.ts';
import { isDue, LANGSTE_WACHT_MS, retryDelay } from './retry-policy.ts';
import type { Storing, Transport } from './transport.ts';

export const PARALLEL = 4;

export type PushDeps = {
  readonly transport: Transport;
  readonly outbox: OutboxStore;
  readonly ledger: Ledger;
  readonly land: Land;
  readonly transactie: Transaction;
  readonly klok: Klok;
  readonly kans: () => number;
  /** The longest recall window there can be. */
  readonly langsteBedenktijdMs: number;
  readonly opGewijzigd: (wortel: string) => void;
  readonly opKlokverschil: (seconden: number) => void;
};

/** What stops the whole round: nobody is there, or nobody may send. */
export type Pushstop = Extract<Storing['soort'], 'niet-bereikt' | 'niet-ingelogd' | 'andere-versie' | 'geen-dienst'>;

const ALS_CONFLICT = new Set(['overgang-niet-toegestaan', 'basis-verouderd', 'niet-de-bronhouder', 'uuid-hergebruikt']);

const encoder = new TextEncoder();

/** The bytes of a batch, made once. */
export function lijfVan(rij: OutboxRij): Uint8Array {
  return rij.lijf ?? encoder.encode(JSON.stringify({ basis: rij.basis, annotaties: rij.annotaties }));
}

function probleemVan(storing: Extract<Storing, { soort: 'geweigerd' }>): Probleem {
  const p = storing.probleem;
  return {
    code: storing.code,
    ...(p.huidigeStatus === undefined ? {} : { huidigeStatus: p.huidigeStatus }),
    ...(p.gevraagdeStatus === undefined ? {} : { gevraagdeStatus: p.gevraagdeStatus }),
    ...(p.bronhouder === undefined ? {} : { bronhouder: p.bronhouder }),
    ...(p.veld === undefined ? {} : { veld: p.veld }),
  };
}

export function createPush(d: PushDeps) {
  const bezig = new Set<string>();

  const later = (rij: OutboxRij, staat: Staat, naSeconden: number | null = null): void => {
    const volgendePoging = tijdstip(d.klok.nu() + retryDelay(rij.pogingen + 1, d.kans(), naSeconden));
    d.transactie(() => {
      d.outbox.naarStaat(rij.batch, staat, { volgendePoging });
      d.ledger.ververs(rij.wortel);
    });
  };

  const verwerkStoring = async (
    rij: OutboxRij,
    storing: Storing,
    signaal: AbortSignal,
  ): Promise<Pushstop | undefined> => {
    switch (storing.soort) {
      case 'niet-bereikt':
        // It certainly never left: as sure as before, and still to be taken back.
        later(rij, rij.staat === 'klaar' ? 'klaar' : 'onzeker');
        return 'niet-bereikt';
      case 'niet-ingelogd':
      case 'andere-versie':
        later(rij, rij.staat === 'klaar' ? 'klaar' : 'onzeker');
        return storing.soort;
      case 'later':
        later(rij, 'wacht', storing.naSeconden);
        return undefined;
      case 'geen-dienst':
        later(rij, 'onzeker');
        return 'geen-dienst';
      case 'geen-antwoord':
        later(rij, 'onzeker');
        return undefined;
      case 'geweigerd': {
        const conflict = ALS_CONFLICT.has(storing.code);
        const boom = conflict ? await d.transport.boom(rij.bronhouder, rij.wortel, signaal) : undefined;
        if (boom?.ok) d.land.land(rij.bronhouder, boom.waarde, undefined);
        d.transactie(() => {
          // The tree may have shown that it had been accepted after all.
          if (d.outbox.een(rij.batch)?.staat === 'verzonden')
            d.ledger.weiger(rij, probleemVan(storing), conflict ? 'conflict' : 'geparkeerd');
        });
        return undefined;
      }
      default:
        return undefined;
    }
  };

  const verstuur = async (rij: OutboxRij, signaal: AbortSignal): Promise<Pushstop | undefined> => {
    const lijf = lijfVan(rij);
    if (!d.transactie(() => d.ledger.opWeg(rij, lijf))) return undefined;
    d.opGewijzigd(rij.wortel);
    const antwoord = await d.transport.plaats(rij.bronhouder, lijf, signaal);
    try {
      if (!antwoord.ok) return await verwerkStoring(rij, antwoord.storing, signaal);
      const alles = rij.annotaties.every((a) => antwoord.waarde.volgnummers[a.uuid] !== undefined);
      if (!alles) return await verwerkStoring(rij, { soort: 'geen-antwoord' }, signaal);
      d.transactie(() => d.ledger.bevestig(rij, antwoord.waarde));
      d.opKlokverschil(antwoord.waarde.klokverschilSeconden ?? 0);
      return undefined;
    } finally {
      d.opGewijzigd(rij.wortel);
    }
  };

  /** Heads that may go now: recall window over, retry moment come, not already under way. One that stands as `verzonden`
   * without being under way had its answer lost on this side (disk full, killed): it goes again. */
  const isAanDeBeurt = (r: OutboxRij): boolean => {
    const nu = d.klok.nu();
    return isDue(r.nietVoor, nu, d.langsteBedenktijdMs) && isDue(r.volgendePoging, nu, LANGSTE_WACHT_MS);
  };
  const teVersturen = (): OutboxRij[] => d.outbox.koppen().filter((r) => isAanDeBeurt(r) && !bezig.has(r.wortel));

  return {
    /** Sends all that may go now. Returns why it stopped early, or undefined when it got through. */
    ronde: async (signaal: AbortSignal): Promise<Pushstop | undefined> => {
      let stop: Pushstop | undefined;
      const werker = async (): Promise<void> => {
        while (stop === undefined && !signaal.aborted) {
          const rij = teVersturen()[0];
          if (rij === undefined) return;
          bezig.add(rij.wortel);
          try {
            stop = (await verstuur(rij, signaal)) ?? stop;
          } finally {
            bezig.delete(rij.wortel);
          }
        }
      };
      await Promise.all(Array.from({ length: PARALLEL }, werker));
      return stop;
    },
    /** The first moment at which something may go, or undefined when nothing waits. */
    volgendMoment: (): number | undefined => {
      const nu = d.klok.nu();
      const momenten = d.outbox
        .koppen()
        .map((r) => (isAanDeBeurt(r) ? nu : Math.max(Date.parse(r.nietVoor), Date.parse(r.volgendePoging))));
      return momenten.length === 0 ? undefined : Math.min(...momenten);
    },
  };
}
