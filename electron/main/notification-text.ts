// What a desktop notification says, and which view it leads to. Numbers and registrations only: it stands on a locked
// screen, in a recording, on a colleague's monitor. Pure.
import type { Bericht, PerRegistratie } from '../../shared/ipc/backend-protocol.ts';

export type NotificationText = {
  readonly body: string;
  /** View of the worklist that it is about. */
  readonly view: 'nieuw' | 'mijn' | 'afgesloten';
};

const sum = (parts: readonly PerRegistratie[]): number => parts.reduce((total, { aantal }) => total + aantal, 0);

/** "BRP" for one registration, "BRP 2, BAG 1" for more. */
function inWords(parts: readonly PerRegistratie[]): string {
  const [only] = parts;
  if (parts.length === 1 && only) return only.registratie;
  return parts.map(({ registratie, aantal }) => `${registratie} ${aantal}`).join(', ');
}

/** Null when there is nothing to say. */
export function notificationText({ nieuw, ingetrokken }: Bericht): NotificationText | null {
  const fresh = sum(nieuw);
  const withdrawn = sum(ingetrokken);
  const lines = [
    withdrawn === 0
      ? ''
      : withdrawn === 1
        ? `Een melding die u behandelt is ingetrokken (${inWords(ingetrokken)})`
        : `${withdrawn} meldingen die u behandelt zijn ingetrokken (${inWords(ingetrokken)})`,
    fresh === 0 ? '' : `${fresh} ${fresh === 1 ? 'nieuwe melding' : 'nieuwe meldingen'} (${inWords(nieuw)})`,
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return { body: lines.join('\n'), view: fresh > 0 ? 'nieuw' : 'mijn' };
}

/** True where the person sees it happen: our window has the focus, shows the worklist, and is not locked. */
export function isSeen(window: { readonly focused: boolean; readonly address: string }, locked: boolean): boolean {
  return !locked && window.focused && new URL(window.address).hash.startsWith('#/werkvoorraad');
}
