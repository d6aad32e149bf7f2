// The feed (koppelvlak chapter 3, GET /annotaties): pages, cursors, waiting.
import { describe, expect, it } from 'vitest';
import { zetToneel } from './opstelling.ts';
import { annotatie, boom, dienIn, leesAlles, status, zetNeer } from './zenden.ts';

const toneel = zetToneel({ meldingen: 60 });

describe('pages and cursors', () => {
  it('CEN-7.1 the first call gives the trees it has now, root before the rest, page by page the same as at once', async () => {
    const { jansen } = toneel();
    const inEenKeer = await leesAlles(jansen);
    const perZeven = await leesAlles(jansen, undefined, 7);
    expect(perZeven.annotaties).toEqual(inEenKeer.annotaties);
    const gezien = new Set<string>();
    for (const a of inEenKeer.annotaties) {
      expect(a.soort === 'terugmelding' || gezien.has(a.wortel)).toBe(true);
      gezien.add(a.wortel);
    }
    const wortel = inEenKeer.annotaties[0].wortel;
    expect(inEenKeer.annotaties.filter((a) => a.wortel === wortel)).toEqual(await boom(jansen, wortel));
  });

  it('CEN-7.2 default limiet is 200, meer says whether there is more, and an empty page keeps its place', async () => {
    const { jansen } = toneel();
    const eerste = await jansen.haal('/annotaties');
    expect([eerste.lijf.annotaties.length, eerste.lijf.meer]).toEqual([200, true]);
    const { volgende } = await leesAlles(jansen);
    const leeg = await jansen.haal(`/annotaties?na=${volgende}`);
    expect([leeg.lijf.annotaties, leeg.lijf.meer, leeg.lijf.volgende]).toEqual([[], false, volgende]);
  });

  it('CEN-7.3 the same cursor gives the same or more data', async () => {
    const { jansen, melder } = toneel();
    const { lijf: pagina } = await jansen.haal('/annotaties?limiet=10');
    const een = await leesAlles(jansen, pagina.volgende);
    const wortel = await dienIn(melder, 'BRP');
    const twee = await leesAlles(jansen, pagina.volgende);
    expect(twee.annotaties.slice(0, een.annotaties.length)).toEqual(een.annotaties);
    expect(twee.annotaties.at(-1).wortel).toBe(wortel);
  });

  it('CEN-7.4 a tree that leaves while the first pages are read is complete, up to the annotation that moves it away', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BAG');
    const { lijf: begin } = await jansen.haal('/annotaties?limiet=1');
    await zetNeer(
      jansen,
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    );
    const rest = (await leesAlles(jansen, begin.volgende, 25)).annotaties.filter((a) => a.wortel === wortel);
    expect(rest[0].uuid).toBe(wortel);
    expect(rest.at(-1)).toMatchObject({ soort: 'bronhouder', bronhouder: '0363' });
    expect((await leesAlles(jansen)).annotaties.some((a) => a.wortel === wortel)).toBe(false);
  });

  it('CEN-7.5 many writers at once: every annotation comes exactly once, whoever reads meanwhile', async () => {
    const { jansen, bakker, melder } = toneel();
    const { volgende } = await leesAlles(jansen);
    const wortels = await Promise.all(Array.from({ length: 12 }, () => dienIn(melder, 'BGT')));
    const schrijven = wortels.flatMap((wortel) =>
      [jansen, bakker].map((wie) => zetNeer(wie, annotatie(wie, wortel, 'aantekening', { tekst: wie.id }))),
    );
    const gelezen: string[] = [];
    let na = volgende;
    const lees = async (): Promise<void> => {
      const { lijf } = await jansen.haal(`/annotaties?limiet=5&na=${na}`);
      gelezen.push(...lijf.annotaties.map((a: { uuid: string }) => a.uuid));
      na = lijf.volgende;
    };
    await Promise.all([...schrijven, lees()]);
    const verwacht = (await Promise.all(wortels.map((w) => boom(jansen, w)))).flat().map((a) => a.uuid);
    while (gelezen.length < verwacht.length) await lees();
    expect(gelezen.toSorted()).toEqual(verwacht.toSorted());
  });

  it('CEN-7.6 a cursor of another bronhouder, of another service or of nowhere is 410 cursor-verlopen', async () => {
    const { jansen, buur } = toneel();
    const { volgende } = await leesAlles(buur);
    const vooruit = Buffer.from(
      Buffer.from((await leesAlles(jansen)).volgende, 'base64url')
        .toString()
        .replace(/\d+$/, '99999999'),
    ).toString('base64url');
    for (const na of [volgende, 'onzin', '', '0', vooruit]) {
      const antwoord = await jansen.haal(`/annotaties?na=${na}`);
      expect([antwoord.status, antwoord.code]).toEqual([410, 'cursor-verlopen']);
    }
  });

  it.each([
    'limiet=0',
    'limiet=501',
    'limiet=tien',
    'limiet=1.5',
    'limiet=',
    'wacht=26',
    'wacht=-1',
    'limiet=1&limiet=2',
  ])('CEN-7.7 ?%s is a wrong query: 400 ongeldig', async (vraag) => {
    const antwoord = await toneel().jansen.haal(`/annotaties?${vraag}`);
    expect([antwoord.status, antwoord.code]).toEqual([400, 'ongeldig']);
    expect(antwoord.lijf.fouten[0].pad).toMatch(/^\/(limiet|wacht)$/);
  });

  it('CEN-7.8 only a bronhouder has a feed; a raadpleger reads it too', async () => {
    const { melder, raadpleger } = toneel();
    const antwoord = await melder.haal('/annotaties');
    expect([antwoord.status, antwoord.code]).toEqual([403, 'rol-niet-bevoegd']);
    expect((await raadpleger.haal('/annotaties')).status).toBe(200);
  });
});

describe('waiting', () => {
  it('CEN-7.9 an empty answer is held until something comes', async () => {
    const { jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const { volgende } = await leesAlles(jansen);
    const wachten = jansen.haal(`/annotaties?wacht=20&na=${volgende}`);
    const notitie = annotatie(bakker, wortel, 'aantekening', { tekst: 'nieuws' });
    await zetNeer(bakker, notitie);
    const { lijf } = await wachten;
    expect(lijf.annotaties.map((a: { uuid: string }) => a.uuid)).toEqual([notitie.uuid]);
  });

  it('CEN-7.10 news for another bronhouder does not wake it; after its seconds it answers empty', async () => {
    const { jansen, melder } = toneel();
    const { volgende } = await leesAlles(jansen);
    const begin = performance.now();
    const wachten = jansen.haal(`/annotaties?wacht=1&na=${volgende}`);
    await dienIn(melder, 'BRP', {}, '0363');
    const { lijf } = await wachten;
    expect(lijf).toEqual({ annotaties: [], volgende, meer: false });
    expect(performance.now() - begin).toBeGreaterThan(900);
  });

  it('CEN-7.11 what is there already is answered at once, however long one would wait', async () => {
    const begin = performance.now();
    await toneel().jansen.haal('/annotaties?wacht=25&limiet=1');
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  it('CEN-7.12 a caller that goes away leaves nothing behind: the service goes on', async () => {
    const { jansen } = toneel();
    const { volgende } = await leesAlles(jansen);
    const weg = new AbortController();
    const wachten = jansen.roep('GET', `/annotaties?wacht=25&na=${volgende}`, { signal: weg.signal });
    weg.abort();
    await expect(wachten).rejects.toThrow();
    expect((await jansen.haal('/gezondheid')).status).toBe(200);
  });
});
