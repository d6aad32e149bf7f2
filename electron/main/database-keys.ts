// The key of a database folder: `<folder>/sleutel.json`, made once, never replaced. A lost key is reported, never renewed:
// with another key SQLite can't tell a whole database from a damaged one.
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { OEFENMAP, type Sleuteluitkomst } from '../../shared/ipc/backend-protocol.ts';
import { writeWhole } from './atomic-file.ts';
import { createTurn } from './in-turn.ts';
import { isKeptSecret, type Keeping, type KeptSecret } from './keeping.ts';

const KEY_BYTES = 32;
const UNAVAILABLE = { ok: false, code: 'sleutel-niet-beschikbaar' } as const;

/** Stored on disk: never rename, only add. */
type KeyFile = KeptSecret & { readonly sleutelId: string };

type Dependencies = {
  readonly root: string;
  readonly keeping: Keeping;
  readonly randomKey: (length: number) => Uint8Array;
};

/** The path of `folder` below `root`, or null when it lies elsewhere. */
function below(root: string, folder: string): string | null {
  const path = relative(root, folder);
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path;
}

async function readKey(file: string, keeping: Keeping): Promise<Sleuteluitkomst> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isKeptSecret(kept) || !('sleutelId' in kept) || typeof kept.sleutelId !== 'string') return UNAVAILABLE;
    const secret = await keeping.reveal(kept);
    const sleutel = Uint8Array.from(Buffer.from(secret ?? '', 'base64'));
    return sleutel.length === KEY_BYTES ? { ok: true, sleutel, sleutelId: kept.sleutelId } : UNAVAILABLE;
  } catch {
    return UNAVAILABLE;
  }
}

async function makeKey(
  file: string,
  practice: boolean,
  { keeping, randomKey }: Dependencies,
): Promise<Sleuteluitkomst> {
  const sleutel = randomKey(KEY_BYTES);
  const kept = await keeping.keep(Buffer.from(sleutel).toString('base64'), practice);
  if (kept === null) return { ok: false, code: 'geen-sleutelopslag' };
  // An identity of its own, so that it says nothing about the key.
  const sleutelId = Buffer.from(randomKey(8)).toString('hex');
  writeWhole(file, JSON.stringify({ ...kept, sleutelId } satisfies KeyFile));
  return { ok: true, sleutel, sleutelId };
}

async function databaseKey(folder: string, mayMake: boolean, dependencies: Dependencies): Promise<Sleuteluitkomst> {
  const path = below(dependencies.root, folder);
  if (path === null) return UNAVAILABLE;
  const file = join(folder, 'sleutel.json');
  if (existsSync(file)) return readKey(file, dependencies.keeping);
  if (!mayMake) return UNAVAILABLE;
  try {
    return await makeKey(file, path.split(sep)[0] === OEFENMAP, dependencies);
  } catch {
    return UNAVAILABLE;
  }
}

/**
 * Gives the 32-byte key of a database folder below the data root.
 * @param mayMake make one when there is none; false for a folder that holds a database already
 */
export type DatabaseKeys = (folder: string, mayMake: boolean) => Promise<Sleuteluitkomst>;

/** One question at a time: a backend that starts again while a key is being made must get that key, not a second one. */
export function createDatabaseKeys(dependencies: Dependencies): DatabaseKeys {
  const inTurn = createTurn();
  return (folder, mayMake) => inTurn(() => databaseKey(folder, mayMake, dependencies));
}
