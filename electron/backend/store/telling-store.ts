// Counts of the views, kept with every write. Differences are gathered while a transaction runs and written at its end,
// so that a page of five hundred annotations costs a handful of updates.
import type { Database } from '../db/driver.ts';

/** The columns of a row that decide in which counts it stands. */
export type Geteld = {
  readonly plek: 'open' | 'eind' | 'weg';
  readonly nieuw: boolean;
  readonly wacht: boolean;
  readonly toegewezenAan: string;
  /** Due date, or '9999-12-31'. */
  readonly uiterlijk: string;
  /** Name of the object, and of the organisation that reports. */
  readonly object: string;
  readonly afnemer: string;
};

/** Names of the counts a row stands in. Stored on disk: never rename, only add. */
function namen(g: Geteld): string[] {
  const open = g.plek === 'open';
  return [
    g.plek,
    ...(g.wacht ? ['wacht'] : []),
    ...(open && g.nieuw ? ['nieuw'] : []),
    ...(open && g.toegewezenAan !== '' ? [`van:${g.toegewezenAan}`] : []),
    ...(open ? [`dag:${g.uiterlijk}`] : []),
    ...(g.object === '' ? [] : [`object:${g.object}`]),
    ...(g.afnemer === '' ? [] : [`afnemer:${g.afnemer}`]),
  ];
}

export type TellingStore = ReturnType<typeof createTellingStore>;

export function createTellingStore(db: Database) {
  const verschil = new Map<string, number>();
  const bij = db.prepare(
    'insert into telling (naam, aantal) values (?, ?) on conflict (naam) do update set aantal = aantal + excluded.aantal',
  );
  const een = db.prepare<[string], number>('select aantal from telling where naam = ?').pluck();
  const voorDag = db
    .prepare<[string, string], number>('select coalesce(sum(aantal), 0) from telling where naam >= ? and naam < ?')
    .pluck();
  const namenVan = db
    .prepare<[string, string], string>('select naam from telling where naam > ? and naam < ? and aantal > 0')
    .pluck();
  const leeg = db.prepare('delete from telling');

  const tel = (g: Geteld | undefined, aantal: number): void => {
    for (const naam of g ? namen(g) : []) verschil.set(naam, (verschil.get(naam) ?? 0) + aantal);
  };
  return {
    /** A row was `oud` and is now `nieuw`; undefined = it was not, or is no longer, there. */
    wissel: (oud: Geteld | undefined, nieuw: Geteld | undefined): void => {
      tel(oud, -1);
      tel(nieuw, 1);
    },
    schrijf: (): void => {
      for (const [naam, aantal] of verschil) if (aantal !== 0) bij.run(naam, aantal);
      verschil.clear();
    },
    vergeet: (): void => {
      verschil.clear();
    },
    aantal: (naam: 'nieuw' | 'open' | 'eind' | 'wacht' | `van:${string}`): number => een.get(naam) ?? 0,
    /** Open meldingen due before this day. */
    voorDag: (dag: string): number => voorDag.get('dag:', `dag:${dag}`) ?? 0,
    /** Every object or afnemer that there is a melding of. */
    waarden: (soort: 'object' | 'afnemer'): string[] =>
      namenVan.all(`${soort}:`, `${soort};`).map((naam) => naam.slice(soort.length + 1)),
    /** Starts from these counts instead. */
    herbegin: (aantallen: Readonly<Record<string, number>>): void => {
      verschil.clear();
      leeg.run();
      for (const [naam, aantal] of Object.entries(aantallen)) verschil.set(naam, aantal);
    },
    /** One row of this place less. */
    min: (plek: Geteld['plek'], aantal: number): void => {
      verschil.set(plek, (verschil.get(plek) ?? 0) - aantal);
    },
  };
}
