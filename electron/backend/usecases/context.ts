// What a use-case may use: the stores, the ledger, time and identity, and three knobs of the sync engine.
import type { Drukker, Padsoort } from '../../../shared/ipc/backend-protocol.ts';
import type { CallError, CallName, Input, Output } from '../../../shared/ipc/contract.ts';
import type { SyncStand } from '../../../shared/ipc/vormen/sync.ts';
import type { Klok, UuidBron } from '../../../shared/lib/clock.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { Aanwezigheid, Teaminstellingen } from '../../../shared/wire/team.ts';
import type { BezettingStore } from '../store/bezetting-store.ts';
import type { ConceptStore } from '../store/concept-store.ts';
import type { DoorzendingStore } from '../store/doorzending-store.ts';
import type { DossierStore } from '../store/dossier-store.ts';
import type { GrenzenStore } from '../store/grenzen-store.ts';
import type { InnameStore } from '../store/inname-store.ts';
import type { Ledger, Stores } from '../store/ledger.ts';
import type { LijstStore } from '../store/lijst-store.ts';
import type { EigenBronhouder } from '../store/meta-store.ts';
import type { PakketStore } from '../store/pakket-store.ts';
import type { PlaatsenStore } from '../store/plaatsen-store.ts';
import type { RapportStore } from '../store/rapport-store.ts';
import type { RondeStore } from '../store/ronde-store.ts';
import type { SlotStore } from '../store/slot-store.ts';
import type { SyncStore } from '../store/sync-store.ts';
import type { TeamStore } from '../store/team-store.ts';
import type { Transaction } from '../store/transaction.ts';
import type { VernietigingStore } from '../store/vernietiging-store.ts';
import type { VerwantStore } from '../store/verwant-store.ts';
import type { WeergaveStore } from '../store/weergave-store.ts';
import type { ZoekStore } from '../store/zoek-store.ts';

/** Asks the service for one tree as it is now, without keeping it. `soort` and `code` as the transport says them. */
export type Boomvraag = (
  bronhouder: string,
  wortel: string,
  signaal?: AbortSignal,
) => Promise<
  | { readonly ok: true; readonly waarde: readonly unknown[] }
  | { readonly ok: false; readonly storing: { readonly soort: string; readonly code?: string } }
>;

/** How asking the service ended; `soort` and `code` as the transport says them. */
type Dienstuitkomst =
  | { readonly ok: true }
  | { readonly ok: false; readonly storing: { readonly soort: string; readonly code?: string } };

export type Leesbaar = {
  readonly bytes: number;
  readonly stukken: () => AsyncGenerator<Uint8Array>;
  readonly sluit: () => Promise<void>;
};

