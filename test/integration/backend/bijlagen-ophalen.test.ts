// Fetching the files of meldingen: by range, from what is here already, verified, and never the cause of a standstill.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bereiken, eenBestand, haalBestanden, inhoud, MB, metBestanden, opSchijf } from '../../helpers/bestanden.ts';
import { statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const signaal = new AbortController().signal;
const gevraagd = (w: Werkplaats): string[] => w.dienst.bestanden.bereiken().map((b) => b.uuid);

describe('files by range', () => {
  it('SYNC-300 comes in ranges of 1 MB, is verified whole, and is never on disk as it is', async () => {
    const bytes = Buffer.from(inhoud(2.5 * MB));
    bytes.write('HUUROVEREENKOMST', 1.5 * MB);
    const { w, uuid, stand } = await eenBestand(bytes);
    expect(stand()).toEqual({ staat: 'nodig', binnen: 0, bytes: bytes.length });
    expect(w.bestanden.stand()).toEqual({
      teHalen: 1,
      bytes: bytes.length,
      beschadigd: 0,
      bezig: null,
      gepauzeerd: null,
    });
    expect(await haalBestanden(w)).toBe('niets');
    expect(bereiken(w)).toEqual(['0-1048575', '1048576-2097151', '2097152-2621439']);
    expect(stand()).toEqual({ staat: 'aanwezig', binnen: bytes.length, bytes: bytes.length });
    expect(w.bijlagen.lees(uuid)).toEqual({ ok: true, bytes });
    expect(opSchijf(w)).toHaveLength(1);
    expect(readFileSync(opSchijf(w)[0] ?? '').includes('HUUROVEREENKOMST')).toBe(false);
    expect(w.bestanden.stand()).toMatchObject({ teHalen: 0, bytes: 0 });
  });

  it('SYNC-301 after a kill it goes on from the pieces that are here, unreadable as they are', async () => {
    const bytes = Buffer.from(inhoud(4 * MB));
    bytes.write('HUUROVEREENKOMST', 100);
    const { w, uuid } = await eenBestand(bytes);
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: 2 * MB });
    await haalBestanden(w);
    expect(opSchijf(w)).toHaveLength(2);
    for (const pad of opSchijf(w)) expect(readFileSync(pad).includes('HUUROVEREENKOMST')).toBe(false);
    w.breekAf();
    const later = createWerkplaats({ map: w.map, dienst: w.dienst });
    later.later(60);
    expect(later.bijlagen.stand(uuid)).toEqual({ staat: 'nodig', binnen: 2 * MB, bytes: 4 * MB });
    later.bijlagen.ruimOp();
    expect(await haalBestanden(later)).toBe('niets');
    expect(bereiken(later).slice(1)).toEqual(['2097152-3145727', '3145728-4194303']);
    expect(later.bijlagen.lees(uuid)).toEqual({ ok: true, bytes });
    expect(opSchijf(later)).toHaveLength(1);
  });

  it('SYNC-302 of a piece that broke off the whole chunks stay', async () => {
    const bytes = inhoud(2 * MB);
    const { w, uuid, stand } = await eenBestand(bytes);
    w.dienst.bestanden.script({ soort: 'breekt-af', na: 200_000 });
    expect(await haalBestanden(w)).toEqual({ soort: 'geen-antwoord' });
    expect(stand()).toEqual({ staat: 'nodig', binnen: 3 * 65_536, bytes: bytes.length });
    w.later(5);
    expect(await haalBestanden(w)).toBe('niets');
    expect(bereiken(w)).toEqual(['0-1048575', '196608-1245183', '1245184-2097151']);
    expect(w.bijlagen.lees(uuid)).toEqual({ ok: true, bytes });
  });

  it('SYNC-303 a service that ignores ranges works too, also after a break', async () => {
    const bytes = inhoud(3 * MB + 5);
    const { w, uuid } = await eenBestand(bytes);
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: 1.5 * MB });
    expect(await haalBestanden(w)).toEqual({ soort: 'geen-antwoord' });
    w.later(5);
    w.dienst.bestanden.script({ soort: 'negeert-bereik' });
    expect(await haalBestanden(w)).toBe('niets');
    expect(bereiken(w)).toHaveLength(2);
    expect(w.bijlagen.lees(uuid)).toEqual({ ok: true, bytes: Buffer.from(bytes) });
  });

  it('SYNC-306 a good answer without a byte is no progress: it is not asked for again at once', async () => {
    const { w, stand } = await eenBestand(inhoud(1000));
    w.dienst.bestanden.script({ soort: 'leeg' });
    expect(await haalBestanden(w)).toEqual({ soort: 'geen-antwoord' });
    expect(await haalBestanden(w)).toBe('niets');
    expect(bereiken(w)).toEqual(['0-999']);
    w.later(1);
    await haalBestanden(w);
    expect(stand()?.staat).toBe('aanwezig');
  });

  it('SYNC-304 an empty file needs no asking', async () => {
    const { w, uuid } = await eenBestand(new Uint8Array());
    expect(await haalBestanden(w)).toBe('niets');
    expect(w.bijlagen.lees(uuid)).toEqual({ ok: true, bytes: Buffer.alloc(0) });
    expect(bereiken(w)).toEqual([]);
  });

  it('SYNC-305 a lost connection on the first byte of every attempt backs off, doubling up to an hour', async () => {
    const { w, stand } = await eenBestand(inhoud(1000));
    const wachttijden: number[] = [];
    for (let i = 0; i < 15; i += 1) {
      w.dienst.bestanden.script({ soort: 'breekt-af', na: 0 });
      expect(await haalBestanden(w)).toEqual({ soort: 'geen-antwoord' });
      const moment = w.db.prepare<[], string>('select volgende_poging from bijlage').pluck().get() ?? '';
      wachttijden.push((Date.parse(moment) - w.tijd.nu) / 1000);
      expect(await haalBestanden(w)).toBe('niets');
      w.tijd.nu = Date.parse(moment);
    }
    expect(wachttijden.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(wachttijden.at(-1)).toBe(3600);
    expect(await haalBestanden(w)).toBe('niets');
    expect(stand()?.staat).toBe('aanwezig');
  });
});

