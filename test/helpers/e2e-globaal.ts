// Before the first e2e test: system packages, the runtime, fresh bundles and a display; after the last: the display away.
import { prepare } from '../../build/prepare.ts';
import { type Display, openDisplay } from '../../build/runtime/display.ts';

let display: Display | undefined;

export async function setup(): Promise<void> {
  // The program as it is installed: the test runner's own NODE_ENV would bundle React's development build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await prepare();
  process.env.NODE_ENV = NODE_ENV;
  display = await openDisplay('1600x900');
  Object.assign(process.env, display.env);
}

export function teardown(): void {
  display?.close();
}
