// The append-only log: received and confirmed annotations, raw.
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import { SOORTEN } from '../../../shared/domain/annotatie.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';

export type AnnotatieStore = {
  /** Adds one annotation; the same one again changes nothing. */
  readonly voegToe: (annotatie: OntvangenAnnotatie, json: string) => 'nieuw' | 'bekend' | 'botsing';
  /** All annotations of a root by volgnummer. */
  readonly boom: (wortel: string) => OntvangenAnnotatie[];
  /** Which of these uuids are in the log. */
  readonly bekend: (uuids: readonly string[]) => Set<string>;
  /** Uuids and numbers of status annotations of a root after a volgnummer. */
  readonly statussenNa: (wortel: string, volgnummer: number) => { uuid: string; volgnummer: number }[];
};

const BEKEND: ReadonlySet<string> = new Set(SOORTEN);

/** Stored JSON passed the wire schema when it came in; here only an unknown kind gets its mark. */
function lees(json: string): OntvangenAnnotatie {
  const rauw = JSON.parse(json) as OntvangenAnnotatie & { soort: string };
  if (BEKEND.has(rauw.soort)) return rauw;
  return { ...rauw, soort: 'onbekend', oorspronkelijkeSoort: rauw.soort } as OntvangenAnnotatie;
}

export function createAnnotatieStore(db: Database): AnnotatieStore {
  const insert = db.prepare<[number, string, string, string, string, string]>(
    'insert into annotatie (volgnummer, uuid, wortel, soort, ontvangen_op, json) values (?, ?, ?, ?, ?, ?) on conflict do nothing',
  );
  const opUuid = db.prepare<[string], number>('select volgnummer from annotatie where uuid = ?').pluck();
  const boom = db.prepare<[string], string>('select json from annotatie where wortel = ? order by volgnummer').pluck();
  const statussen = db.prepare<[string, number], { uuid: string; volgnummer: number }>(
    "select uuid, volgnummer from annotatie where wortel = ? and volgnummer > ? and soort = 'status'",
  );
  return {
    voegToe: (annotatie, json) => {
      const soort = annotatie.soort === 'onbekend' ? annotatie.oorspronkelijkeSoort : annotatie.soort;
      const { volgnummer, uuid, wortel, ontvangenOp } = annotatie;
      if (insert.run(volgnummer, uuid, wortel, soort, ontvangenOp, json).changes === 1) return 'nieuw';
      return opUuid.get(uuid) === volgnummer ? 'bekend' : 'botsing';
    },
    boom: (wortel) => boom.all(wortel).map(lees),
    bekend: (uuids) => new Set(uuids.filter((uuid: string | Uuid) => opUuid.get(uuid) !== undefined)),
    statussenNa: (wortel, volgnummer) => statussen.all(wortel, volgnummer),
  };
}
