// Walks the import graph of the whole project and names every line that breaks a rule of "who may import whom".
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from './regels.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

function projectSources(): ReadonlyMap<string, string> {
  const files = globSync('{shared,electron,renderer,central}/**/*.{ts,tsx}', { cwd: ROOT });
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')]));
}

const found = (files: Record<string, string>) => violations(new Map(Object.entries(files)));

describe('import boundaries', () => {
  it('SEC-1 no file of the project breaks a rule of who may import whom', () => {
    const sources = projectSources();
    expect(sources.size).toBeGreaterThan(50);
    expect(violations(sources)).toEqual([]);
  });
});

describe('the checker of import boundaries', () => {
  it.each([
    ['shared/domain/a.ts', "import '../wire/b.ts';", 1],
    ['shared/domain/a.ts', "import type { B } from '../ipc/b.ts';", 1],
    ['shared/wire/a.ts', "import { readFile } from 'node:fs/promises';", 1],
    ['shared/lib/a.ts', "export { b } from '../domain/b.ts';", 1],
    ['renderer/app/a.tsx', "import { ipcRenderer } from 'electron';", 2],
    ['renderer/app/a.tsx', "import fs from 'fs';", 2],
    ['renderer/features/dossier/a.tsx', "import { B } from '../werkvoorraad/b.tsx';", 2],
    ['electron/preload/index.ts', "import { CONTRACT } from '../../shared/ipc/contract.ts';", 3],
    ['electron/main/a.ts', "import { b } from '../backend/b.ts';", 3],
    ['electron/main/a.ts', "import { b } from '../../shared/domain/b.ts';", 3],
    ['electron/main/a.ts', "import { z } from 'zod';", 3],
    ['electron/backend/sync/a.ts', "import { b } from '../usecases/b.ts';", 4],
    ['electron/backend/usecases/a.ts', "import { b } from '../sync/b.ts';", 4],
    ['electron/backend/usecases/a.ts', "import { b } from '../db/b.ts';", 4],
    ['electron/backend/store/a.ts', "import { b } from '../usecases/b.ts';", 4],
    ['electron/backend/db/a.ts', "import { b } from '../store/b.ts';", 4],
    ['electron/backend/a.ts', "const b = await import('../main/b.ts');", 4],
    ['central/http/a.ts', "import { b } from '../../electron/backend/b.ts';", 5],
    ['electron/backend/a.ts', "import { b } from '../../test/helpers/b.ts';", 5],
  ])('SEC-1 %s may not contain %s', (file, source, rule) => {
    const lines = found({ [file]: `// first line\n${source}` });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.startsWith(`${file}:2 imports `)).toBe(true);
    expect(lines.some((line) => line.includes(`(rule ${rule}:`))).toBe(true);
  });

  it('SEC-1 says which file and line it is and which rule', () => {
    expect(found({ 'electron/backend/sync/a.ts': "\n\nimport { b } from '../usecases/b.ts';" })).toEqual([
      'electron/backend/sync/a.ts:3 imports electron/backend/usecases/b.ts (rule 4: sync imports only sync, store and shared)',
    ]);
  });

  it('SEC-1 allows what the rules allow', () => {
    expect(
      found({
        'shared/domain/a.ts': "import { b } from '../lib/b.ts';",
        'shared/ipc/a.ts': "import { z } from 'zod';\nimport { b } from '../wire/b.ts';",
        'renderer/features/dossier/a.tsx':
          "import './b.css';\nimport { c } from './c.tsx';\nimport { d } from '../../components/d.tsx';",
        'electron/main/a.ts': "import { app } from 'electron';\nimport { join } from 'node:path';",
        'electron/backend/usecases/a.ts': "import { b } from '../store/b.ts';",
        'electron/backend/index.ts': "import { b } from './sync/b.ts';\nimport { c } from './usecases/c.ts';",
        'central/main.ts': "import { b } from '../shared/domain/b.ts';\nimport http from 'node:http';",
      }),
    ).toEqual([]);
  });

  it.each([
    ['the SQLite package', "import Database from 'better-sqlite3';", 'electron/backend'],
    ['the SQLite package', "import Database from 'better-sqlite3';", 'central'],
    ['safeStorage', "import { safeStorage } from 'electron';", 'electron/main'],
    ['the real clock', 'export const a = () => Date.now();', 'electron/backend'],
    ['the real clock', 'export const a = () => new Date();', 'renderer'],
    ['randomness', 'export const a = () => Math.random();', 'central'],
    ['randomness', "import { randomUUID } from 'node:crypto';", 'electron/main'],
    ['the paths of the service', "export const a = '/annotaties';", 'electron/backend'],
  ])('SEC-1 a second file that knows %s (%s in %s) is named, with the first', (_what, source, folder) => {
    expect(found({ [`${folder}/a.ts`]: source })).toEqual([]);
    const lines = found({ [`${folder}/a.ts`]: source, [`${folder}/b.ts`]: source });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([`${folder}/a.ts:1`, `${folder}/b.ts:1`]);
  });

  it.each([
    'process.env',
    'window.name',
    'document.title',
    'fetch("x")',
    'Date.now()',
    'new Date()',
    'Buffer.from("x")',
  ])('SEC-1 shared code that uses %s is named', (expression) => {
    expect(found({ 'shared/lib/a.ts': `export const a = () => ${expression};` })).toHaveLength(1);
  });

  it('SEC-1 a property, a type or an own variable with such a name is no touch of the real world', () => {
    const source = `
      export const size = (fetch: number, page: { window: string }) => ({ document: page.window, n: fetch });
      export const moment = (ms: number) => new Date(ms);
    `;
    expect(found({ 'shared/lib/a.ts': source })).toEqual([]);
  });
});
