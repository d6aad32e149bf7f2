// The only place of the desktop's backend that asks for the real time, randomness and new identities.
import { randomBytes } from 'node:crypto';
import { asUuid, type Uuid } from '../../shared/lib/brand.ts';
import type { Klok, UuidBron } from '../../shared/lib/clock.ts';

export const realClock: Klok = { nu: () => Date.now() };

/** A number in [0, 1) for jitter. */
export function realChance(): number {
  return randomBytes(4).readUInt32BE() / 2 ** 32;
}

/** UUID v7 (RFC 9562): 48 bits of time, then randomness; sortable by creation. */
export const realUuids: UuidBron = {
  nieuw: (): Uuid => {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = bytes.toString('hex');
    return asUuid(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
  },
};
