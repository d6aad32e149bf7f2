// The menu, in Dutch and as small as the platforms allow: macOS needs one for its shortcuts, the others for zooming.
import { Menu, type MenuItemConstructorOptions } from 'electron';

const EDIT: MenuItemConstructorOptions = {
  label: 'Bewerken',
  submenu: [
    { role: 'undo', label: 'Ongedaan maken' },
    { role: 'redo', label: 'Opnieuw' },
    { type: 'separator' },
    { role: 'cut', label: 'Knippen' },
    { role: 'copy', label: 'Kopiëren' },
    { role: 'paste', label: 'Plakken' },
    { role: 'selectAll', label: 'Alles selecteren' },
  ],
};

/** More keys for something that stands in the menu already. */
function also(role: 'zoomIn' | 'zoomOut' | 'resetZoom', ...keys: readonly string[]): MenuItemConstructorOptions[] {
  return keys.map((accelerator) => ({ role, accelerator, visible: false, acceleratorWorksWhenHidden: true }));
}

const VIEW: MenuItemConstructorOptions = {
  label: 'Beeld',
  submenu: [
    { role: 'zoomIn', label: 'Groter', accelerator: 'CommandOrControl+Plus' },
    { role: 'zoomOut', label: 'Kleiner', accelerator: 'CommandOrControl+-' },
    { role: 'resetZoom', label: 'Werkelijke grootte', accelerator: 'CommandOrControl+0' },
    // The same without Shift, and on the numeric keys.
    ...also('zoomIn', 'CommandOrControl+=', 'CommandOrControl+numadd'),
    ...also('zoomOut', 'CommandOrControl+numsub'),
    ...also('resetZoom', 'CommandOrControl+num0'),
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
  ],
};

const WINDOW: MenuItemConstructorOptions = {
  label: 'Venster',
  submenu: [
    { role: 'minimize', label: 'Minimaliseren' },
    { role: 'close', label: 'Sluiten' },
  ],
};

const MAC: MenuItemConstructorOptions = {
  label: 'Terugmeldbalie',
  submenu: [
    { role: 'about', label: 'Over Terugmeldbalie' },
    { type: 'separator' },
    { role: 'hide', label: 'Verberg Terugmeldbalie' },
    { role: 'hideOthers', label: 'Verberg andere' },
    { role: 'unhide', label: 'Toon alles' },
    { type: 'separator' },
    { role: 'quit', label: 'Stop Terugmeldbalie' },
  ],
};

const QUIT: MenuItemConstructorOptions = {
  label: 'Bestand',
  submenu: [{ role: 'quit', label: 'Afsluiten' }],
};

export function setMenu(platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([platform === 'darwin' ? MAC : QUIT, EDIT, VIEW, WINDOW]));
}
