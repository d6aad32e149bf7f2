// What a page that is printed may be and may ask for. Pure. It is one page at `afdruk://blad`, with the pictures it names
// beside it, under a policy without scripts and without a network: what stands in it was written by others.
import type { Afdruk } from '../../shared/ipc/backend-protocol.ts';

export const PRINT_SCHEME = 'afdruk';
export const PRINT_PAGE = `${PRINT_SCHEME}://blad/index.html`;

/** What a page and its pictures may come to, in bytes (a page in characters). */
const MAX_PAGE = 32 * 2 ** 20;
const MAX_PICTURES = 128 * 2 ** 20;

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PICTURE = /^afdruk:\/\/blad\/beeld\/(\d{1,4})$/;
const PICTURE_TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** False for what could not be held in memory together with what is made of it. */
export function isPrintable({ html, beelden }: Afdruk): boolean {
  return html.length <= MAX_PAGE && beelden.reduce((sum, { bytes }) => sum + bytes.length, 0) <= MAX_PICTURES;
}

function answer(status: number, body: string | Uint8Array<ArrayBuffer> | null, type: string): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  });
}

/** The page itself, or the picture that it names `beeld/<number>`; nothing else is there. */
export function printFile(address: string, job: Afdruk | null): Response {
  if (job !== null && address === PRINT_PAGE) return answer(200, job.html, 'text/html; charset=utf-8');
  const picture = job?.beelden[Number(PICTURE.exec(address)?.[1] ?? Number.NaN)];
  if (picture === undefined || !PICTURE_TYPES.has(picture.type)) return answer(404, null, 'text/plain');
  return answer(200, new Uint8Array(picture.bytes), picture.type);
}
