// The service on a socket: `node:http` around the loket, with its limits in size and time, and an end that cuts nobody off.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Wekker } from '../klok.ts';
import type { Loket } from './loket.ts';
import type { Httpantwoord, Koppen } from './vervoer.ts';

export type Grenzen = {
  /** Milliseconds within which the headers, and the whole request, have to be here. */
  readonly koppenBinnenMs: number;
  readonly verzoekBinnenMs: number;
  /** Milliseconds in which nothing at all is sent or received in the middle of a call. */
  readonly stilteMs: number;
};

export type LopendeServer = {
  /** Base URL without `/v1`. */
  readonly url: string;
  /** Takes no new connections, and closes each one as soon as its answer has gone out; what still runs after `ms` is cut. */
  readonly stop: (ms: number) => Promise<void>;
};

/** A file of 20 MB may take a slow line of 1 Mbit/s; a long poll is silent for 25 seconds. */
export const GRENZEN: Grenzen = { koppenBinnenMs: 10_000, verzoekBinnenMs: 240_000, stilteMs: 45_000 };
const MAX_KOPPEN = 16 * 2 ** 10;
/** Longer than clients keep an idle connection, so that it is they who close it. */
const KEEP_ALIVE_MS = 75_000;
/** What is too large is read to its end, so that the client gets its answer; beyond this the connection is cut. */
const WEGGOOIEN_TOT = 256 * 2 ** 20;

async function* lijfVan(http: IncomingMessage, weg: AbortController): AsyncGenerator<Uint8Array> {
  let totaal = 0;
  try {
    for await (const deel of http) {
      if (!Buffer.isBuffer(deel)) continue;
      totaal += deel.byteLength;
      if (totaal > WEGGOOIEN_TOT) throw new Error('veel te groot');
      yield deel;
    }
  } catch (fout) {
    weg.abort();
    throw fout;
  }
}

function koppenVan(http: IncomingMessage): Koppen {
  return Object.fromEntries(
    Object.entries(http.headers).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.join(', ') : waarde]),
  );
}

async function bedien(loket: Loket, http: IncomingMessage, res: ServerResponse): Promise<void> {
  const weg = new AbortController();
  res.once('close', () => weg.abort());
  const { method = '', url = '' } = http;
  try {
    const verzoek = { method, url, headers: koppenVan(http), lijf: lijfVan(http, weg) };
    const { status, koppen, lijf } = await loket.beantwoord(verzoek, weg.signal);
    res.writeHead(status, { ...koppen, ...(loket.isDicht() ? { Connection: 'close' } : {}) });
    res.end(lijf);
  } catch {
    res.destroy();
  }
}

function schrijf(socket: Duplex, { status, koppen, lijf }: Httpantwoord): void {
  const regels = Object.entries({ ...koppen, Connection: 'close' }).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`);
  socket.end(`HTTP/1.1 ${status} Onleesbaar\r\n${regels.join('')}\r\n${Buffer.from(lijf).toString('utf8')}`);
}

/** What is no HTTP gets an answer too, with the version: a client takes anything else for a stranger. */
function onleesbaar(loket: Loket, fout: NodeJS.ErrnoException, socket: Duplex): void {
  // Too slow: a broken connection tells the client to try again, any status of 4xx would tell it not to.
  if (!socket.writable || fout.code === 'ERR_HTTP_REQUEST_TIMEOUT') return void socket.destroy();
  schrijf(socket, loket.onleesbaar(fout.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400));
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

function sluit(server: Server, wekker: Wekker, ms: number): Promise<void> {
  return new Promise((klaar) => {
    const hakDoor = wekker.na(ms, () => server.closeAllConnections());
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
export async function startServer(
  loket: Loket,
  { port, wekker, grenzen = GRENZEN }: { readonly port: number; readonly wekker: Wekker; readonly grenzen?: Grenzen },
): Promise<LopendeServer> {
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MAX_KOPPEN,
      headersTimeout: grenzen.koppenBinnenMs,
      requestTimeout: grenzen.verzoekBinnenMs,
      connectionsCheckingInterval: Math.min(grenzen.koppenBinnenMs, grenzen.verzoekBinnenMs, 5000),
    },
    (http, res) => void bedien(loket, http, res),
  );
  server.setTimeout(grenzen.stilteMs);
  server.on('clientError', (fout, socket) => onleesbaar(loket, fout, socket));
  const gekozen = await luister(server, port);
  return { url: `http://127.0.0.1:${gekozen}`, stop: (ms) => sluit(server, wekker, ms) };
}
