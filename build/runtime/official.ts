// The official Electron: present in its npm package, or fetched by the package's own installer within a time limit.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A firewall that drops packets must not hold up a start for minutes where there is a fallback. */
const PATIENCE_MS = { short: 60_000, long: 15 * 60_000 } as const;

type Failure = { readonly version: string; readonly at: number };

/** True when an attempt for this version failed less than a day before `now` (milliseconds since 1970). */
export function recentlyFailed(noteFile: string, version: string, now: number): boolean {
  try {
    const failure = JSON.parse(readFileSync(noteFile, 'utf8')) as Failure;
    return failure.version === version && now - failure.at < DAY_MS && now >= failure.at;
  } catch {
    return false;
  }
}

/** True when the package's own folder holds exactly this version, completely unpacked. */
export function isInstalled(packageFolder: string, version: string): boolean {
  try {
    const unpacked = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    // path.txt is the last thing that the installer writes.
    return unpacked === version && readFileSync(join(packageFolder, 'path.txt'), 'utf8').length > 0;
  } catch {
    return false;
  }
}

function runInstaller(packageFolder: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    installer.once('error', () => resolve(false));
    installer.once('exit', (code) => resolve(code === 0));
  });
}

type Attempt = {
  readonly cache: string;
  readonly tell: (line: string) => void;
  readonly patience: keyof typeof PATIENCE_MS;
};

/** Resolves to whether the official runtime is there now. A failed attempt is remembered for a day. */
export async function fetchOfficial({ cache, tell, patience }: Attempt): Promise<boolean> {
  const packageFolder = join(ROOT, 'node_modules', 'electron');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  if (isInstalled(packageFolder, version)) return true;
  const noteFile = join(cache, 'electron-ophalen-mislukt.json');
  if (recentlyFailed(noteFile, version, Date.now())) return false;
  tell(`Electron ${version} ophalen…`);
  if (await runInstaller(packageFolder, PATIENCE_MS[patience])) {
    rmSync(noteFile, { force: true });
    return isInstalled(packageFolder, version);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(noteFile, JSON.stringify({ version, at: Date.now() } satisfies Failure));
  return false;
}
