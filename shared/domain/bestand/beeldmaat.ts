// Width and height that an image claims in its header, read before anything is decoded; and whether its end is there.
// Sources: PNG (ISO/IEC 15948) 11.2.2, GIF89a 18, JPEG (ITU-T T.81) B.2.2, WebP container specification, TIFF 6.0.
import { type Bytes, latin1, staatEr, u8, u16be, u16le, u32be, u32le } from './bytes.ts';
import type { Bestandssoort } from './soort.ts';

export type Maat = { readonly breedte: number; readonly hoogte: number };

/** More is not decoded: four bytes a pixel, 400 MB. The largest photo of a telephone of 2026 has 200 million; scans of A0 have 140. */
export const MAX_PIXELS = 100_000_000;
/** Wider or higher than this no screen code can draw. */
export const MAX_ZIJDE = 32_000;

function jpegmaat(b: Bytes): Maat | undefined {
  for (let plek = 2; plek + 9 < b.length; ) {
    if (u8(b, plek) !== 0xff) return undefined;
    const merk = u8(b, plek + 1);
    // Fill bytes, and markers without a length.
    if (merk === 0xff) plek += 1;
    else if (merk === 0x01 || (merk >= 0xd0 && merk <= 0xd8)) plek += 2;
    else if (merk >= 0xc0 && merk <= 0xcf && merk !== 0xc4 && merk !== 0xc8 && merk !== 0xcc)
      return { hoogte: u16be(b, plek + 5), breedte: u16be(b, plek + 7) };
    else plek += 2 + Math.max(2, u16be(b, plek + 2));
  }
  return undefined;
}

function webpmaat(b: Bytes): Maat | undefined {
  const u24 = (plek: number): number => u16le(b, plek) + u8(b, plek + 2) * 65_536;
  switch (latin1(b, 12, 16)) {
    case 'VP8X':
      return { breedte: u24(24) + 1, hoogte: u24(27) + 1 };
    case 'VP8L': {
      const bits = u32le(b, 21);
      return { breedte: (bits & 0x3fff) + 1, hoogte: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { breedte: u16le(b, 26) & 0x3fff, hoogte: u16le(b, 28) & 0x3fff };
    default:
      return undefined;
  }
}

function tiffmaat(b: Bytes): Maat | undefined {
  const le = staatEr(b, 0, 'II');
  const u16 = le ? u16le : u16be;
  const u32 = le ? u32le : u32be;
  const map = u32(b, 4);
  const maat = { breedte: 0, hoogte: 0 };
  for (let i = 0; i < Math.min(u16(b, map), 200); i += 1) {
    const regel = map + 2 + 12 * i;
    const waarde = u16(b, regel + 2) === 3 ? u16(b, regel + 8) : u32(b, regel + 8);
    if (u16(b, regel) === 256) maat.breedte = waarde;
    if (u16(b, regel) === 257) maat.hoogte = waarde;
  }
  return maat.breedte > 0 && maat.hoogte > 0 ? maat : undefined;
}

/** Most pages of a TIFF that are counted. */
const MAX_TIFFPAGINAS = 1_000;

/** Places of the directories of a TIFF, one a page; undefined when their chain is broken or comes back to itself. */
export function tiffMappen(b: Bytes): readonly number[] | undefined {
  const u16 = staatEr(b, 0, 'II') ? u16le : u16be;
  const u32 = staatEr(b, 0, 'II') ? u32le : u32be;
  const gezien = new Set<number>();
  for (let map = u32(b, 4); map !== 0; map = u32(b, map + 2 + 12 * u16(b, map))) {
    if (gezien.has(map) || map + 6 > b.length || gezien.size > MAX_TIFFPAGINAS) return undefined;
    gezien.add(map);
  }
  return gezien.size === 0 ? undefined : [...gezien];
}

/** @param b the whole file. Undefined when the header does not say (damaged), or for what is no image. */
export function beeldmaat(soort: Bestandssoort, b: Bytes): Maat | undefined {
  switch (soort) {
    case 'png':
      return b.length >= 24 ? { breedte: u32be(b, 16), hoogte: u32be(b, 20) } : undefined;
    case 'gif':
      return b.length >= 10 ? { breedte: u16le(b, 6), hoogte: u16le(b, 8) } : undefined;
    case 'jpeg':
      return jpegmaat(b);
    case 'webp':
      return b.length >= 30 ? webpmaat(b) : undefined;
    case 'tiff':
      return tiffmaat(b);
    default:
      return undefined;
  }
}

export function past({ breedte, hoogte }: Maat): boolean {
  return breedte <= MAX_ZIJDE && hoogte <= MAX_ZIJDE && breedte * hoogte <= MAX_PIXELS;
}

/** Is the end of the image there? A decoder shows what came before and says nothing of it. */
export function isCompleet(soort: Bestandssoort, b: Bytes): boolean {
  // Cameras write more behind the end; look for it in the last part.
  const staart = latin1(b, b.length - 65_536, b.length);
  switch (soort) {
    case 'png':
      return staart.includes('IEND');
    case 'jpeg':
      return staart.includes('\xff\xd9');
    case 'gif':
      return staart.replace(/\0+$/, '').endsWith(';');
    case 'webp':
      return u32le(b, 4) + 8 <= b.length;
    default:
      return true;
  }
}
