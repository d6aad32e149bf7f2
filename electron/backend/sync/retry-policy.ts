// When to try again. Pure: chance comes in from outside.

const EERSTE_MS = 1_000;
const LANGSTE_MS = 60_000;

/** Milliseconds until attempt number `pogingen + 1`: doubling from 1 s to 60 s, ±20 % jitter, never before `naSeconden`. */
export function retryDelay(pogingen: number, kans: number, naSeconden: number | null = null): number {
  const basis = Math.min(LANGSTE_MS, EERSTE_MS * 2 ** Math.min(Math.max(pogingen - 1, 0), 10));
  const metJitter = Math.round(basis * (0.8 + 0.4 * kans));
  return Math.max(metJitter, (naSeconden ?? 0) * 1000);
}
