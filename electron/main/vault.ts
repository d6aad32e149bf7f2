// Wrapping a secret with the computer's key store, whichever calls the running Electron has for it.

/** Wraps a secret so that only this user on this computer can read it. */
export type Vault = {
  /** False where a secret would lie as good as open. */
  readonly isReal: () => boolean;
  /** @returns base64 */
  readonly wrap: (secret: string) => Promise<string>;
  /** Rejects when the secret was wrapped by another user, computer or key store. */
  readonly unwrap: (wrapped: string) => Promise<string>;
};

/** What is used of Electron's safeStorage. The asynchronous calls came later and read what the synchronous ones wrote. */
export type KeyStore = {
  readonly isEncryptionAvailable: () => boolean;
  /** Linux only. */
  readonly getSelectedStorageBackend?: () => string;
  readonly encryptString: (secret: string) => Buffer;
  readonly decryptString: (wrapped: Buffer) => string;
  readonly encryptStringAsync?: (secret: string) => Promise<Buffer>;
  readonly decryptStringAsync?: (wrapped: Buffer) => Promise<{ readonly result: string }>;
};

function isReal(store: KeyStore, platform: NodeJS.Platform): boolean {
  if (!store.isEncryptionAvailable()) return false;
  if (platform !== 'linux') return true;
  // Without a key ring Chromium "encrypts" with a fixed password: the asynchronous calls do so without a word, and
  // their availability check calls that available (seen in Electron 43.2). Only the backend's name tells.
  const backend = store.getSelectedStorageBackend?.();
  return backend !== undefined && backend !== 'basic_text' && backend !== 'unknown';
}

export function createVault(store: KeyStore, platform: NodeJS.Platform): Vault {
  return {
    isReal: () => isReal(store, platform),
    async wrap(secret) {
      const wrapped = store.encryptStringAsync ? await store.encryptStringAsync(secret) : store.encryptString(secret);
      return wrapped.toString('base64');
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped, 'base64');
      return store.decryptStringAsync ? (await store.decryptStringAsync(bytes)).result : store.decryptString(bytes);
    },
  };
}
