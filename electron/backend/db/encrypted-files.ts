// Files on disk by what they hold: encrypted, once per content, and in pieces while they are still coming in.
//
//   bestanden/ab/abcd…                      whole and verified
//   bestanden/ab/abcd….deel-0, .deel-1048576 …   pieces under way, named for the place of their first byte
//   bestanden/ab/….nieuw                    being written; worth nothing after a kill
//
// A piece is an encrypted file of its own, keyed by its own content: content that turns out to be other than announced
// was never encrypted under the announced content's key.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type Content,
  FileDamagedError,
  plainSize,
  readEncrypted,
  writeEncrypted,
  writeEncryptedContent,
} from './chunked-file.ts';
import { keyedDigest, sha256 } from './digest.ts';

const DEEL = '.deel-';

export type EncryptedFiles = ReturnType<typeof createEncryptedFiles>;

export function createEncryptedFiles(map: string, key: Uint8Array) {
  const bestanden = join(map, 'bestanden');

  /** The name says nothing about the content, not even to who knows the content. */
  const pathOf = (hash: string): string => {
    const naam = keyedDigest(key, 'bestandsnaam', hash).toString('hex');
    return join(bestanden, naam.slice(0, 2), naam);
  };
  const pieceOf = (hash: string, plek: number): string => `${pathOf(hash)}${DEEL}${plek}`;

  /** Beside its place and then into it: what stands there is whole. A failed writing leaves nothing behind. */
  const place = (doel: string, schrijf: (pad: string) => void): void => {
    mkdirSync(dirname(doel), { recursive: true, mode: 0o700 });
    const tijdelijk = `${doel}.nieuw`;
    rmSync(tijdelijk, { force: true });
    try {
      schrijf(tijdelijk);
      renameSync(tijdelijk, doel);
    } catch (fout) {
      rmSync(tijdelijk, { force: true });
      throw fout;
    }
  };

  /** Places and sizes of the pieces that follow on each other from the beginning. */
  const piecesOf = (hash: string): { readonly plek: number; readonly bytes: number }[] => {
    const gevonden: { plek: number; bytes: number }[] = [];
    for (let plek = 0; ; ) {
      const stat = statSync(pieceOf(hash, plek), { throwIfNoEntry: false });
      const bytes = stat === undefined ? 0 : plainSize(stat.size);
      if (bytes <= 0) return gevonden;
      gevonden.push({ plek, bytes });
      plek += bytes;
    }
  };

  const dropPieces = (hash: string): void => {
    const [tak, naam] = [dirname(pathOf(hash)), basename(pathOf(hash))];
    for (const bestand of existsSync(tak) ? readdirSync(tak) : [])
      if (bestand.startsWith(naam + DEEL)) rmSync(join(tak, bestand), { force: true });
  };

  function* contentOf(hash: string): Generator<Uint8Array> {
    for (const { plek } of piecesOf(hash)) yield readEncrypted(pieceOf(hash, plek), key);
  }

  const hashOfPieces = (hash: string): string => {
    const som = createHash('sha256');
    try {
      for (const stuk of contentOf(hash)) som.update(stuk);
      return som.digest('hex');
    } catch (fout) {
      if (fout instanceof FileDamagedError) return '';
      throw fout;
    }
  };

  return {
    has: (hash: string): boolean => existsSync(pathOf(hash)),
    /** Keeps content under its own SHA-256; once, however often it comes. */
    keep: (content: Uint8Array): void => {
      const doel = pathOf(sha256(content));
      if (!existsSync(doel)) place(doel, (pad) => writeEncrypted(pad, content, key));
    },
    /** @throws FileDamagedError, or the system's error when it is not there. */
    read: (hash: string, van?: number, tot?: number): Buffer => readEncrypted(pathOf(hash), key, van, tot),
    /** The whole file and its pieces. */
    remove: (hash: string): void => {
      rmSync(pathOf(hash), { force: true });
      dropPieces(hash);
    },
    /** Bytes that are here in pieces, counted from the beginning. */
    held: (hash: string): number => piecesOf(hash).reduce((som, stuk) => som + stuk.bytes, 0),
    /** @param stuk whole chunks, unless it is the last piece of the file. */
    keepPiece: (hash: string, plek: number, stuk: Uint8Array): void =>
      place(pieceOf(hash, plek), (pad) => writeEncrypted(pad, stuk, key)),
    dropPieces,
    /** Makes the pieces into the whole file. False when together they are not that content: nothing changes then. */
    join: (hash: string, bytes: number): boolean => {
      if (hashOfPieces(hash) !== hash) return false;
      const content: Content = { bytes, sha256: hash, pieces: contentOf(hash) };
      if (!existsSync(pathOf(hash))) place(pathOf(hash), (pad) => writeEncryptedContent(pad, content, key));
      dropPieces(hash);
      return true;
    },
    /** Removes all but these whole files and the pieces of those that are under way. Returns how many. */
    sweep: (heel: Iterable<string>, onderweg: Iterable<string>): number => {
      const namen = new Set([...heel].map((hash) => basename(pathOf(hash))));
      const stammen = new Set([...onderweg].map((hash) => basename(pathOf(hash))));
      const blijft = (naam: string): boolean => {
        const [stam = '', plek] = naam.split(DEEL);
        return plek === undefined ? namen.has(naam) : stammen.has(stam) && /^\d+$/.test(plek);
      };
      let gewist = 0;
      for (const tak of existsSync(bestanden) ? readdirSync(bestanden) : [])
        for (const naam of readdirSync(join(bestanden, tak))) {
          if (blijft(naam)) continue;
          rmSync(join(bestanden, tak, naam), { force: true });
          gewist += 1;
        }
      return gewist;
    },
    /** Room on the disk, in bytes. */
    room: (): number => {
      const { bavail, bsize } = statfsSync(map);
      return bavail * bsize;
    },
  };
}
