// Brings a database to the schema of this program: numbered steps, all in one transaction, a verified backup first.
import type { Database } from './driver.ts';
import * as begin from './migrations/0010-begin.ts';
import * as zoeken from './migrations/0020-zoeken-bestanden.ts';
import * as concepten from './migrations/0030-concepten-filters.ts';
import * as pakketTeamRapport from './migrations/0040-pakket-team-rapport.ts';

/** In order. A released migration is frozen: test/unit/backend/migraties.test.ts holds its hash. */
export const MIGRATIONS: readonly { readonly NUMMER: number; readonly SQL: string }[] = [
  begin,
  zoeken,
  concepten,
  pakketTeamRapport,
];

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.NUMMER ?? 0;

/** "TMB1": says that a SQLite file is a database of this program. */
export const APPLICATION_ID = 0x544d4231;

export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Runs the steps that are still missing.
 * @param backup called before the first step on a database that already holds something; throws to stop.
 */
export function migrate(db: Database, backup: () => void): void {
  const van = schemaVersion(db);
  const nodig = MIGRATIONS.filter((m) => m.NUMMER > van);
  if (nodig.length === 0) return;
  if (van > 0) backup();
  db.transaction(() => {
    for (const stap of nodig) db.exec(stap.SQL);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}
