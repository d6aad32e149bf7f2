// One page on the screen: its picture on a canvas, and over it the text that can be selected and found.
import { type PDFPageProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist';
import { KIJKER } from '../../teksten/kijker.ts';
import { element } from '../toner.ts';
import type { Vondst } from '../zoekpatroon.ts';
import { nieuwDoek } from './binair.ts';

/** Pixels of one canvas; beyond it the page is drawn coarser. */
const MAX_PIXELS = 16_000_000;
/** Points: 70 metres. A page that claims more is not drawn. */
const MAX_PUNTEN = 200_000;

export type Bladzijde = ReturnType<typeof maakBladzijde>;

/** The text of a page as it is searched: pieces in their order, a new line where the page has one. */
export function tekstVan(delen: readonly { readonly str: string; readonly hasEOL: boolean }[]): string {
  return delen.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
}

/** @param opTekst the text of this page can be marked now. */
export function maakBladzijde(nummer: number, opTekst: () => void) {
  const vel = element('section', 'pagina');
  vel.setAttribute('aria-label', KIJKER.pagina(nummer + 1));
  let getekend = '';
  let bezig: { readonly cancel: () => void } | null = null;
  let tekstlaag: HTMLElement | null = null;
  let spannen: readonly { readonly knoop: Node | null; readonly begin: number; readonly lengte: number }[] = [];

  const tekenBeeld = async (pagina: PDFPageProxy, schaal: number, draaiing: number): Promise<void> => {
    const dichtheid = Math.max(1, window.devicePixelRatio);
    const maat = pagina.getViewport({ scale: schaal, rotation: draaiing });
    const grofheid = Math.min(1, Math.sqrt(MAX_PIXELS / (maat.width * maat.height * dichtheid ** 2)));
    const viewport = pagina.getViewport({ scale: schaal * dichtheid * grofheid, rotation: draaiing });
    const doek = nieuwDoek(viewport.width, viewport.height);
    doek.setAttribute('aria-hidden', 'true');
    const taak = pagina.render({ canvas: doek, viewport });
    bezig = taak;
    await taak.promise;
    // The former picture stays until this one is whole.
    vel.querySelector('canvas')?.remove();
    vel.prepend(doek);
  };
  const tekenTekst = async (pagina: PDFPageProxy, schaal: number, draaiing: number): Promise<void> => {
    const inhoud = await pagina.getTextContent();
    const container = element('div', 'textLayer');
    const laag = new TextLayer({
      textContentSource: inhoud,
      container,
      viewport: pagina.getViewport({ scale: schaal, rotation: draaiing }),
    });
    bezig = laag;
    await laag.render();
    tekstlaag?.remove();
    tekstlaag = container;
    vel.append(container);
    let begin = 0;
    spannen = inhoud.items.flatMap((deel, i) => {
      if (!('str' in deel)) return [];
      const span = { knoop: laag.textDivs[i]?.firstChild ?? null, begin, lengte: deel.str.length };
      begin += deel.str.length + (deel.hasEOL ? 1 : 0);
      return [span];
    });
    opTekst();
  };
  const plekVan = (plaats: number): readonly [Node, number] | null => {
    const span = spannen.findLast(({ begin }) => begin <= plaats);
    return span?.knoop ? [span.knoop, Math.min(plaats - span.begin, span.knoop.textContent?.length ?? 0)] : null;
  };

  return {
    vel,
    /** Draws it when it is not there in this size yet. Resolves when it is done, or was stopped. */
    teken: async (pagina: PDFPageProxy, schaal: number, draaiing: number): Promise<void> => {
      const vorm = `${schaal}/${draaiing}`;
      if (getekend === vorm) return;
      const [, , x = 0, y = 0] = pagina.view;
      if (!(x <= MAX_PUNTEN && y <= MAX_PUNTEN)) {
        vel.replaceChildren(element('p', 'weigering', KIJKER.paginaTeGroot));
        getekend = vorm;
        return;
      }
      try {
        vel.style.setProperty('--total-scale-factor', String(schaal));
        await tekenBeeld(pagina, schaal, draaiing);
        getekend = vorm;
        await tekenTekst(pagina, schaal, draaiing);
      } catch (fout) {
        if (fout instanceof RenderingCancelledException || getekend === vorm) return;
        vel.replaceChildren(element('p', 'weigering', KIJKER.paginaBeschadigd));
        getekend = vorm;
      } finally {
        bezig = null;
      }
    },
    /** It can't be read. */
    mislukt: (schaal: number, draaiing: number): void => {
      vel.replaceChildren(element('p', 'weigering', KIJKER.paginaBeschadigd));
      getekend = `${schaal}/${draaiing}`;
    },
    isGetekend: (schaal: number, draaiing: number): boolean => getekend === `${schaal}/${draaiing}`,
    /** Where these places of its text stand; empty while its text is not there. */
    bereiken: (vondsten: readonly Vondst[]): readonly Range[] =>
      vondsten.flatMap(({ van, tot }) => {
        const [begin, eind] = [plekVan(van), plekVan(tot - 1)];
        if (begin === null || eind === null) return [];
        const bereik = new Range();
        bereik.setStart(...begin);
        bereik.setEnd(eind[0], Math.min(eind[1] + 1, eind[0].textContent?.length ?? 0));
        return [bereik];
      }),
    weg: (): void => {
      bezig?.cancel();
      vel.remove();
    },
  };
}
