// Debian packages that Electron needs, and Xvfb where there is no display: installed when root, else named in a sentence.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserFault } from '../user-fault.ts';

const LIBRARIES =
  'libgtk-3-0 libnss3 libgbm1 libasound2 libxss1 libxtst6 libatk-bridge2.0-0 libdrm2 libcups2 libnotify4 libxkbcommon0 libxcomposite1 libxdamage1 libxrandr2 libxfixes3 libpango-1.0-0 libcairo2 libatspi2.0-0 fonts-dejavu-core'.split(
    ' ',
  );
const VIRTUAL_DISPLAY = ['xvfb', 'xauth'];

export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Which of the wanted packages are missing, given the output of dpkg-query (`name status` a line). */
export function missingPackages(wanted: readonly string[], dpkgLines: string): readonly string[] {
  const installed = new Set(
    dpkgLines
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  // Since the move to 64-bit time newer Debian and Ubuntu have `libasound2t64` and the like under a new name.
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

function queryInstalled(): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg's own placeholders.
  return spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n'], { encoding: 'utf8' }).stdout;
}

function apt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function newestName(name: string): string {
  const known = spawnSync('apt-cache', ['show', '--no-all-versions', `${name}t64`], { stdio: 'ignore' });
  return known.status === 0 ? `${name}t64` : name;
}

/**
 * Sees to it that Electron can run here.
 * @throws UserFault naming the packages when they are missing and can't be installed.
 */
export function ensureSystem(tell: (line: string) => void): void {
  if (process.platform !== 'linux') return;
  const display = hasDisplay(process.env, process.platform);
  if (!existsSync('/etc/debian_version')) {
    if (display || spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined) return;
    throw new UserFault('Er is geen beeldscherm en Xvfb ontbreekt. Installeer Xvfb of zet DISPLAY.');
  }
  const missing = missingPackages(display ? LIBRARIES : [...VIRTUAL_DISPLAY, ...LIBRARIES], queryInstalled());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new UserFault(`Electron mist pakketten. Voer eenmalig uit: sudo apt-get install ${missing.join(' ')}`);
  }
  tell(`Debian-pakketten installeren: ${missing.join(' ')}…`);
  // One unreachable source makes `update` fail while the package itself can be had: only the install decides.
  apt(['update', '-qq']);
  if (!apt(['install', '-y', '-qq', '--no-install-recommends', ...missing.map(newestName)])) {
    throw new UserFault(`Installeren lukt niet. Nodig zijn: ${missing.join(' ')}`);
  }
}

/** As root Chromium runs only without its sandbox: a switch for these scripts, never for the program itself. */
export function rootSwitches(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
