// Opening a database on a bad day: each fault has its own answer, and the file stays as it was.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup, newestBackup } from '../../../electron/backend/db/backup.ts';
import { openFile } from '../../../electron/backend/db/driver.ts';
import { SCHEMA_VERSION } from '../../../electron/backend/db/migrate.ts';
import { looksLikeNetworkPath } from '../../../electron/backend/db/network-path.ts';
import { openDatabase } from '../../../electron/backend/db/open.ts';
import { melding } from '../../helpers/bouwers.ts';
import { createWerkplaats, SLEUTEL, tijdelijkeMap } from '../../helpers/werkplaats.ts';

const open = (map: string, sleutel = SLEUTEL, id = 'sleutel-1') => openDatabase(map, sleutel, id, '20261123T090000Z');
const bestand = (map: string) => join(map, 'werk.db');
const vingerafdruk = (map: string) =>
  createHash('sha256')
    .update(readFileSync(bestand(map)))
    .digest('hex');

async function gevuldeMap(): Promise<string> {
  const w = createWerkplaats();
  w.dienst.ontvang(...melding().annotaties);
  await w.pull();
  w.sluit();
  return w.map;
}

function fout(uitslag: ReturnType<typeof open>): unknown {
  if (!uitslag.ok) return uitslag.fout;
  uitslag.waarde.close();
  return 'open';
}

describe('opening', () => {
  it('DB-1 a new folder gets an encrypted database of this schema', () => {
    const map = tijdelijkeMap();
    expect(fout(open(map))).toBe('open');
    expect(readFileSync(bestand(map)).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(fout(open(map))).toBe('open');
  });

  it('DB-2 nothing readable of a melding stands in the database, its log or its backups', async () => {
    const w = createWerkplaats();
    w.dienst.ontvang(...melding({ toelichting: 'Geheimzinnige toelichting' }).annotaties);
    await w.pull();
    const kopie = backup(w.db, w.map, SLEUTEL, '20261123T100000Z');
    const alles = ['werk.db', 'werk.db-wal'].map((naam) => readFileSync(join(w.map, naam)).toString('latin1')).join('');
    for (const tekst of [alles, readFileSync(kopie).toString('latin1')]) {
      expect(tekst).not.toContain('Geheimzinnige');
      expect(tekst).not.toContain('999990743');
      expect(tekst).not.toContain('annotatie');
    }
    expect(newestBackup(w.map)).toBe('20261123T100000Z');
  });

  it('DB-3 a database of a newer version is left alone', async () => {
    const map = await gevuldeMap();
    const db = openFile(bestand(map), { key: SLEUTEL });
    db.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    db.pragma('wal_checkpoint(truncate)');
    db.close();
    const voor = vingerafdruk(map);
    expect(fout(open(map))).toEqual({ code: 'database-nieuwer', versie: String(SCHEMA_VERSION + 10) });
    expect(vingerafdruk(map)).toBe(voor);
  });

  it('DB-4 another key id is "key not available", not "damaged"', async () => {
    const map = await gevuldeMap();
    const voor = vingerafdruk(map);
    expect(fout(open(map, new Uint8Array(32).fill(9), 'sleutel-2'))).toEqual({ code: 'sleutel-niet-beschikbaar' });
    expect(vingerafdruk(map)).toBe(voor);
  });

  it.each([
    [
      'overwritten at the start',
      (pad: string) => {
        const b = openSync(pad, 'r+');
        writeSync(b, Buffer.alloc(4096, 1), 0, 4096, 0);
        closeSync(b);
      },
    ],
    ['cut short', (pad: string) => truncateSync(pad, Math.floor(statSync(pad).size / 2 / 4096) * 4096 + 100)],
    [
      'a page overwritten after an unclean exit',
      (pad: string) => {
        writeFileSync(`${pad}.open`, '');
        const b = openSync(pad, 'r+');
        writeSync(b, Buffer.alloc(4096, 1), 0, 4096, 4096 * 3);
        closeSync(b);
      },
    ],
  ])('DB-5 a damaged file (%s) is said to be damaged, and nothing is written over it', async (_, beschadig) => {
    const map = await gevuldeMap();
    beschadig(bestand(map));
    const voor = vingerafdruk(map);
    expect(fout(open(map))).toEqual({ code: 'database-beschadigd' });
    expect(vingerafdruk(map)).toBe(voor);
  });

  it("DB-6 another program's SQLite file is not ours", () => {
    const map = tijdelijkeMap();
    const db = openFile(bestand(map), { key: null });
    db.exec('create table recept (naam text)');
    db.close();
    const voor = vingerafdruk(map);
    expect(fout(open(map))).toEqual({ code: 'database-vreemd' });
    expect(vingerafdruk(map)).toBe(voor);
  });

  it('DB-7 a second program sees that the file is in use', () => {
    const w = createWerkplaats();
    expect(fout(open(w.map))).toEqual({ code: 'al-in-gebruik' });
    w.sluit();
    expect(fout(open(w.map))).toBe('open');
  });

  it('DB-8 after a kill everything that was acknowledged is there', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    expect(w.besluit(m.wortel, { soort: 'in-behandeling-nemen' }).ok).toBe(true);
    w.breekAf();
    const na = createWerkplaats({ map: w.map });
    expect(na.outbox.vanWortel(m.wortel).map((b) => b.staat)).toEqual(['klaar']);
    expect(na.meldingen.projecteer(m.wortel)?.melding.status).toBe('IN_BEHANDELING');
  });

  it('DB-9 an empty file left by a kill at the very first moment is made into a database', () => {
    const map = tijdelijkeMap();
    writeFileSync(bestand(map), '');
    writeFileSync(join(map, 'werk.db.sleutel-id'), 'sleutel-1\n');
    expect(fout(open(map))).toBe('open');
  });

  it('DB-10 three backups are kept, each checked before it counts', async () => {
    const w = createWerkplaats();
    for (const uur of ['10', '11', '12', '13']) backup(w.db, w.map, SLEUTEL, `20261123T${uur}0000Z`);
    rmSync(join(w.map, 'reservekopieen', '20261123T100000Z.db'), { force: true });
    const kopie = openFile(join(w.map, 'reservekopieen', '20261123T130000Z.db'), { key: SLEUTEL, readonly: true });
    expect(kopie.prepare('select count(*) from annotatie').pluck().get()).toBe(0);
    expect(() => statSync(join(w.map, 'reservekopieen', '20261123T110000Z.db'))).not.toThrow();
    kopie.close();
  });
});

describe('network paths', () => {
  it.each([
    ['\\\\server\\deel\\map', undefined, true],
    ['//server/deel/map', undefined, true],
    ['\\\\?\\UNC\\server\\deel', undefined, true],
    ['/home/jansen', 0x6969, true],
    ['/home/jansen', 0xff534d42 | 0, true],
    ['/home/jansen', 0xef53, false],
    ['C:\\Users\\jansen', undefined, false],
    ['\\\\?\\C:\\Users\\jansen', undefined, false],
    ['\\\\.\\pipe', undefined, false],
  ] as const)('DB-11 %s on file system %s: %s', (pad, type, verwacht) => {
    expect(looksLikeNetworkPath(pad, type)).toBe(verwacht);
  });
});
