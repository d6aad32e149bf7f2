// The rules of the house: who may import whom, and what only one file of a program may know.
//
//   shared/domain → shared/lib          renderer → shared            backend: usecases ─┬─► store ─► db
//   shared/wire, shared/ipc → shared    preload → shared/ipc/envelope                  sync ─┘   (and all: shared)
//   central → shared                    main ↛ backend, shared/domain
import { isBuiltin } from 'node:module';
import { type Import, importsOf, type Sources, type Touch, type TouchKinds, touchesOf } from './importgraaf.ts';

type ImportRule = {
  readonly number: number;
  readonly text: string;
  /** Which files it binds. */
  readonly files: RegExp;
  readonly allows: (found: Import) => boolean;
};

const under =
  (...folders: readonly string[]) =>
  ({ own, target }: Import): boolean =>
    own && folders.some((folder) => target === folder || target.startsWith(`${folder}/`));

const anyOf =
  (...rules: readonly ImportRule['allows'][]): ImportRule['allows'] =>
  (found) =>
    rules.some((rule) => rule(found));

const nothingOf =
  (rule: ImportRule['allows']): ImportRule['allows'] =>
  (found) =>
    !rule(found);

const packageNamed =
  (...names: readonly string[]) =>
  ({ own, target }: Import): boolean =>
    !own && names.includes(target);

const isNode = ({ own, target }: Import): boolean => !own && isBuiltin(target);
const isPackage = ({ own }: Import): boolean => !own;
const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)/.exec(path)?.[1];

const IMPORT_RULES: readonly ImportRule[] = [
  {
    number: 1,
    text: 'shared/lib imports nothing but itself',
    files: /^shared\/lib\//,
    allows: under('shared/lib'),
  },
  {
    number: 1,
    text: 'shared/domain imports only shared/domain and shared/lib',
    files: /^shared\/domain\//,
    allows: under('shared/domain', 'shared/lib'),
  },
  {
    number: 1,
    text: 'shared/wire and shared/ipc import only shared and the schema library',
    files: /^shared\/(wire|ipc)\//,
    allows: anyOf(under('shared'), packageNamed('zod')),
  },
  {
    number: 2,
    text: 'renderer imports only shared and itself, and no Electron, Node or SQLite',
    files: /^renderer\//,
    allows: anyOf(
      under('shared', 'renderer'),
      (found) => isPackage(found) && !isNode(found) && !isElectronOrSqlite(found),
    ),
  },
  {
    number: 2,
    text: 'a feature never imports another feature',
    files: /^renderer\/features\//,
    allows: ({ file, own, target }) => !own || featureOf(target) === undefined || featureOf(target) === featureOf(file),
  },
  {
    number: 3,
    text: 'electron/preload imports only shared/ipc/envelope',
    files: /^electron\/preload\//,
    allows: anyOf(under('shared/ipc/envelope.ts'), packageNamed('electron')),
  },
  {
    number: 3,
    text: 'electron/main imports only itself, shared/ipc and shared/lib',
    files: /^electron\/main\//,
    allows: anyOf(under('electron/main', 'shared/ipc', 'shared/lib'), packageNamed('electron'), isNode),
  },
  {
    number: 4,
    text: 'electron/backend imports only itself and shared',
    files: /^electron\/backend\//,
    allows: anyOf(under('electron/backend', 'shared'), isPackage),
  },
  {
    number: 4,
    text: 'usecases import only usecases, store and shared',
    files: /^electron\/backend\/usecases\//,
    allows: anyOf(under('electron/backend/usecases', 'electron/backend/store', 'shared'), isPackage),
  },
  {
    number: 4,
    text: 'sync imports only sync, store and shared',
    files: /^electron\/backend\/sync\//,
    allows: anyOf(under('electron/backend/sync', 'electron/backend/store', 'shared'), isPackage),
  },
  {
    number: 4,
    text: 'store imports only store, db and shared',
    files: /^electron\/backend\/store\//,
    allows: anyOf(under('electron/backend/store', 'electron/backend/db', 'shared'), isPackage),
  },
  {
    number: 4,
    text: 'db imports only db and shared',
    files: /^electron\/backend\/db\//,
    allows: anyOf(under('electron/backend/db', 'shared'), isPackage),
  },
  {
    number: 5,
    text: 'central imports only shared and itself, and no Electron',
    files: /^central\//,
    allows: anyOf(under('central', 'shared'), (found) => isPackage(found) && !packageNamed('electron')(found)),
  },
  {
    number: 5,
    text: 'nothing in the program imports central, test or build',
    files: /^(electron|renderer|shared|central)\//,
    allows: anyOf(({ file }) => file.startsWith('central/'), nothingOf(under('central', 'test', 'build'))),
  },
];