describe('which file first', () => {
  it('SYNC-330 of open meldingen, due first; then of closed ones; what lands meanwhile goes before', async () => {
    const w = createWerkplaats();
    const wortels = ['a', 'b', 'c'].map((kenmerk, i) => metBestanden(w.dienst, [inhoud(50, i)], { kenmerk }));
    await w.pull();
    const [eerste, tweede, derde] = wortels;
    if (!eerste || !tweede || !derde) throw new Error('bouwer');
    w.dienst.ontvang(statusVanMelder(eerste.wortel, 'INGETROKKEN'));
    await w.pull();
    const zetSorteer = w.db.prepare('update melding set sorteer = ? where uuid = ?');
    zetSorteer.run('2026-12-09|x', tweede.wortel);
    zetSorteer.run('2026-12-01|x', derde.wortel);
    for (const { wortel } of [tweede, derde]) w.bijlagen.vanMelding(wortel, []);
    await w.bestanden.eenBeurt(signaal);
    const nieuw = metBestanden(w.dienst, [inhoud(50, 9)]);
    await w.pull();
    zetSorteer.run('2026-11-24|x', nieuw.wortel);
    w.bijlagen.vanMelding(nieuw.wortel, []);
    await haalBestanden(w);
    expect(gevraagd(w)).toEqual([derde, nieuw, tweede, eerste].map((m) => m.uuids[0]));
  });

  it('SYNC-331 several bronhouders have their turns, each under its own name, one request at a time', async () => {
    const w = createWerkplaats();
    const beide = ['0344', '0363'];
    w.meta.zetIk({
      id: 'm.jansen',
      naam: 'M. Jansen',
      bronhouders: beide.map((code) => ({ code, naam: code, oin: '00000099000003440000', rol: 'bijhouder' as const })),
    });
    for (let i = 0; i < 3; i += 1) metBestanden(w.dienst, [inhoud(50, i)], { bronhouder: '0344' });
    for (let i = 3; i < 5; i += 1) metBestanden(w.dienst, [inhoud(50, i)], { bronhouder: '0363' });
    await w.pull();
    expect(await haalBestanden(w)).toBe('niets');
    expect(w.dienst.bestanden.bereiken().map((b) => b.bronhouder)).toEqual(['0344', '0363', '0344', '0363', '0344']);
    expect(w.dienst.bestanden.meestTegelijk()).toBe(1);
  });

  it('SYNC-332 the same content under two uuids comes once', async () => {
    const w = createWerkplaats();
    const bytes = inhoud(1000);
    const een = metBestanden(w.dienst, [bytes, bytes]);
    const twee = metBestanden(w.dienst, [bytes]);
    await w.pull();
    expect(await haalBestanden(w)).toBe('niets');
    expect(gevraagd(w)).toHaveLength(1);
    for (const uuid of [...een.uuids, ...twee.uuids]) expect(w.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
    expect(new Set(w.gewijzigd)).toEqual(new Set([een.wortel, twee.wortel]));
  });

  it('SYNC-333 choosing and counting 100,000 files uses the index', () => {
    const w = createWerkplaats();
    const plan = (sql: string) =>
      w.db
        .prepare<[], { detail: string }>(`explain query plan ${sql}`)
        .all()
        .map((r) => r.detail)
        .join(' ');
    const van = "from bijlage indexed by bijlage_te_halen where staat = 'nodig'";
    expect(plan(`select uuid ${van} and bronhouder = '0344' order by rang, uuid limit 1`)).not.toContain('TEMP B-TREE');
    expect(plan(`select count(*), sum(bytes) ${van} and bronhouder <> '' and probleem is null`)).toContain(
      'COVERING INDEX',
    );
  });
});

describe('files and destroying', () => {
  it('SYNC-340 a melding destroyed while its file comes in: nothing of it is kept', async () => {
    const { w, wortel } = await eenBestand(inhoud(4 * MB));
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: 2 * MB });
    await haalBestanden(w);
    w.later(5);
    const beurt = w.bestanden.eenBeurt(signaal);
    w.transactie(() => w.vernietiging.vernietig(wortel, '15.2', '2026-11-23T09:00:00Z'));
    expect(await beurt).toBe('verder');
    expect(opSchijf(w)).toEqual([]);
    expect(await haalBestanden(w)).toBe('niets');
  });

  it('SYNC-341 sweeping keeps pieces that are under way and removes those of nobody', async () => {
    const { w, uuid } = await eenBestand(inhoud(4 * MB));
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: MB });
    await haalBestanden(w);
    expect(w.bijlagen.ruimOp()).toEqual({ gewist: 0, ontbreekt: 0 });
    expect(opSchijf(w)).toHaveLength(1);
    w.db.prepare('delete from bijlage where uuid = ?').run(uuid);
    expect(w.bijlagen.ruimOp()).toEqual({ gewist: 1, ontbreekt: 0 });
  });
});
