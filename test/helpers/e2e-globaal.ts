// Before the first e2e test: system packages, the runtime, fresh bundles and a display; after the last: the display away.
import { prepare } from '../../build/prepare.ts';
import { type Display, openDisplay } from '../../build/runtime/display.ts';

let display: Display | undefined;

export async function setup(): Promise<void> {
  await prepare();
  display = await openDisplay('1600x900');
  Object.assign(process.env, display.env);
}

export function teardown(): void {
  display?.close();
}
