// When to try again. Pure: chance comes in from outside.

const EERSTE_MS = 1_000;
const LANGSTE_MS = 60_000;

/** Milliseconds until attempt number `pogingen + 1`: doubling from 1 s to 60 s, ±20 % jitter, never before `naSeconden`. */
export function retryDelay(pogingen: number, kans: number, naSeconden: number | null = null): number {
  const basis = Math.min(LANGSTE_MS, EERSTE_MS * 2 ** Math.min(Math.max(pogingen - 1, 0), 10));
  const metJitter = Math.round(basis * (0.8 + 0.4 * kans));
  return Math.max(metJitter, (naSeconden ?? 0) * 1000);
}

/** A service may ask for at most an hour (see the transport), rounded up to a whole second. */
export const LANGSTE_WACHT_MS = 3_601_000;

/**
 * Has this moment come? One that lies further ahead than it can have been set has come as well: then the clock was put
 * back, and nobody's work waits for a clock to catch up.
 * @param moment RFC 3339; `nu` and `hoogstens` in milliseconds.
 */
export function isDue(moment: string, nu: number, hoogstens: number): boolean {
  const over = Date.parse(moment) - nu;
  return over <= 0 || over > hoogstens;
}
