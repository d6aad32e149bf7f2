// Starting: what a person sees for every connection, folder and token that does not work, and that nothing is overwritten.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realUuids } from '../../../electron/backend/clock.ts';
import { createOpstart, readAddress } from '../../../electron/backend/opstart.ts';
import { createSession } from '../../../electron/backend/session.ts';
import { sleep } from '../../../electron/backend/sleep.ts';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import type { BewaardeVerbinding, Sleuteluitkomst, Verbinding } from '../../../shared/ipc/backend-protocol.ts';
import { geenDrukker } from '../../helpers/nep-drukker.ts';
import { SLEUTEL, tijdelijkeMap } from '../../helpers/werkplaats.ts';

const IK = {
  id: 'm.jansen',
  naam: 'M. Jansen',
  bronhouders: [{ code: '0344', naam: 'Utrecht', oin: '00000099000003440000', rol: 'bijhouder' }],
};
const URL_ = 'http://dienst.test';

function antwoord(status: number, inhoud: unknown, versie: string | null = '1.0.0') {
  const headers = versie === null ? {} : { 'API-Version': versie };
  return new Response(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud), { status, headers });
}

/** A service that only knows who you are. */
function dienstMet(ik: (token: string) => ReturnType<typeof antwoord>): Ophalen {
  return async (url, { headers, signal }) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/v1/ik') return ik(headers.Authorization?.replace('Bearer ', '') ?? '');
    if (pathname === '/v1/annotaties') {
      if (searchParams.get('wacht') !== '0') await sleep(60_000, signal);
      return antwoord(200, { annotaties: [], volgende: '1', meer: false });
    }
    return antwoord(200, { bronhouders: [], medewerkers: [] });
  };
}
const offline: Ophalen = () =>
  Promise.reject(new Error('weg', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }));

function starter(o: { map: string; verbinding?: Verbinding; ophalen?: Ophalen; sleutel?: Sleuteluitkomst }) {
  const bewaard: BewaardeVerbinding[] = [];
  const klok = { nu: () => Date.parse('2026-11-23T09:00:00Z') };
  const ophalen = o.ophalen ?? dienstMet(() => antwoord(200, IK));
  const opstart = createOpstart({
    instellingen: {
      dataMap: o.map,
      appVersie: '0.1.0',
      verbinding: o.verbinding ?? { soort: 'dienst', url: URL_, token: 'geheim' },
      bedenktijdSeconden: null,
    },
    vraagSleutel: async () => o.sleutel ?? { ok: true, sleutel: SLEUTEL, sleutelId: 's1' },
    sleutelInBestand: () => undefined,
    bewaarVerbinding: (v) => bewaard.push(v),
    kiesMap: async () => o.map,
    startOefendienst: async () => ({ ok: false }),
    maakSessie: (s) =>
      createSession({
        ...s,
        appVersie: '0.1.0',
        bedenktijdSeconden: null,
        ophalen,
        klok,
        uuids: realUuids,
        kans: () => 0.5,
        slaap: sleep,
        kiesPad: async () => null,
        kiesBestanden: async () => [],
        drukAf: geenDrukker,
        events: { sync: () => undefined, meldingen: () => undefined },
      }),
    ophalen,
    klok,
    opGewijzigd: () => undefined,
    opFout: () => undefined,
    nieuwId: () => 'abc',
  });
  return { opstart, bewaard };
}

