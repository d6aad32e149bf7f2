// What every storage of the central service does with annotations, feeds and lists, whatever it is made of.
import { describe, expect, it } from 'vitest';
import type { Feedpagina, Meldingrij } from '../../central/store/opslag.ts';
import { melding, NU, notitie, OPSLAGEN, stap, uuid } from './opslag-bouwers.ts';
import { bestand } from './zenden.ts';

const uuidsVan = (pagina: Feedpagina | undefined): string[] =>
  (pagina?.regels ?? []).map(({ stuk }) => stuk.annotatie.uuid);

describe.each(OPSLAGEN)('a storage: %s', (_, maak) => {
  it('CEN-66.1 the steps of one call are one transaction: each sees what the one before wrote, and one that fails undoes all', async () => {
    const opslag = maak();
    const wortel = uuid(1);
    await expect(opslag.verwerk([stap(wortel, [1, 2]), stap(wortel, [3, 1])])).rejects.toThrow();
    expect([await opslag.boom(wortel), uuidsVan(await opslag.feed('0344', undefined, 10))]).toEqual([[], []]);
    const verwerkt = await opslag.verwerk([stap(wortel, [1, 2]), stap(wortel, [3])]);
    expect(verwerkt.map((v) => v.uitkomst)).toEqual([0, 2]);
    const nummers = verwerkt.flatMap((v) => v.volgnummers);
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    expect(new Set(nummers).size).toBe(3);
    expect((await opslag.boom(wortel)).map((s) => s.annotatie.volgnummer)).toEqual(nummers);
    await opslag.sluit();
  });

  it('CEN-66.2 a decision that differs from its repeat is not written', async () => {
    const opslag = maak();
    const wispelturig = { ...stap(uuid(1), [1]), beslis: () => ({ uitkomst: Math.random() }) };
    await expect(opslag.verwerk([wispelturig])).rejects.toThrow('niet zuiver');
    await opslag.sluit();
  });

  it('CEN-66.3 a decision gets the facts of its own transaction: what is known, what is uploaded, the whole tree', async () => {
    const opslag = maak();
    const wortel = uuid(1);
    const { inhoud, sha256 } = bestand('abc');
    await opslag.verwerk([stap(wortel, [1, 2])]);
    await opslag.bewaarUpload(uuid(3), sha256, inhoud, NU);
    const gezien: unknown[] = [];
    await opslag.verwerk([
      {
        wortel,
        uuids: [uuid(2), uuid(3), uuid(4)],
        meegaven: [{ uuid: uuid(4), sha256, inhoud, nu: NU }],
        beslis: ({ bekend, boom, uploads }) => {
          gezien.push([[...bekend.keys()], boom.map((s) => s.annotatie.uuid), [...uploads].sort()]);
          return { uitkomst: 0 };
        },
      },
    ]);
    const upload = { sha256, bytes: 3 };
    expect(gezien.at(-1)).toEqual([
      [uuid(2)],
      [uuid(1), uuid(2)],
      [
        [uuid(3), upload],
        [uuid(4), upload],
      ],
    ]);
    await opslag.sluit();
  });

  it('CEN-66.4 an annotation comes out as it went in, with its number and time', async () => {
    const opslag = maak();
    const wortel = uuid(1);
    const vreemd = notitie(wortel, 2, { nieuw: { diep: [1, null, 'é\u0000😀', { __proto: 1 }] }, getal: 0.1 });
    await opslag.verwerk([stap(wortel, [1]), stap(wortel, [2], { annotaties: [vreemd] })]);
    const stuk = await opslag.stuk(uuid(2));
    expect(stuk).toEqual({ annotatie: { ...vreemd, volgnummer: 2, ontvangenOp: NU }, namens: '0344' });
    expect(await opslag.stuk(uuid(9))).toBeUndefined();
    await opslag.sluit();
  });

  it('CEN-66.5 a feed is read page by page, in one order, and goes on where it was left', async () => {
    const opslag = maak();
    await opslag.verwerk([stap(uuid(1), [1, 2]), stap(uuid(3), [3]), stap(uuid(1), [4])]);
    const een = await opslag.feed('0344', undefined, 3);
    expect([uuidsVan(een), een?.meer]).toEqual([[uuid(1), uuid(2), uuid(3)], true]);
    const twee = await opslag.feed('0344', een?.volgende, 3);
    expect([uuidsVan(twee), twee?.meer]).toEqual([[uuid(4)], false]);
    expect(uuidsVan(await opslag.feed('0344', twee?.volgende, 3))).toEqual([]);
    await opslag.verwerk([stap(uuid(3), [5])]);
    expect(uuidsVan(await opslag.feed('0344', twee?.volgende, 3))).toEqual([uuid(5)]);
    expect(uuidsVan(await opslag.feed('0344', een?.volgende, 1))).toEqual([uuid(4)]);
    expect(uuidsVan(await opslag.feed('0363', undefined, 3))).toEqual([]);
    await opslag.sluit();
  });

  it('CEN-66.6 a place beyond the feed is not one of this storage', async () => {
    const opslag = maak();
    await opslag.verwerk([stap(uuid(1), [1])]);
    for (const na of [
      { grens: 0, positie: 9 },
      { grens: 9, positie: 0 },
    ])
      expect(await opslag.feed('0344', na, 5)).toBeUndefined();
    await opslag.sluit();
  });

  it('CEN-66.7 who begins reads only what he has now; who was reading gets the end of what left him', async () => {
    const opslag = maak();
    const wortel = uuid(1);
    await opslag.verwerk([stap(wortel, [1]), stap(uuid(2), [2])]);
    const eerder = await opslag.feed('0344', undefined, 1);
    const heel = [{ stuk: { volgnummer: 1 }, eigen: false } as const, { stuk: { nieuw: 0 }, eigen: false } as const];
    await opslag.verwerk([
      stap(wortel, [3], {
        melding: { bronhouder: '0363' },
        bezorging: [
          { bronhouder: '0344', begintVerblijf: false, eindigtVerblijf: true },
          { bronhouder: '0363', begintVerblijf: true, stukken: heel },
        ],
      }),
    ]);
    expect(uuidsVan(await opslag.feed('0344', eerder?.volgende, 9))).toEqual([uuid(2), uuid(3)]);
    expect(uuidsVan(await opslag.feed('0344', undefined, 9))).toEqual([uuid(2)]);
    const buur = await opslag.feed('0363', undefined, 9);
    expect([uuidsVan(buur), buur?.regels.map((r) => r.eigen)]).toEqual([
      [uuid(1), uuid(3)],
      [false, false],
    ]);
    const [alles, vers] = [{ melding: { bronhouder: '0344' } }, { begintVerblijf: true }];
    await opslag.verwerk([
      stap(wortel, [4], { ...alles, bezorging: [{ ...vers, stukken: [{ stuk: { nieuw: 0 }, eigen: true }] }] }),
    ]);
    expect(uuidsVan(await opslag.feed('0344', undefined, 9))).toEqual([uuid(2), uuid(4)]);
    await opslag.sluit();
  });

  it('CEN-66.8 nothing is delivered to a bronhouder that does not have the melding', async () => {
    const opslag = maak();
    await opslag.verwerk([stap(uuid(1), [1])]);
    const vreemd = stap(uuid(1), [2], { bezorging: [{ bronhouder: '0363' }] });
    await expect(opslag.verwerk([vreemd])).rejects.toThrow('zonder verblijf');
    await opslag.sluit();
  });

  it('CEN-66.9 searching: all criteria must hold, newest first, not more than asked for', async () => {
    const opslag = maak();
    const rij = (n: number, velden: Partial<Meldingrij>) => stap(uuid(n), [n], { melding: velden });
    const laat = '2026-11-24T09:00:00.000Z';
    await opslag.verwerk([
      rij(1, { registratie: 'BAG', objectwaarde: 'Z0017A', objectsoort: 'WKK_ID', kenmerk: 'K-1' }),
      rij(2, {
        melderOin: '2',
        ontvangenOp: laat,
        ontvangenDag: '2026-11-24',
        status: 'AFGEHANDELD',
        eindstatus: true,
      }),
      rij(3, { bronhouder: '0363' }),
    ]);
    const vind = async (vraag: object) =>
      (await opslag.zoek({ maximum: 9, ...vraag })).map((m) => Number(m.wortel.slice(-2)));
    expect(await vind({})).toEqual([2, 3, 1]);
    expect(await vind({ maximum: 2 })).toEqual([2, 3]);
    expect(await vind({ bronhouder: '0344' })).toEqual([2, 1]);
    expect(await vind({ melderOin: '1', registratie: 'BRP' })).toEqual([3]);
    expect(await vind({ objectwaarde: 'z0017a' })).toEqual([1]);
    expect(await vind({ objectwaarde: 'z0017a', objectsoort: 'BSN' })).toEqual([]);
    expect(await vind({ kenmerk: 'K-1' })).toEqual([1]);
    expect(await vind({ kenmerk: 'k-1' })).toEqual([]);
    expect(await vind({ status: 'AFGEHANDELD' })).toEqual([2]);
    expect(await vind({ vanaf: '2026-11-24' })).toEqual([2]);
    expect(await vind({ totEnMet: '2026-11-23' })).toEqual([3, 1]);
    expect(await vind({ zonderGesloten: { registratie: 'BRP', voor: laat } })).toEqual([3, 1]);
    expect(await vind({ zonderGesloten: { registratie: 'BRP', voor: NU } })).toEqual([2, 3, 1]);
    await opslag.sluit();
  });

  it('CEN-66.10 a melding is listed as it was last written', async () => {
    const opslag = maak();
    const later = '2026-11-25T09:00:00.000Z';
    await opslag.verwerk([
      stap(uuid(1), [1], { melding: { status: 'WACHT', statusOp: later } }),
      stap(uuid(2), [2], { melding: { status: 'WACHT' } }),
      stap(uuid(3), [3]),
      stap(uuid(3), [4], { melding: { status: 'KLAAR', kenmerk: 'K' } }),
    ]);
    expect((await opslag.metStatus('WACHT')).map((m) => m.wortel)).toEqual([uuid(2), uuid(1)]);
    expect(await opslag.metStatus('GEMELD')).toEqual([]);
    expect(await opslag.zoek({ kenmerk: 'K', maximum: 9 })).toEqual([
      melding(uuid(3), { status: 'KLAAR', kenmerk: 'K' }),
    ]);
    expect((await opslag.vanBronhouder('0344')).map((m) => m.wortel)).toEqual([uuid(1), uuid(2), uuid(3)]);
    expect(await opslag.bronhoudersInGebruik()).toEqual(['0344']);
    await opslag.sluit();
  });

  it('CEN-66.17 what is given away is a copy: changing it changes nothing that is kept', async () => {
    const opslag = maak();
    await opslag.verwerk([stap(uuid(1), [1])]);
    const [stuk] = await opslag.boom(uuid(1));
    Object.assign(stuk?.annotatie ?? {}, { tekst: 'veranderd' });
    expect((await opslag.boom(uuid(1)))[0]?.annotatie).toMatchObject({ tekst: '1' });
    await opslag.sluit();
  });
});
