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

/** What a person typed and had not decided yet. */
export type SalvagedDraft = {
  readonly melding: string;
  readonly soort: string;
  readonly inhoud: string;
  readonly gewijzigd_op: string;
};

/** What became of a batch that is done, so that an older copy does not send what a person took back. */
export type DoneBatch = { readonly batch: string; readonly staat: string; readonly klaar_op: string | null };

export type Salvage = {
  /** Everything that has not been confirmed and that nobody let go. */
  readonly batches: readonly SalvagedBatch[];
  readonly afgedaan: readonly DoneBatch[];
  /** What was destroyed must not come back, and what is held stays held. */
  readonly vernietigd: readonly { readonly wortel: string; readonly op: string; readonly reden: string }[];
  readonly vastgehouden: readonly { readonly wortel: string; readonly op: string; readonly reden: string }[];
  /** Absent in packages of before there were drafts. */
  readonly concepten?: readonly SalvagedDraft[];
  /** 1 when part of this could not be read, else 0. */
  readonly onleesbaar: number;
};

export const NOTHING_READABLE: Salvage = { batches: [], afgedaan: [], vernietigd: [], vastgehouden: [], onleesbaar: 1 };

/** States in which a batch still asks something. */
export const ONAF = ['klaar', 'verzonden', 'onzeker', 'wacht', 'conflict', 'geparkeerd'];

/** Walks a table by its key; past a row that can't be read it goes on from the other end. */
function leesTabel<R extends { readonly sleutel: string | number }>(
  db: Database,
  kolommen: string,
  vanaf: string,
  sleutel: string,
): { readonly rijen: readonly R[]; readonly compleet: boolean } {
  const gevonden = new Map<string | number, R>();
  for (const richting of ['asc', 'desc']) {
    try {
      const vraag = db.prepare<[string], R>(
        `select ${kolommen}, ${sleutel} sleutel ${vanaf} order by ${sleutel} ${richting}`,
      );
      for (const rij of vraag.iterate(JSON.stringify(ONAF))) gevonden.set(rij.sleutel, rij);
      return { rijen: [...gevonden.values()], compleet: true };
    } catch {
      // On from the other side; what lies between stays out of reach.
    }
  }
  return { rijen: [...gevonden.values()], compleet: false };
}

type Rij = Omit<SalvagedBatch, 'lijf'> & { readonly sleutel: number; readonly lijf: Uint8Array | null };
type Merk = { readonly sleutel: string; readonly wortel: string; readonly op: string; readonly reden: string };

const BATCHKOLOMMEN = `batch, wortel, bronhouder, basis, annotaties, lijf, opdracht, status_toen, tekst_toen, besloten_op,
  niet_voor, staat, probleem`;

/** Databases of earlier schemas have no holds or drafts yet. */
function heeftTabel(db: Database, naam: string): boolean {
  return db.prepare('select 1 from sqlite_schema where name = ?').get(naam) !== undefined;
}

function lees(db: Database): Salvage {
  const onaf = leesTabel<Rij>(
    db,
    BATCHKOLOMMEN,
    'from outbox not indexed where staat in (select value from json_each(?))',
    'nummer',
  );
  const af = leesTabel<DoneBatch & { readonly sleutel: number }>(
    db,
    'batch, staat, klaar_op',
    'from outbox not indexed where staat not in (select value from json_each(?))',
    'nummer',
  );
  const merken = (tabel: string) =>
    heeftTabel(db, tabel)
      ? leesTabel<Merk>(db, 'op, reden, wortel', `from ${tabel} where ? is not null`, 'wortel')
      : { rijen: [], compleet: true };
  const [vernietigd, vastgehouden] = [merken('vernietiging'), merken('vasthouden')];
  const concepten = heeftTabel(db, 'concept')
    ? leesTabel<SalvagedDraft & { readonly sleutel: string }>(
        db,
        'melding, soort, inhoud, gewijzigd_op',
        'from concept where ? is not null',
        "melding || '/' || soort",
      )
    : { rijen: [], compleet: true };
  const zonderSleutel = ({ wortel, op, reden }: Merk) => ({ wortel, op, reden });
  return {
    batches: [...onaf.rijen]
      .sort((a, b) => a.sleutel - b.sleutel)
      .map(({ sleutel: _, lijf, ...rest }) => ({
        ...rest,
        lijf: lijf === null ? null : Buffer.from(lijf).toString('base64'),
      })),
    afgedaan: af.rijen.map(({ batch, staat, klaar_op }) => ({ batch, staat, klaar_op })),
    vernietigd: vernietigd.rijen.map(zonderSleutel),
    vastgehouden: vastgehouden.rijen.map(zonderSleutel),
    concepten: concepten.rijen.map(({ sleutel: _, ...concept }) => concept),
    onleesbaar: [onaf, af, vernietigd, vastgehouden, concepten].every((t) => t.compleet) ? 0 : 1,
  };
}

/** Reads without writing. A file that can't be opened at all gives nothing, and says so. */
export function salvage(pad: string, key: Uint8Array): Salvage {
  let db: Database | undefined;
  try {
    db = openFile(pad, { key, readonly: true });
    return lees(db);
  } catch {
    return NOTHING_READABLE;
  } finally {
    db?.close();
  }
}
