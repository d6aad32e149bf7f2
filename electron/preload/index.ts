// Puts `window.balie` on the page: query, command and subscribe, nothing else. The page never sees Electron itself.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, CHANNELS, type EventMessage } from '../../shared/ipc/envelope.ts';

const bridge: Bridge = {
  query: (name, input) => ipcRenderer.invoke(CHANNELS.query, { name, input }),
  command: (name, input) => ipcRenderer.invoke(CHANNELS.command, { name, input }),
  subscribe(listener) {
    // The event object holds the sender; only the message goes on.
    const forward = (_event: IpcRendererEvent, message: EventMessage): void => listener(message);
    ipcRenderer.on(CHANNELS.event, forward);
    return () => ipcRenderer.off(CHANNELS.event, forward);
  },
};

contextBridge.exposeInMainWorld('balie', bridge);
