// The computer's own key store, and the only file that knows safeStorage.
import { safeStorage } from 'electron';

/** Wraps a secret so that only this user on this computer can read it. */
export type Vault = {
  /** False where a secret would lie as good as open. */
  readonly isReal: () => boolean;
  readonly wrap: (secret: string) => string;
  /** @throws when the secret was wrapped by another user, computer or key store. */
  readonly unwrap: (wrapped: string) => string;
};

function isReal(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  // Without a key ring Chromium "encrypts" with a fixed password; the async availability check calls that available too.
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}

/** To be used after the program is ready. Wrapped secrets are base64. */
export const systemVault: Vault = {
  isReal,
  wrap: (secret) => safeStorage.encryptString(secret).toString('base64'),
  unwrap: (wrapped) => safeStorage.decryptString(Buffer.from(wrapped, 'base64')),
};
