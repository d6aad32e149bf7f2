// A pin as it is kept: scrypt (RFC 7914) with a salt of its own, so that even who reads the database has to try them all.
import { scrypt, timingSafeEqual } from 'node:crypto';

/** 2^15 rounds of 8 blocks, three times: about a quarter of a second on an office computer, 32 MB while it lasts. */
const KOSTEN = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 } as const;
const BYTES = 32;

function leidAf(pin: string, zout: string): Promise<Buffer> {
  return new Promise((klaar, mislukt) => {
    scrypt(pin, zout, BYTES, KOSTEN, (fout, sleutel) => (fout ? mislukt(fout) : klaar(sleutel)));
  });
}

/** Stored on disk: `scrypt-15-8-3:<salt>:<hex>`; never rename. */
export async function hashPin(pin: string, zout: string): Promise<string> {
  return `scrypt-15-8-3:${zout}:${(await leidAf(pin, zout)).toString('hex')}`;
}

export async function isPin(pin: string, bewaard: string): Promise<boolean> {
  const [soort, zout = '', hex = ''] = bewaard.split(':');
  if (soort !== 'scrypt-15-8-3') return false;
  const goed = Buffer.from(hex, 'hex');
  const gegeven = await leidAf(pin, zout);
  return goed.length === gegeven.length && timingSafeEqual(goed, gegeven);
}
