// Stores, ledger, landing and pushing over one open database and one service: everything of a session but its loops.

import { BEDENKTIJD } from '../../shared/domain/opdrachtsoort.ts';
import { type Klok, tijdstip, type UuidBron } from '../../shared/lib/clock.ts';
import type { Database } from './db/driver.ts';
import { createAnnotatieStore } from './store/annotatie-store.ts';
import { createAuditStore } from './store/audit-store.ts';
import { createBerichtStore } from './store/bericht-store.ts';
import { createBezettingStore } from './store/bezetting-store.ts';
import { createBijlageBeurtStore } from './store/bijlage-beurt-store.ts';
import { createBijlageStore } from './store/bijlage-store.ts';
import { createConceptStore } from './store/concept-store.ts';
import { createDoorzendingStore } from './store/doorzending-store.ts';
import { createDossierStore } from './store/dossier-store.ts';
import { createInnameStore } from './store/inname-store.ts';
import { createLedger } from './store/ledger.ts';
import { createLijstStore } from './store/lijst-store.ts';
import { createMeldingStore } from './store/melding-store.ts';
import { createMetaStore } from './store/meta-store.ts';
import { createOutboxStore } from './store/outbox-store.ts';
import { createPakketStore } from './store/pakket-store.ts';
import { createRapportStore } from './store/rapport-store.ts';
import { createRondeStore } from './store/ronde-store.ts';
import { createSlotStore, type Slotomgeving } from './store/slot-store.ts';
import { createSyncStore } from './store/sync-store.ts';
import { createTeamStore } from './store/team-store.ts';
import { createTellingStore } from './store/telling-store.ts';
import { createTransaction } from './store/transaction.ts';
import { createVernietigingStore } from './store/vernietiging-store.ts';
import { createVerwantStore } from './store/verwant-store.ts';
import { createWeergaveStore } from './store/weergave-store.ts';
import { createZoekStore } from './store/zoek-store.ts';
import { createBezettingsdienst } from './sync/bezetting.ts';
import { createBijlagen } from './sync/bijlagen.ts';
import { createFileUpload } from './sync/file-upload.ts';
import { createLand } from './sync/land.ts';
import { createPush } from './sync/push.ts';
import { createTeamdienst } from './sync/team.ts';
import type { Transport } from './sync/transport.ts';

/** Raised whenever the fold, a list row, the index or the counts come out differently for the same log. */
const PROJECTIE = '4';

export type WorkbenchOptions = {
  readonly db: Database;
  /** Folder of the database, and the key that also encrypts its files. */
  readonly map: string;
  readonly sleutel: Uint8Array;
  readonly transport: Transport;
  readonly klok: Klok;
  readonly uuids: UuidBron;
  readonly kans: () => number;
  /** Overrules the recall window; null = as the kind of decision asks. */
  readonly bedenktijdSeconden: number | null;
  readonly appVersie: string;
  readonly opGewijzigd: (wortel: string) => void;
  readonly opKlokverschil: (seconden: number) => void;
  /** More of a file of one's own was read in. */
  readonly opInname?: () => void;
  /** What opens a locked screen besides its pin; absent: nothing does. */
  readonly slot?: Slotomgeving;
};

const ZONDER_SLOT: Slotomgeving = { token: null, vraagVinger: null, opGewijzigd: () => undefined };

export type Workbench = ReturnType<typeof createWorkbench>;

export function createWorkbench(o: WorkbenchOptions) {
  const { db, klok, transport } = o;
  const telling = createTellingStore(db);
  const bijlagen = createBijlageStore(db, o.map, o.sleutel);
  const zoek = createZoekStore(db);
  const transactie = createTransaction(db, {
    voorCommit: () => {
      telling.schrijf();
      zoek.schrijf();
    },
    naCommit: () => bijlagen.ruimLos(),
    naAfbreken: () => {
      telling.vergeet();
      zoek.vergeet();
      bijlagen.vergeetLos();
    },
  });
  const log = createAnnotatieStore(db);
  const outbox = createOutboxStore(db);
  const verwant = createVerwantStore(db);
  const team = createTeamStore(db);
  const meta = createMetaStore(db);
  const rapport = createRapportStore(db, meta, team);
  const meldingen = createMeldingStore(db, log, outbox, telling, zoek, verwant, team, rapport);
  const audit = createAuditStore(db);
  const concepten = createConceptStore(db);
  const lijsten = createLijstStore(db, meta, telling, undefined, rapport.achter);
  const weergaven = createWeergaveStore(db);
  const pakketten = createPakketStore(db);
  const sync = createSyncStore(db);
  const ronde = createRondeStore(db);
  const stores = { log, outbox, meldingen, audit, meta, bijlagen, klok, uuids: o.uuids };
  const ledger = createLedger(stores);
  const vernietiging = createVernietigingStore(db, meldingen, bijlagen, zoek);
  const land = createLand({ transactie, log, vernietiging, sync, ledger, klok, versie: o.appVersie });
  const push = createPush({
    transport,
    metBestanden: createFileUpload({ transport, bijlagen, opGewijzigd: o.opGewijzigd }),
    outbox,
    ledger,
    land,
    transactie,
    klok,
    kans: o.kans,
    langsteBedenktijdMs: (o.bedenktijdSeconden ?? BEDENKTIJD.definitief) * 1000,
    opGewijzigd: o.opGewijzigd,
    opKlokverschil: o.opKlokverschil,
  });
  const teamdienst = createTeamdienst({
    transport,
    team,
    meta,
    ledger,
    transactie,
    klok,
    ademhaling: () => new Promise((klaar) => setImmediate(klaar)),
  });
  const bestanden = createBijlagen({
    transport,
    bijlagen,
    beurt: createBijlageBeurtStore(db),
    codes: () => [...meta.eigenCodes()],
    klok,
    kans: o.kans,
    opGewijzigd: (wortel) => {
      const mee = pakketten.met(wortel);
      if (mee.length > 0)
        transactie(() => {
          for (const id of mee) pakketten.kijkNa(id, tijdstip(klok.nu()));
        });
      o.opGewijzigd(wortel);
    },
  });
  /** Makes the projection anew when another version of the program made it. Version and rows change in one transaction,
   * so that a kill in between is found at the next start. */
  const brengProjectieBij = (): void => {
    // 'vuil': other terms were chosen, and not every clock was computed anew before the end.
    if (meta.instelling('projectie') === PROJECTIE && meta.instelling('termijnen') !== 'vuil') return;
    transactie(() => {
      ledger.herbouw();
      meta.zetInstelling('projectie', PROJECTIE);
      meta.zetInstelling('termijnen', 'schoon');
    });
  };
  return {
    brengProjectieBij,
    bezetting: createBezettingStore(db),
    bezettingsdienst: createBezettingsdienst({ transport, meta }),
    dossiers: createDossierStore(db),
    doorzendingen: createDoorzendingStore(db),
    berichten: createBerichtStore(db),
    slot: createSlotStore({ meta, audit, transactie, klok }, o.slot ?? ZONDER_SLOT),
    ...stores,
    innamen: createInnameStore(bijlagen, () => o.opInname?.()),
    concepten,
    team,
    teamdienst,
    sync,
    ronde,
    zoek,
    verwant,
    rapport,
    lijsten,
    weergaven,
    pakketten,
    vernietiging,
    ledger,
    transactie,
    transport,
    land,
    push,
    bestanden,
  };
}
