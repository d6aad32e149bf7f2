// A folder that can be read but not written: said plainly, and nothing changed. Root may write anywhere, so there the
// test steps down to an ordinary user while it opens the file.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/backend/db/open.ts';
import { createWerkplaats, SLEUTEL, tijdelijkeMap } from '../helpers/werkplaats.ts';

const NIEMAND = 65_534;

function alsGewoneGebruiker<T>(werk: () => T): T {
  if (process.getuid?.() !== 0) return werk();
  process.seteuid?.(NIEMAND);
  try {
    return werk();
  } finally {
    process.seteuid?.(0);
  }
}

const inhoud = (map: string) =>
  readdirSync(map)
    .sort()
    .map(
      (naam) =>
        `${naam} ${createHash('sha256')
          .update(readFileSync(join(map, naam)))
          .digest('hex')}`,
    );

describe('a folder that can only be read', () => {
  it('DB-12 with a database in it: said, and left as it was', () => {
    const w = createWerkplaats();
    w.sluit();
    for (const naam of readdirSync(w.map)) chmodSync(join(w.map, naam), 0o444);
    chmodSync(w.map, 0o555);
    const voor = inhoud(w.map);
    const uitslag = alsGewoneGebruiker(() => openDatabase(w.map, SLEUTEL, 'sleutel-1', '20261123T090000Z'));
    expect(uitslag).toEqual({ ok: false, fout: { code: 'map-onbruikbaar' } });
    chmodSync(w.map, 0o755);
    expect(inhoud(w.map)).toEqual(voor);
  });

  it('DB-12 empty: said, and nothing made', () => {
    const map = tijdelijkeMap();
    chmodSync(map, 0o555);
    const uitslag = alsGewoneGebruiker(() => openDatabase(map, SLEUTEL, 'sleutel-1', '20261123T090000Z'));
    expect(uitslag).toEqual({ ok: false, fout: { code: 'map-onbruikbaar' } });
    expect(readdirSync(map)).toEqual([]);
  });
});
