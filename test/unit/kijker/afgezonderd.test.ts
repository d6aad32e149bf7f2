// The document frame stands apart: it has no way to the backend, and its code is in no other bundle.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../architectuur/importgraaf.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const alle = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: ROOT }).flatMap((file) =>
  importsOf(file, readFileSync(join(ROOT, file), 'utf8')),
);

describe('the document frame', () => {
  it('SEC-461 imports itself, words, and what is shared: never the door to the backend or a screen', () => {
    const vanKijker = alle.filter(({ file, own }) => own && file.startsWith('renderer/kijker/'));
    const mag =
      /^(renderer\/kijker\/|renderer\/teksten\/|renderer\/api\/zonder-eval\.ts|renderer\/theme\/kleuren\.css|shared\/)/;
    expect(vanKijker.length).toBeGreaterThan(50);
    expect(vanKijker.filter(({ target }) => !mag.test(target))).toEqual([]);
  });

  it('SEC-461 is imported by nothing else', () => {
    const naarKijker = alle.filter(({ target, own }) => own && target.startsWith('renderer/kijker/'));
    expect(naarKijker.filter(({ file }) => !file.startsWith('renderer/kijker/'))).toEqual([]);
  });
});
