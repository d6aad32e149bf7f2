// Recovery of a damaged database: always a person's decision, always in this order, and nothing is ever deleted.
//
//   1. unsent work that can still be read ─► emergency package (encrypted)      noodpakket-<stamp>.tmb
//   2. the damaged file is set aside under another name                         werk.db.beschadigd-<stamp>
//   3. the newest good backup takes its place, or a new database does
//   4. the package is laid in again; the rest comes back from the central service
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEncrypted, writeEncrypted } from './chunked-file.ts';
import { type Database, openFile } from './driver.ts';
import { APPLICATION_ID, SCHEMA_VERSION, schemaVersion } from './migrate.ts';
import { ONAF, type Salvage, type SalvagedBatch, salvage } from './salvage.ts';

export type BackupInfo = { readonly naam: string; readonly op: string };

const PAKKET = /^noodpakket-.*\.tmb$/;
/** Laid in: nothing in it that is not in the database as well. */
const INGELEGD = /^noodpakket-.*\.ingelegd$/;

/** Newest first; only copies that open with this key and pass `quick_check`. */
export function goodBackups(map: string, key: Uint8Array): BackupInfo[] {
  const doelmap = join(map, 'reservekopieen');
  if (!existsSync(doelmap)) return [];
  return readdirSync(doelmap)
    .filter((naam) => naam.endsWith('.db'))
    .sort()
    .reverse()
    .filter((naam) => isGood(join(doelmap, naam), key))
    .map((naam) => ({ naam, op: naam.replace(/\.db$/, '') }));
}

