// Bundles the six programs into dist/: main, preload, backend, central, the renderer, and the document frame (kijker).
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build, type InlineConfig } from 'vite';
import { inlineBytes } from './inline-bytes.ts';
import { DIST, ROOT } from './paths.ts';

/** Engines that the bundles run in; the fallback runtime is the oldest (Electron 43: Chromium 150, Node 24). */
const TARGETS = { node: 'node24', chrome: 'chrome150' } as const;

type NodeProgram = {
  readonly entry: string;
  readonly folder: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
};

const NODE_PROGRAMS: readonly NodeProgram[] = [
  { entry: 'electron/main/index.ts', folder: 'main', file: 'main.js', format: 'es' },
  // A sandboxed preload can't be an ES module.
  { entry: 'electron/preload/index.ts', folder: 'preload', file: 'preload.cjs', format: 'cjs' },
  { entry: 'electron/backend/index.ts', folder: 'backend', file: 'index.js', format: 'es' },
  { entry: 'central/main.ts', folder: 'central', file: 'main.js', format: 'es' },
];

/** Everything else goes into the bundle, so that the packaged program ships one runtime dependency. */
function isExternal(id: string): boolean {
  return id === 'electron' || id === 'better-sqlite3' || isBuiltin(id);
}

const COMMON = {
  root: ROOT,
  configFile: false,
  envDir: false,
  mode: 'production',
  logLevel: 'warn',
  clearScreen: false,
} as const satisfies InlineConfig;

function nodeConfig({ entry, folder, file, format }: NodeProgram): InlineConfig {
  return {
    ...COMMON,
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(ROOT, entry),
      outDir: join(DIST, folder),
      emptyOutDir: true,
      target: TARGETS.node,
      sourcemap: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { external: isExternal, output: { format, entryFileNames: file, codeSplitting: false } },
    },
  };
}

function pageConfig(source: string, folder: string): InlineConfig {
  return {
    ...COMMON,
    root: join(ROOT, source),
    base: './',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: join(DIST, folder),
      emptyOutDir: true,
      target: TARGETS.chrome,
      sourcemap: true,
      // The polyfill fetches, and the content policy allows no connection at all.
      modulePreload: { polyfill: false },
      // A data: URL would need its own hole in the content policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      // `use client` means nothing outside a server.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  };
}

/** A document of its own, with workers of its own; nothing of the screen is in it. */
function viewerConfig(): InlineConfig {
  const page = pageConfig('renderer/kijker', 'kijker');
  return {
    ...page,
    // The reader of Outlook mail asks for a library of character sets that needs Node.
    resolve: { alias: { 'iconv-lite': join(ROOT, 'renderer', 'kijker', 'lezen', 'iconv.ts') } },
    worker: { format: 'es' },
    plugins: [inlineBytes()],
    // Half of it is fonts and character maps: their maps would say nothing.
    build: { ...page.build, sourcemap: false, rolldownOptions: { checks: { pluginTimings: false } } },
  };
}

/** Builds all programs, or those whose folder in dist/ is named; throws with the bundler's own message. */
export async function bundle(only: readonly string[] = []): Promise<void> {
  const programs = [
    ...NODE_PROGRAMS.map((program) => ({ folder: program.folder, config: nodeConfig(program) })),
    { folder: 'renderer', config: pageConfig('renderer', 'renderer') },
    { folder: 'kijker', config: viewerConfig() },
  ];
  const wanted = programs.filter(({ folder }) => only.length === 0 || only.includes(folder));
  await Promise.all(wanted.map(({ config }) => build(config)));
}

/** @param only names of folders in dist/ (main, preload, backend, central, renderer, kijker); none = all */
export async function main(only: readonly string[]): Promise<number> {
  const start = performance.now();
  await bundle(only);
  console.log(`Gebundeld in dist/ (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return 0;
}
