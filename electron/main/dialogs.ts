// Asks the person where something is to be written, in the operating system's own dialog.
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/**
 * @param kind a new file, or a folder
 * @param name proposed name of the file, or what goes into the folder
 * @returns an absolute path, or null when the person changed his mind
 */
export async function choosePath(
  window: BrowserWindow | null,
  kind: 'bestand' | 'map',
  name: string,
): Promise<string | null> {
  if (window === null || window.isDestroyed()) return null;
  const documents = app.getPath('documents');
  if (kind === 'bestand') {
    const options = { title: 'Bewaren', buttonLabel: 'Bewaren', defaultPath: join(documents, basename(name)) };
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? null : filePath;
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: `Map kiezen voor ${name}`,
    buttonLabel: 'Deze map gebruiken',
    defaultPath: documents,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
