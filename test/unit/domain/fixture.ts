// Reads the facts that were carried over from the product's normative tables.
import { readFileSync } from 'node:fs';

/** The JSON of test/fixtures/domein/<naam>.json, as the type the test expects of it. */
export function leesFixture<T>(naam: string): T {
  const plaats = new URL(`../../fixtures/domein/${naam}.json`, import.meta.url);
  return JSON.parse(readFileSync(plaats, 'utf8')) as T;
}
