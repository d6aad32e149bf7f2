// A database of every released schema opens with this version, with everything that was in it.
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/backend/db/driver.ts';
import { MIGRATIONS, migrate, SCHEMA_VERSION, schemaVersion } from '../../../electron/backend/db/migrate.ts';
import { createWerkplaats, SLEUTEL, tijdelijkeMap } from '../../helpers/werkplaats.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/databases');

function uitFixture(naam: string): string {
  const map = tijdelijkeMap();
  copyFileSync(join(FIXTURES, naam), join(map, 'werk.db'));
  writeFileSync(join(map, 'werk.db.sleutel-id'), 'sleutel-1\n');
  return map;
}

describe('migrating', () => {
  it('DB-50 there is a fixture of every schema but the newest', () => {
    const oudere = MIGRATIONS.map((m) => m.NUMMER).filter((n) => n < SCHEMA_VERSION);
    expect(readdirSync(FIXTURES).sort()).toEqual(oudere.map((n) => `schema-${n}.db`));
  });

  it('DB-51 schema 10: a backup first, then log, outbox and conflicts are all there, and can be searched', () => {
    const map = uitFixture('schema-10.db');
    const w = createWerkplaats({ map });
    expect(schemaVersion(w.db)).toBe(SCHEMA_VERSION);
    expect(existsSync(join(map, 'reservekopieen', '20261123T090000Z.db'))).toBe(true);
    const sortering = { kolom: 'termijn', richting: 'op' } as const;
    const { rijen } = w.lijsten.open({ plek: 'iedereen', vraag: [], sortering }, '2026-11-23');
    expect(Array.from(rijen, (rij) => [w.meldingen.rij(rij)?.kenmerk, w.meldingen.rij(rij)?.statusnaam])).toEqual([
      ['BD-4', 'Gemeld'],
      ['BD-1', 'In behandeling'],
    ]);
    expect(w.outbox.telling()).toEqual({ bevestigd: 1, klaar: 1, conflict: 1 });
    expect(w.meldingen.aantal({ soort: 'wacht' })).toBe(1);
    expect(w.zoek.zoek('bewoner', 10).rijen).toHaveLength(4);
    expect(w.audit.controleer().klopt).toBe(true);
  });

  it('DB-54 schema 30: drafts, own views, the team and what waits are all there, and the report counts what was', async () => {
    const w = createWerkplaats({ map: uitFixture('schema-30.db') });
    expect(schemaVersion(w.db)).toBe(SCHEMA_VERSION);
    expect(w.outbox.telling()).toEqual({ bevestigd: 2, klaar: 1 });
    expect(w.weergaven.alle().map((een) => [een.naam, een.vraag])).toEqual([['Alleen BAG', 'reg:bag']]);
    const concepten = await w.handlers['concept.lijst'](w.context, {});
    expect(concepten.ok && concepten.waarde.map((c) => [c.soort, c.inhoud.toelichting])).toEqual([
      ['afhandelen', 'Half geschreven'],
    ]);
    expect(w.team.lees('0344').etag).toBe('"e1"');
    expect(w.db.prepare('select count(*) from verblijf').pluck().get()).toBe(5);
    expect(w.audit.controleer().klopt).toBe(true);
  });

  it('DB-52 a step that fails leaves the old schema whole', () => {
    const map = uitFixture('schema-10.db');
    const db = openFile(join(map, 'werk.db'), { key: SLEUTEL });
    db.exec('create table zoeksleutel (in_de_weg text)');
    expect(() => migrate(db, () => undefined)).toThrow(/zoeksleutel/);
    expect(schemaVersion(db)).toBe(10);
    expect(db.prepare("select count(*) from sqlite_schema where name = 'telling'").pluck().get()).toBe(0);
    db.close();
  });

  it('DB-53 when the backup fails, nothing is migrated', () => {
    const map = uitFixture('schema-10.db');
    const db = openFile(join(map, 'werk.db'), { key: SLEUTEL });
    expect(() =>
      migrate(db, () => {
        throw new Error('schijf vol');
      }),
    ).toThrow('schijf vol');
    expect(schemaVersion(db)).toBe(10);
    db.close();
  });
});
