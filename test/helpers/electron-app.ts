// Drives the real program: `startApp` gives its page, and ways to end it well or badly.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { RAPPORT } from '../../build/paths.ts';
import { drive } from '../../build/runtime/drive.ts';
import { killTree } from './process-tree.ts';
import { electronRuntime } from './runtime.ts';

export type StartOptions = {
  /** Data folder; see `dataFolder`. */
  readonly data: string;
  /** Address and token of a central service; without them the program finds what was saved, or the first-start screen. */
  readonly centraal?: string;
  readonly token?: string;
  /** More variables, such as `TERUGMELDBALIE_OEFENEN: '1'`. */
  readonly env?: Readonly<Record<string, string>>;
};

export type App = {
  readonly page: Page;
  readonly app: ElectronApplication;
  /** What the page complained about: violations of the content policy, uncaught errors, console errors. */
  readonly complaints: () => readonly string[];
  /** SIGKILL of the program and all its processes, as in a power cut. */
  readonly kill: () => Promise<void>;
  /** Asks the program to end, and waits until it has. */
  readonly close: () => Promise<void>;
  /** Writes .rapport/<name>.png and gives its path. */
  readonly screenshot: (name: string) => Promise<string>;
};

const running = new Set<App>();
const folders: string[] = [];

/** A new, empty data folder, removed after the test file. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terugmeldbalie-e2e-'));
  folders.push(folder);
  return folder;
}

/** Ends everything that this test file started. */
export async function cleanUp(): Promise<void> {
  for (const app of [...running]) await app.kill();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** The environment of the program: this one's, without what belongs to another run. */
function programEnv({ data, centraal, token, env }: StartOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(TERUGMELDBALIE_|ELECTRON_RUN_AS_NODE|NODE_OPTIONS|VITEST)/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    TERUGMELDBALIE_DATA: data,
    TERUGMELDBALIE_SLEUTELOPSLAG: 'bestand',
    ...(centraal === undefined ? {} : { TERUGMELDBALIE_CENTRAAL: centraal }),
    ...(token === undefined ? {} : { TERUGMELDBALIE_TOKEN: token }),
    ...env,
  };
}

function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  return complaints;
}

async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(RAPPORT, { recursive: true });
  const path = join(RAPPORT, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Launches the bundled program, without waiting for its window. */
export async function launch(options: StartOptions): Promise<ElectronApplication> {
  return drive(await electronRuntime(), programEnv(options));
}

/** Starts the program and waits for its window. */
export async function startApp(options: StartOptions): Promise<App> {
  const app = await launch(options);
  const pid = app.process().pid;
  if (pid === undefined) throw new Error('the program did not start');
  const page = await app.firstWindow();
  const complaints = collectComplaints(page);
  const started: App = {
    page,
    app,
    complaints: () => complaints,
    async kill() {
      running.delete(started);
      await killTree(pid);
    },
    async close() {
      running.delete(started);
      await app.close();
    },
    screenshot: (name) => screenshot(page, name),
  };
  running.add(started);
  return started;
}
