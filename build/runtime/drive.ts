// Launches a program under Playwright's control in the given runtime.
import { _electron, type ElectronApplication } from 'playwright-core';
import { ROOT } from '../paths.ts';
import type { Runtime } from './runtime.ts';
import { rootSwitches } from './systeem.ts';

/**
 * The runtime is handed over as the `electron` package itself understands it, not as an `executablePath`: only then
 * does Playwright hold the program back until it has attached. Without that, one start in five hangs on a busy machine.
 */
export function drive(runtime: Runtime, env: Record<string, string>): Promise<ElectronApplication> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  return _electron.launch({
    args: [...rootSwitches(), ROOT],
    cwd: ROOT,
    env,
    chromiumSandbox: rootSwitches().length === 0,
  });
}
