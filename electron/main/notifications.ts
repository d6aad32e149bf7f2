// Desktop notifications: shows one unless the person sees it happen, and brings window and view forward when it is clicked.
import { type BrowserWindow, Notification } from 'electron';
import type { Bericht } from '../../shared/ipc/backend-protocol.ts';
import type { EventMessage } from '../../shared/ipc/envelope.ts';
import { isSeen, notificationText } from './notification-text.ts';
import { focusWindow } from './window.ts';

type Dependencies = {
  readonly window: () => BrowserWindow | null;
  readonly emit: (event: EventMessage) => void;
};

export function createNotifications({ window, emit }: Dependencies): (message: Bericht) => void {
  // Held on to, or it could be collected before it is clicked.
  let shown: Notification | null = null;
  return (message) => {
    const text = notificationText(message);
    const open = window();
    if (text === null || open === null || open.isDestroyed() || !Notification.isSupported()) return;
    if (isSeen({ focused: open.isFocused(), address: open.webContents.getURL() }, message.dicht)) return;
    shown?.close();
    shown = new Notification({ title: 'Terugmeldbalie', body: text.body, silent: true });
    shown.on('click', () => {
      focusWindow(window());
      emit({ name: 'bericht.gekozen', payload: { weergave: text.view } });
    });
    shown.show();
  };
}
