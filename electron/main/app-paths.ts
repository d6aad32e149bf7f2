// Where the program keeps its files: one data root, never a folder that roams to another computer.
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
};

/** The data root: TERUGMELDBALIE_DATA as given, else the *local* application data folder of this user. */
export function dataRoot({ env, platform, home }: Surroundings): string {
  const given = env.TERUGMELDBALIE_DATA;
  // Not normalised when absolute: `//server/map` must still be recognisable as a network path.
  if (given) return isAbsolute(given) || looksRemote(given) ? given : resolve(given);
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Terugmeldbalie');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Terugmeldbalie');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'terugmeldbalie');
}

/** A UNC path, in either kind of slashes. */
export function looksRemote(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}

export type OwnFiles = {
  readonly folder: string;
  /** Why the data root can't be used; codes of the contract's `opstart` faults. */
  readonly fault: 'netwerkpad' | 'map-onbruikbaar' | null;
};

const temporary = (): string => mkdtempSync(join(tmpdir(), 'terugmeldbalie-'));

/**
 * The folder for main's and Chromium's own files and the single-instance lock: the data root itself, so that two
 * programs with two data roots run side by side. When that can't be used it is left alone, and a temporary one serves.
 */
export function ownFilesFor(root: string): OwnFiles {
  if (looksRemote(root)) return { folder: temporary(), fault: 'netwerkpad' };
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    accessSync(root, constants.W_OK);
    return { folder: root, fault: null };
  } catch {
    return { folder: temporary(), fault: 'map-onbruikbaar' };
  }
}
