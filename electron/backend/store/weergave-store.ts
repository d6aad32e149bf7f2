// A person's own views of the worklist: a name for a place to start, a query, an order and a grouping.
import type { EigenWeergave, Sortering } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Database } from '../db/driver.ts';

type Ruw = Omit<EigenWeergave, 'sortering'> & { sortering: string };

export type WeergaveStore = ReturnType<typeof createWeergaveStore>;

export function createWeergaveStore(db: Database) {
  const alle = db.prepare<[], Ruw>(
    'select id, naam, weergave, vraag, sortering, groeperen from bewaarde_weergave order by volgorde, naam',
  );
  // A new one comes last; one that is there keeps its place.
  const zet = db.prepare(
    `insert into bewaarde_weergave (id, naam, weergave, vraag, sortering, groeperen, volgorde)
     values (?, ?, ?, ?, ?, ?, (select coalesce(max(volgorde), 0) + 1 from bewaarde_weergave))
     on conflict (id) do update set naam = excluded.naam, weergave = excluded.weergave, vraag = excluded.vraag,
       sortering = excluded.sortering, groeperen = excluded.groeperen`,
  );
  const weg = db.prepare('delete from bewaarde_weergave where id = ?');
  const plaats = db.prepare('update bewaarde_weergave set volgorde = ? where id = ?');

  return {
    alle: (): EigenWeergave[] =>
      alle.all().map((r) => {
        const [kolom, richting] = r.sortering.split(' ');
        return { ...r, sortering: { kolom, richting } as Sortering };
      }),
    zet: (w: EigenWeergave): void => {
      zet.run(w.id, w.naam, w.weergave, w.vraag, `${w.sortering.kolom} ${w.sortering.richting}`, w.groeperen);
    },
    verwijder: (id: string): boolean => weg.run(id).changes === 1,
    /** In this order; those that are not named come first, as they were. */
    orden: (ids: readonly string[]): void => {
      for (const [n, id] of ids.entries()) plaats.run(1000 + n, id);
    },
  };
}
