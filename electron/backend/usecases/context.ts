// What a use-case may use: the stores, the ledger, time and identity, and three knobs of the sync engine.
import type { CallError, CallName, Input, Output } from '../../../shared/ipc/contract.ts';
import type { SyncStand } from '../../../shared/ipc/vormen/sync.ts';
import type { Klok, UuidBron } from '../../../shared/lib/clock.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { Ledger, Stores } from '../store/ledger.ts';
import type { EigenBronhouder } from '../store/meta-store.ts';
import type { SyncStore } from '../store/sync-store.ts';
import type { Transaction } from '../store/transaction.ts';
import type { VernietigingStore } from '../store/vernietiging-store.ts';
import type { ZoekStore } from '../store/zoek-store.ts';

export type Context = Stores & {
  readonly sync: SyncStore;
  readonly ledger: Ledger;
  readonly transactie: Transaction;
  readonly klok: Klok;
  readonly uuids: UuidBron;
  readonly engine: { readonly stand: () => SyncStand; readonly nu: () => void; readonly wekPush: () => void };
  readonly meldGewijzigd: (uuids: readonly string[]) => void;
  /** Overrules the recall window (tests, and who wants none); null = 10 s, final ones 20 s. */
  readonly bedenktijdSeconden: number | null;
  readonly over: Output<'programma.over'>;
  readonly zoek: ZoekStore;
  readonly vernietiging: VernietigingStore;
  /** Files for people: where to is asked of the person; false when it can't be written there. */
  readonly uitvoer: {
    readonly kies: (soort: 'bestand' | 'map', naam: string) => Promise<string | null>;
    readonly schrijf: (pad: string, inhoud: string) => boolean;
  };
  readonly reservekopieen: {
    readonly lijst: () => { naam: string; op: string }[];
    readonly maak: () => void;
    /** One fresh copy, none of the older ones. */
    readonly vernieuw: () => void;
  };
};

export type UseCase<N extends CallName> = (c: Context, input: Input<N>) => Result<Output<N>, CallError<N>>;

/** A use-case in which a person is asked something on the way. */
export type AsyncUseCase<N extends CallName> = (
  c: Context,
  input: Input<N>,
) => Promise<Result<Output<N>, CallError<N>>>;

export type AsyncCall = 'beheer.auditExporteren' | 'beheer.inzage';

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
