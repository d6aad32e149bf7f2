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
  const uitPakketten = db.prepare('delete from pakket_melding where wortel = ?');
  const ongelezen = db.prepare('delete from gelezen where uuid = ?');
  const concepten = db.prepare('delete from concept where melding = ?');

  const zetNavegen = db.prepare(
    "insert into instelling (naam, waarde) values ('navegen', ?) on conflict (naam) do update set waarde = excluded.waarde",
  );
  const navegen = db.prepare<[], string>("select waarde from instelling where naam = 'navegen'").pluck();
  const onvoltooid = db
    .prepare<[], string>(
      'select wortel from vernietiging v where exists (select 1 from annotatie a where a.wortel = v.wortel)',
    )
    .pluck();

  const wis = (wortel: string): void => {
    zetNavegen.run('nodig');
    bijlagen.vergeet(wortel);
    meldingen.verwijder(wortel);
    for (const tabel of tabellen) tabel.run(wortel);
    ongelezen.run(wortel);
    uitPakketten.run(wortel);
    concepten.run(wortel);
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
      grafsteen.run(wortel, op, reden);
      wis(wortel);
      return undefined;
    },
    /** What has a tombstone and is there all the same goes again: a backup put back brought it. Inside the caller's
     * transaction; returns which. */
    voltooi: (): readonly string[] => {
      const wortels = onvoltooid.all();
      for (const wortel of wortels) wis(wortel);
      return wortels;
    },
    verslag: () => verslag.all(),
    /** Something was destroyed of which the traces outside the tables were not swept yet: also after a kill in between. */
    moetNavegen: (): boolean => navegen.get() === 'nodig',
    /**
     * After the transaction: earlier versions of a text leave the index, and deleted rows the write-ahead log. Free pages were
     * overwritten at once. Done only when `vernieuwReservekopieen` has come through as well.
     */
    veegNa: (vernieuwReservekopieen: () => void): void => {
      zoek.ordenen();
      db.pragma('wal_checkpoint(truncate)');
      vernieuwReservekopieen();
      zetNavegen.run('');
    },
  };
}
