// Limits (koppelvlak chapter 4): how fast one person may call, how large and how slow a call may be, and how it stops.
import { randomUUID } from 'node:crypto';
import { type ClientRequest, request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Dienst } from '../../central/dienst.ts';
import { GRENZEN } from '../../central/http/server.ts';
import { openOpslag } from '../../central/store/opslag-sqlite.ts';
import { maakBeller, OIN, startDienst, zetToneel } from './opstelling.ts';
import { bestand, dienIn } from './zenden.ts';

const start = (opties: Partial<Parameters<typeof startDienst>[0]> = {}): Promise<Dienst> =>
  startDienst({ port: 0, data: ':memory:', meldingen: 0, seed: 1, bronhouder: '0344', ...opties });

const alsJansen = ({ url, tokens }: Dienst) => maakBeller(url, tokens[0]?.token ?? '', OIN.utrecht, 'm.jansen');

describe('how fast one person may call', () => {
  const toneel = zetToneel({ tempo: 5, stil: true });

  it('CEN-65.1 more is 429 with the seconds until the next, a colleague goes on, and after those seconds it goes again', async () => {
    const { jansen, bakker, bel, verzet } = toneel();
    for (let i = 0; i < 5; i += 1) expect((await jansen.haal('/ik')).status).toBe(200);
    const teveel = await jansen.haal('/ik');
    // Five a minute is one every twelve seconds.
    expect([teveel.status, teveel.code, teveel.koppen.get('retry-after')]).toEqual([429, 'te-veel-verzoeken', '12']);
    expect((await bakker.haal('/ik')).status).toBe(200);
    expect((await bel('', '').haal('/gezondheid')).status).toBe(200);
    verzet(12_000);
    expect((await jansen.haal('/ik')).status).toBe(200);
    expect((await jansen.haal('/ik')).status).toBe(429);
  });

  it('CEN-65.2 a call that is held counts once', async () => {
    const { kvk, dienst } = toneel();
    const { volgende } = (await kvk.haal('/annotaties')).lijf;
    for (let i = 0; i < 3; i += 1) expect((await kvk.haal('/ik')).status).toBe(200);
    const wacht = kvk.haal(`/annotaties?wacht=25&na=${volgende}`);
    await dienIn(toneel().melder, 'HR');
    await dienst.ronde();
    expect((await wacht).lijf.annotaties.length).toBeGreaterThan(0);
    expect((await kvk.haal('/ik')).status).toBe(429);
  });
});

describe('how large a call may be', () => {
  const toneel = zetToneel();

  it('CEN-65.3 headers of more than 16 kB are 431 te-groot', async () => {
    const antwoord = await toneel().jansen.haal('/ik', { 'X-Vulling': 'x'.repeat(17_000) });
    expect([antwoord.status, antwoord.code]).toEqual([431, 'te-groot']);
    expect((await toneel().jansen.haal('/ik', { 'X-Vulling': 'x'.repeat(12_000) })).status).toBe(200);
  });
});

describe('how slow a call may be', () => {
  const HELE_DAG = 86_400_000;

  it.each([
    ['its headers', { koppenBinnenMs: 50 }, ''],
    ['its body', { koppenBinnenMs: 50, verzoekBinnenMs: 60 }, '\r\nhalf'],
    ['anything at all', { stilteMs: 50 }, '\r\nhalf'],
  ])(
    'CEN-65.4 who does not send %s in time is cut off, without an answer that would be taken for a refusal',
    async (_, grenzen, rest) => {
      const ruim = { koppenBinnenMs: HELE_DAG, verzoekBinnenMs: HELE_DAG, stilteMs: HELE_DAG };
      const dienst = await start({ grenzen: { ...ruim, ...grenzen } });
      const { port } = new URL(dienst.url);
      const begin = [
        `PUT /v1/bijlagen/${randomUUID()}/inhoud HTTP/1.1`,
        'Host: centraal',
        `Authorization: Bearer ${dienst.tokens[0]?.token}`,
        `Content-Length: 10\r\n${rest}`,
      ].join('\r\n');
      const gekregen = await new Promise<string>((klaar) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(begin));
        let tekst = '';
        socket.on('data', (deel) => {
          tekst += deel.toString();
        });
        socket.on('error', () => undefined);
        socket.on('close', () => klaar(tekst));
      });
      expect(gekregen).toBe('');
      expect((await alsJansen(dienst).haal('/ik')).status).toBe(200);
      await dienst.stop();
    },
  );

  it('CEN-65.5 nothing is cut off that the koppelvlak allows: a poll of 25 seconds, 20 MB over 1 Mbit/s', () => {
    expect(GRENZEN.stilteMs).toBeGreaterThan(25_000);
    expect(GRENZEN.verzoekBinnenMs).toBeGreaterThan((20 * 2 ** 20 * 8) / 1000);
  });
});

