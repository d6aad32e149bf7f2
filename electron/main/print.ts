// Makes a PDF of a page, or sends it to a printer, in a window that nobody sees: sandboxed, without scripts, without a
// network, in a session of its own. One at a time; the window goes whatever happens.
import { BrowserWindow, type Session, session } from 'electron';
import type { Afdruk, Afdrukdoel, Afdrukuitkomst, Drukker } from '../../shared/ipc/backend-protocol.ts';
import { hardenSession } from './hardening.ts';
import { createTurn } from './in-turn.ts';
import type { Log } from './log.ts';
import { isPrintable, PRINT_PAGE, PRINT_SCHEME, printFile } from './print-files.ts';

/** How long a page and its pictures may take to be read, and then to be laid out, in milliseconds. */
const LOAD_MS = 60_000;
const LAYOUT_MS = 180_000;

const FAILED: Afdrukuitkomst = { ok: false, code: 'afdrukken-mislukt' };

function hiddenWindow(own: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    title: 'Terugmeldbalie',
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    },
  });
}

/** Fails when it takes too long, or when the process of that window falls over. */
async function within<T>(ms: number, window: BrowserWindow, work: Promise<T>): Promise<T> {
  const lost = Promise.withResolvers<never>();
  const limit = setTimeout(() => lost.reject(new Error('te lang')), ms);
  window.webContents.once('render-process-gone', () => lost.reject(new Error('weg')));
  try {
    return await Promise.race([work, lost.promise]);
  } finally {
    clearTimeout(limit);
  }
}

async function toPdf(window: BrowserWindow): Promise<Afdrukuitkomst> {
  const options = {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    // Size, margins and page numbers are the page's own (`@page`).
    preferCSSPageSize: true,
    printBackground: true,
  };
  return { ok: true, pdf: await within(LAYOUT_MS, window, window.webContents.printToPDF(options)) };
}

/** The system's own dialog asks which printer: no limit of time, a person is choosing. */
async function toPrinter(window: BrowserWindow): Promise<Afdrukuitkomst> {
  if ((await window.webContents.getPrintersAsync()).length === 0) return { ok: false, code: 'geen-printer' };
  const { resolve, promise } = Promise.withResolvers<Afdrukuitkomst>();
  window.webContents.print({ silent: false, printBackground: true }, (done, reason) => {
    // Electron tells a change of mind from a fault by this text alone.
    const code = /cancel/i.test(reason) ? 'geannuleerd' : 'afdrukken-mislukt';
    resolve(done ? { ok: true, pdf: null } : { ok: false, code });
  });
  return promise;
}

/** To be called once, when the program is ready. */
export function createPrint(log: Log): Drukker {
  // In memory only: nothing of a printed page is kept.
  const own = session.fromPartition(PRINT_SCHEME);
  const inTurn = createTurn();
  let current: Afdruk | null = null;
  hardenSession(own);
  own.protocol.handle(PRINT_SCHEME, (request) => printFile(request.url, current));

  async function run(job: Afdruk, target: Afdrukdoel): Promise<Afdrukuitkomst> {
    if (!isPrintable(job)) return { ok: false, code: 'afdruk-te-groot' };
    const window = hiddenWindow(own);
    current = job;
    try {
      await within(LOAD_MS, window, window.loadURL(PRINT_PAGE));
      return await (target === 'pdf' ? toPdf(window) : toPrinter(window));
    } catch {
      log('afdruk.mislukt', { naar: target });
      return FAILED;
    } finally {
      current = null;
      if (!window.isDestroyed()) window.destroy();
    }
  }
  return (job, target) => inTurn(() => run(job, target));
}
