// Boundaries of municipalities as an administrator loaded them.
import type { Stelsel } from '../../../shared/domain/kaart/geojson.ts';
import { type Grens, type Grensvlak, metOmvang } from '../../../shared/domain/kaart/grenzen.ts';
import { createBeheerbestand, leesGekozen } from './beheerbestand.ts';

export type Grenzenstand = {
  /** Name of the file it came from, without its folder. */
  readonly bestand: string;
  readonly gebieden: number;
  readonly stelsel: Stelsel;
  readonly geladenOp: string;
};

/** Stored on disk: never rename, only add. */
type Bewaard = {
  readonly versie: 1;
  readonly bestand: string;
  readonly stelsel: Stelsel;
  readonly geladenOp: string;
  readonly grenzen: readonly Grens[];
};

const GEEN: readonly Grensvlak[] = [];

export type GrenzenStore = ReturnType<typeof createGrenzenStore>;

/** @param map the data folder. */
export function createGrenzenStore(map: string) {
  const bestand = createBeheerbestand(
    map,
    'grenzen.json',
    ({ bestand: naam, stelsel, geladenOp, grenzen }: Bewaard) => ({
      stand: { bestand: naam, gebieden: grenzen.length, stelsel, geladenOp } satisfies Grenzenstand,
      vlakken: grenzen.map(metOmvang) as readonly Grensvlak[],
    }),
  );
  return {
    stand: (): Grenzenstand | null => bestand.inhoud()?.stand ?? null,
    vlakken: (): readonly Grensvlak[] => bestand.inhoud()?.vlakken ?? GEEN,
    leesBestand: leesGekozen,
    bewaar: (bewaard: Omit<Bewaard, 'versie'>): void => bestand.bewaar({ versie: 1, ...bewaard }),
    wis: bestand.wis,
  };
}
