// What a page that is printed can ask for: itself, its pictures, nothing else.
import { describe, expect, it } from 'vitest';
import { isPrintable, PRINT_PAGE, printFile } from '../../../electron/main/print-files.ts';

const JOB = {
  html: '<p>dossier</p>',
  beelden: [
    { type: 'image/png', bytes: new Uint8Array([1, 2]) },
    { type: 'image/svg+xml', bytes: new Uint8Array([3]) },
  ],
};

describe('a page that is printed', () => {
  it('SEC-470 is served with its own pictures, under a policy without scripts and without a network', async () => {
    const page = printFile(PRINT_PAGE, JOB);
    expect([page.status, await page.text()]).toEqual([200, '<p>dossier</p>']);
    expect(page.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const picture = printFile('afdruk://blad/beeld/0', JOB);
    expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  });

  it.each([
    'afdruk://blad/beeld/1',
    'afdruk://blad/beeld/2',
    'afdruk://blad/beeld/-1',
    'afdruk://blad/beeld/0/../../x',
    'afdruk://blad/beeld/length',
    'afdruk://blad/',
    'afdruk://elders/index.html',
    'file:///etc/passwd',
  ])('SEC-470 finds nothing at %s', (address) => {
    expect(printFile(address, JOB).status).toBe(404);
  });

  it('SEC-470 is nowhere once it was printed', () => {
    expect(printFile(PRINT_PAGE, null).status).toBe(404);
  });

  it('SEC-470 is refused when it can’t be held in memory', () => {
    const picture = { type: 'image/png', bytes: { length: 70 * 2 ** 20 } as unknown as Uint8Array };
    expect(
      [JOB, { ...JOB, beelden: [picture] }, { ...JOB, beelden: [picture, picture] }].map((job) => isPrintable(job)),
    ).toEqual([true, true, false]);
  });
});
