// Drawing a rectangle with the pointer over the pages, and pressing a mark; and what of the text is selected, as rectangles.
import { bruikbarePlaats, KLEINSTE, vanBlad } from '../../shared/domain/bestand/meetkunde.ts';
import type { Vak, VanKijker } from '../../shared/ipc/vormen/kijker.ts';
import type { Getoondblad, Merklaag } from './merklaag.ts';

/** More rectangles than a selection needs; beyond it the rest is left out. */
const MAX_VAKKEN = 500;

type Vlak = { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number };

/** A rectangle of the screen on a page: what lies on the page of it, or null when nothing does. */
export function vakOp({ pagina, vel, draaiing }: Getoondblad, vlak: Vlak): Vak | null {
  const kader = vel.getBoundingClientRect();
  const hier = { ...vlak, x: vlak.x - kader.x, y: vlak.y - kader.y };
  const blad = { breedte: Math.max(1, kader.width), hoogte: Math.max(1, kader.height), draaiing };
  const plaats = bruikbarePlaats(vanBlad(hier, blad, pagina));
  return plaats && { pagina, x: plaats.x, y: plaats.y, breedte: plaats.width, hoogte: plaats.height };
}

/** Where a piece of text lies, a rectangle a line or less. */
export function vakkenVan(bereik: Range, bladen: readonly Getoondblad[]): Vak[] {
  const vlakken = [...bereik.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  const vakken = vlakken.flatMap(({ x, y, width, height }) => {
    const [mx, my] = [x + width / 2, y + height / 2];
    const blad = bladen.find(({ vel }) => {
      const kader = vel.getBoundingClientRect();
      return mx >= kader.left && mx <= kader.right && my >= kader.top && my <= kader.bottom;
    });
    return (blad && vakOp(blad, { x, y, breedte: width, hoogte: height })) ?? [];
  });
  return vakken.slice(0, MAX_VAKKEN);
}

/** Draws with the pointer while marking is on; otherwise a press on a mark says which. */
export function maakTekenhand(rol: HTMLElement, laag: Merklaag, meld: (bericht: VanKijker) => void) {
  let begin: { readonly blad: Getoondblad; readonly x: number; readonly y: number } | null = null;
  let aan = false;
  const einde = new AbortController();
  const { signal } = einde;

  const vakTot = (event: PointerEvent): Vak | null => {
    if (begin === null) return null;
    const { x, y, blad } = begin;
    const [dx, dy] = [event.clientX - x, event.clientY - y];
    return vakOp(blad, { x: Math.min(x, x + dx), y: Math.min(y, y + dy), breedte: Math.abs(dx), hoogte: Math.abs(dy) });
  };
  const klaar = (vak: Vak | null): void => {
    begin = null;
    laag.zetSleep(null);
    // A press without a drag draws nothing.
    if (vak !== null && vak.breedte >= KLEINSTE && vak.hoogte >= KLEINSTE) meld({ soort: 'vak', vak });
  };
  rol.addEventListener(
    'pointerdown',
    (event) => {
      if (!aan || event.button !== 0 || !(event.target instanceof Element)) return;
      const { target } = event;
      if (target.closest('.merknummer')) return;
      const blad = laag.bladen().find(({ vel }) => vel.contains(target));
      if (blad === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      getSelection()?.removeAllRanges();
      rol.setPointerCapture(event.pointerId);
      begin = { blad, x: event.clientX, y: event.clientY };
    },
    { capture: true, signal },
  );
  rol.addEventListener('pointermove', (event) => begin && laag.zetSleep(vakTot(event)), { signal });
  rol.addEventListener('pointerup', (event) => begin && klaar(vakTot(event)), { signal });
  rol.addEventListener('pointercancel', () => begin && klaar(null), { signal });
  rol.addEventListener(
    'click',
    (event) => {
      if (aan || !(event.target instanceof Element) || event.target.closest('button')) return;
      if (getSelection()?.isCollapsed === false) return;
      const nummer = laag.opPlek(event.clientX, event.clientY);
      if (nummer !== null) meld({ soort: 'merk', nummer });
    },
    { signal },
  );
  const zet = (nieuw: boolean): void => {
    aan = nieuw;
    document.documentElement.dataset.markeert = nieuw ? 'ja' : 'nee';
    if (!nieuw && begin !== null) klaar(null);
  };
  return {
    zet,
    sluit: (): void => {
      zet(false);
      einde.abort();
    },
  };
}
