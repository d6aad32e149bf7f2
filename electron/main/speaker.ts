// Who speaks to main: only our own window's main frame, while it shows our own screen, is listened to. Pure.
import { isAppAddress } from './app-files.ts';

/** The part of a message's origin that decides whether it is ours. */
type Speaker = { readonly sender: unknown; readonly senderFrame: { readonly url: string } | null };
type Page = { readonly mainFrame: unknown };

/** True for the main frame of our own window while it shows our own screen. */
export function isOurPage(speaker: Speaker, page: Page | null): boolean {
  if (page === null || speaker.sender !== page || speaker.senderFrame === null) return false;
  return speaker.senderFrame === page.mainFrame && isAppAddress(speaker.senderFrame.url);
}
