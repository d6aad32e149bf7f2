// Serves the screen from `app://balie`, with its content policy and a fresh nonce for every page load.
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { APP_SCHEME, appFile } from './app-files.ts';
import { FILE_SCHEME } from './bijlage-protocol.ts';
import { newNonce } from './clock.ts';
import { pageHeaders } from './content-policy.ts';
import { VIEWER_SCHEME } from './kijker-files.ts';
import { PRINT_SCHEME } from './print-files.ts';

/** Place in index.html where the nonce of this page load comes. */
const NONCE_MARK = '__CSP_NONCE__';

/** To be called before the program is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
    { scheme: VIEWER_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
    { scheme: PRINT_SCHEME, privileges: { standard: true, secure: true } },
    {
      scheme: FILE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true },
    },
  ]);
}

async function serve(address: string, folder: string): Promise<Response> {
  const found = appFile(address, folder);
  const nonce = newNonce();
  if (!found) return new Response(null, { status: 404, headers: pageHeaders(nonce) });
  try {
    const bytes = await readFile(found.file);
    const isPage = found.type.startsWith('text/html');
    const body = isPage ? bytes.toString('utf8').replaceAll(NONCE_MARK, nonce) : new Uint8Array(bytes);
    return new Response(body, { headers: { ...pageHeaders(nonce), 'Content-Type': found.type } });
  } catch {
    return new Response(null, { status: 404, headers: pageHeaders(nonce) });
  }
}

/** @param folder the bundled screen, dist/renderer */
export function serveScreen(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, (request) => serve(request.url, folder));
}