describe('a damaged database', () => {
  it('OPS-20 nothing is deleted: unsent work can be written readable, and a backup or a new start brings the rest', async () => {
    const map = tijdelijkeMap();
    const een = starter({ map });
    await een.opstart.begin();
    een.opstart.sessie()?.context.reservekopieen.maak();
    const mijn = join(map, 'gegevens', readdirSync(join(map, 'gegevens'))[0] ?? '');
    await een.opstart.stop();
    writeFileSync(join(mijn, 'werk.db'), Buffer.alloc(8192, 1));
    const { opstart } = starter({ map });
    expect(await opstart.begin()).toMatchObject({ fase: 'fout', code: 'database-beschadigd' });
    const stand = await opstart.handlers['opstart.herstelStand']({});
    expect(stand).toMatchObject({ gered: 0, onleesbaar: true, reservekopieen: [{ op: '20261123T090000Z' }] });
    expect(await opstart.handlers['opstart.noodpakketLeesbaar']({})).toEqual({ map, geschreven: true });
    expect(readdirSync(map).filter((n) => n.startsWith('terugmeldbalie-onverzonden'))).toHaveLength(2);
    const voor = readdirSync(mijn);
    expect(await opstart.handlers['opstart.herstellen']({ reservekopie: 'weg.db' })).toMatchObject({
      code: 'database-beschadigd',
    });
    expect(readdirSync(mijn)).toEqual(voor);
    const naam = stand.reservekopieen[0]?.naam ?? '';
    expect(await opstart.handlers['opstart.herstellen']({ reservekopie: naam })).toEqual({
      fase: 'gereed',
      oefenen: false,
    });
    await opstart.stop();
    expect(readdirSync(mijn).some((n) => n.startsWith('werk.db.beschadigd-'))).toBe(true);
  });

  it('OPS-21 that turns out so under a session is closed and can be recovered as well', async () => {
    const map = tijdelijkeMap();
    const { opstart } = starter({ map });
    await opstart.begin();
    opstart.sessie()?.context.reservekopieen.maak();
    opstart.meldFout('werkvoorraad.rijen', Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' }));
    // Waits for its turn behind the closing.
    await opstart.stop();
    expect(opstart.sessie()).toBeUndefined();
    expect(await opstart.handlers['opstart.stand']({})).toMatchObject({ fase: 'fout', code: 'database-beschadigd' });
    const stand = await opstart.handlers['opstart.herstelStand']({});
    const mijn = join(map, 'gegevens', readdirSync(join(map, 'gegevens'))[0] ?? '');
    // However one goes on, the file is looked over first.
    expect(existsSync(join(mijn, 'werk.db.open'))).toBe(true);
    expect(stand).toMatchObject({ gered: 0, onleesbaar: false, reservekopieen: [{ op: '20261123T090000Z' }] });
    await opstart.handlers['opstart.herstellen']({ reservekopie: stand.reservekopieen[0]?.naam ?? '' });
    await opstart.stop();
    expect(readdirSync(mijn).some((n) => n.startsWith('werk.db.beschadigd-'))).toBe(true);
  });
});

describe('starting', () => {
  it('OPS-1 without a connection the first-start screen comes', async () => {
    const { opstart } = starter({ map: tijdelijkeMap(), verbinding: { soort: 'geen' } });
    expect(await opstart.begin()).toEqual({ fase: 'verbinding-nodig' });
  });

  it('OPS-2 a good connection opens a database, which opens again without the service', async () => {
    const map = tijdelijkeMap();
    const een = starter({ map });
    expect(await een.opstart.begin()).toEqual({ fase: 'gereed', oefenen: false });
    await een.opstart.stop();
    const twee = starter({ map, ophalen: offline });
    expect(await twee.opstart.begin()).toEqual({ fase: 'gereed', oefenen: false });
    await twee.opstart.stop();
  });

  it.each<[string, Ophalen, object]>([
    ['nobody answers', offline, { code: 'geen-verbinding', plaats: URL_ }],
    [
      'a certificate that is not trusted',
      () => Promise.reject(new Error('net::ERR_CERT_DATE_INVALID')),
      { code: 'geen-veilige-verbinding', plaats: URL_, reden: 'verlopen' },
    ],
    ['a wrong token', dienstMet(() => antwoord(401, {})), { code: 'token-ongeldig', plaats: URL_ }],
    [
      'another web site',
      dienstMet(() => antwoord(200, '<html>', null)),
      { code: 'geen-centrale-voorziening', plaats: URL_ },
    ],
    [
      '404 of a web server',
      dienstMet(() => antwoord(404, '<html>', null)),
      { code: 'geen-centrale-voorziening', plaats: URL_ },
    ],
    [
      'another version',
      dienstMet(() => antwoord(200, IK, '2.3.0')),
      { code: 'andere-versie', plaats: URL_, versie: '2.3.0' },
    ],
    ['a melder', dienstMet(() => antwoord(200, { ...IK, bronhouders: [] })), { code: 'geen-bronhouder', plaats: URL_ }],
  ])('OPS-3 %s: said plainly, and no folder of a database is made', async (_, ophalen, fout) => {
    const map = tijdelijkeMap();
    expect(await starter({ map, ophalen }).opstart.begin()).toEqual({ fase: 'fout', ...fout });
    expect(readdirSync(map)).toEqual([]);
  });

  it.each(['dienst.test', 'ftp://dienst.test', '', 'http://gebruiker:wachtwoord@dienst.test', 'javascript:alert(1)'])(
    'OPS-4 "%s" is no address',
    async (url) => {
      const uitslag = await starter({
        map: tijdelijkeMap(),
        verbinding: { soort: 'dienst', url, token: 't' },
      }).opstart.begin();
      expect(uitslag).toMatchObject({ fase: 'fout', code: 'adres-ongeldig' });
    },
  );

  it('OPS-5 an address is read as a person types it', () => {
    expect(readAddress(' https://terugmelden.utrecht.example/v1/ ')).toBe('https://terugmelden.utrecht.example');
    expect(readAddress('https://utrecht.example/terugmelden/')).toBe('https://utrecht.example/terugmelden');
  });

  it("OPS-6 another person's token opens a database of its own, and each keeps his own", async () => {
    const map = tijdelijkeMap();
    const ophalen = dienstMet((token) => antwoord(200, { ...IK, id: token === 'a' ? 'm.jansen' : 's.bakker' }));
    for (const token of ['a', 'b', 'a']) {
      const { opstart } = starter({ map, ophalen, verbinding: { soort: 'dienst', url: URL_, token } });
      expect(await opstart.begin()).toEqual({ fase: 'gereed', oefenen: false });
      expect(opstart.sessie()?.context.meta.instelling('ik.id')).toBe(token === 'a' ? 'm.jansen' : 's.bakker');
      await opstart.stop();
    }
    expect(readdirSync(join(map, 'gegevens'))).toHaveLength(2);
    expect(readFileSync(join(map, 'werkplek.json'), 'utf8')).not.toMatch(/jansen|bakker|dienst\.test/);
  });

  it('OPS-7 a renewed token of the same person opens the same database', async () => {
    const map = tijdelijkeMap();
    for (const token of ['oud', 'nieuw']) {
      const { opstart } = starter({ map, verbinding: { soort: 'dienst', url: URL_, token } });
      await opstart.begin();
      await opstart.stop();
    }
    expect(readdirSync(join(map, 'gegevens'))).toHaveLength(1);
  });

  it('OPS-8 an unreadable index loses nothing', async () => {
    const map = tijdelijkeMap();
    const een = starter({ map });
    await een.opstart.begin();
    await een.opstart.stop();
    writeFileSync(join(map, 'werkplek.json'), '{kapot');
    const twee = starter({ map });
    expect(await twee.opstart.begin()).toEqual({ fase: 'gereed', oefenen: false });
    await twee.opstart.stop();
    expect(readdirSync(join(map, 'gegevens'))).toHaveLength(1);
  });

  it('OPS-9 a data folder on a network path is refused before anything is made', async () => {
    const uitslag = await starter({ map: '//server/deel/terugmeldbalie' }).opstart.begin();
    expect(uitslag).toEqual({ fase: 'fout', code: 'netwerkpad', plaats: '//server/deel/terugmeldbalie' });
  });

  it('OPS-10 a folder that can not be used is named', async () => {
    const map = tijdelijkeMap();
    writeFileSync(join(map, 'bestand'), '');
    const uitslag = await starter({ map: join(map, 'bestand', 'onder') }).opstart.begin();
    expect(uitslag).toMatchObject({ fase: 'fout', code: 'map-onbruikbaar' });
  });

  it('OPS-11 a key that is not available is a screen of its own', async () => {
    const sleutel = { ok: false, code: 'sleutel-niet-beschikbaar' } as const;
    const uitslag = await starter({ map: tijdelijkeMap(), sleutel }).opstart.begin();
    expect(uitslag).toMatchObject({ fase: 'fout', code: 'sleutel-niet-beschikbaar' });
  });

  it("OPS-12 another person's database in the wrong folder is not opened", async () => {
    const map = tijdelijkeMap();
    const een = starter({ map });
    await een.opstart.begin();
    const mijn = readdirSync(join(map, 'gegevens'))[0] ?? '';
    await een.opstart.stop();
    const ander = tijdelijkeMap();
    const ophalen = dienstMet(() => antwoord(200, { ...IK, id: 's.bakker' }));
    const twee = starter({ map: ander, ophalen });
    await twee.opstart.begin();
    const zijn = readdirSync(join(ander, 'gegevens'))[0] ?? '';
    await twee.opstart.stop();
    writeFileSync(join(ander, 'gegevens', zijn, 'werk.db'), readFileSync(join(map, 'gegevens', mijn, 'werk.db')));
    writeFileSync(join(ander, 'werkplek.json'), '');
    expect(await starter({ map: ander, ophalen }).opstart.begin()).toMatchObject({
      fase: 'fout',
      code: 'database-vreemd',
    });
  });

  it('OPS-13 choosing another connection leaves the databases alone', async () => {
    const map = tijdelijkeMap();
    const { opstart, bewaard } = starter({ map });
    await opstart.begin();
    expect(await opstart.handlers['opstart.andereVerbinding']({})).toEqual({ fase: 'verbinding-nodig' });
    expect(bewaard).toEqual([{ soort: 'geen' }]);
    expect(await opstart.handlers['opstart.verbinden']({ url: `${URL_}/v1/`, token: ' geheim ' })).toEqual({
      fase: 'gereed',
      oefenen: false,
    });
    expect(bewaard.at(-1)).toEqual({ soort: 'dienst', url: URL_, token: 'geheim' });
    await opstart.stop();
    expect(readdirSync(join(map, 'gegevens'))).toHaveLength(1);
  });
});
