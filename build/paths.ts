// Where everything of the build lives on disk.
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const DIST = join(ROOT, 'dist');
export const RELEASE = join(ROOT, 'release');
export const RAPPORT = join(ROOT, '.rapport');

/** Cache outside the dependency tree, so that a fresh `npm ci` doesn't download a runtime again. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'terugmeldbalie');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'terugmeldbalie', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'terugmeldbalie');
  return join(homedir(), '.cache', 'terugmeldbalie');
}
