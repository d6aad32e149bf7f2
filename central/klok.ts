// The only real clock, timers and randomness of the central service. Everything else gets them handed in.
import { randomBytes } from 'node:crypto';
import { asUuid, type Uuid } from '../shared/lib/brand.ts';
import type { Klok, UuidBron } from '../shared/lib/clock.ts';

/** Runs `werk` once after `ms`; the result calls it off. */
export type Wekker = { readonly na: (ms: number, werk: () => void) => () => void };

/** Where time, timers, identities and secrets come from. */
export type Tijd = Klok & Wekker;

/** The wall clock, or one that starts at `begin` (milliseconds since 1970) and runs on from there. */
export function echteTijd(begin?: number): Tijd {
  const verschil = begin === undefined ? 0 : begin - Date.now();
  return {
    nu: () => Date.now() + verschil,
    na: (ms, werk) => {
      const wekker = setTimeout(werk, ms);
      return () => clearTimeout(wekker);
    },
  };
}

/** UUIDs of version 7 (RFC 9562): time first, so that they sort as they were made. */
export function echteUuidBron(klok: Klok): UuidBron {
  return {
    nieuw: (): Uuid => {
      const bytes = randomBytes(16);
      bytes.writeUIntBE(klok.nu(), 0, 6);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      return asUuid(bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
    },
  };
}

/** A secret that cannot be guessed: 256 bits, safe in a header. */
export function nieuwGeheim(): string {
  return randomBytes(32).toString('base64url');
}