describe('when it cannot answer now', () => {
  it('CEN-65.6 a fault of the storage that passes is 503 with Retry-After, another one 500, and nothing is told of either', async () => {
    const echt = openOpslag(':memory:');
    const [vol, kapot] = [new Error('MERKTEKEN vol'), new Error('MERKTEKEN kapot')];
    let fout: Error | undefined;
    const gelogd: object[] = [];
    const dienst = await start({
      opslag: {
        ...echt,
        zoek: (vraag) => (fout ? Promise.reject(fout) : echt.zoek(vraag)),
        isTijdelijk: (f) => f === vol,
      },
      log: (regel) => gelogd.push(regel),
    });
    const zoek = () => alsJansen(dienst).post('/terugmeldingen/_zoek', {});
    expect((await zoek()).status).toBe(200);
    fout = vol;
    const later = await zoek();
    expect([later.status, later.code, later.koppen.get('retry-after')]).toEqual([503, 'niet-beschikbaar', '5']);
    fout = kapot;
    const nooit = await zoek();
    expect([nooit.status, nooit.code, nooit.koppen.get('retry-after')]).toEqual([500, 'interne-fout', null]);
    expect(JSON.stringify([later.lijf, nooit.lijf, gelogd])).not.toContain('MERKTEKEN');
    expect(gelogd).toMatchObject([{ status: 503 }, { status: 500, verzoek: nooit.lijf.instance.slice(9) }]);
    await dienst.stop();
  });
});

describe('stopping', () => {
  /** An upload of which half has arrived. */
  async function halverwege(dienst: Dienst): Promise<{ oproep: ClientRequest; antwoord: Promise<number | undefined> }> {
    const oproep = request(`${dienst.url}/v1/bijlagen/${randomUUID()}/inhoud`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${dienst.tokens[0]?.token}`, 'Content-Length': 8, Expect: '100-continue' },
    });
    const antwoord = new Promise<number | undefined>((klaar) => {
      oproep.on('response', (res) => klaar(res.resume().statusCode));
      oproep.on('error', () => klaar(undefined));
    });
    // The service says that it is listening to this call.
    await new Promise((klaar) => oproep.once('continue', klaar));
    oproep.write('half');
    return { oproep, antwoord };
  }

  it('CEN-65.7 what runs ends, who waits is answered at once, new calls get 503, and then nobody is there', async () => {
    const dienst = await start();
    const jansen = alsJansen(dienst);
    await jansen.haal('/ik');
    const { oproep, antwoord } = await halverwege(dienst);
    const headers = { authorization: `Bearer ${jansen.token}` };
    const wacht = dienst.vraag({ method: 'GET', url: '/v1/annotaties?wacht=25', headers });
    const gestopt = dienst.stop();
    expect((await wacht).status).toBe(200);
    const nieuw = await jansen.haal('/ik');
    expect([nieuw.status, nieuw.koppen.get('retry-after'), nieuw.koppen.get('connection')]).toEqual([
      503,
      '5',
      'close',
    ]);
    oproep.end('over');
    expect(await antwoord).toBe(201);
    await gestopt;
    await expect(jansen.haal('/ik')).rejects.toThrow();
  });

  it('CEN-65.8 who never finishes does not keep it running', async () => {
    const dienst = await start({
      tijd: {
        nu: Date.now,
        // The timers of the stop ring at once; no other is ever set so short.
        na: (ms, werk) => {
          const wekker = ms <= 5000 ? setImmediate(werk) : undefined;
          return () => clearImmediate(wekker);
        },
      },
    });
    const { antwoord } = await halverwege(dienst);
    await dienst.stop();
    expect(await antwoord).toBeUndefined();
  });

  it('CEN-65.9 a service without a socket stops in the same way', async () => {
    const dienst = await start({ port: null });
    const headers = { authorization: `Bearer ${dienst.tokens[0]?.token}` };
    const wacht = dienst.vraag({ method: 'GET', url: '/v1/annotaties?wacht=25', headers });
    const gestopt = dienst.stop();
    expect((await wacht).status).toBe(200);
    expect((await dienst.vraag({ method: 'GET', url: '/v1/ik', headers })).status).toBe(503);
    await gestopt;
  });
});

describe('files of the same call', () => {
  const toneel = zetToneel();

  it('CEN-65.10 a body that is far too large is answered when it has come in, not before', async () => {
    const { jansen } = toneel();
    const { uuid } = bestand('x');
    const antwoord = await jansen.roep('PUT', `/bijlagen/${uuid}/inhoud`, { body: new Uint8Array(30 * 2 ** 20) });
    expect([antwoord.status, antwoord.code]).toEqual([413, 'te-groot']);
  });
});
