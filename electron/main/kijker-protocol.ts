// Serves the document frame from `kijker://k<number>`: its own bundle, its own policy, nothing of the screen.
import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { isViewerPage, VIEWER_SCHEME, viewerFile, viewerHeaders } from './kijker-files.ts';

async function serve(address: string, folder: string): Promise<Response> {
  const found = viewerFile(address, folder);
  const missing = () => new Response(null, { status: 404, headers: viewerHeaders('text/plain') });
  if (found === null) return missing();
  try {
    return new Response(new Uint8Array(await readFile(found.file)), { headers: viewerHeaders(found.type) });
  } catch {
    return missing();
  }
}

/**
 * @param folder the bundled frame, dist/kijker
 * @returns asks for the origin of the newest frame: the only one that may read files
 */
export function serveViewer(session: Session, folder: string): () => string | null {
  let newest: string | null = null;
  session.protocol.handle(VIEWER_SCHEME, (request) => {
    if (isViewerPage(request.url)) newest = request.url.slice(0, -'/index.html'.length);
    return serve(request.url, folder);
  });
  return () => newest;
}
