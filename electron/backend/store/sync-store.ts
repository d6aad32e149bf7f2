// Where each feed stands, and what could not be read (quarantaine).

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
  return {
    cursor: (bronhouder: string): string | null => cursor.get(bronhouder) ?? null,
    zetCursor: (bronhouder: string, waarde: string | null, op: string): void => {
      zetCursor.run(bronhouder, waarde, op);
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
