// The transport over real HTTP and HTTPS, and its time limits: what every way of going wrong is called.
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { networkFault } from '../../../electron/backend/sync/network-fault.ts';
import { createRestTransport } from '../../../electron/backend/sync/rest-transport.ts';
import type { Ontvanger, Ophalen, Transport } from '../../../electron/backend/sync/transport.ts';
import { maakRoot } from '../../helpers/certificaat.ts';

const nodeFetch: Ophalen = (url, verzoek) => fetch(url, verzoek);
const IK = { id: 'm.jansen', naam: 'M. Jansen', bronhouders: [] };
const LIJF = new TextEncoder().encode('{}');
const UUID = '01900000-0000-7000-8000-000000000001';
const servers: Server[] = [];
const bewaard = getCACertificates('default');

async function luister(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar));
  return (server.address() as AddressInfo).port;
}

const http = async (antwoord: RequestListener): Promise<Transport> => {
  const poort = await luister(createServer(antwoord));
  return createRestTransport({ url: `http://localhost:${poort}`, token: 't', ophalen: nodeFetch });
};

const ikAntwoord: RequestListener = (_, antwoord) => {
  antwoord.setHeader('API-Version', '1.0.0');
  antwoord.end(JSON.stringify(IK));
};

const ontvanger = (): Ontvanger & { bytes: number; begonnen: boolean } => {
  const zelf = {
    bytes: 0,
    begonnen: false,
    begin: () => {
      zelf.begonnen = true;
      return true;
    },
    deel: (stuk: Uint8Array) => {
      zelf.bytes += stuk.length;
      return true;
    },
  };
  return zelf;
};
const bestand = { bronhouder: '0344', uuid: UUID, bereik: { van: 0, tot: 1000 } };

afterEach(() => vi.useRealTimers());
afterAll(() => {
  setDefaultCACertificates(bewaard);
  for (const server of servers) server.close();
});

describe('an unsafe connection', () => {
  const eigen = maakRoot('Gemeente proef');
  const vreemd = maakRoot('Iemand anders');
  const https = async (cert: { cert: string; key: string }) => {
    const poort = await luister(createTlsServer(cert, ikAntwoord));
    return createRestTransport({ url: `https://localhost:${poort}`, token: 't', ophalen: nodeFetch });
  };
  beforeAll(() => setDefaultCACertificates([...bewaard, eigen.cert]));

  it('SYNC-370 the root of the organisation, trusted by this computer, is good enough', async () => {
    expect(await (await https(eigen.voor('localhost'))).ik()).toEqual({ ok: true, waarde: IK });
  });

  it.each([
    ['onbekende-uitgever', vreemd.voor('localhost')],
    ['verlopen', eigen.voor('localhost', -1)],
    ['andere-naam', eigen.voor('elders.test')],
  ] as const)('SYNC-371 %s: said as it is, for what asks and for what changes', async (reden, cert) => {
    const transport = await https(cert);
    const storing = { soort: 'geen-veilige-verbinding', reden };
    expect(await transport.ik()).toEqual({ ok: false, storing });
    expect(await transport.plaats('0344', LIJF)).toEqual({ ok: false, storing });
    expect(await transport.stuurBestand({ bronhouder: '0344', uuid: UUID, bytes: LIJF })).toEqual({
      ok: false,
      storing,
    });
  });

  it('SYNC-372 no TLS at the other end: said to who asks; what changes something has an unknown outcome', async () => {
    const poort = await luister(createServer(ikAntwoord));
    const transport = createRestTransport({ url: `https://localhost:${poort}`, token: 't', ophalen: nodeFetch });
    expect(await transport.ik()).toEqual({
      ok: false,
      storing: { soort: 'geen-veilige-verbinding', reden: 'ongeldig' },
    });
    expect(await transport.plaats('0344', LIJF)).toEqual({ ok: false, storing: { soort: 'geen-antwoord' } });
  });

  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', 'onbekende-uitgever'],
    ['net::ERR_CERT_DATE_INVALID', 'verlopen'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'andere-naam'],
    ['net::ERR_CERT_REVOKED', 'ongeldig'],
    ['net::ERR_CERT_WEAK_KEY', 'ongeldig'],
    ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'ongeldig'],
    ['net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'ongeldig'],
  ])('SYNC-373 Chromium says %s: %s', (tekst, reden) => {
    for (const vraagt of [true, false])
      expect(networkFault(new Error(tekst), vraagt)).toEqual({ soort: 'geen-veilige-verbinding', reden });
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'niet-bereikt'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'niet-bereikt'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'niet-bereikt'],
    ['net::ERR_CONNECTION_RESET', 'geen-antwoord'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'geen-antwoord'],
    ["Attempted to redirect, but redirect policy was 'error'", 'geen-antwoord'],
    ['ERR_CERT_DATE_INVALID without its prefix', 'geen-antwoord'],
  ])('SYNC-374 Chromium says %s: after a request that changes something %s', (tekst, soort) => {
    expect(networkFault(new Error(tekst), false)).toEqual({ soort });
  });
});

