// What a database needs now and then, done when nobody waits for it: a daily backup, a short log, no orphans.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, newestBackup } from './backup.ts';
import type { Database } from './driver.ts';
import { removeLaidIn } from './recovery.ts';

const DAG_MS = 86_400_000;
/** Nobody asked anything for this long. */
export const RUST_MS = 30_000;

export type MaintenanceDeps = {
  readonly db: Database;
  readonly map: string;
  readonly sleutel: Uint8Array;
  readonly nu: () => number;
  /** When the last call came in. */
  readonly laatsteVraag: () => number;
  readonly ruimBestandenOp: () => void;
};

/** `20261123T090000Z`: sortable, and fit for a file name. */
export function stamp(ms: number): string {
  return new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function ouderdom(stempel: string, nu: number): number {
  const m = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stempel);
  return m
    ? nu - Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]), Number(m[4]), Number(m[5]), Number(m[6]))
    : DAG_MS;
}

/** One look: does what is due when it is quiet. Returns what it did. */
export function maintain(d: MaintenanceDeps): 'niets' | 'onderhouden' {
  const nu = d.nu();
  if (nu - d.laatsteVraag() < RUST_MS) return 'niets';
  const laatste = newestBackup(d.map);
  // A clock that jumped back makes a backup look young for ever: that counts as old as well.
  if (laatste !== undefined && Math.abs(ouderdom(laatste, nu)) < DAG_MS) return 'niets';
  d.ruimBestandenOp();
  d.db.pragma('optimize');
  backup(d.db, d.map, d.sleutel, stamp(nu));
  d.db.pragma('wal_checkpoint(truncate)');
  return 'onderhouden';
}

/** After destroying: one fresh backup, and none of the older ones, for they still hold what had to go. */
export function renewBackups(d: Pick<MaintenanceDeps, 'db' | 'map' | 'sleutel' | 'nu'>): void {
  const nieuw = backup(d.db, d.map, d.sleutel, stamp(d.nu()));
  const doelmap = join(d.map, 'reservekopieen');
  for (const naam of readdirSync(doelmap))
    if (join(doelmap, naam) !== nieuw) rmSync(join(doelmap, naam), { force: true });
  removeLaidIn(d.map);
}
