// One open session: a person at a service, a database, and the engine that keeps both alike. Wired by hand, in one place.

import type { SyncStand } from '../../shared/ipc/vormen.ts';
import type { Klok, UuidBron } from '../../shared/lib/clock.ts';
import { tijdstip } from '../../shared/lib/clock.ts';
import type { Ik } from '../../shared/wire/berichten.ts';
import type { Opened } from './db/open.ts';
import { createSessionHandlers, type SessionHandlers } from './dispatcher.ts';
import { createAnnotatieStore } from './store/annotatie-store.ts';
import { createAuditStore } from './store/audit-store.ts';
import { createLedger } from './store/ledger.ts';
import { createMeldingStore } from './store/melding-store.ts';
import { createMetaStore } from './store/meta-store.ts';
import { createOutboxStore } from './store/outbox-store.ts';
import { createSyncStore } from './store/sync-store.ts';
import { createTransaction } from './store/transaction.ts';
import { createEngine } from './sync/engine.ts';
import { createLand } from './sync/land.ts';
import { createPush } from './sync/push.ts';
import { createRestTransport } from './sync/rest-transport.ts';
import type { Ophalen } from './sync/transport.ts';
import type { Context } from './usecases/context.ts';

export type SessionEvents = {
  readonly sync: (stand: SyncStand) => void;
  readonly meldingen: (uuids: readonly string[] | undefined) => void;
};

export type SessionOptions = {
  readonly opened: Opened;
  readonly dienst: { readonly url: string; readonly token: string; readonly oefenen: boolean };
  /** Fresh from the service at the first connection; later starts do without. */
  readonly ik: Ik | undefined;
  readonly appVersie: string;
  readonly dataMap: string;
  readonly bedenktijdSeconden: number | null;
  readonly ophalen: Ophalen;
  readonly klok: Klok;
  readonly uuids: UuidBron;
  readonly kans: () => number;
  readonly slaap: (ms: number, signaal: AbortSignal) => Promise<void>;
  readonly events: SessionEvents;
};

export type Session = {
  readonly context: Context;
  readonly handlers: SessionHandlers;
  readonly stop: () => Promise<void>;
};

export function createSession(o: SessionOptions): Session {
  const { db } = o.opened;
  const transactie = createTransaction(db);
  const log = createAnnotatieStore(db);
  const outbox = createOutboxStore(db);
  const meldingen = createMeldingStore(db, log, outbox);
  const audit = createAuditStore(db);
  const meta = createMetaStore(db);
  const sync = createSyncStore(db);
  const stores = { log, outbox, meldingen, audit, meta, klok: o.klok };
  const ledger = createLedger(stores);
  if (o.ik) meta.zetIk(o.ik);

  const transport = createRestTransport({ url: o.dienst.url, token: o.dienst.token, ophalen: o.ophalen });
  const land = createLand({ transactie, log, sync, ledger, klok: o.klok, versie: o.appVersie });
  const push = createPush({
    transport,
    outbox,
    ledger,
    land,
    transactie,
    klok: o.klok,
    kans: o.kans,
    opGewijzigd: (wortel) => o.events.meldingen([wortel]),
    opKlokverschil: (seconden) => engine.zetKlokverschil(seconden),
  });
  const engine = createEngine({
    transport,
    outbox,
    sync,
    meta,
    land,
    push,
    klok: o.klok,
    kans: o.kans,
    slaap: o.slaap,
    opStand: o.events.sync,
    opMeldingen: o.events.meldingen,
  });
  land.probeerOpzijOpnieuw();
  transactie(() => audit.schrijf(tijdstip(o.klok.nu()), 'gestart', null, { versie: o.appVersie }));
  engine.start();

  return {
    context: {
      ...stores,
      sync,
      ledger,
      transactie,
      uuids: o.uuids,
      engine,
      meldGewijzigd: o.events.meldingen,
      bedenktijdSeconden: o.bedenktijdSeconden,
      over: { versie: o.appVersie, dienst: o.dienst.url, map: o.dataMap, oefenen: o.dienst.oefenen },
    },
    handlers: createSessionHandlers(),
    stop: async () => {
      await engine.stop();
      o.opened.close();
    },
  };
}
