// How much comes out of the packed strips of a TIFF, counted without making it: the decoder itself knows no limit.
import { Unzlib } from 'fflate';
import { INPAKSTUK } from './grenzen.ts';

/** TIFF 6.0, section 13: LZW, of which only the lengths are kept. */
function lzw(strook: Uint8Array, hoogstens: number): number {
  const lengte = new Uint32Array(4_096);
  let volgende = 258;
  let vorige = 0;
  let uit = 0;
  let buffer = 0;
  let bits = 0;
  let breedte = 9;
  for (const teken of strook) {
    buffer = (buffer << 8) | teken;
    bits += 8;
    if (bits < breedte) continue;
    bits -= breedte;
    const code = (buffer >>> bits) & ((1 << breedte) - 1);
    buffer &= (1 << bits) - 1;
    if (code === 257 || uit > hoogstens) break;
    if (code === 256) {
      volgende = 258;
      breedte = 9;
      vorige = 0;
      continue;
    }
    const nu = code < 256 ? 1 : code < volgende ? (lengte[code] ?? 0) : vorige + 1;
    uit += nu;
    if (vorige > 0 && volgende < 4_096) {
      lengte[volgende] = vorige + 1;
      volgende += 1;
    }
    vorige = nu;
    if (volgende >= (1 << breedte) - 1 && breedte < 12) breedte += 1;
  }
  return uit;
}

function deflate(strook: Uint8Array, hoogstens: number): number {
  let uit = 0;
  const teller = new Unzlib((stuk) => {
    uit += stuk.length;
  });
  for (let plek = 0; plek < strook.length && uit <= hoogstens; plek += INPAKSTUK)
    teller.push(strook.subarray(plek, plek + INPAKSTUK), plek + INPAKSTUK >= strook.length);
  return uit;
}

/** Bytes that come out of a strip, counted up to a little over `hoogstens`. @param compressie TIFF tag 259 */
export function uitgepakt(strook: Uint8Array, compressie: number, hoogstens: number): number {
  switch (compressie) {
    case 5:
      return lzw(strook, hoogstens);
    case 8:
    case 32_946:
      return deflate(strook, hoogstens);
    default:
      return strook.length;
  }
}
