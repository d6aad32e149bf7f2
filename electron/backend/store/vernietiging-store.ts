// Destroying what may no longer be kept: with a record, a hold that stops it, and a tombstone that keeps it from coming back.
// Gone means gone: from log, index, counts, outbox, files, the write-ahead log, free pages, and backups (renewed by the caller).
import type { Tijdstip } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';
import type { BijlageStore } from './bijlage-store.ts';
import type { MeldingStore } from './melding-store.ts';
import type { ZoekStore } from './zoek-store.ts';

export type Weigering = 'onverzonden' | 'vastgehouden';

export type VernietigingStore = ReturnType<typeof createVernietigingStore>;

export function createVernietigingStore(
  db: Database,
  meldingen: MeldingStore,
  bijlagen: BijlageStore,
  zoek: ZoekStore,
) {
  const open = db
    .prepare<[string], number>(
      `select count(*) from outbox where wortel = ? and staat in ('klaar', 'verzonden', 'onzeker', 'wacht', 'conflict', 'geparkeerd')`,
    )
    .pluck();
  const houd = db.prepare(
    'insert into vasthouden (wortel, reden, op) values (?, ?, ?) on conflict (wortel) do update set reden = excluded.reden',
  );
  const laatLos = db.prepare('delete from vasthouden where wortel = ?');
  const vast = db.prepare<[string], string>('select reden from vasthouden where wortel = ?').pluck();
  const grafsteen = db.prepare('insert into vernietiging (wortel, op, reden) values (?, ?, ?) on conflict do nothing');
  const alleWeg = db.prepare<[], string>('select wortel from vernietiging').pluck();
  const verslag = db.prepare<[], { wortel: string; op: string; reden: string }>(
    'select wortel, op, reden from vernietiging order by op, wortel',
  );
  const tabellen = ['annotatie', 'outbox', 'quarantaine'].map((tabel) =>
    db.prepare(`delete from ${tabel} where wortel = ?`),
  );
  const ongelezen = db.prepare('delete from gelezen where uuid = ?');

  const wis = (wortel: string, reden: string, op: Tijdstip): void => {
    grafsteen.run(wortel, op, reden);
    bijlagen.vergeet(wortel);
    meldingen.verwijder(wortel);
    for (const tabel of tabellen) tabel.run(wortel);
    ongelezen.run(wortel);
  };

  return {
    /** Tombstones: whatever still comes of these roots is skipped. */
    grafstenen: (): ReadonlySet<string> => new Set(alleWeg.all()),
    vasthouden: (wortel: string, reden: string, op: Tijdstip): void => {
      houd.run(wortel, reden, op);
    },
    loslaten: (wortel: string): void => {
      laatLos.run(wortel);
    },
    /** Why a melding is held, or undefined. */
    vastgehouden: (wortel: string): string | undefined => vast.get(wortel),
    /**
     * Destroys one melding; inside the caller's transaction. The record holds uuid, time and post, nothing of the content.
     * @param reden post of the selectielijst.
     */
    vernietig: (wortel: string, reden: string, op: Tijdstip): Weigering | undefined => {
      if ((open.get(wortel) ?? 0) > 0) return 'onverzonden';
      if (vast.get(wortel) !== undefined) return 'vastgehouden';
      wis(wortel, reden, op);
      return undefined;
    },
    /** After recovery from a backup: what had been destroyed since goes again, under its first date. */
    vernietigOpnieuw: (wortel: string, reden: string, op: Tijdstip): void => wis(wortel, reden, op),
    verslag: () => verslag.all(),
    /** After the transaction: what was deleted leaves the write-ahead log as well. Free pages were overwritten at once. */
    veegNa: (): void => {
      zoek.ordenen();
      db.pragma('wal_checkpoint(truncate)');
    },
  };
}
