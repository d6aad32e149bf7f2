// Getting a person's unsent work out of a damaged database, row by row: what can be read is saved, what can't is counted.
import { type Database, openFile } from './driver.ts';

/** A row of the outbox as it stands on disk; `lijf` is base64 so that it can travel as JSON. */
export type SalvagedBatch = {
  readonly batch: string;
  readonly wortel: string;
  readonly bronhouder: string;
  readonly basis: number;
  readonly annotaties: string;
  readonly lijf: string | null;
  readonly opdracht: string;
  readonly status_toen: string;
  readonly tekst_toen: string | null;
  readonly besloten_op: string;
  readonly niet_voor: string;
  readonly staat: string;
  readonly probleem: string | null;
};

export type Salvage = {
  /** Everything that has not been confirmed and that nobody let go. */
  readonly batches: readonly SalvagedBatch[];
  /** Stretches of the outbox that could not be read. */
  readonly onleesbaar: number;
};

const ONAF = ['klaar', 'verzonden', 'onzeker', 'wacht', 'conflict', 'geparkeerd'];

type Rij = Omit<SalvagedBatch, 'lijf'> & { readonly nummer: number; readonly lijf: Uint8Array | null };

/** Walks the table by its key; past a row that can't be read it goes on from the other end. */
function lees(db: Database): Salvage {
  const gevonden = new Map<number, SalvagedBatch>();
  let onleesbaar = 0;
  for (const richting of ['asc', 'desc'] as const) {
    try {
      const vraag = db.prepare<[string], Rij>(
        `select nummer, batch, wortel, bronhouder, basis, annotaties, lijf, opdracht, status_toen, tekst_toen, besloten_op,
           niet_voor, staat, probleem
         from outbox not indexed where staat in (select value from json_each(?)) order by nummer ${richting}`,
      );
      for (const { nummer, lijf, ...rest } of vraag.iterate(JSON.stringify(ONAF)))
        gevonden.set(nummer, { ...rest, lijf: lijf === null ? null : Buffer.from(lijf).toString('base64') });
      break;
    } catch {
      onleesbaar += 1;
    }
  }
  const opVolgorde = [...gevonden].sort(([a], [b]) => a - b).map(([, batch]) => batch);
  return { batches: opVolgorde, onleesbaar: onleesbaar === 0 ? 0 : 1 };
}

/** Reads without writing. A file that can't be opened at all gives nothing, and says so. */
export function salvage(pad: string, key: Uint8Array): Salvage {
  let db: Database | undefined;
  try {
    db = openFile(pad, { key, readonly: true });
    return lees(db);
  } catch {
    return { batches: [], onleesbaar: 1 };
  } finally {
    db?.close();
  }
}
