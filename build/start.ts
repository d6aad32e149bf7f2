// Starts the program, in practice mode unless a central service is given or saved. Without a display it shows what it
// looks like instead: under Xvfb, with a screenshot of the filled worklist.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RAPPORT, ROOT } from './paths.ts';
import { prepare } from './prepare.ts';
import { openDisplay } from './runtime/display.ts';
import { drive } from './runtime/drive.ts';
import type { Runtime } from './runtime/runtime.ts';
import { hasDisplay, rootSwitches } from './runtime/systeem.ts';
import { waitForWorklist } from './worklist.ts';

/** Xvfb's screen, and so the size of the screenshot. */
const SCREEN = '1600x900';

function programEnv(): Record<string, string> {
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const env = Object.fromEntries(given);
  delete env.ELECTRON_RUN_AS_NODE;
  return env.TERUGMELDBALIE_CENTRAAL ? env : { ...env, TERUGMELDBALIE_OEFENEN: '1' };
}

async function startWithWindow(runtime: Runtime, args: readonly string[]): Promise<number> {
  const program = spawn(runtime.executable, [...rootSwitches(), ROOT, ...args], {
    stdio: 'inherit',
    env: programEnv(),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => program.kill(signal));
  const [code] = (await once(program, 'exit')) as [number | null];
  return code ?? 1;
}

async function startForScreenshot(runtime: Runtime): Promise<number> {
  const display = await openDisplay(SCREEN);
  const program = await drive(runtime, { ...programEnv(), ...display.env });
  try {
    const page = await program.firstWindow();
    await waitForWorklist(page);
    await mkdir(RAPPORT, { recursive: true });
    const file = join(RAPPORT, 'werkvoorraad.png');
    await page.screenshot({ path: file });
    console.log(`Geen beeldscherm: de gevulde werkvoorraad staat in ${file}`);
    return 0;
  } finally {
    await program.close();
    display.close();
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const runtime = await prepare();
  return hasDisplay(process.env, process.platform) ? startWithWindow(runtime, args) : startForScreenshot(runtime);
}
