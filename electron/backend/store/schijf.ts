// What a storage fault means, for those above that may not know the database.
import { environmentFault } from '../db/open.ts';

/** No room on the disk, for the database or for a file. */
export function isSchijfVol(fout: unknown): boolean {
  return environmentFault(fout) === 'schijf-vol';
}
