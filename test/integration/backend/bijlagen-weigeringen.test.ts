// Files that do not come as announced, or do not come at all: set aside, shown as such, tried again when that makes sense.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/backend/db/digest.ts';
import { bereiken, eenBestand, haalBestanden, inhoud, MB, metBestanden, opSchijf } from '../../helpers/bestanden.ts';
import { statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

const DAG = 86_400;

describe('files that are not what was announced', () => {
  const goed = inhoud(2 * MB, 1);
  const ander = inhoud(2 * MB, 2);

  it.each([
    ['another ETag', 1, { soort: 'andere-inhoud', bytes: ander, etag: sha256(ander) }],
    ['the right ETag over other bytes', 2, { soort: 'andere-inhoud', bytes: ander, etag: sha256(goed) }],
    ['no ETag and other bytes', 2, { soort: 'andere-inhoud', bytes: ander, etag: null }],
    ['shorter than announced', 1, { soort: 'andere-inhoud', bytes: goed.subarray(0, MB), etag: sha256(goed) }],
  ] as const)(
    'SYNC-310 %s: once more from the start, then set aside as damaged and tried again later',
    async (_, stappen, script) => {
      const { w, uuid, stand } = await eenBestand(goed);
      w.dienst.bestanden.script(...Array.from({ length: 2 * stappen }, () => script));
      expect(await haalBestanden(w)).toBe('niets');
      expect(bereiken(w)[stappen]).toBe('0-1048575');
      expect(bereiken(w)).toHaveLength(2 * stappen);
      expect(stand()).toEqual({ staat: 'beschadigd', binnen: 0, bytes: 2 * MB });
      expect(opSchijf(w)).toEqual([]);
      expect(w.bestanden.stand()).toMatchObject({ teHalen: 0, beschadigd: 1 });
      w.later(599);
      expect(await haalBestanden(w)).toBe('niets');
      expect(stand()?.staat).toBe('beschadigd');
      w.later(1);
      expect(await haalBestanden(w)).toBe('niets');
      expect(w.bijlagen.lees(uuid)).toEqual({ ok: true, bytes: Buffer.from(goed) });
    },
  );

  it('SYNC-311 wrong once, right the second time: nobody notices', async () => {
    const { w, stand } = await eenBestand(goed);
    w.dienst.bestanden.script({ soort: 'andere-inhoud', bytes: ander, etag: sha256(goed) });
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()?.staat).toBe('aanwezig');
  });

  it('SYNC-312 bigger than announced is cut off at once', async () => {
    const groot = inhoud(10 * MB);
    const { w, stand } = await eenBestand(groot, { bytes: 50_000, sha256: sha256(groot) });
    w.dienst.bestanden.script({ soort: 'negeert-bereik' }, { soort: 'negeert-bereik' });
    await haalBestanden(w);
    expect(stand()?.staat).toBe('beschadigd');
    expect(w.dienst.bestanden.geleverd()).toBeLessThan(200_000);
    w.later(700);
    await haalBestanden(w);
    // By range the service says how big it is: not a byte is taken.
    expect(w.dienst.bestanden.geleverd()).toBeLessThan(200_000);
    expect(opSchijf(w)).toEqual([]);
  });

  it('SYNC-313 pieces that do not fit the file at the service (416) are thrown away once', async () => {
    const { w, stand } = await eenBestand(goed);
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: MB });
    await haalBestanden(w);
    w.later(5);
    w.dienst.bestanden.script({ soort: 'status', status: 416, code: 'verkeerd-bereik' });
    expect(await haalBestanden(w)).toBe('niets');
    expect(bereiken(w)).toEqual(['0-1048575', '1048576-2097151', '0-1048575', '1048576-2097151']);
    expect(stand()?.staat).toBe('aanwezig');
  });

  it('SYNC-314 a damaged piece on this disk costs the pieces, not the file', async () => {
    const { w, uuid } = await eenBestand(goed);
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: MB });
    await haalBestanden(w);
    const [stuk = ''] = opSchijf(w);
    const bytes = readFileSync(stuk);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(stuk, bytes);
    w.later(5);
    expect(await haalBestanden(w)).toBe('niets');
    expect(w.bijlagen.lees(uuid)).toEqual({ ok: true, bytes: Buffer.from(goed) });
  });
});