describe('answers that are not the service’s', () => {
  it('SYNC-375 a redirect is not followed', async () => {
    const gevraagd: string[] = [];
    const transport = await http((verzoek, antwoord) => {
      gevraagd.push(verzoek.url ?? '');
      antwoord.writeHead(302, { Location: '/elders', 'API-Version': '1.0.0' }).end();
    });
    expect(await transport.ik()).toEqual({ ok: false, storing: { soort: 'geen-antwoord' } });
    expect(await transport.haalBestand(bestand, ontvanger())).toEqual({
      ok: false,
      storing: { soort: 'geen-antwoord' },
    });
    expect(gevraagd).toEqual(['/v1/ik', `/v1/bijlagen/${UUID}/inhoud`]);
  });

  it.each([
    [{}, { soort: 'geen-dienst' }],
    [{ 'API-Version': '2.0.0' }, { soort: 'andere-versie', versie: '2.0.0' }],
  ])('SYNC-376 %o: not a byte of it is taken', async (koppen, storing) => {
    const transport = await http((_, antwoord) => {
      antwoord.writeHead(206, { 'Content-Range': 'bytes 0-2/3', ...koppen }).end('abc');
    });
    const neemt = ontvanger();
    expect(await transport.haalBestand(bestand, neemt)).toEqual({ ok: false, storing });
    expect(neemt).toMatchObject({ begonnen: false, bytes: 0 });
    expect(await transport.stuurBestand({ bronhouder: '0344', uuid: UUID, bytes: LIJF })).toEqual({
      ok: false,
      storing,
    });
  });

  it('SYNC-377 a refusal whose text breaks off is no refusal yet', async () => {
    const stukken = [new TextEncoder().encode('{"type":"urn:terugmeldbalie:probleem:')];
    const body = new ReadableStream<Uint8Array>({
      pull: (uit) => {
        const stuk = stukken.pop();
        if (stuk) uit.enqueue(stuk);
        else uit.error(new Error('afgebroken'));
      },
    });
    const ophalen: Ophalen = async () => new Response(body, { status: 409, headers: { 'API-Version': '1.0.0' } });
    const transport = createRestTransport({ url: 'http://dienst.test', token: 't', ophalen });
    expect(await transport.plaats('0344', LIJF)).toEqual({ ok: false, storing: { soort: 'geen-antwoord' } });
  });

  it('SYNC-378 a file is asked for by range and taken as it comes; sending one sends these bytes', async () => {
    const gezien: unknown[] = [];
    const transport = await http((verzoek, antwoord) => {
      const delen: Buffer[] = [];
      verzoek.on('data', (deel: Buffer) => delen.push(deel));
      verzoek.on('end', () => {
        const { range, bronhouder, 'content-type': type } = verzoek.headers;
        gezien.push([verzoek.method, range, bronhouder, type, Buffer.concat(delen).toString()]);
        antwoord.writeHead(verzoek.method === 'PUT' ? 201 : 206, {
          'API-Version': '1.0.0',
          'Content-Range': 'bytes 0-999/2000',
        });
        antwoord.end(verzoek.method === 'PUT' ? '{}' : Buffer.alloc(1000));
      });
    });
    const neemt = ontvanger();
    expect((await transport.haalBestand(bestand, neemt)).ok).toBe(true);
    expect(neemt.bytes).toBe(1000);
    const groter = new TextEncoder().encode('voor inhoud na');
    const bytes = groter.subarray(5, 11);
    expect((await transport.stuurBestand({ bronhouder: '0344', uuid: UUID, bytes })).ok).toBe(true);
    expect(gezien).toEqual([
      ['GET', 'bytes=0-999', '0344', undefined, ''],
      ['PUT', undefined, '0344', 'application/octet-stream', 'inhoud'],
    ]);
  });
});

