// Asks the person for a place to write to or a file to read, in the operating system's own dialog.
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Padsoort } from '../../shared/ipc/backend-protocol.ts';

/**
 * @param kind a new file, a folder, or a file that is there
 * @param name proposed name of the file, what goes into the folder, or what the file is for
 * @returns an absolute path, or null when the person changed his mind
 */
export async function choosePath(window: BrowserWindow | null, kind: Padsoort, name: string): Promise<string | null> {
  if (window === null || window.isDestroyed()) return null;
  const documents = app.getPath('documents');
  if (kind === 'bestand') {
    const options = { title: 'Bewaren', buttonLabel: 'Bewaren', defaultPath: join(documents, basename(name)) };
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? null : filePath;
  }
  if (kind === 'openen') {
    const options = { title: `Bestand kiezen: ${name}`, buttonLabel: 'Openen', defaultPath: documents };
    const { canceled, filePaths } = await dialog.showOpenDialog(window, { ...options, properties: ['openFile'] });
    return canceled ? null : (filePaths[0] ?? null);
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: `Map kiezen voor ${name}`,
    buttonLabel: 'Deze map gebruiken',
    defaultPath: documents,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Files to add: none when the person changed his mind. */
export async function chooseFiles(window: BrowserWindow | null, name: string): Promise<readonly string[]> {
  if (window === null || window.isDestroyed()) return [];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: `Bestanden kiezen: ${name}`,
    buttonLabel: 'Toevoegen',
    defaultPath: app.getPath('documents'),
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}
