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