function isElectronOrSqlite(found: Import): boolean {
  return packageNamed('electron', 'better-sqlite3')(found);
}

type SingleFileRule = {
  readonly text: string;
  /** The files of one program. */
  readonly program: RegExp;
  readonly imports?: (found: Import) => boolean;
  readonly touches?: TouchKinds;
};

const REAL_WORLD: TouchKinds = {
  expressions: [
    'Date.now',
    'new Date()',
    'Math.random',
    'performance.now',
    'crypto.randomUUID',
    'crypto.getRandomValues',
    'crypto.randomBytes',
  ],
};
const randomness = ({ target, names }: Import): boolean =>
  /^(node:)?crypto$/.test(target) && names.some((name) => /^random|^getRandomValues|^webcrypto|^\*$/.test(name));

/** Paths of the koppelvlak, and its version prefix. */
const SERVICE_PATHS: TouchKinds = {
  text: /^\/(v1\b|annotaties|terugmeldingen|bijlagen|bronhouders|medewerkers|team\/instellingen|ik\b|gezondheid)/,
};

const SINGLE_FILE_RULES: readonly SingleFileRule[] = [
  {
    text: 'one file of the desktop knows the SQLite package',
    program: /^electron\//,
    imports: packageNamed('better-sqlite3'),
  },
  {
    text: 'one file of central knows the SQLite package',
    program: /^central\//,
    imports: packageNamed('better-sqlite3'),
  },
  {
    text: 'one file knows safeStorage',
    program: /^electron\//,
    imports: (found) =>
      packageNamed('electron')(found) && found.names.some((name) => name === 'safeStorage' || name === '*'),
  },
  {
    text: 'one file of the backend knows Electron',
    program: /^electron\/backend\//,
    imports: packageNamed('electron'),
  },
  { text: 'one file of the desktop knows the paths of the service', program: /^electron\//, touches: SERVICE_PATHS },
  ...['electron/main', 'electron/backend', 'renderer', 'central'].map((program) => ({
    text: `one file of ${program} knows the real clock and randomness`,
    program: new RegExp(`^${program}/`),
    imports: randomness,
    touches: REAL_WORLD,
  })),
];

/** What pure code never reaches for. */
const OUTSIDE_SHARED: TouchKinds = {
  expressions: REAL_WORLD.expressions ?? [],
  globals: [
    'process',
    'Buffer',
    'window',
    'document',
    'navigator',
    'localStorage',
    'fetch',
    'require',
    'globalThis',
    'console',
  ],
};

const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

function importViolations(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((found) =>
    IMPORT_RULES.filter(({ files, allows }) => files.test(found.file) && !allows(found)).map(
      ({ number, text }) => `${at(found)} imports ${found.target} (rule ${number}: ${text})`,
    ),
  );
}

function singleFileViolations(sources: Sources, imports: readonly Import[]): readonly string[] {
  return SINGLE_FILE_RULES.flatMap(({ text, program, imports: isSuch, touches }) => {
    const imported = imports
      .filter((found) => program.test(found.file) && isSuch?.(found))
      .map(({ file, line, target }): Touch => ({ file, line, what: target }));
    const touched = touches
      ? [...sources]
          .filter(([file]) => program.test(file))
          .flatMap(([file, source]) => touchesOf(file, source, touches))
      : [];
    const all = [...imported, ...touched];
    return new Set(all.map(({ file }) => file)).size > 1
      ? all.map((touch) => `${at(touch)} uses ${touch.what} (rule 6: ${text})`)
      : [];
  });
}

function sharedViolations(sources: Sources): readonly string[] {
  return [...sources]
    .filter(([file]) => file.startsWith('shared/'))
    .flatMap(([file, source]) => touchesOf(file, source, OUTSIDE_SHARED))
    .map((touch) => `${at(touch)} uses ${touch.what} (rule 1: no Node, DOM, clock or randomness in shared)`);
}

/** Every line that breaks a rule, as `file:line what (rule)`, in order. */
export function violations(sources: Sources): readonly string[] {
  const imports = [...sources].flatMap(([file, source]) => importsOf(file, source));
  return [...importViolations(imports), ...singleFileViolations(sources, imports), ...sharedViolations(sources)].sort();
}
