// Marks over the pages of a file: drawn inside each page, so that they scroll, zoom and turn with it and can't lag behind.
// What comes in is numbers and places; what stands in a note never gets here.
import type { Plaats } from '../../shared/domain/annotatie.ts';
import { type Draaiing, opBlad } from '../../shared/domain/bestand/meetkunde.ts';
import type { Merkteken, NaarKijker, Vak } from '../../shared/ipc/vormen/kijker.ts';
import { KIJKER } from '../teksten/kijker.ts';
import { element } from './toner.ts';

type Merken = Omit<Extract<NaarKijker, { soort: 'merken' }>, 'soort'>;

/** A page as it is on the screen: number from 1, and how far it is turned. */
export type Getoondblad = { readonly pagina: number; readonly vel: HTMLElement; readonly draaiing: Draaiing };

export function plaatsVan({ pagina, x, y, breedte, hoogte }: Vak): Plaats {
  return { page: pagina, x, y, width: breedte, height: hoogte };
}

const LEEG: Merken = { merken: [], gekozen: null, nieuw: null };

export type Merklaag = ReturnType<typeof maakMerklaag>;

/** True while a rectangle is being placed in this frame. */
export function isMarkerend(): boolean {
  return document.documentElement.dataset.markeert === 'ja';
}

/** In parts of a hundred of the page: the browser keeps it in its place at every size. */
function plaatsOp(vorm: HTMLElement, vak: Vak, draaiing: Draaiing): void {
  const deel = opBlad(plaatsVan(vak), { breedte: 100, hoogte: 100, draaiing });
  vorm.style.left = `${deel.x}%`;
  vorm.style.top = `${deel.y}%`;
  vorm.style.width = `${deel.breedte}%`;
  vorm.style.height = `${deel.hoogte}%`;
}

/** @param bijMerk a mark was pressed. */
export function maakMerklaag(bijMerk: (nummer: number) => void) {
  let stand: Merken = LEEG;
  let versie = 0;
  let sleep: Vak | null = null;
  const lagen = new WeakMap<HTMLElement, { readonly laag: HTMLElement; vorm: string }>();
  let bladen: readonly Getoondblad[] = [];

  const merkvorm = ({ nummer, vak, stand: zeker }: Merkteken, draaiing: Draaiing): HTMLElement => {
    const vorm = element('div', 'merk');
    plaatsOp(vorm, vak, draaiing);
    vorm.dataset.stand = zeker;
    if (nummer === stand.gekozen) vorm.dataset.gekozen = 'ja';
    const knop = element('button', 'merknummer', String(nummer));
    knop.type = 'button';
    knop.setAttribute('aria-label', KIJKER.markering(nummer));
    knop.addEventListener('click', () => bijMerk(nummer));
    // Beside the words and not over them, where the page has room for it.
    if (Number.parseFloat(vorm.style.top) > 4) vorm.dataset.nummer = 'boven';
    vorm.append(knop);
    return vorm;
  };
  const teken = ({ pagina, vel, draaiing }: Getoondblad): void => {
    const nu = `${versie}/${pagina}/${draaiing}`;
    const eerder = lagen.get(vel);
    if (eerder?.vorm === nu && eerder.laag.isConnected) return;
    const laag = eerder?.laag ?? element('div', 'merklaag');
    lagen.set(vel, { laag, vorm: nu });
    const opBladzijde = stand.merken.filter(({ vak }) => vak.pagina === pagina);
    laag.replaceChildren(...opBladzijde.map((merk) => merkvorm(merk, draaiing)));
    const nieuw = sleep ?? stand.nieuw;
    if (nieuw?.pagina === pagina) {
      const vorm = element('div', 'merk nieuwvak');
      plaatsOp(vorm, nieuw, draaiing);
      laag.append(vorm);
    }
    if (laag.parentElement !== vel) vel.append(laag);
  };
  const tekenAlles = (): void => {
    versie += 1;
    for (const blad of bladen) teken(blad);
  };

  return {
    /** The pages that are drawn now. Cheap when nothing changed. */
    leg: (nu: readonly Getoondblad[]): void => {
      bladen = nu;
      for (const blad of nu) teken(blad);
    },
    zet: (nieuw: Merken): void => {
      stand = nieuw;
      sleep = null;
      tekenAlles();
    },
    /** The rectangle under the hand, while it is being drawn. */
    zetSleep: (vak: Vak | null): void => {
      sleep = vak;
      tekenAlles();
    },
    bladen: (): readonly Getoondblad[] => bladen,
    /** The mark under a place of the screen, the smallest first. */
    opPlek: (x: number, y: number): number | null => {
      const hier = bladen.flatMap(({ vel }) => [...vel.querySelectorAll<HTMLElement>('.merk:not(.nieuwvak)')]);
      const raak = hier
        .map((vorm) => ({ vorm, vak: vorm.getBoundingClientRect() }))
        .filter(({ vak }) => x >= vak.left && x <= vak.right && y >= vak.top && y <= vak.bottom)
        .sort((a, b) => a.vak.width * a.vak.height - b.vak.width * b.vak.height)[0];
      const nummer = Number(raak?.vorm.querySelector('.merknummer')?.textContent);
      return Number.isInteger(nummer) && nummer > 0 ? nummer : null;
    },
  };
}
