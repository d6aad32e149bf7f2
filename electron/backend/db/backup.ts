// Rolling backups: an encrypted copy made by SQLite itself, opened and checked before it counts.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openFile } from './driver.ts';

const BEWAARD = 3;

/**
 * Makes a backup beside the database and drops the oldest beyond three.
 * @param stempel sortable, without characters a file system dislikes (`20261121T210400Z`).
 * @throws when the copy can't be made or does not pass `quick_check`; older backups stay.
 */
export function backup(db: Database, map: string, key: Uint8Array | null, stempel: string): string {
  const doelmap = join(map, 'reservekopieen');
  mkdirSync(doelmap, { recursive: true });
  const tijdelijk = join(doelmap, `${stempel}.bezig`);
  rmSync(tijdelijk, { force: true });
  db.prepare('vacuum into ?').run(tijdelijk);
  const kopie = openFile(tijdelijk, { key, readonly: true });
  try {
    const uitslag = kopie.pragma('quick_check', { simple: true });
    if (uitslag !== 'ok') throw new Error('de reservekopie klopt niet');
  } finally {
    kopie.close();
  }
  const doel = join(doelmap, `${stempel}.db`);
  renameSync(tijdelijk, doel);
  // The new one stays whatever its stamp: with a clock that was put back it sorts before the older ones.
  const oudere = readdirSync(doelmap)
    .filter((naam) => naam.endsWith('.db') && join(doelmap, naam) !== doel)
    .sort();
  for (const oud of oudere.slice(0, 1 - BEWAARD)) rmSync(join(doelmap, oud));
  return doel;
}

/** Stamp of the newest backup beside this database. */
export function newestBackup(map: string): string | undefined {
  const doelmap = join(map, 'reservekopieen');
  if (!existsSync(doelmap)) return undefined;
  return readdirSync(doelmap)
    .filter((naam) => naam.endsWith('.db'))
    .sort()
    .at(-1)
    ?.replace(/\.db$/, '');
}
