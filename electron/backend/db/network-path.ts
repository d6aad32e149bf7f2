// A database on a network share gets damaged sooner or later: SQLite's locks do not hold there. So it is refused.
import { existsSync, realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** statfs(2) magic numbers of file systems that live on another machine. */
const NETWERK_TYPES = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x5346414f, // AFS
  0x01021997, // 9P
  0x564c, // NCP
  0x00c36400, // Ceph
]);

/** Pure part: does this path, or the file system under it, belong to another machine? */
export function looksLikeNetworkPath(pad: string, bestandssysteem: number | undefined): boolean {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(pad)) return true;
  if (/^\\\\\?\\UNC\\/i.test(pad)) return true;
  return bestandssysteem !== undefined && NETWERK_TYPES.has(bestandssysteem >>> 0);
}

function bestaandeMap(pad: string): string {
  let huidige = pad;
  while (!existsSync(huidige) && dirname(huidige) !== huidige) huidige = dirname(huidige);
  return huidige;
}

/** Looks at the path as given, at what it really points to (a mapped drive letter on Windows), and at its file system. */
export function isNetworkPath(pad: string): boolean {
  if (looksLikeNetworkPath(pad, undefined)) return true;
  const echt = bestaandeMap(pad);
  try {
    const type = process.platform === 'linux' ? statfsSync(echt).type : undefined;
    return looksLikeNetworkPath(realpathSync.native(echt), type);
  } catch {
    return false;
  }
}
