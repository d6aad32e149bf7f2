// Killed while migrating: the next start finds the old schema or the new one, whole, with everything that was in it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../electron/backend/db/driver.ts';
import { SCHEMA_VERSION, schemaVersion } from '../../electron/backend/db/migrate.ts';
import { createWerkplaats, SLEUTEL, tijdelijkeMap } from '../helpers/werkplaats.ts';

const KILLS = 40;
/** From before the first step to well after the last: opening, backup, steps, rebuilding. */
const LANGST_MS = 45;
const FIXTURE = join(import.meta.dirname, '../fixtures/databases/schema-10.db');

async function migreerEnSterf(map: string, ms: number): Promise<void> {
  const kind = spawn(process.execPath, [join(import.meta.dirname, 'migreer.ts'), map], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const einde = once(kind, 'exit');
  kind.stdout.once('data', () => setTimeout(() => kind.kill('SIGKILL'), ms));
  await einde;
}

describe('killed while migrating', () => {
  it(`DB-54 ${KILLS} kills: never half a schema, and nothing of the old one is gone`, {
    timeout: 120_000,
  }, async () => {
    const versies = new Set<number>();
    for (let i = 0; i < KILLS; i += 1) {
      const map = tijdelijkeMap();
      copyFileSync(FIXTURE, join(map, 'werk.db'));
      writeFileSync(join(map, 'werk.db.sleutel-id'), 'sleutel-1\n');
      await migreerEnSterf(map, (i / KILLS) * LANGST_MS);
      const na = openFile(join(map, 'werk.db'), { key: SLEUTEL, readonly: true });
      versies.add(schemaVersion(na));
      expect(na.pragma('integrity_check', { simple: true })).toBe('ok');
      na.close();
      const w = createWerkplaats({ map });
      expect(schemaVersion(w.db)).toBe(SCHEMA_VERSION);
      expect(w.outbox.telling()).toEqual({ bevestigd: 1, klaar: 1, conflict: 1 });
      expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(2);
      expect(w.audit.controleer().klopt).toBe(true);
      w.breekAf();
    }
    for (const versie of versies) expect([10, SCHEMA_VERSION]).toContain(versie);
  });
});
