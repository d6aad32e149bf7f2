// Makes the unpacked package for this platform, and checks it: its fuses stand right and it starts.
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { wrongFuses } from './packaged/fuses.ts';
import { runPackaged } from './packaged/run.ts';
import { RELEASE, ROOT } from './paths.ts';
import { prepare } from './prepare.ts';
import type { Runtime } from './runtime/runtime.ts';
import { UserFault } from './user-fault.ts';

async function pack(runtime: Runtime): Promise<void> {
  await build({
    projectDir: ROOT,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    // The rest stands in electron-builder.yml.
    config: { electronDist: runtime.folder, electronVersion: runtime.version },
  });
}

type Package = { readonly executable: string /** The file that holds the fuses. */; readonly fuses: string };

/** Where electron-builder puts the `dir` target of this platform. */
function madePackage(): Package {
  if (process.platform === 'darwin') {
    const app = join(RELEASE, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Terugmeldbalie.app', 'Contents');
    const framework = join(app, 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
    return { executable: join(app, 'MacOS', 'Terugmeldbalie'), fuses: framework };
  }
  const windows = process.platform === 'win32';
  const executable = windows ? join('win-unpacked', 'Terugmeldbalie.exe') : join('linux-unpacked', 'terugmeldbalie');
  return { executable: join(RELEASE, executable), fuses: join(RELEASE, executable) };
}

/** electron-builder cleans up only after a runtime that it unpacked itself. */
function removeLeftovers(executable: string): void {
  const folder = dirname(executable);
  for (const name of ['version', join('resources', 'default_app.asar')]) rmSync(join(folder, name), { force: true });
}

function checkFuses(file: string): void {
  const wrong = wrongFuses(readFileSync(file));
  if (wrong === null) throw new UserFault('In het pakket zijn geen zekeringen (fuses) te vinden.');
  if (wrong.length > 0) throw new UserFault(`Deze zekeringen (fuses) staan verkeerd: ${wrong.join(', ')}.`);
}

export async function main(): Promise<number> {
  await pack(await prepare());
  const { executable, fuses } = madePackage();
  removeLeftovers(executable);
  checkFuses(fuses);
  console.log('Zekeringen staan goed.');
  console.log(`Pakket start en toont de werkvoorraad (${await runPackaged(executable)}): ${executable}`);
  return 0;
}
