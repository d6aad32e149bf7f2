// How a secret is kept on disk: wrapped by the key store, or as it is in a file when that was chosen.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './atomic-file.ts';
import type { Vault } from './vault.ts';

/** Stored on disk: never rename, only add. `waarde` is base64 (safestorage) or the secret itself (bestand). */
export type KeptSecret = { readonly soort: 'safestorage' | 'bestand'; readonly waarde: string };

export type Keeping = {
  /** Null where no real key store is and nobody chose a file. `practice` secrets may always lie in a file. */
  readonly keep: (secret: string, practice: boolean) => Promise<KeptSecret | null>;
  /** Null when it can't be read (any more). */
  readonly reveal: (kept: KeptSecret) => Promise<string | null>;
  /** The person accepts secrets in a file on this computer. Remembered. */
  readonly chooseFile: () => void;
};

export function isKeptSecret(value: unknown): value is KeptSecret {
  if (typeof value !== 'object' || value === null || !('soort' in value) || !('waarde' in value)) return false;
  return (value.soort === 'safestorage' || value.soort === 'bestand') && typeof value.waarde === 'string';
}

export function createKeeping(vault: Vault, root: string, keysInFile: boolean): Keeping {
  const choice = join(root, 'sleutelopslag.json');
  return {
    async keep(secret, practice) {
      if (practice || keysInFile || existsSync(choice)) return { soort: 'bestand', waarde: secret };
      return vault.isReal() ? { soort: 'safestorage', waarde: await vault.wrap(secret) } : null;
    },
    async reveal(kept) {
      if (kept.soort === 'bestand') return kept.waarde;
      try {
        return await vault.unwrap(kept.waarde);
      } catch {
        return null;
      }
    },
    chooseFile: () => writeWhole(choice, JSON.stringify({ soort: 'bestand' })),
  };
}