describe('files that the service does not give', () => {
  it('SYNC-320 no longer available is for good: it is not asked for again', async () => {
    const { w, wortel, stand } = await eenBestand(inhoud(3 * MB));
    w.dienst.bestanden.script(
      { soort: 'negeert-bereik', na: MB },
      { soort: 'status', status: 404, code: 'bijlage-niet-meer-beschikbaar' },
    );
    await haalBestanden(w);
    w.later(5);
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()).toEqual({ staat: 'niet-beschikbaar', binnen: 0, bytes: 3 * MB });
    expect(opSchijf(w)).toEqual([]);
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    await w.pull();
    w.later(100 * DAG);
    await haalBestanden(w);
    expect(bereiken(w)).toHaveLength(2);
  });

  it.each([
    [404, 'onbekend'],
    [403, 'niet-de-bronhouder'],
  ])('SYNC-321 %i %s: shown as not available, asked again after days', async (status, code) => {
    const { w, stand } = await eenBestand(inhoud(100));
    w.dienst.bestanden.script({ soort: 'status', status, code });
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()).toEqual({ staat: 'niet-beschikbaar', binnen: 0, bytes: 100 });
    expect(w.bestanden.stand()).toMatchObject({ teHalen: 0, beschadigd: 0 });
    w.later(3 * DAG - 1);
    await haalBestanden(w);
    expect(bereiken(w)).toHaveLength(1);
    w.later(1);
    await haalBestanden(w);
    expect(stand()?.staat).toBe('aanwezig');
  });

  it('SYNC-322 a newer tree asks again at once', async () => {
    const { w, wortel, stand } = await eenBestand(inhoud(100));
    w.dienst.bestanden.script({ soort: 'status', status: 404 });
    await haalBestanden(w);
    w.dienst.ontvang({ ...statusVanMelder(wortel, 'x'), soort: 'kenmerk', kenmerk: 'BD-9' });
    await w.pull();
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()?.staat).toBe('aanwezig');
  });

  it('SYNC-323 what another bronhouder has now is not fetched, until it comes back', async () => {
    const { w, wortel, stand } = await eenBestand(inhoud(100));
    const naar = (bronhouder: string) => ({ ...statusVanMelder(wortel, 'x'), soort: 'bronhouder', bronhouder });
    w.dienst.ontvang(naar('0363'));
    await w.pull();
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()?.staat).toBe('niet-beschikbaar');
    expect(w.bestanden.stand()).toMatchObject({ teHalen: 0 });
    w.dienst.ontvang(naar('0344'));
    await w.pull();
    await haalBestanden(w);
    expect(stand()?.staat).toBe('aanwezig');
    expect(bereiken(w)).toHaveLength(1);
  });

  it.each([
    [{ soort: 'status', status: 401 }, { soort: 'niet-ingelogd' }],
    [{ soort: 'portaalpagina' }, { soort: 'geen-dienst' }],
    [{ soort: 'geen-verbinding' }, { soort: 'niet-bereikt' }],
  ] as const)('SYNC-324 %o is no fault of the file: it stays the first', async (script, storing) => {
    const { w, stand } = await eenBestand(inhoud(100));
    w.dienst.bestanden.script(script);
    expect(await haalBestanden(w)).toEqual(storing);
    expect(stand()?.staat).toBe('nodig');
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()?.staat).toBe('aanwezig');
  });

  it('SYNC-325 a file that fails every time stops no other', async () => {
    const w = createWerkplaats();
    const {
      uuids: [kapot = ''],
    } = metBestanden(w.dienst, [inhoud(100, 1)]);
    const {
      uuids: [goed = ''],
    } = metBestanden(w.dienst, [inhoud(100, 2)]);
    await w.pull();
    w.dienst.bestanden.script({ soort: 'status', status: 500, code: 'interne-fout' });
    expect(await haalBestanden(w)).toEqual({ soort: 'later', naSeconden: null });
    expect(await haalBestanden(w)).toBe('niets');
    expect([w.bijlagen.stand(kapot)?.staat, w.bijlagen.stand(goed)?.staat]).toEqual(['nodig', 'aanwezig']);
  });
});