function isGood(pad: string, key: Uint8Array): boolean {
  let db: Database | undefined;
  try {
    db = openFile(pad, { key, readonly: true });
    return (
      Number(db.pragma('application_id', { simple: true })) === APPLICATION_ID &&
      schemaVersion(db) <= SCHEMA_VERSION &&
      db.pragma('quick_check(1)', { simple: true }) === 'ok'
    );
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** Writes what could be saved; the name says when. Called again it makes a second package, never over the first. */
export function writePackage(map: string, key: Uint8Array, gered: Salvage, stempel: string): string {
  let pad = join(map, `noodpakket-${stempel}.tmb`);
  for (let nummer = 2; existsSync(pad); nummer += 1) pad = join(map, `noodpakket-${stempel}-${nummer}.tmb`);
  writeEncrypted(pad, new TextEncoder().encode(JSON.stringify({ versie: 1, ...gered })), key);
  return pad;
}

export function readPackage(pad: string, key: Uint8Array): Salvage {
  const inhoud: unknown = JSON.parse(readEncrypted(pad, key).toString('utf8'));
  return inhoud as Salvage;
}

/** Packages that stand beside the database, oldest first. */
export function packages(map: string): string[] {
  return existsSync(map)
    ? readdirSync(map)
        .filter((naam) => PAKKET.test(naam))
        .sort()
        .map((naam) => join(map, naam))
    : [];
}

/** Packages that were laid in are copies too: after destroying they go. */
export function removeLaidIn(map: string): void {
  for (const naam of readdirSync(map)) if (INGELEGD.test(naam)) rmSync(join(map, naam), { force: true });
}

function setAside(map: string, stempel: string): void {
  for (const einde of ['', '-wal', '-shm']) {
    const pad = join(map, `werk.db${einde}`);
    if (existsSync(pad)) renameSync(pad, join(map, `werk.db.beschadigd-${stempel}${einde}`));
  }
}

/**
 * Replaces a damaged database. A kill between two steps leaves the package, the damaged file and the backups where they
 * are: the next start finds no database and an open package, and lays it in.
 * @param reservekopie name of a good backup; null = begin anew.
 */
export function replaceDamaged(
  map: string,
  key: Uint8Array,
  sleutelId: string,
  reservekopie: string | null,
  stempel: string,
): { readonly gered: number; readonly onleesbaar: number } {
  const gered = salvage(join(map, 'werk.db'), key);
  // Also when nothing could be read: then the backup's own unsent work has to be looked at by a person.
  writePackage(map, key, gered, stempel);
  setAside(map, stempel);
  writeFileSync(join(map, 'werk.db.sleutel-id'), `${sleutelId}\n`, { mode: 0o600 });
  if (reservekopie !== null) {
    const tijdelijk = join(map, 'werk.db.terugzetten');
    copyFileSync(join(map, 'reservekopieen', reservekopie), tijdelijk);
    renameSync(tijdelijk, join(map, 'werk.db'));
  }
  return { gered: gered.batches.length, onleesbaar: gered.onleesbaar };
}

export type LaidIn = {
  /** Meldingen to be looked at anew. */
  readonly wortels: readonly string[];
};

/**
 * Lays packages into an open database and marks them as done; laying in twice changes nothing.
 * Unsent work of the damaged file comes back as it was; what a person had taken back since the backup stays taken back;
 * and where the damaged file could not be read whole, unsent work that only the backup knows goes to a person first.
 */
export function layIn(db: Database, map: string, key: Uint8Array): LaidIn {
  const wortels = new Set<string>();
  for (const pad of packages(map)) {
    const gered = readPackage(pad, key);
    db.transaction(() => {
      for (const wortel of settleOutbox(db, gered)) wortels.add(wortel);
      const grafsteen = db.prepare(
        'insert into vernietiging (wortel, op, reden) values (?, ?, ?) on conflict do nothing',
      );
      const houd = db.prepare('insert into vasthouden (wortel, reden, op) values (?, ?, ?) on conflict do nothing');
      // A backup may hold an older one: what was typed last is what the person knows.
      const concept = db.prepare(
        `insert into concept (melding, soort, inhoud, gewijzigd_op) values (?, ?, ?, ?)
         on conflict (melding, soort) do update set inhoud = excluded.inhoud, gewijzigd_op = excluded.gewijzigd_op
         where excluded.gewijzigd_op > gewijzigd_op`,
      );
      for (const v of gered.vastgehouden) houd.run(v.wortel, v.reden, v.op);
      for (const d of gered.concepten ?? []) concept.run(d.melding, d.soort, d.inhoud, d.gewijzigd_op);
      // The tombstones only: what they stand for goes at the start of the session, however often that is broken off.
      for (const v of gered.vernietigd) grafsteen.run(v.wortel, v.op, v.reden);
    }).immediate();
    renameSync(pad, `${pad}.ingelegd`);
  }
  return { wortels: [...wortels] };
}

function settleOutbox(db: Database, gered: Salvage): string[] {
  const open = `staat in (${ONAF.map((staat) => `'${staat}'`).join(', ')})`;
  const sluit = db.prepare<[string, string | null, string], { wortel: string }>(
    `update outbox set staat = ?, klaar_op = ? where batch = ? and ${open} returning wortel`,
  );
  const wortels = gered.afgedaan.flatMap((b) => sluit.all(b.staat, b.klaar_op, b.batch).map((r) => r.wortel));
  if (gered.onleesbaar > 0) {
    const parkeer = db.prepare<[string, string], { wortel: string }>(
      `update outbox set staat = 'geparkeerd', probleem = ?
       where ${open} and batch not in (select value from json_each(?)) returning wortel`,
    );
    const bekend = JSON.stringify(gered.batches.map((b) => b.batch));
    wortels.push(...parkeer.all(JSON.stringify({ code: 'uit-reservekopie' }), bekend).map((r) => r.wortel));
  }
  const insert = db.prepare(
    `insert into outbox (batch, wortel, bronhouder, basis, annotaties, lijf, opdracht, status_toen, tekst_toen, besloten_op,
       niet_voor, staat, volgende_poging, probleem)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (batch) do nothing`,
  );
  for (const b of gered.batches) putBack(insert, b);
  return [...wortels, ...gered.batches.map((b) => b.wortel)];
}

function putBack(insert: { run: (...waarden: unknown[]) => unknown }, b: SalvagedBatch): void {
  // What was being sent has an unknown outcome; the same bytes will settle it.
  const staat = b.staat === 'verzonden' ? 'onzeker' : b.staat;
  const lijf = b.lijf === null ? null : Buffer.from(b.lijf, 'base64');
  insert.run(
    b.batch,
    b.wortel,
    b.bronhouder,
    b.basis,
    b.annotaties,
    lijf,
    b.opdracht,
    b.status_toen,
    b.tekst_toen,
    b.besloten_op,
    b.niet_voor,
    staat,
    b.niet_voor,
    b.probleem,
  );
}
