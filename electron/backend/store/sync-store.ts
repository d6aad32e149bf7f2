// Where each feed stands, what could not be read (quarantaine), and what to ask after when a place in a feed was lost (navraag).

import { sha256 } from '../db/digest.ts';
import type { Database } from '../db/driver.ts';

export type OpzijGezet = {
  readonly id: number;
  readonly bronhouder: string;
  readonly reden: string;
  readonly ontvangenOp: string;
  readonly wortel: string | null;
  readonly json: string;
};

export type SyncStore = ReturnType<typeof createSyncStore>;

export function createSyncStore(db: Database) {
  const cursor = db.prepare<[string], string | null>('select cursor from sync_cursor where bronhouder = ?').pluck();
  const zetCursor = db.prepare(
    `insert into sync_cursor (bronhouder, cursor, bijgewerkt_op) values (?, ?, ?)
     on conflict (bronhouder) do update set cursor = excluded.cursor, bijgewerkt_op = excluded.bijgewerkt_op`,
  );
  const bijgewerkt = db.prepare<[], string | null>('select max(bijgewerkt_op) from sync_cursor').pluck();
  const opzij = db.prepare(
    `insert into quarantaine (bronhouder, uuid, wortel, reden, ontvangen_op, json, vingerafdruk, programmaversie)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (vingerafdruk) do nothing`,
  );
  const lijst = db.prepare<[], OpzijGezet>(
    'select id, bronhouder, reden, ontvangen_op ontvangenOp, wortel, json from quarantaine order by id desc limit 500',
  );
  const vanOudereVersie = db.prepare<[string], OpzijGezet>(
    'select id, bronhouder, reden, ontvangen_op ontvangenOp, wortel, json from quarantaine where programmaversie <> ? order by id',
  );
  const aantal = db.prepare<[], number>('select count(*) from quarantaine').pluck();
  const weg = db.prepare('delete from quarantaine where id = ?');
  const geprobeerd = db.prepare('update quarantaine set programmaversie = ? where id = ?');
  const beginNavraag = db.prepare(
    `insert into navraag (wortel, bronhouder) select uuid, bronhouder from melding where bronhouder = ? and plek <> 'weg'
     on conflict do nothing`,
  );
  const vraagNa = db.prepare('insert into navraag (wortel, bronhouder) values (?, ?) on conflict do nothing');
  const openNavraag = db
    .prepare<[string, number], string>(
      'select wortel from navraag where bronhouder = ? and nu_bij is null order by wortel limit ?',
    )
    .pluck();
  const isNavraag = db.prepare<[], number>('select 1 from navraag limit 1').pluck();
  const eindNavraag = db.prepare<[string], { nu_bij: string | null }>(
    'delete from navraag where wortel = ? returning nu_bij',
  );
  const zetElders = db.prepare('update navraag set nu_bij = ? where wortel = ?');
  return {
    cursor: (bronhouder: string): string | null => cursor.get(bronhouder) ?? null,
    zetCursor: (bronhouder: string, waarde: string | null, op: string): void => {
      zetCursor.run(bronhouder, waarde, op);
    },
    /** The place in this feed is lost: what is here has to show itself again, or be asked after. */
    beginNavraag: (bronhouder: string): void => {
      beginNavraag.run(bronhouder);
    },
    /** It came here beside the feed: whether it is still here the feed may never say. */
    vraagNa: (wortel: string, bronhouder: string): void => {
      vraagNa.run(wortel, bronhouder);
    },
    teVragen: (bronhouder: string, hoogstens: number): string[] => openNavraag.all(bronhouder, hoogstens),
    isNavraag: (): boolean => isNavraag.get() !== undefined,
    /** It showed itself. True when it counted as being elsewhere until now. */
    eindNavraag: (wortel: string): boolean => (eindNavraag.get(wortel)?.nu_bij ?? null) !== null,
    zetElders: (wortel: string, bij: string): void => {
      zetElders.run(bij, wortel);
    },
    bijgewerktOp: (): string | null => bijgewerkt.get() ?? null,
    zetOpzij: (g: {
      bronhouder: string;
      uuid: string | null;
      wortel: string | null;
      reden: string;
      op: string;
      json: string;
      versie: string;
    }): boolean =>
      opzij.run(g.bronhouder, g.uuid, g.wortel, g.reden, g.op, g.json, sha256(g.json), g.versie).changes === 1,
    opzij: (): OpzijGezet[] => lijst.all(),
    opzijAantal: (): number => aantal.get() ?? 0,
    /** Set aside by another version of the program: worth another try. */
    opnieuwTeProberen: (versie: string): OpzijGezet[] => vanOudereVersie.all(versie),
    verwijderOpzij: (id: number): void => {
      weg.run(id);
    },
    nogSteedsOpzij: (id: number, versie: string): void => {
      geprobeerd.run(versie, id);
    },
  };
}
