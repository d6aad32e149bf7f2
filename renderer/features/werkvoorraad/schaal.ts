// Chromium draws no element higher than 33,554,428 px. A longer list gets a shorter track in which a pixel stands for more;
// up to about 400,000 rows a pixel is a pixel.

export const HOOGSTE = 32_000_000;

export type Schaal = {
  /** Height of the element that is scrolled through, in pixels. */
  readonly hoogte: number;
  readonly naarInhoud: (scroll: number) => number;
  readonly naarScroll: (inhoud: number) => number;
};

/** @param inhoud true height of the list; @param zicht height of what is seen of it; both in pixels. */
export function maakSchaal(inhoud: number, zicht: number): Schaal {
  if (inhoud <= HOOGSTE) return { hoogte: inhoud, naarInhoud: (s) => s, naarScroll: (i) => i };
  const factor = (inhoud - zicht) / (HOOGSTE - zicht);
  return { hoogte: HOOGSTE, naarInhoud: (s) => s * factor, naarScroll: (i) => i / factor };
}
