// Opening a database: every check before the first write, and a plain answer for everything that may be wrong.
//
//   folder ─► network path? ─► file there? ─► plain SQLite of someone else? ─► key id fits? ─► readable with key?
//      ─► ours (application_id)? ─► not newer? ─► clean last exit, else quick_check ─► pragmas ─► migrate
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opstartfout } from '../../../shared/ipc/vormen/opstart.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import { backup } from './backup.ts';
import { type Database, openFile, sqliteCode } from './driver.ts';
import { APPLICATION_ID, migrate, SCHEMA_VERSION, schemaVersion } from './migrate.ts';

export type OpenFailure = { readonly code: Opstartfout; readonly versie?: string };

export type Opened = {
  readonly db: Database;
  readonly map: string;
  /** Also encrypts the files beside it. */
  readonly sleutel: Uint8Array;
  /** Closes cleanly: no quick_check needed at the next start. */
  readonly close: () => void;
};

const BESTAND = 'werk.db';
const SLEUTEL_ID = 'werk.db.sleutel-id';
/** Stands there while the program runs; still there at start = the last exit was not clean. */
const VLAG = 'werk.db.open';

export function databaseExists(map: string): boolean {
  return existsSync(join(map, BESTAND));
}

/** Environment faults by their code; anything else is a bug and is thrown on. */
export function environmentFault(fout: unknown): Opstartfout | undefined {
  const code = sqliteCode(fout) ?? (fout instanceof Error && 'code' in fout ? String(fout.code) : '');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'al-in-gebruik';
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') return 'schijf-vol';
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return 'database-beschadigd';
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) return 'map-onbruikbaar';
  if (code.startsWith('SQLITE_IOERR')) return 'map-onbruikbaar';
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR'].includes(code)) return 'map-onbruikbaar';
  return undefined;
}

/** The next start looks the file over before it trusts it. */
export function distrust(map: string): void {
  writeFileSync(join(map, VLAG), '', { mode: 0o600 });
}

function isPlainSqlite(pad: string): boolean {
  const kop = Buffer.alloc(16);
  const bestand = openSync(pad, 'r');
  try {
    readSync(bestand, kop, 0, 16, 0);
  } finally {
    closeSync(bestand);
  }
  return kop.toString('latin1') === 'SQLite format 3\0';
}

/** Looks at an existing file without writing to it. */
function inspect(map: string, key: Uint8Array, sleutelId: string): OpenFailure | undefined {
  const pad = join(map, BESTAND);
  if (isPlainSqlite(pad)) return { code: 'database-vreemd' };
  const idPad = join(map, SLEUTEL_ID);
  if (existsSync(idPad) && readFileSync(idPad, 'utf8').trim() !== sleutelId)
    return { code: 'sleutel-niet-beschikbaar' };
  const db = openFile(pad, { key, readonly: true });
  try {
    const versie = schemaVersion(db);
    const programma = Number(db.pragma('application_id', { simple: true }));
    if (versie === 0 && Number(db.prepare('select count(*) from sqlite_schema').pluck().get()) === 0) return undefined;
    if (programma !== APPLICATION_ID) return { code: 'database-vreemd' };
    if (versie > SCHEMA_VERSION) return { code: 'database-nieuwer', versie: String(versie) };
    if (existsSync(join(map, VLAG)) && db.pragma('quick_check(1)', { simple: true }) !== 'ok')
      return { code: 'database-beschadigd' };
    return undefined;
  } finally {
    db.close();
  }
}

/** Settings of every connection that writes. */
export function setPragmas(db: Database): void {
  // One program owns the file: a second one must see "in use" instead of quietly writing along.
  db.pragma('locking_mode = exclusive');
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.pragma('foreign_keys = on');
  db.pragma('recursive_triggers = on');
  db.pragma('trusted_schema = off');
  // 40 MB: enough for lists of 100,000 meldingen, and the whole process stays under 250 MB with them.
  db.pragma('cache_size = -40000');
  db.pragma('temp_store = memory');
  // Deleted rows are overwritten, not only unlinked.
  db.pragma('secure_delete = on');
}

/**
 * Opens or makes the database of one person at one service.
 * @param map the database's own folder, made when it is not there.
 * @param stempel for the name of a backup before a migration.
 */
export function openDatabase(
  map: string,
  key: Uint8Array,
  sleutelId: string,
  stempel: string,
): Result<Opened, OpenFailure> {
  let db: Database | undefined;
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    const bestond = databaseExists(map);
    if (bestond) {
      const fout = inspect(map, key, sleutelId);
      if (fout) return mis(fout);
    } else writeFileSync(join(map, SLEUTEL_ID), `${sleutelId}\n`, { mode: 0o600 });
    const open = openFile(join(map, BESTAND), { key });
    db = open;
    setPragmas(open);
    distrust(map);
    migrate(open, () => backup(open, map, key, stempel));
    return goed({
      db: open,
      map,
      sleutel: key,
      close: () => {
        open.close();
        rmSync(join(map, VLAG), { force: true });
      },
    });
  } catch (fout) {
    db?.close();
    const code = environmentFault(fout);
    if (code === undefined) throw fout;
    return mis({ code });
  }
}
