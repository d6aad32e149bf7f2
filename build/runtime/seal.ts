// Marks an unpacked folder as complete and recognises it later: a list of its files and sizes, written last.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const SEAL = 'volledig.json';

async function sizes(folder: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name !== SEAL) found[relative(folder, file)] = (await stat(file)).size;
  }
  return found;
}

export async function sealFolder(folder: string): Promise<void> {
  await writeFile(join(folder, SEAL), JSON.stringify(await sizes(folder)));
}

/** True when the folder was sealed and every file is still there with its size. */
export async function isIntact(folder: string): Promise<boolean> {
  try {
    const sealed = JSON.parse(await readFile(join(folder, SEAL), 'utf8')) as Record<string, number>;
    const now = await sizes(folder);
    return Object.entries(sealed).every(([file, size]) => now[file] === size);
  } catch {
    return false;
  }
}
