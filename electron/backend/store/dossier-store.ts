// What a dossier needs beside its own tree: its row in the list, and open meldingen near a place.
import type { Locatie } from '../../../shared/domain/annotatie.ts';
import type { Database } from '../db/driver.ts';

export type Nabij = Locatie & { readonly rij: number };

export type DossierStore = ReturnType<typeof createDossierStore>;

export function createDossierStore(db: Database) {
  const rij = db.prepare<[string], number>('select rij from melding where uuid = ?').pluck();
  // The square around the circle, from the index alone; the caller measures.
  const vierkant = db.prepare<[number, number, number, number], Nabij>(
    `select rij, x, y from melding indexed by melding_plaats
     where x between ? and ? and y between ? and ? and plek = 'open'`,
  );
  return {
    /** Row of a melding, or undefined where the list does not have it (yet). */
    rijVan: (uuid: string): number | undefined => rij.get(uuid),
    /** Open meldingen with a place within `straal` metres, the nearest first. */
    nabij: ({ x, y }: Locatie, straal: number): Nabij[] => {
      const afstand = (n: Locatie): number => Math.hypot(n.x - x, n.y - y);
      return vierkant
        .all(x - straal, x + straal, y - straal, y + straal)
        .filter((n) => afstand(n) <= straal)
        .sort((a, b) => afstand(a) - afstand(b) || a.rij - b.rij);
    },
  };
}
