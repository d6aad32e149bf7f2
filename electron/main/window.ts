// The one window: its size and place, its locked-down page, and what happens when that page falls over.
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from './app-files.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { decideRestart, recentCrashes } from './restart-policy.ts';
import { DEFAULT_SIZE, MINIMUM_SIZE, readPlace, readZoom, savePlace } from './window-bounds.ts';

/** Never the name of a melding: a title shows in task bars, recordings and remote support. */
const TITLE = 'Terugmeldbalie';
/** The theme's background, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#f4f6f8', dark: '#11161c' } as const;

type Options = {
  readonly root: string;
  readonly preload: string;
  readonly devTools: boolean;
  readonly clock: Clock;
  readonly log: Log;
};

function createWindow({ root, preload, devTools }: Options): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const place = readPlace(root, workAreas);
  const window = new BrowserWindow({
    ...(place ?? DEFAULT_SIZE),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: TITLE,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      devTools,
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (place?.maximized) window.maximize();
  return window;
}

/** A page that fell over is loaded again; one that keeps falling is left, and the log says so. */
function recoverPage(window: BrowserWindow, { clock, log }: Options): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('venster.pagina-weg', { reason, exitCode });
    const now = clock.now();
    crashes = [...recentCrashes(crashes, now), now];
    if (decideRestart(crashes, now).soort === 'opnieuw') window.webContents.reload();
  });
}

export function openWindow(options: Options): BrowserWindow {
  const window = createWindow(options);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const zoom = window.webContents.getZoomLevel();
    savePlace(options.root, { ...window.getNormalBounds(), maximized: window.isMaximized(), zoom });
  });
  // At every load: a page that was loaded again after a crash begins at 100 %.
  let zoom = readZoom(options.root);
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(zoom));
  window.webContents.on('did-start-loading', () => {
    if (window.webContents.getURL() !== '') zoom = window.webContents.getZoomLevel();
  });
  recoverPage(window, options);
  void window.loadURL(APP_PAGE);
  return window;
}

/** A second start brings the window to the front. */
export function focusWindow(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
