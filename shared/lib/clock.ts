// Time and identity come in from outside: pure code never asks for them itself.
import type { Tijdstip, Uuid } from './brand.ts';

export type Klok = {
  /** Milliseconds since 1970 (the wall clock, which may jump). */
  readonly nu: () => number;
};

export type UuidBron = {
  /** A new UUID v7. */
  readonly nieuw: () => Uuid;
};

/** `ms` as RFC 3339 in UTC, whole seconds (the koppelvlak needs no finer). */
export function tijdstip(ms: number): Tijdstip {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
