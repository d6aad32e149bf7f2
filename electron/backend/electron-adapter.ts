// The only file of the backend that knows Electron: the port to main, and a fetch that follows the computer's proxy settings.
import { net } from 'electron';
import type { NaarBackend, NaarMain } from '../../shared/ipc/backend-protocol.ts';
import type { Ophalen } from './sync/transport.ts';

export type MainPort = {
  readonly post: (bericht: NaarMain) => void;
  readonly onMessage: (luisteraar: (bericht: NaarBackend) => void) => void;
};

export const mainPort: MainPort = {
  post: (bericht) => process.parentPort.postMessage(bericht),
  onMessage: (luisteraar) => {
    process.parentPort.on('message', (gebeurtenis: { data: NaarBackend }) => luisteraar(gebeurtenis.data));
  },
};

export const netFetch: Ophalen = (url, verzoek) =>
  net.fetch(url, { ...verzoek, headers: { ...verzoek.headers }, credentials: 'omit', cache: 'no-store' });
