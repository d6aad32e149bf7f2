// Places and postcodes with their municipality, as an administrator loaded them.
import {
  GEEN_PLAATSEN,
  type Plaatsentabel,
  type Plaatsgegevens,
  plaatsentabel,
} from '../../../shared/domain/kompas/plaatsentabel.ts';
import { createBeheerbestand, leesGekozen } from './beheerbestand.ts';

export type Plaatsenstand = {
  /** Name of the file it came from, without its folder. */
  readonly bestand: string;
  readonly geladenOp: string;
  readonly plaatsen: number;
  readonly postcodes: number;
};

/** Stored on disk: never rename, only add. */
type Bewaard = Plaatsgegevens & {
  readonly versie: 1;
  readonly bestand: string;
  readonly geladenOp: string;
  readonly aantal: { readonly plaatsen: number; readonly postcodes: number };
};

export type PlaatsenStore = ReturnType<typeof createPlaatsenStore>;

/** @param map the data folder. */
export function createPlaatsenStore(map: string) {
  const bestand = createBeheerbestand(map, 'plaatsen.json', (bewaard: Bewaard) => ({
    stand: { bestand: bewaard.bestand, geladenOp: bewaard.geladenOp, ...bewaard.aantal } satisfies Plaatsenstand,
    tabel: plaatsentabel(bewaard),
  }));
  return {
    stand: (): Plaatsenstand | null => bestand.inhoud()?.stand ?? null,
    tabel: (): Plaatsentabel => bestand.inhoud()?.tabel ?? GEEN_PLAATSEN,
    leesBestand: leesGekozen,
    bewaar: (bewaard: Omit<Bewaard, 'versie'>): void => bestand.bewaar({ versie: 1, ...bewaard }),
    wis: bestand.wis,
  };
}
