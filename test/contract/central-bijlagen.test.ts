// Files (koppelvlak chapter 3, /bijlagen): upload, naming, ranges, who may read, limits.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Toneel, zetToneel } from './opstelling.ts';
import { annotatie, bestand, bijlage, boom, dienIn, plaats, status, upload, zending, zetNeer } from './zenden.ts';

const toneel = zetToneel();
const MB = 2 ** 20;

/** A melding of the melder with one file. */
async function metBestand(
  { melder }: Toneel,
  tekst = '0123456789',
): Promise<{ wortel: string; uuid: string; sha256: string }> {
  const b = bestand(tekst);
  await upload(melder, b);
  const { wortel, annotaties } = zending(melder, 'BAG');
  const antwoord = await melder.post('/terugmeldingen', { annotaties: [...annotaties, bijlage(melder, wortel, b)] });
  expect(antwoord.status).toBe(201);
  return { wortel, uuid: b.uuid, sha256: b.sha256 };
}

const tekst = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('upload', () => {
  it('CEN-9.1 201, the same bytes again 200, other bytes 409 uuid-hergebruikt', async () => {
    const { jansen } = toneel();
    const b = bestand('abc');
    expect((await upload(jansen, b)).status).toBe(201);
    expect((await upload(jansen, b)).status).toBe(200);
    const anders = await upload(jansen, { uuid: b.uuid, inhoud: bestand('abd').inhoud });
    expect([anders.status, anders.code]).toEqual([409, 'uuid-hergebruikt']);
  });

  it('CEN-9.2 20 MB fits, one byte more is 413 te-groot, and the connection lives on', async () => {
    const { jansen } = toneel();
    const precies = await upload(jansen, { uuid: randomUUID(), inhoud: new Uint8Array(20 * MB) });
    expect(precies.status).toBe(201);
    const teveel = await upload(jansen, { uuid: randomUUID(), inhoud: new Uint8Array(20 * MB + 1) });
    expect([teveel.status, teveel.code]).toEqual([413, 'te-groot']);
    expect((await jansen.haal('/ik')).status).toBe(200);
  });

  it('CEN-9.3 a raadpleger uploads nothing, and a uuid in upper case is 422', async () => {
    const { raadpleger, jansen } = toneel();
    expect((await upload(raadpleger, bestand('x'))).code).toBe('rol-niet-bevoegd');
    expect((await upload(jansen, { ...bestand('x'), uuid: randomUUID().toUpperCase() })).status).toBe(422);
  });

  it('CEN-9.4 an annotation without bytes, or with another sha256 or size, is 422 bijlage-klopt-niet', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BAG');
    const b = bestand('inhoud');
    const goed = bijlage(jansen, wortel, b, { zichtbaar: 'eigen' });
    expect((await plaats(jansen, goed)).code).toBe('bijlage-klopt-niet');
    await upload(jansen, b);
    for (const mis of [{ sha256: bestand('x').sha256 }, { bytes: 7 }]) {
      const antwoord = await plaats(jansen, { ...goed, ...mis });
      expect([antwoord.status, antwoord.code]).toEqual([422, 'bijlage-klopt-niet']);
    }
    expect((await plaats(jansen, goed)).status).toBe(201);
  });

  it('CEN-9.5 an upload that no annotation names within 24 hours is removed; a named one stays', async () => {
    const { jansen, melder, dienst, verzet } = toneel();
    const genoemd = await metBestand(toneel());
    const wortel = await dienIn(melder, 'BAG');
    const los = bestand('los');
    await upload(jansen, los);
    verzet(23 * 3_600_000);
    await dienst.ronde();
    expect((await upload(jansen, los)).status).toBe(200);
    verzet(2 * 3_600_000);
    await dienst.ronde();
    expect((await plaats(jansen, bijlage(jansen, wortel, los, { zichtbaar: 'eigen' }))).code).toBe(
      'bijlage-klopt-niet',
    );
    expect((await jansen.haal(`/bijlagen/${genoemd.uuid}/inhoud`)).status).toBe(200);
  });
});

