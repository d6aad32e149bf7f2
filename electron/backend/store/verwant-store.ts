// Which meldingen are related: the keys of each, and who shares them.
import { type Verwantschap, verwantschapVan } from '../../../shared/domain/verwant.ts';
import type { Database } from '../db/driver.ts';

export type Verwant = { readonly rij: number; readonly waarom: Verwantschap; readonly sleutel: string };

export type VerwantStore = ReturnType<typeof createVerwantStore>;

export function createVerwantStore(db: Database) {
  const van = db.prepare<[number], string>('select sleutel from verwant where rij = ?').pluck();
  const zet = db.prepare('insert into verwant (sleutel, rij) values (?, ?) on conflict do nothing');
  const weg = db.prepare('delete from verwant where rij = ?');
  const buren = db.prepare<[string, number], number>(
    'select rij from verwant where sleutel = ? and rij <> ? order by rij limit 100',
  );
  // Whole keys only, and in the order of the primary key: those of one key lie together.
  const alles = db.prepare<[], [string, number]>('select sleutel, rij from verwant order by sleutel, rij').raw();
  buren.pluck();

  return {
    /** Brings the keys of a melding in line; `nieuw` = its row was made just now. */
    zet: (rij: number, sleutels: readonly string[], nieuw: boolean): void => {
      if (!nieuw) {
        if (van.all(rij).sort().join('\n') === [...sleutels].sort().join('\n')) return;
        weg.run(rij);
      }
      for (const sleutel of sleutels) zet.run(sleutel, rij);
    },
    verwijder: (rij: number): void => {
      weg.run(rij);
    },
    /** Rows that share a key with this one, each once, with the strongest reason; at most 100 a key. */
    bij: (rij: number): Verwant[] => {
      const gevonden = new Map<number, Verwant>();
      for (const sleutel of van.all(rij).sort((a, b) => rang(a) - rang(b)))
        for (const buur of buren.all(sleutel, rij))
          if (!gevonden.has(buur)) gevonden.set(buur, { rij: buur, sleutel, waarom: verwantschapVan(sleutel) });
      return [...gevonden.values()];
    },
    /** Every key with its rows, for grouping a list. */
    alles: (): IterableIterator<[string, number]> => alles.iterate(),
  };
}

function rang(sleutel: string): number {
  return ['persoon', 'object', 'adres', 'reeks'].indexOf(verwantschapVan(sleutel));
}
