// Runs the benches of test/bench one after the other: all, or the one that is named, with its own arguments.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './paths.ts';
import { UserFault } from './user-fault.ts';

/** @param args name of a bench (without `.bench.ts`) and arguments for it; none = all */
export async function main([name, ...rest]: readonly string[]): Promise<number> {
  const folder = join(ROOT, 'test', 'bench');
  const all = globSync('*.bench.ts', { cwd: folder }).sort();
  const wanted = all.filter((file) => name === undefined || basename(file, '.bench.ts') === name);
  if (wanted.length === 0) {
    const names = all.map((file) => basename(file, '.bench.ts'));
    throw new UserFault(`Deze meting is er niet. Kies uit ${names.join(', ')}.`);
  }
  const codes = wanted.map(
    (file) => spawnSync(process.execPath, [join(folder, file), ...rest], { cwd: ROOT, stdio: 'inherit' }).status,
  );
  return codes.every((code) => code === 0) ? 0 : 1;
}