describe('time limits', () => {
  /** A service that answers never, or gives its body by `geef`; it breaks off when the caller does. */
  function traag(geef?: (uit: ReadableStreamDefaultController<Uint8Array>) => void) {
    const begonnen = Date.now();
    const ophalen: Ophalen = async (_, { signal }) => {
      const weg = new Promise<never>((_klaar, breek) => {
        signal.addEventListener('abort', () => breek(new DOMException('weg', 'AbortError')));
      });
      if (geef === undefined) return weg;
      const body = new ReadableStream<Uint8Array>({
        start: (uit) => {
          geef(uit);
          weg.catch((fout) => uit.error(fout));
        },
      });
      return new Response(body, { headers: { 'API-Version': '1.0.0' } });
    };
    return { transport: createRestTransport({ url: 'http://dienst.test', token: 't', ophalen }), begonnen };
  }

  it.each<[string, (t: Transport) => Promise<unknown>, number]>([
    ['who am I', (t) => t.ik(), 10],
    ['a page at once', (t) => t.feed({ bronhouder: '0344', na: null, limiet: 500, wacht: 0 }), 20],
    ['a held page', (t) => t.feed({ bronhouder: '0344', na: null, limiet: 500, wacht: 25 }), 45],
    ['a small batch', (t) => t.plaats('0344', new Uint8Array(0)), 20],
    ['a batch of 1 MB', (t) => t.plaats('0344', new Uint8Array(1_024_000)), 52],
    ['a range', (t) => t.haalBestand(bestand, ontvanger()), 20],
    [
      '20 MB upwards',
      (t) => t.stuurBestand({ bronhouder: '0344', uuid: UUID, bytes: new Uint8Array(20_480_000) }),
      660,
    ],
  ])('SYNC-380 no answer to %s: over after the time that it may take', async (_, vraag, seconden) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { transport, begonnen } = traag();
    const antwoord = vraag(transport);
    await vi.runAllTimersAsync();
    expect(await antwoord).toEqual({ ok: false, storing: { soort: 'geen-antwoord' } });
    expect((Date.now() - begonnen) / 1000).toBe(seconden);
  });

  it('SYNC-381 a body that falls silent is a broken connection after 20 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { transport, begonnen } = traag((uit) => uit.enqueue(new Uint8Array(10)));
    const neemt = ontvanger();
    const antwoord = transport.haalBestand(bestand, neemt);
    await vi.runAllTimersAsync();
    expect(await antwoord).toEqual({ ok: false, storing: { soort: 'geen-antwoord' } });
    expect([neemt.bytes, (Date.now() - begonnen) / 1000]).toEqual([10, 20]);
  });

  it('SYNC-382 a slow line that keeps coming is no broken one, however long it takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const tekst = new TextEncoder().encode(JSON.stringify(IK));
    const { transport, begonnen } = traag((uit) => {
      const geef = (plek: number): void => {
        if (plek >= tekst.length) uit.close();
        else {
          uit.enqueue(tekst.subarray(plek, plek + 1));
          setTimeout(() => geef(plek + 1), 15_000);
        }
      };
      geef(0);
    });
    const antwoord = transport.ik();
    await vi.runAllTimersAsync();
    expect(await antwoord).toEqual({ ok: true, waarde: IK });
    expect(Date.now() - begonnen).toBe(tekst.length * 15_000);
  });

  it('SYNC-383 a caller that gives up ends the request', async () => {
    const { transport } = traag();
    const opgave = new AbortController();
    const antwoord = transport.ik(opgave.signal);
    opgave.abort();
    expect(await antwoord).toEqual({ ok: false, storing: { soort: 'geen-antwoord' } });
  });
});
