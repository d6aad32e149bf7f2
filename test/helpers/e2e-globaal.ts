// Before the first e2e test: system packages, the runtime, fresh bundles and a display; after the last: the display away.
import { prepare } from '../../build/prepare.ts';
import { openDisplay } from '../../build/runtime/display.ts';

export default async function setup(): Promise<() => void> {
  await prepare();
  const display = await openDisplay('1600x900');
  Object.assign(process.env, display.env);
  return display.close;
}
