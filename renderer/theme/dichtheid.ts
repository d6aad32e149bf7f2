// How close lines and controls stand: sizes in CSS pixels, as variables for style sheets (`var(--rijhoogte)`) and as numbers
// for what is computed (a list that is scrolled through). A zoom of the window scales them along.

export const DICHTHEDEN = ['gewoon', 'compact'] as const;
export type Dichtheid = (typeof DICHTHEDEN)[number];

type Maten = {
  /** A row and a group heading of the worklist. */
  readonly rijhoogte: number;
  readonly kophoogte: number;
  /** Buttons, entries of a menu. */
  readonly knophoogte: number;
  /** Space above and below the text of a table row. */
  readonly tabelruimte: number;
};

export const MATEN: Readonly<Record<Dichtheid, Maten>> = {
  gewoon: { rijhoogte: 79, kophoogte: 34, knophoogte: 32, tabelruimte: 8 },
  compact: { rijhoogte: 54, kophoogte: 28, knophoogte: 28, tabelruimte: 4 },
};

/** Puts the sizes on an element, for everything below it. */
export function zetDichtheid(element: HTMLElement, dichtheid: Dichtheid): void {
  element.dataset.dichtheid = dichtheid;
  for (const [naam, pixels] of Object.entries(MATEN[dichtheid])) element.style.setProperty(`--${naam}`, `${pixels}px`);
}
