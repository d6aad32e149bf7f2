// Which file an `app://` address means. Pure; only files below the given folder, whatever the address tries.
import { extname, join, sep } from 'node:path';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://balie';
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type AppFile = { readonly file: string; readonly type: string };

/** True for an address of the program's own screen. */
export function isAppAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}

/** The file of the screen and its type by extension, or null for anything else. */
export function appFile(address: string, folder: string): AppFile | null {
  return isAppAddress(address) ? fileBelow(address, folder) : null;
}

/** The file that the path of an address means below `folder`, or null. */
export function fileBelow(address: string, folder: string): AppFile | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    if (/[\\\0]/.test(path)) return null;
    const file = join(folder, path === '/' ? 'index.html' : path);
    const type = TYPES[extname(file)];
    return type !== undefined && file.startsWith(folder + sep) ? { file, type } : null;
  } catch {
    return null;
  }
}
