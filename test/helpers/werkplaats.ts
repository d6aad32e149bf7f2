// A workplace without Electron: a real encrypted database on disk, the real stores, push and pull, a fake clock and a
// scripted service. `herstart` closes nothing first: it opens the file again as after a kill.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realUuids } from '../../electron/backend/clock.ts';
import { backup } from '../../electron/backend/db/backup.ts';
import type { Database } from '../../electron/backend/db/driver.ts';
import { renewBackups, stamp } from '../../electron/backend/db/maintenance.ts';
import { openDatabase } from '../../electron/backend/db/open.ts';
import { readForPerson } from '../../electron/backend/db/read-for-person.ts';
import { goodBackups } from '../../electron/backend/db/recovery.ts';
import { writeForPerson } from '../../electron/backend/db/write-for-person.ts';
import { createSessionHandlers } from '../../electron/backend/dispatcher.ts';
import { createGrenzenStore } from '../../electron/backend/store/grenzen-store.ts';
import { createPlaatsenStore } from '../../electron/backend/store/plaatsen-store.ts';
import { pullPage } from '../../electron/backend/sync/pull.ts';
import { createRestTransport } from '../../electron/backend/sync/rest-transport.ts';
import type { Context } from '../../electron/backend/usecases/context.ts';
import { createWorkbench } from '../../electron/backend/workbench.ts';
import type { OpdrachtInvoer } from '../../shared/ipc/vormen/opdracht.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { UTRECHT_OIN } from './bouwers.ts';
import { createNepDienst, type NepDienst } from './nep-dienst.ts';
import { createNepDrukker } from './nep-drukker.ts';

export const SLEUTEL = new Uint8Array(32).fill(7);
const BEGIN = Date.parse('2026-11-23T09:00:00Z');

const STAND = {
  fase: 'rust',
  bijgewerktOp: null,
  offlineSinds: null,
  wachtend: 0,
  conflicten: 0,
  geparkeerd: 0,
  opzij: 0,
  voortgang: null,
  klokverschilSeconden: null,
  onveilig: null,
  bestanden: null,
} as const;

export function tijdelijkeMap(): string {
  return mkdtempSync(join(tmpdir(), 'balie-'));
}

function geopend(map: string): { db: Database; sluit: () => void } {
  const opened = openDatabase(map, SLEUTEL, 'sleutel-1', '20261123T090000Z');
  if (!opened.ok) throw new Error(opened.fout.code);
  return { db: opened.waarde.db, sluit: opened.waarde.close };
}

export type Werkplaats = ReturnType<typeof createWerkplaats>;

export function createWerkplaats(
  o: {
    map?: string;
    /** Already open, in `map`: for a run without a key. */
    db?: Database;
    dienst?: NepDienst;
    bedenktijd?: number | null;
    rol?: 'bijhouder' | 'teamlead' | 'raadpleger';
  } = {},
) {
  const map = o.map ?? tijdelijkeMap();
  const dienst = o.dienst ?? createNepDienst();
  const tijd = { nu: BEGIN };
  const klok = { nu: () => tijd.nu };
  const { db, sluit } = o.db ? { db: o.db, sluit: () => o.db?.close() } : geopend(map);
  const transport = createRestTransport({ url: 'http://dienst.test', token: 't', ophalen: dienst.ophalen });
  const gewijzigd: string[] = [];
  const drukker = createNepDrukker();
  const bank = createWorkbench({
    db,
    map,
    sleutel: SLEUTEL,
    transport,
    klok,
    uuids: realUuids,
    kans: () => 0.5,
    bedenktijdSeconden: o.bedenktijd === undefined ? 0 : o.bedenktijd,
    appVersie: '0.1.0',
    opGewijzigd: (wortel) => gewijzigd.push(wortel),
    opKlokverschil: () => undefined,
  });
  bank.brengProjectieBij();
  bank.meta.zetIk({
    id: 'm.jansen',
    naam: 'M. Jansen',
    bronhouders: [{ code: '0344', naam: 'Utrecht', oin: UTRECHT_OIN, rol: o.rol ?? 'bijhouder' }],
  });
  const context: Context = {
    ...bank,
    uuids: realUuids,
    engine: { stand: () => STAND, nu: () => undefined, wekPush: () => undefined },
    meldGewijzigd: () => undefined,
    bedenktijdSeconden: o.bedenktijd === undefined ? 0 : o.bedenktijd,
    grenzen: createGrenzenStore(map),
    plaatsen: createPlaatsenStore(map),
    invoer: { kies: async () => [], lees: readForPerson },
    naast: (werk) => void werk,
    uitvoer: { kies: async (_, naam) => join(map, naam), schrijf: writeForPerson, drukAf: drukker.drukAf },
    reservekopieen: {
      lijst: () => goodBackups(map, SLEUTEL),
      maak: () => void backup(db, map, SLEUTEL, stamp(tijd.nu)),
      vernieuw: () => renewBackups({ db, map, sleutel: SLEUTEL, nu: () => tijd.nu }),
    },
    over: { versie: '0.1.0', dienst: 'http://dienst.test', map, oefenen: false },
  };
  const handlers = createSessionHandlers();
  const signaal = new AbortController().signal;
  return {
    ...bank,
    map,
    dienst,
    db,
    context,
    handlers,
    tijd,
    /** Roots that the screen was told about, in order. */
    gewijzigd,
    drukker,
    pull: async (): Promise<void> => {
      for (;;) {
        const pagina = await pullPage({ ...bank, opGeland: () => undefined }, '0344', 0, signaal);
        if (!pagina.ok || !pagina.meer) return;
      }
    },
    duw: () => bank.push.ronde(signaal),
    besluit: (uuid: Uuid, opdracht: OpdrachtInvoer) => {
      const gezien = bank.meldingen.projecteer(uuid)?.melding.hoogsteVolgnummer ?? 0;
      return handlers['melding.besluiten'](context, { uuid, opdracht, gezien });
    },
    /** Seconds later. */
    later: (seconden: number): void => {
      tijd.nu += seconden * 1000;
    },
    sluit,
    /** The handle goes without a clean exit, as with a kill. */
    breekAf: (): void => {
      db.close();
    },
  };
}
