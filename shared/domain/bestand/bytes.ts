// Reading bytes as the headers of files write them. Beyond the end everything is 0, so that no header is too short to look at.

export type Bytes = Uint8Array;

export const u8 = (b: Bytes, plek: number): number => b[plek] ?? 0;
export const u16be = (b: Bytes, plek: number): number => u8(b, plek) * 256 + u8(b, plek + 1);
export const u16le = (b: Bytes, plek: number): number => u8(b, plek) + u8(b, plek + 1) * 256;
export const u32be = (b: Bytes, plek: number): number => u16be(b, plek) * 65_536 + u16be(b, plek + 2);
export const u32le = (b: Bytes, plek: number): number => u16le(b, plek) + u16le(b, plek + 2) * 65_536;

/** Do the bytes at `plek` say this? A number is one byte, a text one byte a character, null anything. */
export function staatEr(b: Bytes, plek: number, wat: string | readonly (number | null)[]): boolean {
  const tekens = typeof wat === 'string' ? [...wat].map((teken) => teken.charCodeAt(0)) : wat;
  return plek + tekens.length <= b.length && tekens.every((teken, i) => teken === null || b[plek + i] === teken);
}

/** A piece as text, one character a byte. */
export function latin1(b: Bytes, van: number, tot: number): string {
  let uit = '';
  for (let i = Math.max(0, van); i < Math.min(tot, b.length); i += 1) uit += String.fromCharCode(b[i] ?? 0);
  return uit;
}

/** Place of a text between `van` and `tot`, or -1. */
export function zoekBytes(b: Bytes, wat: string, van = 0, tot = b.length): number {
  const eerste = wat.charCodeAt(0);
  for (let i = b.indexOf(eerste, van); i >= 0 && i + wat.length <= tot; i = b.indexOf(eerste, i + 1))
    if (staatEr(b, i, wat)) return i;
  return -1;
}
