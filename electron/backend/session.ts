// One open session: a person at a service, a database, and the engine that keeps both alike. Wired by hand, in one place.

import type { Bericht, Drukker, Padsoort } from '../../shared/ipc/backend-protocol.ts';
import type { SyncStand } from '../../shared/ipc/vormen/sync.ts';
import type { Klok, UuidBron } from '../../shared/lib/clock.ts';
import { tijdstip } from '../../shared/lib/clock.ts';
import type { Ik } from '../../shared/wire/berichten.ts';
import { createBerichten } from './berichten.ts';
import { backup } from './db/backup.ts';
import { maintain, renewBackups, stamp } from './db/maintenance.ts';
import type { Opened } from './db/open.ts';
import { readForPerson } from './db/read-for-person.ts';
import { goodBackups, layIn } from './db/recovery.ts';
import { writeForPerson } from './db/write-for-person.ts';
import { createSessionHandlers, type SessionHandlers } from './dispatcher.ts';
import { createGrenzenStore } from './store/grenzen-store.ts';
import { createPlaatsenStore } from './store/plaatsen-store.ts';
import { createEngine } from './sync/engine.ts';
import { createRestTransport } from './sync/rest-transport.ts';
import type { Ophalen } from './sync/transport.ts';
import type { Context } from './usecases/context.ts';
import { wilBerichten } from './usecases/slot.ts';
import { createWorkbench } from './workbench.ts';

const ONDERHOUD_MS = 60_000;
/** How often is looked whether the screen has to be locked. */
const SLOT_MS = 5_000;

export type SessionEvents = {
  readonly sync: (stand: SyncStand) => void;
  readonly meldingen: (uuids: readonly string[] | undefined) => void;
  /** The screen was locked or opened, or how it locks was changed. */
  readonly slot?: () => void;
  /** More of an own file was read in. */
  readonly innamen?: () => void;
  /** For a desktop notification. */
  readonly bericht?: (bericht: Bericht) => void;
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
  /** Asks the person where to write. */
  readonly kiesPad: (soort: Padsoort, naam: string) => Promise<string | null>;
  /** Asks the person for files to add. */
  readonly kiesBestanden: (waarvoor: string) => Promise<readonly string[]>;
  /** Makes a PDF of a page, or sends it to a printer. */
  readonly drukAf: Drukker;
  /** A fault of this computer during synchronising. */
  readonly opFout: (waar: string, fout: unknown) => void;
  /** Asks for a finger; absent where the computer has no reader. */
  readonly vraagVinger?: (() => Promise<boolean>) | undefined;
  /** A person typed the token of this connection just now: that opens a locked screen too. */
  readonly getypt?: boolean;
};

export type Session = {
  readonly context: Context;
  readonly handlers: SessionHandlers;
  /** A person asked something: no heavy work just now. */
  readonly gebruikt: () => void;
  /** The computer is locked: the screen goes with it. */
  readonly vergrendel: () => void;
  readonly stop: () => Promise<void>;
};

