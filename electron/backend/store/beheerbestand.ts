// A file of public data that an administrator loaded: one under the data folder, the same for everyone who works on this
// computer. Not encrypted. One that is damaged is as good as none: nothing depends on it.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reading more than this would hold everything up. */
const MAX_BYTES = 120_000_000;

/** The text of a file that a person chose; undefined when it can't be read or is too big. */
export function leesGekozen(bron: string): string | undefined {
  try {
    return statSync(bron).size <= MAX_BYTES ? readFileSync(bron, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param map the data folder, which every person's database lies under.
 * @param open from what is stored to what is asked for; done once, at first use.
 */
export function createBeheerbestand<B extends { readonly versie: 1 }, G>(
  map: string,
  naam: string,
  open: (bewaard: B) => G,
) {
  const folder = join(map, 'kaart');
  const pad = join(folder, naam);
  /** undefined = not read yet. */
  let geheugen: G | null | undefined;

  const lees = (): G | null => {
    try {
      const bewaard = JSON.parse(readFileSync(pad, 'utf8')) as B;
      return bewaard.versie === 1 ? open(bewaard) : null;
    } catch {
      // No file, or one that can't be read.
      return null;
    }
  };
  return {
    inhoud: (): G | null => {
      if (geheugen === undefined) geheugen = lees();
      return geheugen;
    },
    bewaar: (bewaard: B): void => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${pad}.nieuw`, JSON.stringify(bewaard), { mode: 0o600 });
      renameSync(`${pad}.nieuw`, pad);
      geheugen = open(bewaard);
    },
    wis: (): void => {
      rmSync(pad, { force: true });
      geheugen = null;
    },
  };
}
