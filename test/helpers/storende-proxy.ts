// A TCP proxy that spoils connections on purpose: each call gets a port of its own, and what will go wrong on it.
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Storing =
  | 'door'
  /** Nobody listens: certainly not sent. */
  | 'geweigerd'
  /** The request is taken in and goes nowhere. */
  | 'verzoek-kwijt'
  /** Arrives; the connection breaks before the answer. */
  | 'antwoord-kwijt'
  /** Arrives; the connection breaks halfway through the answer. */
  | 'afgebroken'
  /** Arrives, and the same bytes once more over another connection. */
  | 'dubbel'
  /** The client gets nothing; the bytes lie here until `laatNakomen`. */
  | 'te-laat';

export type StorendeProxy = {
  /** A port for one call, on which this will happen. */
  readonly poort: (storing: Storing) => Promise<number>;
  readonly nakomers: () => number;
  /** The oldest call that lay waiting arrives; its answer goes nowhere. */
  readonly laatNakomen: () => Promise<void>;
  readonly sluit: () => Promise<void>;
};

/** Has everything of an HTTP request come in? Only requests with a length, or without a body. */
function isHeel(bytes: Buffer): boolean {
  const einde = bytes.indexOf('\r\n\r\n');
  if (einde < 0) return false;
  const lengte = /^content-length: *(\d+)/im.exec(bytes.subarray(0, einde).toString('latin1'))?.[1];
  return bytes.length >= einde + 4 + Number(lengte ?? 0);
}

function luister(server: Server): Promise<number> {
  return new Promise((klaar) => {
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      klaar(typeof adres === 'object' && adres !== null ? adres.port : 0);
    });
  });
}

/** The whole request, or undefined when the client went away before. */
function leesVerzoek(client: Socket): Promise<Buffer | undefined> {
  return new Promise((klaar) => {
    let bytes = Buffer.alloc(0);
    client.on('data', (deel) => {
      bytes = Buffer.concat([bytes, Buffer.from(deel)]);
      if (isHeel(bytes)) klaar(bytes);
    });
    client.once('close', () => klaar(undefined));
  });
}

/** Sends bytes over a connection of their own and gives all that comes back. */
function vraag(poort: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((klaar) => {
    const delen: Buffer[] = [];
    const dienst = connect(poort, '127.0.0.1', () => dienst.write(bytes));
    dienst.on('data', (deel) => {
      delen.push(Buffer.from(deel));
      if (isHeel(Buffer.concat(delen))) dienst.end();
    });
    dienst.once('error', () => undefined);
    dienst.once('close', () => klaar(Buffer.concat(delen)));
  });
}

/** @param dienst port of the service now; undefined while it is down. */
export function maakStorendeProxy(dienst: () => number | undefined): StorendeProxy {
  const wachtend: Buffer[] = [];
  const servers = new Set<Server>();

  const bedien = async (client: Socket, storing: Storing): Promise<void> => {
    client.on('error', () => undefined);
    const verzoek = await leesVerzoek(client);
    const poort = dienst();
    if (storing === 'te-laat' && verzoek !== undefined) wachtend.push(verzoek);
    if (verzoek === undefined || poort === undefined || storing === 'te-laat' || storing === 'verzoek-kwijt')
      return void client.destroy();
    const antwoord = await vraag(poort, verzoek);
    if (storing === 'dubbel') await vraag(poort, verzoek);
    if (storing === 'antwoord-kwijt' || antwoord.length === 0) return void client.destroy();
    if (storing !== 'afgebroken') return void client.end(antwoord);
    client.write(antwoord.subarray(0, antwoord.length - 10), () => client.destroy());
  };

  const sluitServer = (server: Server): Promise<void> =>
    new Promise((klaar) => {
      servers.delete(server);
      server.close(() => klaar());
    });

  return {
    poort: async (storing) => {
      const server = createServer((client) => {
        // One call a port: whoever comes next finds nobody.
        void sluitServer(server);
        void bedien(client, storing);
      });
      servers.add(server);
      const poort = await luister(server);
      if (storing === 'geweigerd' || dienst() === undefined) await sluitServer(server);
      return poort;
    },
    nakomers: () => wachtend.length,
    laatNakomen: async () => {
      const verzoek = wachtend.shift();
      const poort = dienst();
      if (verzoek !== undefined && poort !== undefined) await vraag(poort, verzoek);
    },
    sluit: async () => {
      await Promise.all([...servers].map(sluitServer));
    },
  };
}
