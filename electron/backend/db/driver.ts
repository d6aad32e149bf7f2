// The only file of the desktop that knows the SQLite package (the encrypting build of better-sqlite3, same API).
import BetterSqlite from 'better-sqlite3';

/** An interface of its own name, so that what returns it can be declared outside this file. */
export interface Database extends BetterSqlite.Database {}
export type Statement<P extends unknown[] = unknown[], R = unknown> = BetterSqlite.Statement<P, R>;

export type OpenOptions = {
  /** 32 random bytes; null only for tests of the schema itself. */
  readonly key: Uint8Array | null;
  readonly readonly?: boolean;
  readonly mustExist?: boolean;
};

/** Opens a file and hands over the key. Nothing is read yet: a wrong key shows at the first read as SQLITE_NOTADB. */
export function openFile(path: string, options: OpenOptions): Database {
  const db = new BetterSqlite(path, {
    readonly: options.readonly === true,
    // A file that another program holds is said to be in use soon; nobody waits for it.
    timeout: 1_000,
    fileMustExist: options.mustExist === true || options.readonly === true,
  });
  if (options.key !== null) {
    db.pragma("cipher='sqlcipher'");
    // `raw:` makes it the key itself; without it the bytes would be taken for a passphrase (138 ms instead of 0.4 ms).
    db.key(Buffer.concat([Buffer.from('raw:'), Buffer.from(options.key)]));
  }
  return db;
}

/** The SQLite result code of an error (`SQLITE_FULL`, …), or undefined when it is not one of SQLite. */
export function sqliteCode(fout: unknown): string | undefined {
  return fout instanceof BetterSqlite.SqliteError ? fout.code : undefined;
}
