// Starts a packaged program the way a person would, with the sandbox on where this computer allows it, and looks over
// the debugging protocol whether practice mode fills the worklist. (Its fuses keep Playwright's Electron driver out.)
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { openDisplay } from '../runtime/display.ts';
import { rootSwitches } from '../runtime/systeem.ts';
import { UserFault } from '../user-fault.ts';
import { waitForWorklist } from '../worklist.ts';

/** `nobody` on Linux. */
const NOBODY = 65_534;
const START_MS = 30_000;
const END_MS = 10_000;

type Account = { readonly uid: number; readonly gid: number } | null;

/** An ordinary account when this is root and that account can reach the program; null = as we are. */
function ordinaryAccount(executable: string): Account {
  if (rootSwitches().length === 0) return null;
  const account = { uid: NOBODY, gid: NOBODY };
  return spawnSync('test', ['-x', executable], account).status === 0 ? account : null;
}

function programEnv(home: string, display: Readonly<Record<string, string>>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    LANG: 'nl_NL.UTF-8',
    ...(process.env.DISPLAY ? { DISPLAY: process.env.DISPLAY } : {}),
    ...display,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    TERUGMELDBALIE_DATA: join(home, 'gegevens'),
    TERUGMELDBALIE_OEFENEN: '1',
  };
}

/** The address that Chromium writes on its error output when debugging is on. */
async function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (): void => reject(new UserFault(`Het pakket start niet.\n${said.slice(-2_000)}`));
    const limit = setTimeout(fail, START_MS);
    program.once('exit', fail);
    program.once('error', fail);
    program.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      program.off('exit', fail);
      resolve(address);
    });
  });
}

/** Resolves when the window has its page: a driver that connects before that never gets an answer. */
async function pageIsThere(address: string): Promise<void> {
  const list = new URL('/json/list', address.replace('ws:', 'http:'));
  for (const end = Date.now() + START_MS; Date.now() < end; await pause(100)) {
    const pages = (await (await fetch(list)).json()) as readonly { readonly url: string }[];
    if (pages.some(({ url }) => url.startsWith('app:'))) return;
  }
  throw new UserFault('Het pakket start, maar toont geen scherm.');
}

async function lookInside(program: ChildProcess): Promise<void> {
  const address = await debuggingAddress(program);
  await pageIsThere(address);
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new UserFault('Het pakket start, maar toont geen scherm.');
  await waitForWorklist(page);
  await browser.close();
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  const limit = setTimeout(() => program.kill('SIGKILL'), END_MS);
  const [, signal] = (await gone) as [number | null, string | null];
  clearTimeout(limit);
  if (signal === 'SIGKILL') throw new UserFault(`Het pakket is na ${END_MS / 1000} seconden nog niet gestopt.`);
}

/** Resolves to how it was started, in words; throws when the worklist stays empty or the program does not end. */
export async function runPackaged(executable: string): Promise<string> {
  const account = ordinaryAccount(executable);
  const switches = account === null ? rootSwitches() : [];
  const home = mkdtempSync(join(tmpdir(), 'terugmeldbalie-pakket-'));
  if (account) chownSync(home, account.uid, account.gid);
  const display = await openDisplay('1600x900');
  const program = spawn(executable, ['--remote-debugging-port=0', ...switches], {
    cwd: home,
    env: programEnv(home, display.env),
    stdio: ['ignore', 'ignore', 'pipe'],
    ...account,
  });
  try {
    await lookInside(program);
    await end(program);
    return switches.length === 0 ? 'als gewone gebruiker, met sandbox' : 'als root, zonder sandbox';
  } finally {
    program.kill('SIGKILL');
    display.close();
    rmSync(home, { recursive: true, force: true });
  }
}
