// The guard between screen and backend: checks who speaks and the envelope's shape and size, then passes it on.
import { ipcMain, type WebContents } from 'electron';
import {
  type Call,
  type CallKind,
  CHANNELS,
  type EventMessage,
  isCall,
  type Reply,
} from '../../shared/ipc/envelope.ts';
import { refusal } from './call-table.ts';
import type { Log } from './log.ts';
import { isOurPage } from './speaker.ts';

type Options = {
  /** Our window's page, or null while there is none. */
  readonly page: () => WebContents | null;
  readonly answer: (kind: CallKind, call: Call) => Promise<Reply>;
  readonly log: Log;
};

/** Registers the two channels for calls. */
export function openGateway({ page, answer, log }: Options): void {
  for (const kind of ['query', 'command'] as const) {
    ipcMain.handle(CHANNELS[kind], (event, call: unknown) => {
      if (!isOurPage(event, page())) {
        log('ipc.geweigerd', { kind });
        throw new Error('geweigerd');
      }
      return isCall(call) ? answer(kind, call) : refusal('ongeldige-invoer');
    });
  }
}

/** Tells the screen that something changed. */
export function emitEvent(page: WebContents | null, event: EventMessage): void {
  if (page !== null && !page.isDestroyed()) page.send(CHANNELS.event, event);
}
