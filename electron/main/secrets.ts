// The computer's own key store, and the only file that knows safeStorage.
import { safeStorage } from 'electron';
import { createVault, type Vault } from './vault.ts';

/** To be used after the program is ready. */
export const systemVault: Vault = createVault(safeStorage, process.platform);
