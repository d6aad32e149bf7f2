// Where the pages of a PDF lie under each other, and which of them one sees. Pure; in CSS pixels.
import type { Maat } from '../../../shared/domain/bestand/beeldmaat.ts';

/** Around and between the pages. */
export const RAND = 12;

export type Indeling = {
  /** Top of every page. */
  readonly boven: Float64Array;
  readonly hoogte: Float64Array;
  readonly breedte: Float64Array;
  readonly totaal: number;
  readonly breedste: number;
};

/** @param maten sizes as they stand (turned by the file itself), in points; `gekanteld`: turned a quarter by the person. */
export function legUit(maten: readonly Maat[], schaal: number, gekanteld: boolean): Indeling {
  const boven = new Float64Array(maten.length);
  const hoogte = new Float64Array(maten.length);
  const breedte = new Float64Array(maten.length);
  let plek = RAND;
  let breedste = 0;
  for (const [i, maat] of maten.entries()) {
    const [b, h] = gekanteld ? [maat.hoogte, maat.breedte] : [maat.breedte, maat.hoogte];
    boven[i] = plek;
    hoogte[i] = Math.floor(h * schaal);
    breedte[i] = Math.floor(b * schaal);
    breedste = Math.max(breedste, breedte[i] ?? 0);
    plek += (hoogte[i] ?? 0) + RAND;
  }
  return { boven, hoogte, breedte, totaal: plek, breedste };
}

/** Number (from 0) of the page at this height: the last one that begins at or above it. */
export function bladOp({ boven }: Indeling, y: number): number {
  let [laag, hoog] = [0, boven.length - 1];
  while (laag < hoog) {
    const midden = Math.ceil((laag + hoog) / 2);
    if ((boven[midden] ?? 0) <= y) laag = midden;
    else hoog = midden - 1;
  }
  return Math.max(0, laag);
}

/** First and last page between two heights. */
export function inBeeld(indeling: Indeling, van: number, tot: number): readonly [eerste: number, laatste: number] {
  return [bladOp(indeling, van), bladOp(indeling, tot)];
}

/** Chromium holds no element higher than 33,554,428 pixels. */
const MAX_HOOGTE = 30_000_000;

/** The largest scale at which all pages fit under each other. */
export function grootsteSchaal(maten: readonly Maat[]): number {
  const som = maten.reduce((hoogte, maat) => hoogte + Math.max(maat.hoogte, maat.breedte), 0);
  return Math.max(0.05, (MAX_HOOGTE - RAND * (maten.length + 1)) / Math.max(1, som));
}
