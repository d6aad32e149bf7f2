// Where the program starts: what has to happen before Electron is ready, then one run, then an orderly end.
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { dataRoot, ownFilesFor } from './app-paths.ts';
import { realClock } from './clock.ts';
import { takeEnvironment } from './environment.ts';
import { hardenEveryPage, hardenProcess } from './hardening.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { type Program, runProgram } from './program.ts';
import { registerSchemes } from './protocols.ts';
import { focusWindow } from './window.ts';

const environment = takeEnvironment(process.env);
const root = dataRoot({ env: process.env, platform: process.platform, home: homedir() });
const ownFiles = ownFilesFor(root);
app.setPath('userData', ownFiles.folder);
app.setPath('sessionData', join(ownFiles.folder, 'venster'));
app.setAppUserModelId('nl.terugmeldbalie.desktop');
// The product speaks Dutch: also the page's own date fields and dialogs.
app.commandLine.appendSwitch('lang', 'nl');

hardenProcess();
registerSchemes();

if (app.requestSingleInstanceLock()) {
  const log = openLog(join(ownFiles.folder, 'logboek'), realClock);
  let program: Program | null = null;
  let ended = false;

  hardenEveryPage(log);
  if (ownFiles.fault !== null) app.on('quit', () => rmSync(ownFiles.folder, { recursive: true, force: true }));
  app.on('second-instance', () => focusWindow(program?.window() ?? null));
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (program === null || ended) return;
    event.preventDefault();
    void program.end().then(() => {
      ended = true;
      app.quit();
    });
  });

  // A bug in main is logged by its kind only; Electron's own dialog would show texts.
  process.on('uncaughtException', (fault) => log('programma.fout', { soort: fault.name }));
  process.on('unhandledRejection', () => log('programma.fout', { soort: 'belofte' }));

  const begin = (): void => {
    log('programma.gestart', { versie: app.getVersion(), electron: process.versions.electron });
    setMenu(process.platform);
    program = runProgram({ root, ownFiles, dist: dirname(dirname(fileURLToPath(import.meta.url))), environment, log });
  };
  void app
    .whenReady()
    .then(begin)
    .catch((fault: unknown) => {
      log('programma.start-niet', { soort: fault instanceof Error ? fault.name : 'onbekend' });
      dialog.showErrorBox(
        'Terugmeldbalie start niet',
        `Meer staat in het logboek: ${join(ownFiles.folder, 'logboek')}`,
      );
      app.exit(1);
    });
} else {
  app.exit(0);
}
