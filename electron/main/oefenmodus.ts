// Practice mode: runs the central service, with fictitious meldingen, in a utility process of its own.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { OEFENMAP, type Oefendienstuitkomst, type Oefenrol } from '../../shared/ipc/backend-protocol.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import {
  type Announcement,
  lineReader,
  PRACTICE_BRONHOUDER,
  practiceFor,
  readAnnouncement,
} from './practice-announcement.ts';
import { type Child, supervise } from './supervisor.ts';

const START_MS = 30_000;

type Options = {
  /** The bundled central service. */
  readonly program: string;
  readonly root: string;
  /** What becomes of its error output: shown to a developer, thrown away in the packaged program. */
  readonly errors: 'inherit' | 'ignore';
  readonly clock: Clock;
  readonly log: Log;
};

export type Oefenmodus = {
  /** Starts the service, or gives the one that runs, for somebody of this role. */
  readonly start: (role: Oefenrol) => Promise<Oefendienstuitkomst>;
  readonly stop: () => void;
};

/** Meldingen that lie ready, and the seconds between new ones after that. */
function serviceArguments(root: string, port: string): string[] {
  const settings = { port, data: join(root, OEFENMAP, 'centraal'), meldingen: 60, seed: 1, aanvoer: 20 };
  const named = { ...settings, bronhouder: PRACTICE_BRONHOUDER };
  return Object.entries(named).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

export function createOefenmodus({ program, root, errors, clock, log }: Options): Oefenmodus {
  let running: Promise<Announcement | null> | null = null;
  // After a crash it comes back at the same address: the backend then sees no more than a short loss of connection.
  let port = '0';
  let announced: (said: Announcement | null) => void = () => undefined;

  function hear(line: string): void {
    const said = readAnnouncement(line);
    if (said === null) return;
    port = new URL(said.url).port;
    announced(said);
  }

  function fork(): Child {
    const child = utilityProcess.fork(program, serviceArguments(root, port), {
      serviceName: 'Terugmeldbalie oefenen',
      stdio: ['ignore', 'pipe', errors],
    });
    const read = lineReader(hear);
    child.stdout?.on('data', (chunk: Buffer) => read(chunk.toString('utf8')));
    return child;
  }

  const service = supervise({
    fork,
    clock,
    onStarted: () => log('oefendienst.gestart'),
    onMessage: () => undefined,
    onLost: (code) => log('oefendienst.weg', { code }),
    onGivenUp: fail,
  });

  function stop(): void {
    running = null;
    port = '0';
    service.stop();
  }

  function fail(): void {
    announced(null);
    stop();
  }

  function start(): Promise<Announcement | null> {
    return new Promise((resolve) => {
      const limit = setTimeout(fail, START_MS);
      announced = (said) => {
        clearTimeout(limit);
        resolve(said);
      };
      service.start();
    });
  }

  return {
    async start(role) {
      running ??= start();
      return practiceFor(role, await running);
    },
    stop,
  };
}
