// The Electron that the e2e tests run in: the same one that `npm start` uses.
import { type Runtime, resolveRuntime } from '../../build/runtime/runtime.ts';

let found: Promise<Runtime> | undefined;

export function electronRuntime(): Promise<Runtime> {
  found ??= resolveRuntime(() => undefined);
  return found;
}
