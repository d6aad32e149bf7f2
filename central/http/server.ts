// The HTTP server: finds the route, lets in who may, answers, and stops in an orderly way.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { UuidBron } from '../../shared/lib/clock.ts';
import { API_VERSIE } from '../../shared/wire/berichten.ts';
import type { Tijd } from '../klok.ts';
import { type Antwoord, lijfBytes, probleem } from './antwoord.ts';
import { type Route, type Verzoek, zoekRoute } from './routes.ts';
import { bronhouderNodig, type Poortwachter } from './wie.ts';

/** Everything a log may hold: ids and codes, never what a melding says. */
export type Logregel = {
  readonly verzoek: string;
  readonly route: string;
  readonly status: number;
  readonly fout: string;
};

export type Serveronderdelen = {
  readonly routes: readonly Route[];
  readonly poortwachter: Poortwachter;
  readonly uuids: UuidBron;
  readonly tijd: Tijd;
  /** True for a fault that passes by itself: answered with 503 instead of 500. */
  readonly isTijdelijk: (fout: unknown) => boolean;
  readonly log: (regel: Logregel) => void;
};

export type LopendeServer = {
  /** Base URL without `/v1`. */
  readonly url: string;
  /** Takes no new calls, lets the running ones end, then closes. */
  readonly stop: () => Promise<void>;
};

const VERSIEPAD = '/v1';
const STOPTIJD_MS = 600;
/** Longer than clients keep an idle connection, so that it is they who close it. */
const KEEP_ALIVE_MS = 75_000;

const VASTE_KOPPEN = {
  'API-Version': API_VERSIE,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

function onbekend(): Antwoord {
  return probleem('onbekend', { detail: 'Dit adres bestaat niet.' });
}

async function behandel(delen: Serveronderdelen, http: IncomingMessage, weg: AbortSignal): Promise<Antwoord> {
  const adres = URL.parse(http.url ?? '', 'http://centraal');
  if (!adres?.pathname.startsWith(`${VERSIEPAD}/`)) return onbekend();
  const treffer = zoekRoute(delen.routes, http.method ?? '', adres.pathname.slice(VERSIEPAD.length));
  if (treffer.soort === 'geen') return onbekend();
  if (treffer.soort === 'andere-methode')
    return probleem('methode-niet-toegestaan', { koppen: { Allow: treffer.toegestaan.join(', ') } });
  const { route } = treffer;
  const verzoek: Verzoek = { http, weg, vraag: adres.searchParams, deel: (naam) => treffer.delen.get(naam) ?? '' };
  if (route.voor === 'iedereen') return route.handel(verzoek);
  const toegang = await delen.poortwachter(http.headers);
  if (!toegang.ok) return toegang.fout;
  const aanroeper = toegang.waarde;
  if (route.voor === 'persoon') return route.handel({ ...verzoek, aanroeper });
  const { namens } = aanroeper;
  return namens ? route.handel({ ...verzoek, aanroeper, namens }) : bronhouderNodig(aanroeper);
}

function verstuur(res: ServerResponse, antwoord: Antwoord, instance: string, laatste: boolean): void {
  const bytes = lijfBytes(antwoord, instance);
  const lengte = antwoord.status === 304 ? {} : { 'Content-Length': String(bytes.byteLength) };
  const slot = laatste ? { Connection: 'close' } : {};
  res.writeHead(antwoord.status, { ...VASTE_KOPPEN, ...antwoord.koppen, ...lengte, ...slot });
  res.end(bytes);
}

/** A fault nobody foresaw: logged by name, without its message, which could hold something of a melding. */
function onverwacht(delen: Serveronderdelen, fout: unknown, verzoek: string, route: string): Antwoord {
  const tijdelijk = delen.isTijdelijk(fout);
  const antwoord = tijdelijk
    ? probleem('niet-beschikbaar', { koppen: { 'Retry-After': '5' } })
    : probleem('interne-fout', { detail: 'Noem bij een vraag hierover het nummer bij instance.' });
  const plek = fout instanceof Error ? (fout.stack ?? '').split('\n').find((r) => r.trim().startsWith('at ')) : '';
  const naam = fout instanceof Error ? fout.name : typeof fout;
  delen.log({ verzoek, route, status: antwoord.status, fout: `${naam} ${plek?.trim() ?? ''}` });
  return antwoord;
}

/** @param isLaatste whether the server is closing: then no connection is kept for more. */
async function beantwoord(
  delen: Serveronderdelen,
  http: IncomingMessage,
  res: ServerResponse,
  isLaatste: () => boolean,
): Promise<void> {
  const verzoek = delen.uuids.nieuw();
  const weg = new AbortController();
  res.once('close', () => weg.abort());
  try {
    const antwoord = await behandel(delen, http, weg.signal);
    verstuur(res, antwoord, `urn:uuid:${verzoek}`, isLaatste());
  } catch (fout) {
    // Nobody is there any more to answer to.
    if (weg.signal.aborted || http.destroyed) return void res.destroy();
    const route = `${http.method} ${(http.url ?? '').split(/[/?]/)[2] ?? ''}`;
    verstuur(res, onverwacht(delen, fout, verzoek, route), `urn:uuid:${verzoek}`, isLaatste());
  }
}

/** What is no HTTP gets an answer too, with the version: a client takes anything else for a stranger. */
function onleesbaar(delen: Serveronderdelen, socket: Duplex): void {
  if (!socket.writable) return;
  const antwoord = probleem('ongeldig', { status: 400, detail: 'Het verzoek is geen leesbaar HTTP.' });
  const bytes = Buffer.from(lijfBytes(antwoord, `urn:uuid:${delen.uuids.nieuw()}`));
  const koppen = { ...VASTE_KOPPEN, ...antwoord.koppen, 'Content-Length': bytes.byteLength, Connection: 'close' };
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${regels.join('')}\r\n${bytes.toString('utf8')}`);
}

function luister(server: Server, port: number): Promise<number> {
  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', mislukt);
      const adres: AddressInfo | string | null = server.address();
      klaar(typeof adres === 'object' && adres ? adres.port : port);
    });
  });
}

/** Stops within `STOPTIJD_MS`; what still runs then is cut off. */
function sluit(server: Server, tijd: Tijd): Promise<void> {
  return new Promise((klaar) => {
    const hakDoor = tijd.na(STOPTIJD_MS, () => server.closeAllConnections());
    server.close(() => {
      hakDoor();
      klaar();
    });
    server.closeIdleConnections();
  });
}

/**
 * Listens on 127.0.0.1; `port` 0 picks a free one.
 * @throws an error with code `EADDRINUSE` or `EACCES` when the port cannot be had.
 */
export async function startServer(delen: Serveronderdelen, port: number): Promise<LopendeServer> {
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS },
    (http, res) => void beantwoord(delen, http, res, () => !server.listening),
  );
  server.on('clientError', (_, socket) => onleesbaar(delen, socket));
  const gekozen = await luister(server, port);
  return { url: `http://127.0.0.1:${gekozen}`, stop: () => sluit(server, delen.tijd) };
}
