// One run of the program after it is ready: makes its parts, ties them together, starts them and ends them.
import { join } from 'node:path';
import { app, type BrowserWindow, session, utilityProcess } from 'electron';
import type { Call, CallKind, EventMessage, Reply } from '../../shared/ipc/envelope.ts';
import type { OwnFiles } from './app-paths.ts';
import { createBackendProcess } from './backend-process.ts';
import { serveFiles } from './bijlage-protocol.ts';
import { randomKey, realClock } from './clock.ts';
import { createConnection } from './connection.ts';
import { createDatabaseKeys } from './database-keys.ts';
import { chooseFiles, choosePath } from './dialogs.ts';
import type { Environment } from './environment.ts';
import { askFinger, canAskFinger } from './fingerprint.ts';
import { hardenSession } from './hardening.ts';
import { createTurn } from './in-turn.ts';
import { emitEvent, openGateway } from './ipc-gateway.ts';
import { createKeeping } from './keeping.ts';
import { serveViewer } from './kijker-protocol.ts';
import type { Log } from './log.ts';
import { createNotifications } from './notifications.ts';
import { createOefenmodus } from './oefenmodus.ts';
import { createPrint } from './print.ts';
import { serveScreen } from './protocols.ts';
import { readConnection, saveConnection } from './saved-connection.ts';
import { systemVault } from './secrets.ts';
import { createStartPhase, type Launch } from './start-phase.ts';
import { watchComputerLock, watchUse } from './usage.ts';
import { openWindow } from './window.ts';

type Given = {
  /** Data root, as the person gave it. */
  readonly root: string;
  readonly ownFiles: OwnFiles;
  /** Folder with the bundles. */
  readonly dist: string;
  readonly environment: Environment;
  readonly log: Log;
};

export type Program = {
  readonly window: () => BrowserWindow | null;
  /** Lets the backend finish and stops everything that runs. */
  readonly end: () => Promise<void>;
};

export function runProgram({ root, ownFiles, dist, environment, log }: Given): Program {
  let window: BrowserWindow | null = null;
  const output = app.isPackaged ? 'ignore' : 'inherit';
  const page = () => (window === null || window.isDestroyed() ? null : window.webContents);
  const emit = (event: EventMessage) => emitEvent(page(), event);
  const keeping = createKeeping(systemVault, ownFiles.folder, environment.keysInFile);
  // Two changes shortly after each other are kept in that order, and nothing is read halfway.
  const savedInTurn = createTurn();
  const oefenmodus = createOefenmodus({
    program: join(dist, 'central', 'main.js'),
    root,
    errors: output,
    clock: realClock,
    log,
  });
  const connection = createConnection({
    environment,
    readSaved: () => savedInTurn(() => readConnection(ownFiles.folder, keeping)),
    save(saved) {
      void savedInTurn(() => saveConnection(ownFiles.folder, keeping, saved))
        .catch(() => false)
        .then((kept) => {
          if (!kept) log('verbinding.niet-bewaard');
        });
    },
    startPractice: oefenmodus.start,
    stopPractice: oefenmodus.stop,
    rootFault: ownFiles.fault,
  });

  const backend = createBackendProcess({
    fork: () =>
      utilityProcess.fork(join(dist, 'backend', 'index.js'), [], {
        serviceName: 'Terugmeldbalie backend',
        stdio: output,
      }),
    settings: () => ({
      dataMap: root,
      appVersie: app.getVersion(),
      verbinding: connection.current(),
      bedenktijdSeconden: environment.recallSeconds,
      vingerafdruk: canAskFinger(process.platform),
    }),
    requests: {
      databaseKey: createDatabaseKeys({ root, keeping, randomKey }),
      keysInFile: keeping.chooseFile,
      saveConnection: connection.change,
      startPractice: connection.startPractice,
      choosePath: (kind, name) => choosePath(window, kind, name),
      chooseFiles: (name) => chooseFiles(window, name),
      askFinger,
      print: createPrint(log),
      notify: createNotifications({ window: () => window, emit }),
    },
    onEvent: emit,
    onGivenUp: () => startPhase.fault('onverwacht'),
    clock: realClock,
    log,
  });

  const startPhase = createStartPhase({ root, emit, launch: (how) => void launch(how) });

  async function launch(how: Launch): Promise<void> {
    startPhase.busy();
    const fault = await connection.settle(how);
    if (fault !== null) return startPhase.fault(fault);
    startPhase.over();
    backend.start();
  }

  function answer(kind: CallKind, call: Call): Promise<Reply> {
    const early = startPhase.answer(call);
    return early === null ? backend.call(kind, call) : Promise.resolve(early);
  }

  hardenSession(session.defaultSession);
  serveScreen(session.defaultSession, join(dist, 'renderer'));
  const viewerOrigin = serveViewer(session.defaultSession, join(dist, 'kijker'));
  serveFiles(session.defaultSession, viewerOrigin, backend.readFile);
  openGateway({ page, answer, log });
  window = openWindow({
    root: ownFiles.folder,
    preload: join(dist, 'preload', 'preload.cjs'),
    devTools: !app.isPackaged,
    clock: realClock,
    log,
  });
  watchUse(window.webContents, realClock, backend.used);
  watchComputerLock(backend.lock);
  void launch('zoals-bewaard');

  return {
    window: () => window,
    async end() {
      await backend.drain();
      oefenmodus.stop();
      await savedInTurn(async () => undefined);
    },
  };
}
