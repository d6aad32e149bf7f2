// Addresses of the document frame, and the policy it lives under. Pure. Every frame has a host of its own (`kijker://k1`,
// `kijker://k2`, …) and so a process of its own: one that hangs is left behind, and takes nothing along.
import { APP_ORIGIN, type AppFile, fileBelow } from './app-files.ts';

export const VIEWER_SCHEME = 'kijker';

const ORIGIN = /^kijker:\/\/k\d{1,6}$/;

export function isViewerOrigin(origin: string): boolean {
  return ORIGIN.test(origin);
}

function originOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}`;
  } catch {
    return null;
  }
}

/** True for the one page that a frame may show. */
export function isViewerPage(address: string): boolean {
  const origin = originOf(address);
  return origin !== null && isViewerOrigin(origin) && address === `${origin}/index.html`;
}

/** The file below `folder` that an address means, or null. */
export function viewerFile(address: string, folder: string): AppFile | null {
  const origin = originOf(address);
  return origin !== null && isViewerOrigin(origin) ? fileBelow(address, folder) : null;
}

/** No network but the bytes of files; code and styles of the program itself only, and nothing made from text. */
export const VIEWER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  'connect-src bijlage:',
  'img-src bijlage: blob: data:',
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${APP_ORIGIN}`,
].join('; ');

export function viewerHeaders(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': VIEWER_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
