// Writes PNG images of flat colours (RFC 2083, palette of at most 256), and the few shapes to draw them with.
import { crc32, deflateSync } from 'node:zlib';

export type Kleur = readonly [rood: number, groen: number, blauw: number];

export type Doek = {
  readonly breed: number;
  readonly hoog: number;
  readonly vlak: (x: number, y: number, breed: number, hoog: number, kleur: Kleur) => void;
  readonly cirkel: (x: number, y: number, straal: number, kleur: Kleur) => void;
  /** A polygon whose points lie around its middle; filled row by row. */
  readonly veelhoek: (punten: readonly (readonly [number, number])[], kleur: Kleur) => void;
  /** Digits of `grootte` pixels a dot. */
  readonly cijfers: (x: number, y: number, tekst: string, grootte: number, kleur: Kleur) => void;
  /** The bytes of the image. */
  readonly bewaar: () => Uint8Array;
};

/** Digits of three by five dots, a row per number. */
const CIJFERS: Readonly<Record<string, readonly number[]>> = {
  '0': [7, 5, 5, 5, 7],
  '1': [2, 6, 2, 2, 7],
  '2': [7, 1, 7, 4, 7],
  '3': [7, 1, 7, 1, 7],
  '4': [5, 5, 7, 1, 1],
  '5': [7, 4, 7, 1, 7],
  '6': [7, 4, 7, 5, 7],
  '7': [7, 1, 2, 2, 2],
  '8': [7, 5, 7, 5, 7],
  '9': [7, 5, 7, 1, 7],
};

function blok(soort: string, inhoud: Uint8Array): Buffer {
  const kern = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const uit = Buffer.alloc(kern.length + 8);
  uit.writeUInt32BE(inhoud.length, 0);
  kern.copy(uit, 4);
  uit.writeUInt32BE(crc32(kern), kern.length + 4);
  return uit;
}

/** Every row of pixels is preceded by its filter; 0 = none. */
function schrijfPng(breed: number, hoog: number, punten: Uint8Array, palet: readonly Kleur[]): Uint8Array {
  const rijen = Buffer.alloc((breed + 1) * hoog);
  for (let y = 0; y < hoog; y += 1) rijen.set(punten.subarray(y * breed, (y + 1) * breed), y * (breed + 1) + 1);
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  // 8 bits a pixel, colour type 3 (palette).
  kop.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    blok('IHDR', kop),
    blok('PLTE', Buffer.from(palet.flat())),
    blok('IDAT', deflateSync(rijen, { level: 6 })),
    blok('IEND', new Uint8Array()),
  ]);
}

/** Crossings of a row with the sides of a polygon, from left to right. */
function snijpunten(punten: readonly (readonly [number, number])[], y: number): number[] {
  return punten
    .flatMap(([x1, y1], i) => {
      const [x2, y2] = punten[(i + 1) % punten.length] ?? [x1, y1];
      const raakt = (y1 <= y && y2 > y) || (y2 <= y && y1 > y);
      return raakt ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    })
    .sort((a, b) => a - b);
}

export function maakDoek(breed: number, hoog: number, achtergrond: Kleur): Doek {
  const punten = new Uint8Array(breed * hoog);
  const palet: Kleur[] = [achtergrond];

  function nummer(kleur: Kleur): number {
    const bekend = palet.findIndex((k) => k.every((deel, i) => deel === kleur[i]));
    return bekend >= 0 ? bekend : palet.push(kleur) - 1;
  }
  function rij(y: number, van: number, tot: number, kleur: number): void {
    if (y >= 0 && y < hoog)
      punten.fill(kleur, y * breed + Math.max(0, van), y * breed + Math.min(breed, Math.max(0, tot)));
  }
  function vlak(x: number, y: number, b: number, h: number, kleur: Kleur): void {
    const k = nummer(kleur);
    for (let i = 0; i < h; i += 1) rij(y + i, x, x + b, k);
  }
  return {
    breed,
    hoog,
    vlak,
    cirkel: (x, y, straal, kleur) => {
      const k = nummer(kleur);
      for (let dy = -straal; dy <= straal; dy += 1) {
        const dx = Math.round(Math.sqrt(straal * straal - dy * dy));
        rij(y + dy, x - dx, x + dx, k);
      }
    },
    veelhoek: (hoeken, kleur) => {
      const k = nummer(kleur);
      for (let y = 0; y < hoog; y += 1) {
        const [van, tot] = snijpunten(hoeken, y + 0.5);
        if (van !== undefined && tot !== undefined) rij(y, Math.round(van), Math.round(tot), k);
      }
    },
    cijfers: (x, y, tekst, grootte, kleur) => {
      for (const [i, teken] of [...tekst].entries())
        for (const [r, bits] of (CIJFERS[teken] ?? []).entries())
          for (let c = 0; c < 3; c += 1)
            if ((bits >> (2 - c)) & 1) vlak(x + (i * 4 + c) * grootte, y + r * grootte, grootte, grootte, kleur);
    },
    bewaar: () => schrijfPng(breed, hoog, punten, palet),
  };
}
