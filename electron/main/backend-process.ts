// The backend from main's side: a supervised utility process that gets its settings at every start, answers calls,
// asks main for what only main can do, and is asked to finish before the program ends.
import type {
  Afdruk,
  Afdrukdoel,
  Bericht,
  BewaardeVerbinding,
  Drukker,
  Instellingen,
  NaarBackend,
  NaarMain,
  Oefendienstuitkomst,
  Oefenrol,
  Padsoort,
  Sleuteluitkomst,
} from '../../shared/ipc/backend-protocol.ts';
import type { Call, CallKind, EventMessage, Reply } from '../../shared/ipc/envelope.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { createCallTable, refusal } from './call-table.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { type Child, supervise } from './supervisor.ts';

/** How long the backend may take to finish what it is doing when the program ends, in milliseconds. */
const DRAIN_MS = 5_000;

/** What the backend asks of main. */
export type BackendRequests = {
  readonly databaseKey: (folder: string, mayMake: boolean) => Promise<Sleuteluitkomst>;
  readonly keysInFile: () => void;
  readonly saveConnection: (connection: BewaardeVerbinding) => void;
  readonly startPractice: (role: Oefenrol) => Promise<Oefendienstuitkomst>;
  /** The place that the person chooses; null when he changed his mind. */
  readonly choosePath: (kind: Padsoort, name: string) => Promise<string | null>;
  /** Files to add, as the person chooses them. */
  readonly chooseFiles: (name: string) => Promise<readonly string[]>;
  /** True when the finger of this computer's user was recognised. */
  readonly askFinger: () => Promise<boolean>;
  readonly notify: (message: Bericht) => void;
  readonly print: Drukker;
};

type Dependencies = {
  readonly fork: () => Child;
  /** Asked again at every (re)start, so that a restart continues with the connection of that moment. */
  readonly settings: () => Instellingen;
  readonly requests: BackendRequests;
  readonly onEvent: (event: EventMessage) => void;
  readonly onGivenUp: () => void;
  readonly clock: Clock;
  readonly log: Log;
};

export type BackendProcess = {
  readonly start: () => void;
  readonly call: (kind: CallKind, call: Call) => Promise<Reply>;
  /** Bytes of a file, decrypted, from `van` up to `tot`: for the document frame only, so no call of the contract. */
  readonly readFile: (uuid: string, van: number, tot: number) => Promise<Reply>;
  /** The person does something in the window. */
  readonly used: () => void;
  /** The computer is locked or goes to sleep: the screen goes with it. */
  readonly lock: () => void;
  /** Asks it to finish and resolves when it has, or when it takes too long. */
  readonly drain: () => Promise<void>;
};

export function createBackendProcess(dependencies: Dependencies): BackendProcess {
  const { requests, log } = dependencies;
  const calls = createCallTable();
  let finished: (() => void) | null = null;

  const process = supervise({
    fork: dependencies.fork,
    clock: dependencies.clock,
    onStarted: () => send({ type: 'start', instellingen: dependencies.settings() }),
    // The backend is our own code: its messages are trusted to have their shape.
    onMessage: (message) => receive(message as NaarMain),
    onLost(code) {
      log('backend.weg', { code });
      calls.failAll('backend-herstart');
      finished?.();
    },
    onGivenUp() {
      log('backend.opgegeven');
      dependencies.onGivenUp();
    },
  });

  function send(message: NaarBackend): void {
    process.child()?.postMessage(message);
  }

  /** Answers the backend that asked: one that was started meanwhile counts its questions anew. */
  async function answer(reply: Promise<NaarBackend>): Promise<void> {
    const asker = process.child();
    const message = await reply;
    if (process.child() === asker) send(message);
  }

  async function databaseKey(id: number, folder: string, mayMake: boolean): Promise<NaarBackend> {
    // The key store may ask the person for a password first.
    return { type: 'sleutel', id, uitkomst: await calls.whilePersonChooses(requests.databaseKey(folder, mayMake)) };
  }

  async function practice(id: number, role: Oefenrol): Promise<NaarBackend> {
    return { type: 'oefendienst', id, uitkomst: await requests.startPractice(role) };
  }

  async function path(id: number, kind: Padsoort, name: string): Promise<NaarBackend> {
    return { type: 'pad', id, uitkomst: await calls.whilePersonChooses(requests.choosePath(kind, name)) };
  }

  async function files(id: number, name: string): Promise<NaarBackend> {
    return { type: 'bestanden', id, uitkomst: await calls.whilePersonChooses(requests.chooseFiles(name)) };
  }

  async function print(id: number, job: Afdruk, target: Afdrukdoel): Promise<NaarBackend> {
    return { type: 'afdruk', id, uitkomst: await calls.whilePersonChooses(requests.print(job, target)) };
  }

  async function finger(id: number): Promise<NaarBackend> {
    return { type: 'vinger', id, uitkomst: await calls.whilePersonChooses(requests.askFinger()) };
  }

  function receive(message: NaarMain): void {
    switch (message.type) {
      case 'klaar':
        log('backend.klaar');
        break;
      case 'reply':
        calls.settle(message.id, message.reply);
        break;
      case 'event':
        dependencies.onEvent({ name: message.name, payload: message.payload });
        break;
      case 'sleutel-vraag':
        void answer(databaseKey(message.id, message.map, message.magMaken));
        break;
      case 'sleutel-in-bestand':
        requests.keysInFile();
        break;
      case 'verbinding-bewaren':
        requests.saveConnection(message.verbinding);
        break;
      case 'oefendienst-starten':
        void answer(practice(message.id, message.rol));
        break;
      case 'pad-vraag':
        void answer(path(message.id, message.soort, message.naam));
        break;
      case 'bestanden-vraag':
        void answer(files(message.id, message.naam));
        break;
      case 'vinger-vraag':
        void answer(finger(message.id));
        break;
      case 'afdruk-vraag':
        void answer(print(message.id, message.afdruk, message.doel));
        break;
      case 'bericht':
        requests.notify(message.bericht);
        break;
      case 'fout':
        log('backend.fout', { waar: message.waar, nummer: message.nummer });
        break;
      case 'gestopt':
        finished?.();
        break;
      default:
        assertNever(message, 'backend-process');
    }
  }

  return {
    start: process.start,
    used: () => send({ type: 'gebruik' }),
    lock: () => send({ type: 'vergrendel' }),
    call(kind, { name, input }) {
      if (process.child() === null) return Promise.resolve(refusal('backend-herstart'));
      return calls.open(kind, (id) => send({ type: 'call', id, kind, name, input }));
    },
    readFile(uuid, van, tot) {
      if (process.child() === null) return Promise.resolve(refusal('backend-herstart'));
      return calls.open('query', (id) => send({ type: 'lees-bijlage', id, uuid, van, tot }));
    },
    async drain() {
      if (process.child() !== null) {
        await new Promise<void>((resolve) => {
          const limit = setTimeout(resolve, DRAIN_MS);
          finished = () => {
            clearTimeout(limit);
            resolve();
          };
          send({ type: 'stop' });
        });
      }
      process.stop();
    },
  };
}
