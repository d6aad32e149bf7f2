// Everything that a page is refused, for every page the program will ever have: Electron's security checklist, the part
// that is about permissions, navigation, windows and the network.
import { app, type Session, shell, type WebContents } from 'electron';
import { mayOpenOutside } from './external-links.ts';
import { isViewerPage } from './kijker-files.ts';
import type { Log } from './log.ts';

/** Addresses that a page can't reach even if its content policy had a hole. The backend's network is another one. */
const NETWORK = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];

/** To be called before the program is ready. */
export function hardenProcess(): void {
  // As root Chromium runs only with --no-sandbox, and the two together kill every child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest({ urls: NETWORK }, (_request, decide) => decide({ cancel: true }));
  session.on('will-download', (event) => event.preventDefault());
}

function hardenContents(contents: WebContents, log: Log): void {
  const refuse = (event: { preventDefault: () => void }, what: string): void => {
    event.preventDefault();
    log('pagina.geweigerd', { wat: what });
  };
  contents.on('will-navigate', (event) => refuse(event, 'will-navigate'));
  contents.on('will-redirect', (event) => refuse(event, 'will-redirect'));
  contents.on('will-frame-navigate', (event) => {
    // The document frame is the one frame there is, and its page the one page it may show.
    if (event.isMainFrame || !isViewerPage(event.url)) refuse(event, 'will-frame-navigate');
  });
  contents.on('will-attach-webview', (event) => refuse(event, 'will-attach-webview'));
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url)) void shell.openExternal(url);
    else log('pagina.geweigerd', { wat: 'window-open' });
    return { action: 'deny' };
  });
}

/** Every page, also one that somebody would add later. */
export function hardenEveryPage(log: Log): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, log));
}
