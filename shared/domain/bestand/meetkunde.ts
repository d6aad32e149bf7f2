// Where a mark lies: fractions 0–1 of the unrotated page (koppelvlak, `plaats`), to and from a place in the page as it is
// drawn, at any zoom and in quarter turns clockwise.
import type { Plaats } from '../annotatie.ts';

export type Draaiing = 0 | 90 | 180 | 270;
export type Rechthoek = { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number };

/** A page as it is drawn: its size on the screen after turning, and how far it was turned. */
export type Blad = { readonly breedte: number; readonly hoogte: number; readonly draaiing: Draaiing };

export function draai(van: Draaiing, met: number): Draaiing {
  const graden = (((van + met) % 360) + 360) % 360;
  return graden === 90 || graden === 180 || graden === 270 ? graden : 0;
}

/** A rectangle in fractions, turned along with its page: a quarter turn moves (x, y) to (1 − y − h, x). */
function gedraaid({ x, y, breedte, hoogte }: Rechthoek, draaiing: Draaiing): Rechthoek {
  switch (draaiing) {
    case 0:
      return { x, y, breedte, hoogte };
    case 90:
      return { x: 1 - y - hoogte, y: x, breedte: hoogte, hoogte: breedte };
    case 180:
      return { x: 1 - x - breedte, y: 1 - y - hoogte, breedte, hoogte };
    case 270:
      return { x: y, y: 1 - x - breedte, breedte: hoogte, hoogte: breedte };
  }
}

/** Where a mark is drawn, in pixels from the corner of the drawn page. */
export function opBlad(plaats: Pick<Plaats, 'x' | 'y' | 'width' | 'height'>, blad: Blad): Rechthoek {
  const deel = gedraaid({ x: plaats.x, y: plaats.y, breedte: plaats.width, hoogte: plaats.height }, blad.draaiing);
  return {
    x: deel.x * blad.breedte,
    y: deel.y * blad.hoogte,
    breedte: deel.breedte * blad.breedte,
    hoogte: deel.hoogte * blad.hoogte,
  };
}

const binnen = (waarde: number): number => Math.min(1, Math.max(0, waarde));

/** The mark that a rectangle on the drawn page means; what falls outside the page is cut off. */
export function vanBlad(vak: Rechthoek, blad: Blad, page: number): Plaats {
  const [links, rechts] = [binnen(vak.x / blad.breedte), binnen((vak.x + vak.breedte) / blad.breedte)];
  const [boven, onder] = [binnen(vak.y / blad.hoogte), binnen((vak.y + vak.hoogte) / blad.hoogte)];
  const deel = { x: links, y: boven, breedte: rechts - links, hoogte: onder - boven };
  const terug = gedraaid(deel, draai(0, 360 - blad.draaiing));
  return { page, x: binnen(terug.x), y: binnen(terug.y), width: terug.breedte, height: terug.hoogte };
}

/** Smaller than this nobody can see it, or hit it. */
export const KLEINSTE = 0.004;

/** The part of a mark that lies on the page, or null when it can't be drawn: no page, no numbers, no size. */
export function bruikbarePlaats({ page, x, y, width, height }: Plaats): Plaats | null {
  if (!Number.isInteger(page) || page < 1 || ![x, y, width, height].every(Number.isFinite)) return null;
  const [links, rechts] = [binnen(x), binnen(x + width)];
  const [boven, onder] = [binnen(y), binnen(y + height)];
  if (!(rechts > links && onder > boven)) return null;
  const past = links === x && rechts === x + width && boven === y && onder === y + height;
  // Whole on the page it stays as it was written, to the last digit.
  return past
    ? { page, x, y, width, height }
    : { page, x: links, y: boven, width: rechts - links, height: onder - boven };
}

export type Omhullende = {
  readonly plaats: Plaats;
  /** What was selected goes on on another page: a mark lies on one. */
  readonly vervolgt: boolean;
};

/** One rectangle around the lines of a selection, on the page where it begins; null when there is nothing to see. */
export function omhullende(vakken: readonly Plaats[]): Omhullende | null {
  const goed = vakken.flatMap((vak) => bruikbarePlaats(vak) ?? []);
  const page = Math.min(...goed.map((vak) => vak.page));
  const hier = goed.filter((vak) => vak.page === page);
  if (hier.length === 0) return null;
  const x = Math.min(...hier.map((vak) => vak.x));
  const y = Math.min(...hier.map((vak) => vak.y));
  const width = Math.max(...hier.map((vak) => vak.x + vak.width)) - x;
  const height = Math.max(...hier.map((vak) => vak.y + vak.height)) - y;
  return { plaats: { page, x, y, width, height }, vervolgt: hier.length < goed.length };
}

/** A place in the page as it is turned now, and back: as a page of one by one. */
const heel = (draaiing: Draaiing): Blad => ({ breedte: 1, hoogte: 1, draaiing });

/** Moves a mark over the page as one sees it, in fractions of the drawn page; it stays on the page and keeps its size. */
export function verschuif(plaats: Plaats, dx: number, dy: number, draaiing: Draaiing): Plaats {
  const vak = opBlad(plaats, heel(draaiing));
  const x = Math.min(Math.max(0, vak.x + dx), Math.max(0, 1 - vak.breedte));
  const y = Math.min(Math.max(0, vak.y + dy), Math.max(0, 1 - vak.hoogte));
  return vanBlad({ ...vak, x, y }, heel(draaiing), plaats.page);
}

/** Makes a mark larger or smaller at its right and its lower side as one sees it; never nothing, never over the edge. */
export function rek(plaats: Plaats, dBreedte: number, dHoogte: number, draaiing: Draaiing): Plaats {
  const vak = opBlad(plaats, heel(draaiing));
  const maat = (nu: number, erbij: number, vanaf: number): number =>
    Math.min(Math.max(KLEINSTE, nu + erbij), Math.max(KLEINSTE, 1 - vanaf));
  const breedte = maat(vak.breedte, dBreedte, vak.x);
  const hoogte = maat(vak.hoogte, dHoogte, vak.y);
  return vanBlad(
    { x: Math.min(vak.x, 1 - breedte), y: Math.min(vak.y, 1 - hoogte), breedte, hoogte },
    heel(draaiing),
    plaats.page,
  );
}

type OpScherm = Blad & { readonly x: number; readonly y: number; readonly pagina: number };

/** A rectangle to begin with: in the middle of what one sees of the page. `kader`: what one sees, from its own corner. */
export function middenIn(blad: OpScherm, kader: { readonly breedte: number; readonly hoogte: number }): Plaats | null {
  const [links, rechts] = [Math.max(0, blad.x), Math.min(kader.breedte, blad.x + blad.breedte)];
  const [boven, onder] = [Math.max(0, blad.y), Math.min(kader.hoogte, blad.y + blad.hoogte)];
  if (rechts <= links || onder <= boven) return null;
  const breedte = (rechts - links) * 0.4;
  const hoogte = Math.min((onder - boven) * 0.3, breedte * 0.3);
  const x = (links + rechts - breedte) / 2 - blad.x;
  const y = (boven + onder - hoogte) / 2 - blad.y;
  return bruikbarePlaats(vanBlad({ x, y, breedte, hoogte }, blad, blad.pagina));
}
