// Fingerprints of content. No randomness here: that has one file of its own.
import { createHash, createHmac } from 'node:crypto';

/** SHA-256 in hex. */
export function sha256(inhoud: string | Uint8Array): string {
  return createHash('sha256').update(inhoud).digest('hex');
}

/** HMAC-SHA-256: a fingerprint that nobody can make, or compare, without the key. */
export function keyedDigest(key: Uint8Array, doel: string, inhoud: string | Uint8Array): Buffer {
  return createHmac('sha256', key).update(`${doel}\n`).update(inhoud).digest();
}
