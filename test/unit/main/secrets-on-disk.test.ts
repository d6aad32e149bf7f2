// Keys and the saved connection on disk, with a key store that the test opens and closes.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabaseKeys } from '../../../electron/main/database-keys.ts';
import { createKeeping } from '../../../electron/main/keeping.ts';
import { readConnection, saveConnection } from '../../../electron/main/saved-connection.ts';
import type { Vault } from '../../../electron/main/vault.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terugmeldbalie-main-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A key store that "wraps" by reversing; closed it refuses to unwrap. */
function playedVault(state: { real: boolean; open: boolean }): Vault {
  const reverse = (text: string): string => [...text].reverse().join('');
  return {
    isReal: () => state.real,
    wrap: async (secret) => reverse(secret),
    async unwrap(wrapped) {
      if (!state.open) throw new Error('closed');
      return reverse(wrapped);
    },
  };
}

function scene(options: { real?: boolean; open?: boolean; keysInFile?: boolean } = {}) {
  const state = { real: options.real ?? true, open: options.open ?? true };
  const keeping = createKeeping(playedVault(state), root, options.keysInFile ?? false);
  let next = 0;
  const randomKey = (length: number) => {
    next += 1;
    return new Uint8Array(length).fill(next);
  };
  const key = createDatabaseKeys({ root, keeping, randomKey });
  return { state, keeping, key };
}

const keyFile = (folder: string) => JSON.parse(readFileSync(join(folder, 'sleutel.json'), 'utf8')) as unknown;