export type Context = Stores & {
  readonly sync: SyncStore;
  readonly ronde: RondeStore;
  readonly ledger: Ledger;
  readonly transactie: Transaction;
  readonly klok: Klok;
  readonly uuids: UuidBron;
  readonly engine: { readonly stand: () => SyncStand; readonly nu: () => void; readonly wekPush: () => void };
  readonly transport: { readonly boom: Boomvraag };
  /** Undefined = many. */
  readonly meldGewijzigd: (uuids: readonly string[] | undefined) => void;
  /** Overrules the recall window (tests, and who wants none); null = 10 s, final ones 20 s. */
  readonly bedenktijdSeconden: number | null;
  readonly over: Output<'programma.over'>;
  readonly zoek: ZoekStore;
  readonly lijsten: LijstStore;
  readonly verwant: VerwantStore;
  readonly rapport: RapportStore;
  readonly weergaven: WeergaveStore;
  readonly pakketten: PakketStore;
  /** Fetching of files: look again now. */
  readonly bestanden: { readonly wek: () => void };
  readonly concepten: ConceptStore;
  readonly team: TeamStore;
  readonly bezetting: BezettingStore;
  /** Presence, registrations and maximum at the service. */
  readonly bezettingsdienst: {
    readonly haal: (bronhouder: string) => Promise<Dienstuitkomst>;
    readonly zet: (
      bronhouder: string,
      id: string,
      gezien: Aanwezigheid,
      nieuw: Aanwezigheid,
    ) => Promise<Dienstuitkomst>;
  };
  /** The team's settings at the service. */
  readonly teamdienst: {
    readonly haal: (bronhouder: string) => Promise<Dienstuitkomst>;
    readonly bewaar: (bronhouder: string, etag: string, nieuw: Teaminstellingen) => Promise<Dienstuitkomst>;
  };
  readonly vernietiging: VernietigingStore;
  readonly slot: SlotStore;
  readonly dossiers: DossierStore;
  readonly doorzendingen: DoorzendingStore;
  /** Boundaries of municipalities, the same for everyone on this computer. */
  readonly grenzen: GrenzenStore;
  /** Places and postcodes, likewise. */
  readonly plaatsen: PlaatsenStore;
  /** Own files that are being read in. */
  readonly innamen: InnameStore;
  /** Files for people: where to is asked of the person; false when it can't be written there. */
  readonly uitvoer: {
    readonly kies: (soort: Padsoort, naam: string) => Promise<string | null>;
    readonly schrijf: (pad: string, inhoud: string | Uint8Array) => boolean;
    readonly drukAf: Drukker;
  };
  /** Files of people: which is asked of the person (none when he changed his mind), and read piece by piece. */
  readonly invoer: {
    readonly kies: (waarvoor: string) => Promise<readonly string[]>;
    /** Undefined when it can't be opened, or is no file. */
    readonly lees: (pad: string) => Promise<Leesbaar | undefined>;
  };
  /** Goes on beside the call that began it. */
  readonly naast: (werk: Promise<void>) => void;
  readonly reservekopieen: {
    readonly lijst: () => { naam: string; op: string }[];
    readonly maak: () => void;
    /** One fresh copy, none of the older ones. */
    readonly vernieuw: () => void;
  };
};

export type UseCase<N extends CallName> = (c: Context, input: Input<N>) => Result<Output<N>, CallError<N>>;

/** A use-case in which a person, or the service, is asked something on the way. */
export type AsyncUseCase<N extends CallName> = (
  c: Context,
  input: Input<N>,
) => Promise<Result<Output<N>, CallError<N>>>;

export type AsyncCall =
  | 'beheer.auditExporteren'
  | 'beheer.inzage'
  | 'bijlage.bewarenAls'
  | 'bijlage.kiezen'
  | 'dossier.alsPdf'
  | 'dossier.afdrukken'
  | 'uitgaand.proefsync'
  | 'team.vernieuwen'
  | 'team.bewaren'
  | 'team.bezettingVernieuwen'
  | 'team.inzet'
  | 'uitgaand.notitieBewaren'
  | 'slot.open'
  | 'slot.openMetVinger'
  | 'slot.vergeten'
  | 'slot.zetPin'
  | 'kaart.grenzenLaden'
  | 'kompas.plaatsenLaden'
  | 'rapport.cijfers'
  | 'rapport.bewaren'
  | 'rapport.afdrukken';

/** Every call of the contract but `opstart.*`, which works without a database. */
export type SessionCall = Exclude<CallName, `opstart.${string}`>;

export function wieBenIk(c: Context): { id: string; naam: string; bronhouders: EigenBronhouder[] } {
  return {
    id: c.meta.instelling('ik.id') ?? '',
    naam: c.meta.instelling('ik.naam') ?? '',
    bronhouders: c.meta.eigenBronhouders(),
  };
}

/** Name of a bronhouder as the directory has it, else its code. */
export function bronhouderNaam(c: Context, code: string): string {
  return c.meta.bronhouderNaam(code) ?? c.meta.eigenBronhouders().find((b) => b.code === code)?.naam ?? code;
}

export function medewerkerNaam(c: Context, id: string): string {
  return c.meta.medewerkerNaam(id) ?? id;
}
