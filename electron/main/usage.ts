// When a person uses the program: keys, clicks and moves in the window tell the backend, which locks it after a while; and
// the moments at which the computer itself is locked.
import { powerMonitor, type WebContents } from 'electron';
import type { Clock } from './clock.ts';

/** Told at most once in so many milliseconds: it is about minutes. */
const TELL_EVERY_MS = 5_000;

/** Calls `tell` at the first of a burst of calls, and again at most every five seconds. */
export function nowAndThen(clock: Clock, tell: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock.now();
    // A clock that was put back must not keep it silent.
    if (now >= last && now - last < TELL_EVERY_MS) return;
    last = now;
    tell();
  };
}

/** Main sees the input itself: a page can't keep a screen open by pretending. */
export function watchUse(page: WebContents, clock: Clock, used: () => void): void {
  page.on('input-event', nowAndThen(clock, used));
}

export function watchComputerLock(lock: () => void): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}
