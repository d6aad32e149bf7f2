// Files at rest: encrypted and authenticated in chunks, so that any range can be read without the rest.
//
//   "TMB1" | chunk size u32 | plain size u64 | salt 16            header, 32 bytes, part of every chunk's authentication
//   ciphertext 0 | tag 0 | ciphertext 1 | tag 1 | …               AES-256-GCM, nonce = chunk number, key = HKDF(key, salt)
//
// A chunk moved, dropped, repeated, or taken from another file does not authenticate; neither does a shortened file.
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { keyedDigest, sha256 } from './digest.ts';

const MAGIC = 'TMB1';
const HEADER = 32;
/** Plain bytes of a chunk. On disk: never change. */
export const CHUNK = 65_536;
const TAG = 16;

export class FileDamagedError extends Error {
  override readonly name = 'FileDamagedError';
}

function fileKey(key: Uint8Array, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, 'terugmeldbalie bestand', 32));
}

/** Twelve bytes; the key is of this file alone, so the number of the chunk is enough. */
function nonce(nummer: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(nummer, 8);
  return bytes;
}

/** All of it: a disk that fills up takes a part first, and says so only at the next write. */
function writeAll(bestand: number, bytes: Uint8Array): void {
  for (let plek = 0; plek < bytes.length; ) plek += writeSync(bestand, bytes, plek);
}

/** Content known before it is written: its size, its SHA-256 in hex, and the bytes in pieces of whole chunks (but the last). */
export type Content = {
  readonly bytes: number;
  readonly sha256: string;
  readonly pieces: Iterable<Uint8Array>;
};

/**
 * Writes content encrypted to a new file and brings it to the disk. The file must not exist.
 * The bytes must be those of `sha256`: what is not, would be encrypted under a key that belongs to other content.
 */
export function writeEncryptedContent(pad: string, { bytes, sha256: hash, pieces }: Content, key: Uint8Array): void {
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 0, 'latin1');
  header.writeUInt32BE(CHUNK, 4);
  header.writeBigUInt64BE(BigInt(bytes), 8);
  // A salt that follows from the content: another content has another key, so a nonce is never used twice with one key.
  keyedDigest(key, 'zout', hash).copy(header, 16, 0, 16);
  const sleutel = fileKey(key, header.subarray(16));
  const bestand = openSync(pad, 'wx', 0o600);
  try {
    writeAll(bestand, header);
    let nummer = 0;
    for (const piece of pieces)
      for (let plek = 0; plek < piece.length; plek += CHUNK) {
        const cipher = createCipheriv('aes-256-gcm', sleutel, nonce(nummer));
        cipher.setAAD(header);
        const deel = piece.subarray(plek, plek + CHUNK);
        writeAll(bestand, Buffer.concat([cipher.update(deel), cipher.final(), cipher.getAuthTag()]));
        nummer += 1;
      }
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
}

/** Writes `plain` encrypted to a new file and brings it to the disk. The file must not exist. */
export function writeEncrypted(pad: string, plain: Uint8Array, key: Uint8Array): void {
  writeEncryptedContent(pad, { bytes: plain.length, sha256: sha256(plain), pieces: [plain] }, key);
}

/** Plain size of a file of this form, from its size on disk alone. */
export function plainSize(opSchijf: number): number {
  return opSchijf - HEADER - Math.ceil((opSchijf - HEADER) / (CHUNK + TAG)) * TAG;
}

function readExactly(bestand: number, aantal: number, plek: number): Buffer {
  const bytes = Buffer.alloc(aantal);
  if (readSync(bestand, bytes, 0, aantal, plek) !== aantal) throw new FileDamagedError();
  return bytes;
}

type Opened = { readonly header: Buffer; readonly grootte: number; readonly sleutel: Uint8Array };

function readHeader(bestand: number, key: Uint8Array): Opened {
  const header = readExactly(bestand, HEADER, 0);
  if (header.toString('latin1', 0, 4) !== MAGIC || header.readUInt32BE(4) !== CHUNK) throw new FileDamagedError();
  const grootte = Number(header.readBigUInt64BE(8));
  const chunks = Math.ceil(grootte / CHUNK);
  if (fstatSync(bestand).size !== HEADER + grootte + chunks * TAG) throw new FileDamagedError();
  return { header, grootte, sleutel: fileKey(key, header.subarray(16)) };
}

function readChunk(bestand: number, nummer: number, { header, grootte, sleutel }: Opened): Buffer {
  const lengte = Math.min(CHUNK, grootte - nummer * CHUNK);
  const versleuteld = readExactly(bestand, lengte + TAG, HEADER + nummer * (CHUNK + TAG));
  const decipher = createDecipheriv('aes-256-gcm', sleutel, nonce(nummer));
  decipher.setAAD(header);
  decipher.setAuthTag(versleuteld.subarray(lengte));
  try {
    return Buffer.concat([decipher.update(versleuteld.subarray(0, lengte)), decipher.final()]);
  } catch {
    throw new FileDamagedError();
  }
}

/**
 * Reads a range of plain bytes; `tot` is exclusive and may lie beyond the end.
 * @throws FileDamagedError when a chunk or the size does not authenticate; the system's error when there is no file.
 */
export function readEncrypted(pad: string, key: Uint8Array, van = 0, tot = Number.MAX_SAFE_INTEGER): Buffer {
  const bestand = openSync(pad, 'r');
  try {
    const geopend = readHeader(bestand, key);
    const einde = Math.min(tot, geopend.grootte);
    if (van >= einde) return Buffer.alloc(0);
    const eerste = Math.floor(van / CHUNK);
    const laatste = Math.floor((einde - 1) / CHUNK);
    const delen: Buffer[] = [];
    for (let nummer = eerste; nummer <= laatste; nummer += 1) delen.push(readChunk(bestand, nummer, geopend));
    return Buffer.concat(delen).subarray(van - eerste * CHUNK, einde - eerste * CHUNK);
  } finally {
    closeSync(bestand);
  }
}
