// Drafts: what a person typed for a decision and has not decided yet. Only a decision, the person or destruction takes one away.
import type { Conceptinhoud } from '../../../shared/domain/concept.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { conceptSchema } from '../../../shared/ipc/vormen/concept.ts';
import type { Tijdstip, Uuid } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';

export type OpgeslagenConcept = {
  readonly melding: Uuid;
  readonly soort: Opdrachtsoort;
  readonly inhoud: Conceptinhoud;
  readonly gewijzigdOp: Tijdstip;
};

type Ruw = { melding: string; soort: string; inhoud: string; gewijzigd_op: string };

function inhoudVan(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A draft that this version can't read stays where it is and is not shown; a newer version may read it again. */
function lees(r: Ruw): OpgeslagenConcept[] {
  const gelezen = conceptSchema.safeParse({
    melding: r.melding,
    soort: r.soort,
    inhoud: inhoudVan(r.inhoud),
    gewijzigdOp: r.gewijzigd_op,
  });
  return gelezen.success ? [gelezen.data as OpgeslagenConcept] : [];
}

export type ConceptStore = ReturnType<typeof createConceptStore>;

export function createConceptStore(db: Database) {
  const zet = db.prepare(
    // Only of a melding that is here: what is destroyed must not come back by a last keystroke.
    `insert into concept (melding, soort, inhoud, gewijzigd_op)
     select @melding, @soort, @inhoud, @op where exists (select 1 from melding where uuid = @melding)
     on conflict (melding, soort) do update set inhoud = excluded.inhoud, gewijzigd_op = excluded.gewijzigd_op`,
  );
  const een = db.prepare<[string, string], Ruw>('select * from concept where melding = ? and soort = ?');
  const vanMelding = db.prepare<[string], Ruw>('select * from concept where melding = ? order by gewijzigd_op desc');
  const alle = db.prepare<[], Ruw>('select * from concept order by gewijzigd_op desc limit 1000');
  const wis = db.prepare('delete from concept where melding = ? and soort = ?');

  return {
    /** False when the melding is not (or no longer) here. */
    bewaar: (melding: string, soort: string, inhoud: Conceptinhoud, op: Tijdstip): boolean =>
      zet.run({ melding, soort, inhoud: JSON.stringify(inhoud), op }).changes === 1,
    /** Something is kept here, readable or not. */
    bestaat: (melding: string, soort: string): boolean => een.get(melding, soort) !== undefined,
    een: (melding: string, soort: string): OpgeslagenConcept | undefined => {
      const r = een.get(melding, soort);
      return r === undefined ? undefined : lees(r)[0];
    },
    vanMelding: (melding: string): OpgeslagenConcept[] => vanMelding.all(melding).flatMap(lees),
    alle: (): OpgeslagenConcept[] => alle.all().flatMap(lees),
    wis: (melding: string, soort: string): boolean => wis.run(melding, soort).changes === 1,
  };
}
