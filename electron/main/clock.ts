// The only place of main that asks for the real time and for randomness.
import { randomBytes } from 'node:crypto';

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export const realClock: Clock = { now: () => Date.now() };

/** `length` bytes that nobody can guess. */
export function randomKey(length: number): Uint8Array {
  return Uint8Array.from(randomBytes(length));
}

/** A value for one page load, for the content policy. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}
