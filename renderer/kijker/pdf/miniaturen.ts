// Small pictures of the pages beside the document: only those in view exist, drawn one at a time after the document itself.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { KIJKER } from '../../teksten/kijker.ts';
import { element } from '../toner.ts';
import { nieuwDoek } from './binair.ts';

/** Height of one, with its number, in CSS pixels. */
const HOOGTE = 156;
const BREEDTE = 96;

export type Miniaturen = ReturnType<typeof maakMiniaturen>;

export function maakMiniaturen(pdf: PDFDocumentProxy, ga: (pagina: number) => void) {
  const rol = element('nav', 'miniaturen');
  rol.setAttribute('aria-label', KIJKER.miniaturen);
  const baan = element('div', 'baan');
  baan.style.height = `${pdf.numPages * HOOGTE}px`;
  rol.append(baan);
  const knoppen = new Map<number, HTMLButtonElement>();
  let huidig = 0;
  let bezig = false;
  let gesloten = false;

  const maakKnop = (nummer: number): HTMLButtonElement => {
    const knop = element('button', 'miniatuur');
    knop.type = 'button';
    knop.setAttribute('aria-label', KIJKER.pagina(nummer + 1));
    knop.style.top = `${nummer * HOOGTE}px`;
    knop.append(element('span', 'minibeeld'), element('span', 'mininummer', String(nummer + 1)));
    knop.addEventListener('click', () => ga(nummer));
    return knop;
  };
  const merk = (): void => {
    for (const [nummer, knop] of knoppen) {
      if (nummer === huidig) knop.setAttribute('aria-current', 'page');
      else knop.removeAttribute('aria-current');
    }
  };
  const tekenVolgende = async (): Promise<void> => {
    if (bezig || gesloten) return;
    const open = [...knoppen].find(([, knop]) => knop.dataset.getekend === undefined);
    if (open === undefined) return;
    const [nummer, knop] = open;
    knop.dataset.getekend = 'ja';
    bezig = true;
    try {
      const pagina = await pdf.getPage(nummer + 1);
      const maat = pagina.getViewport({ scale: 1 });
      const schaal = Math.min(BREEDTE / maat.width, (HOOGTE - 28) / maat.height) * Math.max(1, window.devicePixelRatio);
      const viewport = pagina.getViewport({ scale: schaal });
      const doek = nieuwDoek(viewport.width, viewport.height);
      await pagina.render({ canvas: doek, viewport }).promise;
      knop.querySelector('.minibeeld')?.replaceChildren(doek);
    } catch {
      // A page that can't be drawn keeps its number.
    }
    bezig = false;
    void tekenVolgende();
  };
  const kijk = (): void => {
    const van = Math.max(0, Math.floor(rol.scrollTop / HOOGTE) - 1);
    const tot = Math.min(pdf.numPages - 1, Math.ceil((rol.scrollTop + rol.clientHeight) / HOOGTE) + 1);
    for (const [nummer, knop] of knoppen)
      if (nummer < van || nummer > tot) {
        knop.remove();
        knoppen.delete(nummer);
      }
    for (let nummer = van; nummer <= tot; nummer += 1)
      if (!knoppen.has(nummer)) {
        const knop = maakKnop(nummer);
        knoppen.set(nummer, knop);
        baan.append(knop);
      }
    merk();
    void tekenVolgende();
  };
  rol.addEventListener('scroll', kijk, { passive: true });
  return {
    rol,
    kijk,
    /** Another page is in view: its picture too. */
    volg: (pagina: number): void => {
      if (pagina === huidig) return;
      huidig = pagina;
      const top = pagina * HOOGTE;
      if (top < rol.scrollTop || top + HOOGTE > rol.scrollTop + rol.clientHeight)
        rol.scrollTop = top - rol.clientHeight / 2 + HOOGTE / 2;
      merk();
    },
    sluit: (): void => {
      gesloten = true;
      rol.remove();
    },
  };
}
