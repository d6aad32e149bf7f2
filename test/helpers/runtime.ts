// The Electron that the e2e tests run in: the same one that `npm start` uses.
import { type Runtime, resolveRuntime } from '../../build/runtime/runtime.ts';
import { rootSwitches } from '../../build/runtime/systeem.ts';

let found: Promise<Runtime> | undefined;

export function electronRuntime(): Promise<Runtime> {
  found ??= resolveRuntime(() => undefined);
  return found;
}

/** Switches that the program needs here, and whether Chromium's sandbox is on with them. */
export function programSwitches(): { readonly switches: readonly string[]; readonly sandbox: boolean } {
  const switches = rootSwitches();
  return { switches, sandbox: switches.length === 0 };
}
