// The only file of the central service that knows the SQLite package: opening, pragmas, transactions.
import Sqlite, { type Database } from 'better-sqlite3';

export type Db = Database;

/** The storage cannot be opened; `code` says why, the message says it in Dutch with what to do. */
export class Opslagfout extends Error {
  readonly code: 'in-gebruik' | 'nieuwer' | 'geen-opslag' | 'onbereikbaar';

  constructor(code: Opslagfout['code'], melding: string) {
    super(melding);
    this.name = 'Opslagfout';
    this.code = code;
  }
}

/** "TMBC" in bytes: tells our file from any other SQLite file. */
const APPLICATION_ID = 0x544d4243;

function sqliteCode(fout: unknown): string | undefined {
  return fout instanceof Sqlite.SqliteError ? fout.code : undefined;
}

/** True for what passes by itself or with room on disk: busy, full, input/output. */
export function isTijdelijkeOpslagfout(fout: unknown): boolean {
  const code = sqliteCode(fout) ?? '';
  return ['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_LOCKED'].some((c) => code.startsWith(c));
}

function opengaan(bestand: string): Db {
  try {
    return new Sqlite(bestand, { timeout: 2000 });
  } catch {
    throw new Opslagfout(
      'onbereikbaar',
      'De gegevensmap is niet te openen. Controleer of de map bestaat en schrijfbaar is.',
    );
  }
}

/** One program at a time: a second one on the same folder would keep its readers waiting for news it cannot see. */
function eigenMaken(db: Db): void {
  db.pragma('locking_mode = exclusive');
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.pragma('foreign_keys = on');
  db.pragma('trusted_schema = off');
  db.pragma('recursive_triggers = on');
}

function richtIn(db: Db, stappen: readonly string[]): void {
  const id = db.pragma('application_id', { simple: true });
  const versie = Number(db.pragma('user_version', { simple: true }));
  const leeg = db.prepare('select count(*) from sqlite_master').pluck().get() === 0;
  if (!leeg && id !== APPLICATION_ID)
    throw new Opslagfout(
      'geen-opslag',
      'In deze map staat een ander bestand met de naam centraal.sqlite. Kies een andere map.',
    );
  if (versie > stappen.length)
    throw new Opslagfout(
      'nieuwer',
      'Deze map is gemaakt door een nieuwere versie van de centrale voorziening. Gebruik die versie of kies een andere map.',
    );
  if (versie === stappen.length) return;
  schrijf(db, () => {
    for (const stap of stappen.slice(versie)) db.exec(stap);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${stappen.length}`);
  });
}

/**
 * Opens the file or makes it, and takes the steps that it has not taken yet.
 * @param stappen SQL, in order; the version of a file is how many it has taken.
 * @throws Opslagfout when it is in use, of a newer version, not ours, or cannot be reached.
 */
export function openDatabase(bestand: string, stappen: readonly string[]): Db {
  const db = opengaan(bestand);
  try {
    eigenMaken(db);
    richtIn(db, stappen);
    return db;
  } catch (fout) {
    db.close();
    if (sqliteCode(fout)?.startsWith('SQLITE_BUSY'))
      throw new Opslagfout(
        'in-gebruik',
        'Er draait al een centrale voorziening op deze map. Stop die eerst of kies een andere map.',
      );
    if (sqliteCode(fout) === 'SQLITE_NOTADB')
      throw new Opslagfout(
        'geen-opslag',
        'Het bestand centraal.sqlite in deze map is beschadigd of geen gegevensbestand. Kies een andere map.',
      );
    throw fout;
  }
}

/** One `immediate` transaction: it holds the write lock from its first read on, and nothing in it waits. */
export function schrijf<T>(db: Db, werk: () => T): T {
  return db.transaction(werk).immediate();
}

/** One reading transaction: all queries in it see the same moment. */
export function lees<T>(db: Db, werk: () => T): T {
  return db.transaction(werk).deferred();
}

/** Empties the write-ahead log into the file and closes it. */
export function sluitDatabase(db: Db): void {
  if (!db.open) return;
  db.pragma('wal_checkpoint(truncate)');
  db.close();
}
