// The table of contents of a zip file, without unpacking anything. Source: PKWARE APPNOTE 6.3.10, chapter 4.
import { type Bytes, latin1, staatEr, u16le, u32le } from './bytes.ts';

export type Zipdeel = {
  readonly naam: string;
  /** Bytes in the file, and unpacked as the table claims (a lie is possible). */
  readonly ingepakt: number;
  readonly uitgepakt: number;
  /** 0 = stored, 8 = deflate. */
  readonly methode: number;
  readonly versleuteld: boolean;
  /** Place of the local header. */
  readonly plek: number;
};

export type Zipinhoud = { readonly delen: readonly Zipdeel[]; readonly aantal: number };

/** More entries than this are not looked at; no document has them. */
export const MAX_ZIPDELEN = 10_000;

const EIND = 22;

/** Place of the end record: the last one, also behind a comment. */
function eindVan(b: Bytes): number {
  for (let i = b.length - EIND; i >= Math.max(0, b.length - EIND - 65_535); i -= 1)
    if (staatEr(b, i, 'PK\x05\x06')) return i;
  return -1;
}

/**
 * @param b the whole file, or its end.
 * @param weg bytes of the file that stand before `b`.
 * @returns undefined when there is no readable table in these bytes (damaged, or it begins before them).
 */
export function zipInhoud(b: Bytes, weg = 0): Zipinhoud | undefined {
  const eind = eindVan(b);
  if (eind < 0) return undefined;
  const aantal = u16le(b, eind + 10);
  let plek = u32le(b, eind + 16) - weg;
  if (plek < 0) return undefined;
  const delen: Zipdeel[] = [];
  for (let i = 0; i < Math.min(aantal, MAX_ZIPDELEN); i += 1) {
    if (!staatEr(b, plek, 'PK\x01\x02')) return undefined;
    const naamlengte = u16le(b, plek + 28);
    delen.push({
      naam: latin1(b, plek + 46, plek + 46 + naamlengte),
      ingepakt: u32le(b, plek + 20),
      uitgepakt: u32le(b, plek + 24),
      methode: u16le(b, plek + 10),
      versleuteld: (u16le(b, plek + 8) & 1) === 1,
      plek: u32le(b, plek + 42),
    });
    plek += 46 + naamlengte + u16le(b, plek + 30) + u16le(b, plek + 32);
  }
  return { delen, aantal };
}

/** Names of the entries at the beginning, read from their own headers: for a file of which the end is not at hand. */
export function eersteZipnamen(b: Bytes, hoogstens = 20): readonly string[] {
  const namen: string[] = [];
  for (let plek = 0; namen.length < hoogstens && staatEr(b, plek, 'PK\x03\x04'); ) {
    const naamlengte = u16le(b, plek + 26);
    namen.push(latin1(b, plek + 30, plek + 30 + naamlengte));
    const ingepakt = u32le(b, plek + 18);
    // A size of 0 with flag 3 comes after the data: where that ends is not known here.
    if ((u16le(b, plek + 6) & 8) !== 0 && ingepakt === 0) break;
    plek += 30 + naamlengte + u16le(b, plek + 28) + ingepakt;
  }
  return namen;
}

/** The packed bytes of one entry, where they stand in the file; undefined when its own header is not there. */
export function ingepakteBytes(b: Bytes, deel: Zipdeel): Bytes | undefined {
  if (!staatEr(b, deel.plek, 'PK\x03\x04')) return undefined;
  const begin = deel.plek + 30 + u16le(b, deel.plek + 26) + u16le(b, deel.plek + 28);
  return begin + deel.ingepakt <= b.length ? b.subarray(begin, begin + deel.ingepakt) : undefined;
}
