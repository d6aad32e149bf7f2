// The two doors of the document frame: its own pages, and the bytes of files.
import { describe, expect, it } from 'vitest';
import { fileIdOf, PIECE, type ReadFile, rangeOf, serveFile } from '../../../electron/main/bijlage-protocol.ts';
import { isViewerOrigin, isViewerPage, VIEWER_POLICY, viewerFile } from '../../../electron/main/kijker-files.ts';
import { inhoud } from '../../helpers/bestanden.ts';

const UUID = '01900000-0000-7000-8000-000000000001';
const ORIGIN = 'kijker://k7';

describe('addresses of the document frame', () => {
  it('SEC-440 are one page a frame, each frame with an origin of its own', () => {
    expect(
      [
        'kijker://k1/index.html',
        'kijker://k123456/index.html',
        'kijker://k1/',
        'kijker://k1/index.html#x',
        'kijker://k1/a.html',
        'kijker://evil/index.html',
        'app://balie/index.html',
        'geen adres',
      ].map(isViewerPage),
    ).toEqual([true, true, false, false, false, false, false, false]);
    expect(
      ['kijker://k1', 'kijker://k1234567', 'kijker://k1.evil', 'https://k1', 'null', ''].map(isViewerOrigin),
    ).toEqual([true, ...Array.from({ length: 5 }, () => false)]);
  });

  it.each([
    'kijker://k1/../main/main.js',
    'kijker://k1/..%2f..%2fetc/passwd.json',
    'kijker://k1/a%00.js',
    'kijker://k1/a.exe',
    'app://balie/index.html',
    'kijker://x/index.html',
  ])('SEC-440 %s means nothing outside its folder', (address) => {
    const found = viewerFile(address, '/dist/kijker');
    expect(found === null || found.file.startsWith('/dist/kijker/')).toBe(true);
  });

  it('SEC-440 come with a policy without a network: only the bytes of files, and only the frame’s own code', () => {
    expect(VIEWER_POLICY).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src bijlage:; " +
        "img-src bijlage: blob: data:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors app://balie",
    );
  });
});

describe('addresses of files', () => {
  it.each([
    [`bijlage://${UUID}`, UUID],
    [`bijlage://${UUID}/`, UUID],
    [`bijlage://${UUID}/../x`, null],
    [`bijlage://${UUID}?x=1`, null],
    ['bijlage://huurcontract.pdf', null],
    [`bijlage://${UUID.toUpperCase()}x`, null],
    [`file:///${UUID}`, null],
  ])('SEC-441 %s holds the id %s', (address, id) => {
    expect(fileIdOf(address)).toBe(id);
  });

  it.each([
    [null, 'alles'],
    ['bytes=0-9', { van: 0, tot: 10 }],
    ['bytes=90-', { van: 90, tot: 100 }],
    ['bytes=90-500', { van: 90, tot: 100 }],
    ['bytes=-10', { van: 90, tot: 100 }],
    ['bytes=-500', { van: 0, tot: 100 }],
    ['bytes=100-', null],
    ['bytes=9-3', null],
    ['bytes=-0', null],
    ['bytes=0-1,5-6', 'alles'],
    ['regels=0-1', 'alles'],
    ['bytes=-', 'alles'],
  ])('SEC-441 the range %s of 100 bytes is %o', (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });
});

/** Megabytes: told as a whole, not byte by byte. */
const gelijk = (gekregen: ArrayBuffer, verwacht: Uint8Array): boolean => Buffer.from(gekregen).equals(verwacht);

describe('serving a file', () => {
  const bytes = inhoud(3 * PIECE + 100);
  const asked: [number, number][] = [];
  const read: ReadFile = async (_uuid, van, tot) => {
    asked.push([van, tot]);
    return { ok: true, waarde: { bytes: bytes.slice(van, tot), totaal: bytes.length, type: 'application/pdf' } };
  };
  const ask = (range?: string) =>
    serveFile(new Request(`bijlage://${UUID}`, range ? { headers: { Range: range } } : {}), ORIGIN, read);

  it('SEC-442 gives all of it, piece by piece, for the one origin that may read it, as bytes that nothing opens', async () => {
    asked.length = 0;
    const response = await ask();
    expect(gelijk(await response.arrayBuffer(), bytes)).toBe(true);
    expect(asked.every(([van, tot]) => tot - van <= PIECE)).toBe(true);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': ORIGIN,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'attachment',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
    });
  });

  it.each([
    ['bytes=10-19', 10, 20],
    [`bytes=${PIECE - 5}-${PIECE + 4}`, PIECE - 5, PIECE + 5],
    ['bytes=-7', bytes.length - 7, bytes.length],
    [`bytes=${2 * PIECE}-`, 2 * PIECE, bytes.length],
  ])('SEC-442 gives the range %s', async (range, van, tot) => {
    const response = await ask(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe(`bytes ${van}-${tot - 1}/${bytes.length}`);
    expect(gelijk(await response.arrayBuffer(), bytes.subarray(van, tot))).toBe(true);
  });

  it('SEC-443 nothing is given without a frame, by another method, for another address, or beyond the end', async () => {
    asked.length = 0;
    const codes = [
      (await serveFile(new Request(`bijlage://${UUID}`), null, read)).status,
      (await serveFile(new Request(`bijlage://${UUID}`, { method: 'POST' }), ORIGIN, read)).status,
      (await serveFile(new Request('bijlage://huurcontract.pdf'), ORIGIN, read)).status,
    ];
    expect([codes, asked]).toEqual([[403, 400, 400], []]);
    expect((await ask(`bytes=${bytes.length}-`)).status).toBe(416);
  });

  it.each([
    ['onbekend', 404],
    ['bestand-niet-hier', 404],
    ['bestand-beschadigd', 422],
    ['vergrendeld', 423],
    ['tijd-voorbij', 503],
  ])('SEC-443 a backend that says %s is passed on as %i, without a body', async (code, status) => {
    const response = await serveFile(new Request(`bijlage://${UUID}`), ORIGIN, async () => ({
      ok: false,
      fout: { code },
    }));
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  it('SEC-443 a file that turns out damaged halfway breaks off: it never looks whole', async () => {
    let keer = 0;
    const response = await serveFile(new Request(`bijlage://${UUID}`), ORIGIN, async (uuid, van, tot) => {
      keer += 1;
      return keer > 2 ? { ok: false, fout: { code: 'bestand-beschadigd' } } : read(uuid, van, tot);
    });
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});
