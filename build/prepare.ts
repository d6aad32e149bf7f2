// What every command that shows the program needs first: system packages, an Electron runtime, fresh bundles.
import { bundle } from './bundle.ts';
import { describe, type Runtime, resolveRuntime } from './runtime/runtime.ts';
import { ensureSystem } from './runtime/systeem.ts';

export async function prepare(): Promise<Runtime> {
  ensureSystem(console.log);
  const runtime = await resolveRuntime(console.log);
  console.log(describe(runtime));
  await bundle();
  return runtime;
}