describe('the key of a database folder', () => {
  it('DB-3 is made once, wrapped by the key store, readable by this user only, and the same ever after', async () => {
    const folder = join(root, 'a');
    const { key } = scene();
    const made = await key(folder, true);
    expect(made).toEqual({ ok: true, sleutel: new Uint8Array(32).fill(1), sleutelId: '0202020202020202' });
    expect(await key(folder, true)).toEqual(made);
    expect(await key(folder, false)).toEqual(made);
    expect(keyFile(folder)).toMatchObject({ soort: 'safestorage' });
    expect(JSON.stringify(keyFile(folder))).not.toContain(Buffer.alloc(32, 1).toString('base64'));
    expect(statSync(join(folder, 'sleutel.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['sleutel.json']);
  });

  it('DB-3 is not made for a folder that should have one', async () => {
    const { key } = scene();
    expect(await key(join(root, 'a'), false)).toEqual({ ok: false, code: 'sleutel-niet-beschikbaar' });
    expect(existsSync(join(root, 'a'))).toBe(false);
  });

  it('DB-3 is reported, and left as it is, when the key store does not give it', async () => {
    const folder = join(root, 'a');
    const { key, state } = scene();
    await key(folder, true);
    const before = keyFile(folder);
    state.open = false;
    expect(await key(folder, true)).toEqual({ ok: false, code: 'sleutel-niet-beschikbaar' });
    expect(keyFile(folder)).toEqual(before);
  });

  it.each(['', '{', '{"soort":"bestand","waarde":"AAAA","sleutelId":"x"}', '{"soort":"anders","waarde":"x"}'])(
    'DB-3 is reported, and the file left as it is, when the file holds %s',
    async (content) => {
      const folder = join(root, 'a');
      const { key } = scene();
      await key(folder, true);
      writeFileSync(join(folder, 'sleutel.json'), content);
      expect(await key(folder, true)).toEqual({ ok: false, code: 'sleutel-niet-beschikbaar' });
      expect(readFileSync(join(folder, 'sleutel.json'), 'utf8')).toBe(content);
    },
  );

  it('SEC-4 without a real key store nothing is made until the person chooses a file, and that is remembered', async () => {
    const folder = join(root, 'a');
    const { key, keeping } = scene({ real: false });
    expect(await key(folder, true)).toEqual({ ok: false, code: 'geen-sleutelopslag' });
    expect(existsSync(folder)).toBe(false);
    keeping.chooseFile();
    expect(await scene({ real: false }).key(folder, true)).toMatchObject({ ok: true });
    expect(keyFile(folder)).toMatchObject({ soort: 'bestand' });
  });

  it('SEC-4 practice mode and TERUGMELDBALIE_SLEUTELOPSLAG=bestand keep it in a file without asking', async () => {
    expect(await scene({ real: false }).key(join(root, 'oefenen', 'a'), true)).toMatchObject({ ok: true });
    expect(await scene({ real: false }).key(join(root, 'oefenen-niet', 'a'), true)).toMatchObject({ ok: false });
    expect(await scene({ real: true, keysInFile: true }).key(join(root, 'b'), true)).toMatchObject({ ok: true });
    expect(keyFile(join(root, 'b'))).toMatchObject({ soort: 'bestand' });
  });

  it.each(['/etc', '..', '../a', '.'])('SEC-4 is never made or read outside the data folder: %s', async (folder) => {
    const { key } = scene();
    expect(await key(resolve(root, folder), true)).toEqual({ ok: false, code: 'sleutel-niet-beschikbaar' });
  });
});

describe('two questions at a time', () => {
  it('DB-3 about the same folder give one key, also when the key store takes its time', async () => {
    const folder = join(root, 'a');
    const { key } = scene();
    const [first, second] = await Promise.all([key(folder, true), key(folder, true)]);
    expect(second).toEqual(first);
    expect(await key(folder, false)).toEqual(first);
  });
});

describe('the saved connection', () => {
  const SERVICE = { soort: 'dienst', url: 'https://centraal.example', token: 'geheim' } as const;

  it('SEC-5 comes back as it was, with its token wrapped on disk', async () => {
    const { keeping } = scene();
    expect(await readConnection(root, keeping)).toEqual({ soort: 'geen' });
    expect(await saveConnection(root, keeping, SERVICE)).toBe(true);
    expect(await readConnection(root, keeping)).toEqual(SERVICE);
    expect(readFileSync(join(root, 'verbinding.json'), 'utf8')).not.toContain('geheim');
  });

  it('SEC-5 of practice mode keeps the choice and no address or token', async () => {
    const { keeping } = scene({ real: false });
    await saveConnection(root, keeping, { soort: 'oefenen', url: 'http://127.0.0.1:1', token: 'geheim' });
    expect(readFileSync(join(root, 'verbinding.json'), 'utf8')).toBe('{"soort":"oefenen"}');
    expect(await readConnection(root, keeping)).toEqual({ soort: 'oefenen' });
    await saveConnection(root, keeping, { soort: 'oefenen', rol: 'teamlead' });
    expect(await readConnection(root, keeping)).toEqual({ soort: 'oefenen', rol: 'teamlead' });
  });

  it('SEC-5 is not kept where the token can not be kept, and forgotten when the person chooses another', async () => {
    const closed = scene({ real: false });
    expect(await saveConnection(root, closed.keeping, SERVICE)).toBe(false);
    expect(await readConnection(root, closed.keeping)).toEqual({ soort: 'geen' });
    const { keeping } = scene();
    await saveConnection(root, keeping, SERVICE);
    await saveConnection(root, keeping, { soort: 'geen' });
    expect(await readConnection(root, keeping)).toEqual({ soort: 'geen' });
  });

  it('SEC-5 is told apart from none when it can not be read', async () => {
    const { keeping, state } = scene();
    await saveConnection(root, keeping, SERVICE);
    state.open = false;
    expect(await readConnection(root, keeping)).toEqual({ soort: 'onleesbaar' });
    for (const broken of ['', '[]', '{"soort":"dienst","url":5}', '{"soort":"iets"}']) {
      writeFileSync(join(root, 'verbinding.json'), broken);
      expect(await readConnection(root, keeping)).toEqual({ soort: 'onleesbaar' });
    }
  });
});
