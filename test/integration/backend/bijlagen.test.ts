// Files at rest: unreadable without the key, read by range, and every kind of damage noticed.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileDamagedError, readEncrypted, writeEncrypted } from '../../../electron/backend/db/chunked-file.ts';
import { sha256 } from '../../../electron/backend/db/digest.ts';
import { createBijlageStore } from '../../../electron/backend/store/bijlage-store.ts';
import type { BijlageAnnotatie } from '../../../shared/domain/annotatie.ts';
import { AFNEMER, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, SLEUTEL, tijdelijkeMap } from '../../helpers/werkplaats.ts';

const CHUNK = 65_536;

function bijlage(bytes: Uint8Array): BijlageAnnotatie {
  const kop = { uuid: volgUuid(), wortel: volgUuid(), geannoteerdDoor: AFNEMER, geannoteerdOp: '2026-11-23T08:00:00Z' };
  return {
    ...kop,
    zichtbaar: 'allen',
    soort: 'bijlage',
    bestandsnaam: 'huurcontract.pdf',
    mimeType: 'application/pdf',
    bytes: bytes.length,
    sha256: sha256(bytes),
  };
}

function winkel() {
  const w = createWerkplaats();
  const store = createBijlageStore(w.db, w.map, SLEUTEL);
  const bestanden = () =>
    readdirSync(join(w.map, 'bestanden'), { recursive: true, withFileTypes: true })
      .filter((d) => d.isFile())
      .map((d) => join(d.parentPath, d.name));
  return { w, store, bestanden };
}

describe('encrypted files', () => {
  it('DB-60 any range of any size reads as it was written', () => {
    const map = tijdelijkeMap();
    const grootte = fc.oneof(
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7),
    );
    let nummer = 0;
    fc.assert(
      fc.property(grootte, fc.nat(4 * CHUNK), fc.nat(4 * CHUNK), (n, a, b) => {
        const bytes = randomBytes(n);
        nummer += 1;
        const pad = join(map, String(nummer));
        writeEncrypted(pad, bytes, SLEUTEL);
        const [van, tot] = [Math.min(a, b), Math.max(a, b)];
        expect(readEncrypted(pad, SLEUTEL, van, tot).equals(bytes.subarray(van, tot))).toBe(true);
        expect(readEncrypted(pad, SLEUTEL).equals(bytes)).toBe(true);
        rmSync(pad);
      }),
      { numRuns: 60 },
    );
  });

  it('DB-61 every changed byte, a shorter file, another key and swapped chunks are noticed', () => {
    const map = tijdelijkeMap();
    const pad = join(map, 'f');
    writeEncrypted(pad, randomBytes(2 * CHUNK), SLEUTEL);
    const heel = readFileSync(pad);
    const kapot = (bytes: Buffer) => {
      writeFileSync(pad, bytes);
      expect(() => readEncrypted(pad, SLEUTEL)).toThrow(FileDamagedError);
    };
    for (const plek of [0, 5, 12, 20, 32, 40_000, CHUNK + 40, heel.length - 1]) {
      const anders = Buffer.from(heel);
      anders[plek] = (anders[plek] ?? 0) ^ 1;
      kapot(anders);
    }
    kapot(heel.subarray(0, heel.length - 1));
    kapot(heel.subarray(0, 32 + CHUNK + 16));
    const deel = CHUNK + 16;
    kapot(Buffer.concat([heel.subarray(0, 32), heel.subarray(32 + deel), heel.subarray(32, 32 + deel)]));
    writeFileSync(pad, heel);
    expect(() => readEncrypted(pad, new Uint8Array(32).fill(1))).toThrow(FileDamagedError);
  });
});

describe('files of meldingen', () => {
  it('DB-62 kept once for several meldingen, unreadable on disk, under a name that says nothing', () => {
    const { store, bestanden } = winkel();
    const inhoud = Buffer.from('%PDF-1.7 HUUROVEREENKOMST Kerkstraat 21 bis '.repeat(100));
    const [een, twee] = [bijlage(inhoud), bijlage(inhoud)];
    store.meld(een);
    expect(store.staat(een.uuid)).toBe('nodig');
    expect(store.bewaar(een.uuid, inhoud)).toBe(true);
    store.meld(twee);
    expect([store.staat(een.uuid), store.staat(twee.uuid)]).toEqual(['aanwezig', 'aanwezig']);
    expect(bestanden()).toHaveLength(1);
    expect(readFileSync(bestanden()[0] ?? '').toString('latin1')).not.toContain('HUUROVEREENKOMST');
    expect(bestanden()[0]).not.toContain(een.sha256);
    expect(store.lees(twee.uuid, 9, 25)).toEqual({ ok: true, bytes: Buffer.from('HUUROVEREENKOMST') });
  });

  it('DB-63 other bytes than announced are not kept', () => {
    const { store } = winkel();
    const a = bijlage(Buffer.from('aangekondigd'));
    store.meld(a);
    expect(store.bewaar(a.uuid, Buffer.from('iets anders!'))).toBe(false);
    expect(store.staat(a.uuid)).toBe('nodig');
  });

  it('DB-64 a missing or damaged file is a state, and can be fetched again', () => {
    const { store, bestanden } = winkel();
    const inhoud = randomBytes(1000);
    const a = bijlage(inhoud);
    store.meld(a);
    store.bewaar(a.uuid, inhoud);
    truncateSync(bestanden()[0] ?? '', 500);
    expect(store.lees(a.uuid)).toEqual({ ok: false, reden: 'beschadigd' });
    expect(store.staat(a.uuid)).toBe('nodig');
    expect(store.bewaar(a.uuid, inhoud)).toBe(true);
    rmSync(bestanden()[0] ?? '');
    expect(store.lees(a.uuid)).toEqual({ ok: false, reden: 'niet-aanwezig' });
    expect(store.staat(a.uuid)).toBe('nodig');
  });

  it('DB-65 sweeping removes orphans and half-written files, and marks what is gone', () => {
    const { w, store, bestanden } = winkel();
    const [een, twee] = [randomBytes(10), randomBytes(20)].map((b) => ({ b, a: bijlage(b) }));
    if (!een || !twee) throw new Error('bouwer');
    for (const { a, b } of [een, twee]) {
      store.meld(a);
      store.bewaar(a.uuid, b);
    }
    w.db.prepare('delete from bijlage where uuid = ?').run(een.a.uuid);
    writeFileSync(`${bestanden()[0]}.nieuw`, 'half');
    expect(store.ruimOp()).toEqual({ gewist: 2, ontbreekt: 0 });
    rmSync(bestanden()[0] ?? '');
    expect(store.ruimOp()).toEqual({ gewist: 0, ontbreekt: 1 });
    expect(store.staat(twee.a.uuid)).toBe('nodig');
    expect(statSync(w.map).isDirectory()).toBe(true);
  });

  it('DB-66 forgetting a melding leaves a file that another one names', () => {
    const { store, bestanden } = winkel();
    const inhoud = randomBytes(50);
    const [een, twee] = [bijlage(inhoud), bijlage(inhoud)];
    store.meld(een);
    store.bewaar(een.uuid, inhoud);
    store.meld(twee);
    store.vergeet(een.wortel);
    expect(store.lees(twee.uuid).ok).toBe(true);
    store.vergeet(twee.wortel);
    expect(bestanden()).toEqual([]);
  });
});
