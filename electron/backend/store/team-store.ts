// The team's document as the service last gave it, per bronhouder, and what follows from it for the clocks.
import type { Termijnopties } from '../../../shared/domain/termijn/termijnen.ts';
import type { Tijdstip } from '../../../shared/lib/brand.ts';
import { GEEN_TEAMINSTELLINGEN, leesTeaminstellingen, type Teaminstellingen } from '../../../shared/wire/team.ts';
import type { Database } from '../db/driver.ts';

export type Teamkopie = {
  readonly document: Readonly<Record<string, unknown>>;
  readonly instellingen: Teaminstellingen;
  readonly etag: string | null;
  readonly gehaaldOp: Tijdstip | null;
};

type Ruw = { document: string; etag: string | null; gehaald_op: string | null };

const GEEN: Teamkopie = { document: {}, instellingen: GEEN_TEAMINSTELLINGEN, etag: null, gehaaldOp: null };
const GEEN_OPTIES: Termijnopties = {};

export type TeamStore = ReturnType<typeof createTeamStore>;

export function createTeamStore(db: Database) {
  const vraag = db.prepare<[string], Ruw>('select document, etag, gehaald_op from team where bronhouder = ?');
  const zet = db.prepare(
    `insert into team (bronhouder, document, etag, gehaald_op) values (?, ?, ?, ?)
     on conflict (bronhouder) do update set document = excluded.document, etag = excluded.etag, gehaald_op = excluded.gehaald_op`,
  );

  const lopende = db
    .prepare<[string], string>("select uuid from melding where bronhouder = ? and plek = 'open'")
    .pluck();

  const lees = (bronhouder: string): Teamkopie => {
    const r = vraag.get(bronhouder);
    if (r === undefined) return GEEN;
    const document = JSON.parse(r.document) as Record<string, unknown>;
    return { document, instellingen: leesTeaminstellingen(document), etag: r.etag, gehaaldOp: r.gehaald_op };
  };

  // Asked for with every melding that lands; the same array of days each time, so that its calendar is kept.
  const opties = new Map<string, Termijnopties>();
  const termijnopties = (bronhouder: string | null): Termijnopties => {
    if (bronhouder === null) return GEEN_OPTIES;
    const bekend = opties.get(bronhouder);
    if (bekend) return bekend;
    const { termijnen, gelijkgesteldeDagen } = lees(bronhouder).instellingen;
    const nieuw = { keuze: termijnen, gelijkgesteld: gelijkgesteldeDagen };
    opties.set(bronhouder, nieuw);
    return nieuw;
  };

  return {
    lees,
    termijnopties,
    /** Its meldingen with a running clock. */
    lopende: (bronhouder: string): string[] => lopende.all(bronhouder),
    zet: (bronhouder: string, document: Readonly<Record<string, unknown>>, etag: string, op: Tijdstip): void => {
      zet.run(bronhouder, JSON.stringify(document), etag, op);
      opties.delete(bronhouder);
    },
  };
}
