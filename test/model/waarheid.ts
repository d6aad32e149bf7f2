// What the service holds at the end of a history, read from its own file: every annotation, who has which melding, who
// was to read what.
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

export type Stuk = {
  readonly volgnummer: number;
  readonly uuid: string;
  readonly wortel: string;
  readonly soort: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
};
/** A stay: the time that a bronhouder has a melding, with the uuids that were put in its feed for it. */
export type Verblijf = {
  readonly wortel: string;
  readonly bronhouder: string;
  readonly loopt: boolean;
  readonly uuids: readonly string[];
};
export type Waarheid = {
  readonly opUuid: ReadonlyMap<string, Stuk>;
  readonly boom: (wortel: string) => readonly Stuk[];
  readonly meldingen: readonly { readonly wortel: string; readonly bronhouder: string; readonly status: string }[];
  readonly verblijven: readonly Verblijf[];
};

export function leesWaarheid(map: string): Waarheid {
  const db = new Sqlite(join(map, 'centraal.sqlite'), { readonly: true });
  try {
    const stukken = db
      .prepare<[], Omit<Stuk, 'inhoud'> & { inhoud: string }>(
        'select volgnummer, uuid, wortel, soort, inhoud from annotatie order by volgnummer',
      )
      .all()
      .map((s): Stuk => ({ ...s, inhoud: JSON.parse(s.inhoud) }));
    const opNummer = new Map(stukken.map((s) => [s.volgnummer, s.uuid]));
    const feed = db.prepare<[number], number>('select volgnummer from feed where verblijf = ?').pluck();
    const verblijven = db
      .prepare<[], { id: number; wortel: string; bronhouder: string; tot: number | null }>('select * from verblijf')
      .all()
      .map(({ id, wortel, bronhouder, tot }) => ({
        wortel,
        bronhouder,
        loopt: tot === null,
        uuids: feed.all(id).map((nummer) => opNummer.get(nummer) ?? ''),
      }));
    const bomen = Map.groupBy(stukken, (s) => s.wortel);
    return {
      opUuid: new Map(stukken.map((s) => [s.uuid, s])),
      boom: (wortel) => bomen.get(wortel) ?? [],
      meldingen: db
        .prepare<[], { wortel: string; bronhouder: string; status: string }>(
          'select wortel, bronhouder, status from melding order by wortel',
        )
        .all(),
      verblijven,
    };
  } finally {
    db.close();
  }
}
