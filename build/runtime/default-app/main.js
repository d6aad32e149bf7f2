// Stands in for Electron's own default app in the fallback runtime: makes `electron <folder>` load that folder.
// Only what `npm start` and Playwright's _electron.launch need: `-r <module>` and the folder itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const preloads = [];
let folder;
const args = process.argv.slice(1);
while (args.length > 0 && folder === undefined) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') preloads.push(args.shift());
  else if (!arg.startsWith('-')) folder = resolve(arg);
}

for (const preload of preloads) require(resolve(preload));

if (folder === undefined) {
  console.error('electron <map van het programma>');
  app.exit(1);
} else {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, description.main)).href);
}
