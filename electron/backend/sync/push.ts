// Pushing: heads of up to four meldingen in parallel, FIFO per melding, the same bytes at every attempt.
//
//   head due? ─► fix bytes, `verzonden` ─► POST ─┬─ 2xx ─► bevestigd            ┐
//                                                ├─ 409, 403 ─► fetch tree ─► conflict │ one transaction each
//                                                ├─ other 4xx ─► geparkeerd     │
//                                                ├─ not reached ─► klaar, later ─┤
//                                                ├─ 429, 5xx ─► wacht, later    │
//                                                └─ no (usable) answer ─► onzeker, later
import type { Veldfout } from '../../../shared/domain/toelating.ts';
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import type { Ledger } from '../store/ledger.ts';
import { isIndiening, type OutboxRij, type OutboxStore, type Probleem, type Staat } from '../store/outbox-store.ts';
import type { Transaction } from '../store/transaction.ts';
import type { FileUpload } from './file-upload.ts';
import type { Land } from './land.ts';
import { isDue, LANGSTE_WACHT_MS, retryDelay } from './retry-policy.ts';
import type { Storing, Transport } from './transport.ts';

export const PARALLEL = 4;
/** Further back than this a clock was put back, and not just set right. */
const SPRONG_MS = 1_000;

export type PushDeps = {
  readonly transport: Transport;
  /** Sends the files of a batch before it. */
  readonly metBestanden: FileUpload;
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
export type Pushstop = Extract<
  Storing['soort'],
  'niet-bereikt' | 'geen-veilige-verbinding' | 'niet-ingelogd' | 'andere-versie' | 'geen-dienst'
>;

const ALS_CONFLICT = new Set(['overgang-niet-toegestaan', 'basis-verouderd', 'niet-de-bronhouder', 'uuid-hergebruikt']);

const encoder = new TextEncoder();

/** The bytes of a batch, made once. A melding entered by hand has no tree yet that anything could have been seen of. */
export function lijfVan(rij: OutboxRij): Uint8Array {
  const { basis, annotaties } = rij;
  return rij.lijf ?? encoder.encode(JSON.stringify(isIndiening(rij) ? { annotaties } : { basis, annotaties }));
}

/** Of a refusal that goes on and on, a person needs no more than this. */
const MEESTE_FOUTEN = 20;
const LANGSTE_FOUT = 300;

function kort({ pad, melding }: Veldfout): Veldfout {
  return { pad: pad.slice(0, LANGSTE_FOUT), melding: melding.slice(0, LANGSTE_FOUT) };
}

function probleemVan(storing: Extract<Storing, { soort: 'geweigerd' }>): Probleem {
  const p = storing.probleem;
  return {
    code: storing.code,
    ...(p.huidigeStatus === undefined ? {} : { huidigeStatus: p.huidigeStatus }),
    ...(p.gevraagdeStatus === undefined ? {} : { gevraagdeStatus: p.gevraagdeStatus }),
    ...(p.bronhouder === undefined ? {} : { bronhouder: p.bronhouder }),
    ...(p.veld === undefined ? {} : { veld: p.veld }),
    ...(p.fouten === undefined ? {} : { fouten: p.fouten.slice(0, MEESTE_FOUTEN).map(kort) }),
  };
}

export function createPush(d: PushDeps) {
  /** Meldingen of which something is under way, over all rounds: never more than PARALLEL. */
  const bezig = new Set<string>();

  const later = (rij: OutboxRij, staat: Staat, naSeconden: number | null = null): void => {
    // Kept in whole seconds: rounded up, so that it is never before the service said.
    const moment = d.klok.nu() + retryDelay(rij.pogingen + 1, d.kans(), naSeconden);
    const volgendePoging = tijdstip(Math.ceil(moment / 1000) * 1000);
    d.transactie(() => {
      // The feed may have answered in the meantime.
      if (d.outbox.een(rij.batch)?.staat !== 'verzonden') return;
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
      case 'geen-veilige-verbinding':
        // It certainly never left: as sure as before, and still to be taken back.
        later(rij, rij.staat === 'klaar' ? 'klaar' : 'onzeker');
        return storing.soort;
      case 'niet-ingelogd':
        later(rij, rij.staat === 'klaar' ? 'klaar' : 'onzeker');
        return 'niet-ingelogd';
      case 'andere-versie':
        // Whatever it is that answers: it may have taken the batch.
        later(rij, 'onzeker');
        return 'andere-versie';
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

  /** A file of it did not get there: the batch itself never left, whatever became of the file. */
  const blijftHier = (rij: OutboxRij, storing: Storing, signaal: AbortSignal): Promise<Pushstop | undefined> => {
    const onduidelijk =
      storing.soort === 'geen-antwoord' || storing.soort === 'later' || storing.soort === 'geen-dienst';
    if (!onduidelijk) return verwerkStoring(rij, storing, signaal);
    later(rij, rij.staat === 'klaar' ? 'klaar' : 'onzeker', storing.soort === 'later' ? storing.naSeconden : null);
    return Promise.resolve(storing.soort === 'geen-dienst' ? storing.soort : undefined);
  };

  const verstuur = async (rij: OutboxRij, signaal: AbortSignal): Promise<Pushstop | undefined> => {
    const lijf = lijfVan(rij);
    if (!d.transactie(() => d.ledger.opWeg(rij, lijf))) return undefined;
    d.opGewijzigd(rij.wortel);
    const zend = isIndiening(rij) ? d.transport.dienIn : d.transport.plaats;
    try {
      const poging = () => zend(rij.bronhouder, lijf, signaal);
      const { antwoord, vertrokken } = await d.metBestanden(rij, poging, signaal);
      if (!antwoord.ok) return await (vertrokken ? verwerkStoring : blijftHier)(rij, antwoord.storing, signaal);
      const alles = rij.annotaties.every((a) => antwoord.waarde.volgnummers[a.uuid] !== undefined);
      if (!alles) return await verwerkStoring(rij, { soort: 'geen-antwoord' }, signaal);
      d.transactie(() => {
        d.ledger.bevestig(rij, antwoord.waarde);
        if (isIndiening(rij)) d.land.isBevestigd(rij.wortel, rij.bronhouder);
      });
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
    if (Date.parse(r.nietVoor) > nu) return false;
    return r.pogingen === 0 || isDue(r.volgendePoging, nu, LANGSTE_WACHT_MS);
  };

  let gezien = Number.NEGATIVE_INFINITY;
  /** The first of each melding. Nobody's work waits for a clock that was put back to catch up: what waited for a moment may
   * go, and a recall window that ends further ahead than any window lasts begins again, so that nobody loses it. */
  const koppen = (): OutboxRij[] => {
    const nu = d.klok.nu();
    if (nu < gezien - SPRONG_MS) d.outbox.probeerMeteen(tijdstip(nu));
    gezien = nu;
    const rijen = d.outbox.koppen();
    const uiterlijk = nu + d.langsteBedenktijdMs;
    const vooruit = rijen.filter((r) => Date.parse(r.nietVoor) > uiterlijk);
    if (vooruit.length === 0) return rijen;
    d.transactie(() => {
      for (const { batch } of vooruit) d.outbox.zetNietVoor(batch, tijdstip(uiterlijk));
    });
    return d.outbox.koppen();
  };
  const teVersturen = (): OutboxRij[] => koppen().filter((r) => isAanDeBeurt(r) && !bezig.has(r.wortel));

  return {
    /** Sends all that may go now. Returns why it stopped early, or undefined when it got through. A round may begin while an
     * earlier one waits for an answer: it takes what is free, so that nothing waits for that answer. */
    ronde: async (signaal: AbortSignal): Promise<Pushstop | undefined> => {
      let stop: Pushstop | undefined;
      const werker = async (): Promise<void> => {
        while (stop === undefined && !signaal.aborted && bezig.size < PARALLEL) {
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
    /** The first moment at which something may go, or undefined when nothing waits for a moment. */
    volgendMoment: (): number | undefined => {
      const nu = d.klok.nu();
      const momenten = koppen()
        .filter((r) => !bezig.has(r.wortel))
        .map((r) => (isAanDeBeurt(r) ? nu : Math.max(Date.parse(r.nietVoor), Date.parse(r.volgendePoging))));
      return momenten.length === 0 ? undefined : Math.min(...momenten);
    },
  };
}