describe('reading', () => {
  it('CEN-9.6 the bytes come with an ETag of their sha256, and are not sent again to who has them', async () => {
    const { jansen } = toneel();
    const { uuid, sha256 } = await metBestand(toneel());
    const heel = await jansen.haal(`/bijlagen/${uuid}/inhoud`);
    expect([heel.status, tekst(heel.lijf), heel.koppen.get('etag'), heel.koppen.get('accept-ranges')]).toEqual([
      200,
      '0123456789',
      `"${sha256}"`,
      'bytes',
    ]);
    expect(heel.koppen.get('content-type')).toBe('application/pdf');
    expect((await jansen.haal(`/bijlagen/${uuid}/inhoud`, { 'If-None-Match': `"${sha256}"` })).status).toBe(304);
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
  ])('CEN-9.7 %s is 206 with %s', async (range, verwacht, bereik) => {
    const { jansen } = toneel();
    const { uuid } = await metBestand(toneel());
    const deel = await jansen.haal(`/bijlagen/${uuid}/inhoud`, { Range: range });
    expect([deel.status, tekst(deel.lijf), deel.koppen.get('content-range')]).toEqual([206, verwacht, bereik]);
  });

  it('CEN-9.8 beyond the end is 416 with the size; another ETag in If-Range gives the whole', async () => {
    const { jansen } = toneel();
    const { uuid } = await metBestand(toneel());
    const buiten = await jansen.haal(`/bijlagen/${uuid}/inhoud`, { Range: 'bytes=10-' });
    expect([buiten.status, buiten.koppen.get('content-range')]).toEqual([416, 'bytes */10']);
    const ander = await jansen.haal(`/bijlagen/${uuid}/inhoud`, { Range: 'bytes=2-', 'If-Range': '"ander"' });
    expect([ander.status, tekst(ander.lijf)]).toEqual([200, '0123456789']);
  });

  it('CEN-9.9 who may not see the annotation may not see the bytes', async () => {
    const { jansen, bakker, buur, melder } = toneel();
    const { uuid, wortel } = await metBestand(toneel());
    expect((await buur.haal(`/bijlagen/${uuid}/inhoud`)).code).toBe('niet-de-bronhouder');
    expect((await melder.haal(`/bijlagen/${uuid}/inhoud`)).status).toBe(200);
    const eigen = bestand('intern');
    await upload(jansen, eigen);
    await zetNeer(jansen, bijlage(jansen, wortel, eigen, { zichtbaar: 'eigen' }));
    expect((await bakker.haal(`/bijlagen/${eigen.uuid}/inhoud`)).status).toBe(200);
    expect((await melder.haal(`/bijlagen/${eigen.uuid}/inhoud`)).code).toBe('onbekend');
    await zetNeer(
      jansen,
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    );
    expect((await buur.haal(`/bijlagen/${eigen.uuid}/inhoud`)).code).toBe('onbekend');
    expect((await buur.haal(`/bijlagen/${uuid}/inhoud`)).status).toBe(200);
    for (const onbekend of [randomUUID(), wortel])
      expect((await buur.haal(`/bijlagen/${onbekend}/inhoud`)).status).toBe(404);
  });
});

describe('limits', () => {
  it('CEN-9.10 a submission has at most 5 files, and none for WKK', async () => {
    const { melder } = toneel();
    const zes = Array.from({ length: 6 }, (_, i) => bestand(`nummer ${i}`));
    for (const b of zes) await upload(melder, b);
    const bag = zending(melder, 'BAG');
    const met = (aantal: number) => [
      ...bag.annotaties,
      ...zes.slice(0, aantal).map((b) => bijlage(melder, bag.wortel, b)),
    ];
    expect((await melder.post('/terugmeldingen', { annotaties: met(6) })).lijf.fouten[0].pad).toBe('/annotaties/9');
    expect((await melder.post('/terugmeldingen', { annotaties: met(5) })).status).toBe(201);
    const wkk = zending(melder, 'WKK');
    const antwoord = await melder.post('/terugmeldingen', {
      annotaties: [...wkk.annotaties, bijlage(melder, wkk.wortel, bestand('x'))],
    });
    expect([antwoord.code, antwoord.lijf.fouten[0].pad]).toEqual(['ongeldig', '/annotaties/4']);
  });

  it('CEN-9.11 a submission has at most 20 MB together', async () => {
    const { melder } = toneel();
    const { wortel, annotaties } = zending(melder, 'BAG');
    const grote = [11, 12].map((n) => bijlage(melder, wortel, bestand(String(n)), { bytes: n * MB }));
    const antwoord = await melder.post('/terugmeldingen', { annotaties: [...annotaties, ...grote] });
    expect([antwoord.code, antwoord.lijf.fouten.map((f: { pad: string }) => f.pad)]).toEqual([
      'ongeldig',
      ['/annotaties'],
    ]);
  });

  it('CEN-9.12 a bronhouder adds 50 files of its own and not 51; for WKK none that the melder would read', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'WKK');
    const nieuw = async (zichtbaar: string) => {
      const b = bestand(randomUUID());
      await upload(jansen, b);
      return bijlage(jansen, wortel, b, { zichtbaar });
    };
    expect((await plaats(jansen, await nieuw('allen'))).code).toBe('ongeldig');
    const vijftig = await Promise.all(Array.from({ length: 50 }, () => nieuw('eigen')));
    for (let i = 0; i < 50; i += 10) await zetNeer(jansen, ...vijftig.slice(i, i + 10));
    const teveel = await plaats(jansen, await nieuw('eigen'));
    expect([teveel.status, teveel.code]).toEqual([422, 'ongeldig']);
    expect((await boom(jansen, wortel)).filter((a) => a.soort === 'bijlage')).toHaveLength(50);
  });
});
