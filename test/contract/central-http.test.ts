// What holds for every answer (koppelvlak chapters 3 and 4): version, problems, sizes, methods, sign-in.
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { PROBLEMEN, type Probleemcode } from '../../shared/wire/problemen.ts';
import { vraagOp, zetToneel } from './opstelling.ts';
import { annotatie, dienIn } from './zenden.ts';

const toneel = zetToneel();

describe('every answer', () => {
  it('CEN-12.1 carries API-Version 1.x.y, also when it is a refusal', async () => {
    const { jansen, bel } = toneel();
    const antwoorden = await Promise.all([
      jansen.haal('/ik'),
      jansen.haal('/bestaat-niet'),
      jansen.roep('DELETE', '/annotaties'),
      jansen.roep('POST', '/annotaties', { body: '{' }),
      jansen.haal('/annotaties?na=oud'),
      bel('fout', '').haal('/ik'),
      bel('', '').haal('/gezondheid'),
    ]);
    expect(antwoorden.map((a) => a.status)).toEqual([200, 404, 405, 400, 410, 401, 200]);
    for (const a of antwoorden) expect(a.koppen.get('api-version')).toMatch(/^1\.\d+\.\d+$/);
  });

  it('CEN-12.2 a refusal is a problem: type, Dutch title, status, and an instance of its own', async () => {
    const { jansen } = toneel();
    const [een, twee] = [await jansen.haal('/bestaat-niet'), await jansen.haal('/bestaat-niet')];
    expect(een.koppen.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(een.lijf).toEqual({
      type: 'urn:terugmeldbalie:probleem:onbekend',
      title: PROBLEMEN.onbekend.titel,
      status: 404,
      detail: expect.any(String),
      instance: expect.stringMatching(/^urn:uuid:/),
    });
    expect(een.lijf.instance).not.toBe(twee.lijf.instance);
  });

  it.each([
    '/',
    '/annotaties/',
    '/Annotaties',
    '/bijlagen',
    '/bijlagen/x',
    '/terugmeldingen/a/b',
    '/openapi.yaml',
    '/%00',
  ])('CEN-12.3 %s is no address: 404 onbekend', async (pad) => {
    expect((await toneel().jansen.haal(pad)).code).toBe('onbekend');
  });

  it('CEN-12.4 outside /v1 there is nothing', async () => {
    const { url } = toneel();
    for (const pad of ['/', '/gezondheid', '/v1', '/v2/ik', '/v10/ik']) {
      const antwoord = await vraagOp(url, 'GET', pad);
      expect([pad, antwoord.status, antwoord.koppen.get('api-version')]).toEqual([pad, 404, '1.0.0']);
    }
  });

  it('CEN-12.5 another method is 405 with what is allowed; HEAD is GET without a body', async () => {
    const { jansen } = toneel();
    const antwoord = await jansen.roep('DELETE', '/annotaties');
    expect([antwoord.status, antwoord.code, antwoord.koppen.get('allow')]).toEqual([
      405,
      'methode-niet-toegestaan',
      'GET, POST',
    ]);
    expect((await jansen.haal('/terugmeldingen/_zoek')).status).toBe(405);
    const kop = await jansen.roep('HEAD', '/bronhouders');
    expect([kop.status, Number(kop.koppen.get('content-length')) > 1000]).toEqual([200, true]);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Bearer onbekend', 'Basic bTpq', 'onbekend'])(
    'CEN-12.6 Authorization "%s" is 401 niet-ingelogd',
    async (kop) => {
      const antwoord = await toneel()
        .bel('', '')
        .haal('/ik', kop === '' ? {} : { Authorization: kop });
      expect([antwoord.status, antwoord.code, antwoord.koppen.get('www-authenticate')]).toEqual([
        401,
        'niet-ingelogd',
        'Bearer',
      ]);
    },
  );

  it('CEN-12.7 a JSON body of 1 MB fits, one byte more is 413 te-groot', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const lijf = { annotaties: [annotatie(jansen, wortel, 'aantekening', { tekst: 'x', vulling: '' })] };
    const over = 2 ** 20 - JSON.stringify(lijf).length;
    const gevuld = (n: number) =>
      JSON.stringify({ annotaties: lijf.annotaties.map((a) => ({ ...a, vulling: 'x'.repeat(n) })) });
    const teveel = await jansen.roep('POST', '/annotaties', { body: gevuld(over + 1) });
    expect([teveel.status, teveel.code]).toEqual([413, 'te-groot']);
    expect((await jansen.roep('POST', '/annotaties', { body: gevuld(over) })).status).toBe(201);
  });

  it('CEN-12.8 a type of content does not matter, JSON does', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const body = JSON.stringify({ annotaties: [annotatie(jansen, wortel, 'aantekening', { tekst: 'x' })] });
    expect((await jansen.roep('POST', '/annotaties', { body, koppen: { 'Content-Type': 'text/plain' } })).status).toBe(
      201,
    );
  });

  it('CEN-12.9 what is no HTTP gets an answer with the version, and the service goes on', async () => {
    const { url, jansen } = toneel();
    const { hostname, port } = new URL(url);
    const antwoord = await new Promise<string>((klaar) => {
      const socket = connect(Number(port), hostname, () => socket.write('dit is geen http\r\n\r\n'));
      let tekst = '';
      socket.on('data', (deel) => {
        tekst += deel.toString();
      });
      socket.on('close', () => klaar(tekst));
    });
    expect(antwoord).toMatch(/^HTTP\/1\.1 400 .*\r\nAPI-Version: 1\./);
    expect((await jansen.haal('/ik')).status).toBe(200);
  });

  it('CEN-12.10 an upload that breaks off leaves nothing, and the service goes on', async () => {
    const { url, jansen } = toneel();
    const uuid = crypto.randomUUID();
    await new Promise<void>((klaar) => {
      const oproep = request(`${url}/v1/bijlagen/${uuid}/inhoud`, {
        method: 'PUT',
        headers: { Authorization: `Bearer ${jansen.token}`, 'Content-Length': 1000 },
      });
      oproep.on('error', () => klaar());
      oproep.write('half', () => oproep.destroy(new Error('weg')));
    });
    const daarna = await jansen.roep('PUT', `/bijlagen/${uuid}/inhoud`, { body: new TextEncoder().encode('heel') });
    expect(daarna.status).toBe(201);
  });

  it('CEN-12.11 each code has the status that koppelvlak chapter 4 gives it', () => {
    const volgens: Partial<Record<Probleemcode, number>> = {
      ongeldig: 422,
      'gegeven-ontbreekt': 422,
      'bijlage-klopt-niet': 422,
      'niet-ingelogd': 401,
      'niet-de-bronhouder': 403,
      'rol-niet-bevoegd': 403,
      onbekend: 404,
      'bijlage-niet-meer-beschikbaar': 404,
      'uuid-hergebruikt': 409,
      'overgang-niet-toegestaan': 409,
      'basis-verouderd': 409,
      'cursor-verlopen': 410,
      'inmiddels-gewijzigd': 412,
      'te-groot': 413,
      'voorwaarde-ontbreekt': 428,
    };
    expect(Object.fromEntries(Object.entries(PROBLEMEN).map(([code, p]) => [code, p.status]))).toMatchObject(volgens);
  });
});
