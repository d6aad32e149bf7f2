// Boundaries of municipalities as an administrator loaded them: one file under the data folder, the same for everyone who
// works on this computer. Public data, so not encrypted. A file that is damaged is as good as none: nothing depends on it.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stelsel } from '../../../shared/domain/kaart/geojson.ts';
import { type Grens, type Grensvlak, metOmvang } from '../../../shared/domain/kaart/grenzen.ts';

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

/** All municipalities in full detail are about 60 MB; reading more would hold everything up. */
const MAX_BYTES = 120_000_000;

export type GrenzenStore = ReturnType<typeof createGrenzenStore>;

/** @param map the data folder, which every person's database lies under. */
export function createGrenzenStore(map: string) {
  const pad = join(map, 'kaart', 'grenzen.json');
  /** Read at first use; undefined = not read yet. */
  let geheugen: { readonly stand: Grenzenstand; readonly vlakken: readonly Grensvlak[] } | null | undefined;

  const onthoud = (bewaard: Bewaard): void => {
    const { bestand, stelsel, geladenOp, grenzen } = bewaard;
    geheugen = {
      stand: { bestand, gebieden: grenzen.length, stelsel, geladenOp },
      vlakken: grenzen.map(metOmvang),
    };
  };
  const lees = (): void => {
    geheugen = null;
    try {
      const bewaard = JSON.parse(readFileSync(pad, 'utf8')) as Bewaard;
      if (bewaard.versie === 1) onthoud(bewaard);
    } catch {
      // No file, or one that can't be read: no boundaries.
    }
  };

  return {
    stand: (): Grenzenstand | null => {
      if (geheugen === undefined) lees();
      return geheugen?.stand ?? null;
    },
    vlakken: (): readonly Grensvlak[] => {
      if (geheugen === undefined) lees();
      return geheugen?.vlakken ?? [];
    },
    /** The text of a file that a person chose; undefined when it can't be read or is too big. */
    leesBestand: (bron: string): string | undefined => {
      try {
        return statSync(bron).size <= MAX_BYTES ? readFileSync(bron, 'utf8') : undefined;
      } catch {
        return undefined;
      }
    },
    bewaar: (bewaard: Omit<Bewaard, 'versie'>): void => {
      mkdirSync(join(map, 'kaart'), { recursive: true, mode: 0o700 });
      writeFileSync(`${pad}.nieuw`, JSON.stringify({ versie: 1, ...bewaard }), { mode: 0o600 });
      renameSync(`${pad}.nieuw`, pad);
      onthoud({ versie: 1, ...bewaard });
    },
    wis: (): void => {
      rmSync(pad, { force: true });
      geheugen = null;
    },
  };
}
