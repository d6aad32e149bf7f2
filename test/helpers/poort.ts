// A door in front of a service: shut, nobody answers at that address; open, everything goes through.
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Poort = {
  readonly url: string;
  readonly open: () => Promise<void>;
  /** Whoever is talking is cut off. */
  readonly dicht: () => Promise<void>;
};

export async function maakPoort(dienst: string): Promise<Poort> {
  const { hostname, port } = new URL(dienst);
  const gesprekken = new Set<Socket>();
  let server: Server | null = null;
  let adres = 0;

  const bedien = (client: Socket): void => {
    const achter = connect(Number(port), hostname);
    for (const kant of [client, achter]) {
      gesprekken.add(kant);
      kant.on('error', () => undefined);
      kant.on('close', () => {
        gesprekken.delete(kant);
        client.destroy();
        achter.destroy();
      });
    }
    client.pipe(achter);
    achter.pipe(client);
  };
  const open = (): Promise<void> =>
    new Promise((klaar) => {
      const nieuw = createServer(bedien);
      server = nieuw;
      nieuw.listen(adres, '127.0.0.1', () => {
        const waar = nieuw.address();
        if (typeof waar === 'object' && waar !== null) adres = waar.port;
        klaar();
      });
    });
  await open();
  return {
    url: `http://127.0.0.1:${adres}`,
    open,
    dicht: () =>
      new Promise((klaar) => {
        server?.close(() => klaar());
        for (const gesprek of gesprekken) gesprek.destroy();
      }),
  };
}
