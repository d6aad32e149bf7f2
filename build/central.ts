// Runs the central service from source, in this process, with the given arguments: `npm run central -- --port 8787 …`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.ts';

export async function main(args: readonly string[]): Promise<void> {
  const program = join(ROOT, 'central', 'main.ts');
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
