// The connection that the person chose, kept for the next start: `<root>/verbinding.json`, its token wrapped like a key.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BewaardeVerbinding, Oefenrol } from '../../shared/ipc/backend-protocol.ts';
import { writeWhole } from './atomic-file.ts';
import { isKeptSecret, type Keeping } from './keeping.ts';

export type SavedConnection =
  | { readonly soort: 'geen' }
  | { readonly soort: 'oefenen'; readonly rol?: Oefenrol }
  | { readonly soort: 'dienst'; readonly url: string; readonly token: string }
  /** Something is saved, but its token can't be read (key store closed, other user) or the file is broken. */
  | { readonly soort: 'onleesbaar' };

const fileIn = (root: string): string => join(root, 'verbinding.json');

async function interpret(saved: unknown, keeping: Keeping): Promise<SavedConnection> {
  if (typeof saved !== 'object' || saved === null || !('soort' in saved)) return { soort: 'onleesbaar' };
  if (saved.soort === 'oefenen')
    return { soort: 'oefenen', ...('rol' in saved && saved.rol === 'teamlead' ? { rol: 'teamlead' } : {}) };
  if (saved.soort !== 'dienst' || !('url' in saved) || typeof saved.url !== 'string') return { soort: 'onleesbaar' };
  if (!('token' in saved) || !isKeptSecret(saved.token)) return { soort: 'onleesbaar' };
  const token = await keeping.reveal(saved.token);
  return token === null ? { soort: 'onleesbaar' } : { soort: 'dienst', url: saved.url, token };
}

export async function readConnection(root: string, keeping: Keeping): Promise<SavedConnection> {
  const file = fileIn(root);
  if (!existsSync(file)) return { soort: 'geen' };
  try {
    return await interpret(JSON.parse(readFileSync(file, 'utf8')), keeping);
  } catch {
    return { soort: 'onleesbaar' };
  }
}

/** Returns false when the token could not be kept: the person is asked again at the next start. */
export async function saveConnection(root: string, keeping: Keeping, connection: BewaardeVerbinding): Promise<boolean> {
  if (connection.soort === 'geen') {
    rmSync(fileIn(root), { force: true });
    return true;
  }
  // Practice mode gets a new address and token at every start: only the choice is kept.
  if (connection.soort === 'oefenen') {
    const role = 'rol' in connection && connection.rol === 'teamlead' ? { rol: connection.rol } : {};
    writeWhole(fileIn(root), JSON.stringify({ soort: 'oefenen', ...role }));
    return true;
  }
  const token = await keeping.keep(connection.token, false);
  if (token === null) return false;
  writeWhole(fileIn(root), JSON.stringify({ soort: 'dienst', url: connection.url, token }));
  return true;
}
