// One page of a TIFF as pixels, upright.
import { decode, type TiffIfd } from 'tiff';
import { MAX_PIXELS, past, tiffMappen } from '../../../shared/domain/bestand/beeldmaat.ts';
import { staatEr, u16be, u16le } from '../../../shared/domain/bestand/bytes.ts';
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { uitgepakt } from './tiff-grens.ts';
import { Geweigerd, type Raster, type Toonbaar } from './toonbaar.ts';

/** No compression, LZW, deflate (two numbers): what the decoder knows. Of faxes and of JPEG inside it knows nothing. */
const COMPRESSIES: ReadonlySet<number> = new Set([1, 5, 8, 32_946]);
const BITS: ReadonlySet<number> = new Set([1, 8, 16]);

type Kleur = (plek: number, uit: Uint8ClampedArray, doel: number) => void;

/** How one pixel becomes red, green, blue and opacity; undefined for colours that nobody scans in. */
function kleurVan(ifd: TiffIfd): Kleur | undefined {
  const { data, type, bitsPerSample, alpha } = ifd;
  const delen = ifd.samplesPerPixel;
  // Values as the bits allow; of one bit the decoder makes 0 and 1.
  const schaal = 255 / (2 ** Math.min(bitsPerSample, 16) - 1);
  const waarde = (i: number): number => (data[i] ?? 0) * schaal;
  const dekking = (i: number): number => (alpha ? waarde(i) : 255);
  if (type === 0 || type === 1)
    return (p, uit, d) => {
      // Where 0 is white the decoder has turned it around already.
      const grijs = waarde(p * delen);
      uit.set([grijs, grijs, grijs, dekking(p * delen + 1)], d);
    };
  if (type === 2 && delen >= 3)
    return (p, uit, d) =>
      uit.set([waarde(p * delen), waarde(p * delen + 1), waarde(p * delen + 2), dekking(p * delen + 3)], d);
  const palet = ifd.palette;
  if (type === 3 && palet)
    return (p, uit, d) => {
      const [r = 0, g = 0, b = 0] = palet[data[p * delen] ?? 0] ?? [];
      uit.set([r / 257, g / 257, b / 257, 255], d);
    };
  return undefined;
}

/** Where a pixel comes upright: tag 274, the eight ways to hold a camera. */
function plekVoor(stand: number, breedte: number, hoogte: number): (x: number, y: number) => number {
  const [b, h] = [breedte - 1, hoogte - 1];
  switch (stand) {
    case 2:
      return (x, y) => y * breedte + b - x;
    case 3:
      return (x, y) => (h - y) * breedte + b - x;
    case 4:
      return (x, y) => (h - y) * breedte + x;
    case 5:
      return (x, y) => x * hoogte + y;
    case 6:
      return (x, y) => x * hoogte + h - y;
    case 7:
      return (x, y) => (b - x) * hoogte + h - y;
    case 8:
      return (x, y) => (b - x) * hoogte + y;
    default:
      return (x, y) => y * breedte + x;
  }
}

function rasterVan(ifd: TiffIfd, stand: number, paginas: number): Raster {
  const kleur = kleurVan(ifd);
  if (kleur === undefined) throw new Geweigerd(weigering('onbekende-vorm', { soort: 'tiff' }));
  const { width, height } = ifd;
  const rgba = new Uint8ClampedArray(width * height * 4);
  const naar = plekVoor(stand, width, height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) kleur(y * width + x, rgba, naar(x, y) * 4);
  const gekanteld = stand >= 5 && stand <= 8;
  return { breedte: gekanteld ? height : width, hoogte: gekanteld ? width : height, rgba, paginas };
}

/** Refused before it is decoded: too many pixels, a way of packing that is not known, or one that never ends. */
function keur(kop: TiffIfd, bytes: Uint8Array): void {
  const maat = { breedte: kop.width, hoogte: kop.height };
  if (!past(maat) || kop.samplesPerPixel * kop.size > 4 * MAX_PIXELS)
    throw new Geweigerd(weigering('te-veel-pixels', maat));
  if (!COMPRESSIES.has(kop.compression) || !BITS.has(kop.bitsPerSample))
    throw new Geweigerd(weigering('onbekende-vorm', { soort: 'tiff' }));
  const [plekken, lengtes] = kop.tiled
    ? [kop.tileOffsets, kop.tileByteCounts]
    : [kop.stripOffsets, kop.stripByteCounts];
  // Rows are padded to whole bytes, tiles to whole tiles: twice as much is ample.
  const hoogstens = 2 * kop.size * kop.samplesPerPixel * Math.max(1, kop.bitsPerSample / 8) + 2 ** 20;
  let som = 0;
  for (const [i, plek] of (plekken ?? []).entries()) {
    som += uitgepakt(bytes.subarray(plek, plek + (lengtes?.[i] ?? 0)), kop.compression, hoogstens);
    if (som > hoogstens) throw new Geweigerd(weigering('zip-bom', {}));
  }
}

/** The decoder takes upright images only: a copy that says it is one. @param map place of its directory */
function zonderStand(bytes: Uint8Array, map: number): Uint8Array {
  const kopie = bytes.slice();
  const groot = staatEr(kopie, 0, 'MM');
  const u16 = groot ? u16be : u16le;
  for (let i = 0; i < u16(kopie, map); i += 1) {
    const veld = map + 2 + 12 * i;
    if (u16(kopie, veld) !== 274) continue;
    // A short stands at the beginning of its four bytes, a long takes them all.
    const isKort = u16(kopie, veld + 2) === 3;
    kopie.set(groot ? (isKort ? [0, 1, 0, 0] : [0, 0, 0, 1]) : [1, 0, 0, 0], veld + 8);
  }
  return kopie;
}

/** @param pagina counted from 0 */
export function leesTiff(bytes: Uint8Array, pagina: number): Toonbaar {
  const beschadigd = () => new Geweigerd(weigering('beschadigd', { soort: 'tiff' }));
  const mappen = tiffMappen(bytes);
  if (mappen === undefined) throw beschadigd();
  try {
    const kop = decode(bytes, { ignoreImageData: true, pages: [pagina] })[0];
    if (kop === undefined) throw beschadigd();
    keur(kop, bytes);
    const ifd = decode(zonderStand(bytes, mappen[pagina] ?? 0), { pages: [pagina] })[0];
    if (ifd === undefined) throw beschadigd();
    return { vorm: 'raster', raster: rasterVan(ifd, kop.orientation, mappen.length), letOp: [] };
  } catch (fout) {
    throw fout instanceof Geweigerd ? fout : beschadigd();
  }
}