export function createSession(o: SessionOptions): Session {
  const transport = createRestTransport({ url: o.dienst.url, token: o.dienst.token, ophalen: o.ophalen });
  const bank = createWorkbench({
    db: o.opened.db,
    map: o.opened.map,
    sleutel: o.opened.sleutel,
    transport,
    klok: o.klok,
    uuids: o.uuids,
    kans: o.kans,
    bedenktijdSeconden: o.bedenktijdSeconden,
    appVersie: o.appVersie,
    opGewijzigd: (wortel) => opGeland([wortel]),
    opKlokverschil: (seconden) => engine.zetKlokverschil(seconden),
    opInname: () => {
      if (!bank.slot.dicht()) o.events.innamen?.();
    },
    slot: {
      token: o.dienst.oefenen ? null : o.dienst.token,
      vraagVinger: o.vraagVinger ?? null,
      opGewijzigd: () => {
        o.events.slot?.();
        // What was not said while it was locked.
        if (bank.slot.dicht()) return;
        o.events.sync(engine.stand());
        o.events.meldingen(undefined);
      },
    },
  });
  // A locked screen hears nothing.
  const meldMeldingen: SessionEvents['meldingen'] = (uuids) => {
    if (!bank.slot.dicht()) o.events.meldingen(uuids);
  };
  const opGeland: SessionEvents['meldingen'] = (uuids) => {
    meldMeldingen(uuids);
    berichten.opGeland();
  };
  if (o.ik) bank.meta.zetIk(o.ik);
  const engine = createEngine({
    ...bank,
    kans: o.kans,
    slaap: o.slaap,
    opStand: (stand) => {
      if (!bank.slot.dicht()) o.events.sync(stand);
    },
    opMeldingen: opGeland,
    opFout: o.opFout,
  });
  bank.brengProjectieBij();
  // What was saved from a damaged database comes back before anything else happens (also after a kill half-way).
  const { wortels } = layIn(o.opened.db, o.opened.map, o.opened.sleutel);
  bank.transactie(() => {
    for (const wortel of bank.vernietiging.voltooi())
      bank.audit.schrijf(tijdstip(o.klok.nu()), 'opnieuw-vernietigd', wortel);
    for (const wortel of wortels) bank.ledger.ververs(wortel);
    bank.ledger.naHerstart();
  });
  bank.land.probeerOpzijOpnieuw();
  bank.transactie(() => bank.audit.schrijf(tijdstip(o.klok.nu()), 'gestart', null, { versie: o.appVersie }));
  if (o.getypt && bank.slot.dicht()) bank.slot.open('opnieuw-verbonden', true);
  const berichten = createBerichten({
    store: bank.berichten,
    klok: o.klok,
    slaap: o.slaap,
    medewerker: () => bank.meta.instelling('ik.id') ?? '',
    aan: () => wilBerichten(bank),
    eersteKeer: () => engine.stand().voortgang !== null,
    dicht: bank.slot.dicht,
    stuur: (bericht) => o.events.bericht?.(bericht),
  });
  engine.start();

  const vernieuwReservekopieen = (): void => renewBackups({ ...o.opened, nu: o.klok.nu });
  const einde = new AbortController();
  let laatsteVraag = o.klok.nu();
  const onderhoud = async (): Promise<void> => {
    while (!einde.signal.aborted) {
      await o.slaap(ONDERHOUD_MS, einde.signal);
      if (einde.signal.aborted) return;
      try {
        if (bank.vernietiging.moetNavegen()) bank.vernietiging.veegNa(vernieuwReservekopieen);
        maintain({
          ...o.opened,
          nu: o.klok.nu,
          laatsteVraag: () => laatsteVraag,
          ruimBestandenOp: () => void bank.bijlagen.ruimOp(),
        });
      } catch (fout) {
        o.opFout('onderhoud', fout);
      }
    }
  };
  const lopendOnderhoud = onderhoud();
  const bewaak = async (): Promise<void> => {
    while (!einde.signal.aborted) {
      await o.slaap(SLOT_MS, einde.signal);
      if (einde.signal.aborted) return;
      try {
        bank.slot.kijk();
      } catch (fout) {
        o.opFout('vergrendelen', fout);
      }
    }
  };
  const lopendeWacht = bewaak();

  return {
    context: {
      ...bank,
      uuids: o.uuids,
      engine,
      meldGewijzigd: (uuids) => {
        berichten.opEigenDaad();
        meldMeldingen(uuids);
      },
      bedenktijdSeconden: o.bedenktijdSeconden,
      grenzen: createGrenzenStore(o.dataMap),
      plaatsen: createPlaatsenStore(o.dataMap),
      invoer: { kies: o.kiesBestanden, lees: readForPerson },
      naast: (werk) => void werk.catch((fout: unknown) => o.opFout('inlezen', fout)),
      uitvoer: { kies: o.kiesPad, schrijf: writeForPerson, drukAf: o.drukAf },
      reservekopieen: {
        lijst: () => goodBackups(o.opened.map, o.opened.sleutel),
        maak: () => void backup(o.opened.db, o.opened.map, o.opened.sleutel, stamp(o.klok.nu())),
        vernieuw: vernieuwReservekopieen,
      },
      over: { versie: o.appVersie, dienst: o.dienst.url, map: o.dataMap, oefenen: o.dienst.oefenen },
    },
    handlers: createSessionHandlers(),
    gebruikt: () => {
      laatsteVraag = o.klok.nu();
    },
    vergrendel: () => {
      try {
        bank.slot.sluit('computer');
      } catch (fout) {
        o.opFout('vergrendelen', fout);
      }
    },
    stop: async () => {
      einde.abort();
      await Promise.all([engine.stop(), lopendOnderhoud, lopendeWacht, berichten.stop()]);
      o.opened.close();
    },
  };
}
