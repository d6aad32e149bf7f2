// Wrapping by the key store, over what Electron 43.2 and 45 really answer: with a key ring, without one, old and new calls.
import { describe, expect, it } from 'vitest';
import { createVault, type KeyStore } from '../../../electron/main/vault.ts';

const reverse = (text: string): string => [...text].reverse().join('');

/** A key store with only the synchronous calls. */
function playedStore(backend: string, asked: string[] = []): KeyStore {
  return {
    isEncryptionAvailable: () => backend !== 'basic_text',
    getSelectedStorageBackend: () => backend,
    encryptString(secret) {
      asked.push('encryptString');
      return Buffer.from(reverse(secret));
    },
    decryptString(wrapped) {
      asked.push('decryptString');
      return reverse(wrapped.toString());
    },
  };
}

/** With the asynchronous calls, which read what the synchronous ones wrote. */
function newerStore(backend: string, asked: string[] = []): KeyStore {
  return {
    ...playedStore(backend, asked),
    async encryptStringAsync(secret) {
      asked.push('encryptStringAsync');
      return Buffer.from(reverse(secret));
    },
    async decryptStringAsync(wrapped) {
      asked.push('decryptStringAsync');
      return { result: reverse(wrapped.toString()) };
    },
  };
}

describe('the vault', () => {
  it.each([
    ['gnome_libsecret', 'linux', true],
    ['kwallet6', 'linux', true],
    ['basic_text', 'linux', false],
    ['unknown', 'linux', false],
    ['basic_text', 'win32', false],
    ['dpapi', 'win32', true],
    ['keychain', 'darwin', true],
  ] as const)('SEC-4 with %s on %s is real: %s', (backend, platform, expected) => {
    expect(createVault(newerStore(backend), platform).isReal()).toBe(expected);
  });

  it('SEC-4 is not real on Linux when Electron calls encryption available but has no key ring', () => {
    const store = { ...newerStore('basic_text'), isEncryptionAvailable: () => true };
    expect(createVault(store, 'linux').isReal()).toBe(false);
  });

  it('SEC-4 does not hold up the window where Electron has calls for that', async () => {
    const asked: string[] = [];
    const vault = createVault(newerStore('gnome_libsecret', asked), 'linux');
    expect(await vault.unwrap(await vault.wrap('geheim'))).toBe('geheim');
    expect(asked).toEqual(['encryptStringAsync', 'decryptStringAsync']);
  });

  it('SEC-4 does without them, and reads afterwards what was wrapped without them', async () => {
    const asked: string[] = [];
    const older = createVault(playedStore('gnome_libsecret', asked), 'linux');
    const wrapped = await older.wrap('geheim');
    expect(wrapped).toBe(Buffer.from('mieheg').toString('base64'));
    expect(await older.unwrap(wrapped)).toBe('geheim');
    expect(asked).toEqual(['encryptString', 'decryptString']);
    expect(await createVault(newerStore('gnome_libsecret'), 'linux').unwrap(wrapped)).toBe('geheim');
  });

  it('SEC-4 says no when the key store does', async () => {
    const closed: KeyStore = {
      ...playedStore('gnome_libsecret'),
      decryptString() {
        throw new Error('closed');
      },
    };
    await expect(createVault(closed, 'linux').unwrap('AAAA')).rejects.toThrow('closed');
  });
});
