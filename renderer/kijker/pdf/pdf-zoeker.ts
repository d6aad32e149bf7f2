// Searches the text of all pages, from the first on, and tells what it found while it goes on; marks what is in view.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import { markeer, wisMarkeringen } from '../markeer.ts';
import { MAX_VONDSTEN, type Vondst, vondstenIn, zoekpatroon } from '../zoekpatroon.ts';
import type { Bladen } from './bladen.ts';
import { tekstVan } from './bladzijde.ts';

type Paginavondst = Vondst & { readonly pagina: number };

/** Characters of all pages together that are kept for a next search. */
const MAX_ONTHOUDEN = 20_000_000;

/** @param opVondst where the one stands that is shown; empty while it is out of view. */
export function maakPdfZoeker(
  pdf: PDFDocumentProxy,
  bladen: Bladen,
  meld: (bericht: VanKijker) => void,
  opVondst: (bereiken: readonly Range[]) => void,
) {
  const teksten = new Map<number, string>();
  let onthouden = 0;
  let gezocht = '';
  let ronde = 0;
  let gevonden: Paginavondst[] = [];
  let huidig = -1;
  let bezig = false;

  const tekstOp = async (pagina: number): Promise<string> => {
    const bekend = teksten.get(pagina);
    if (bekend !== undefined) return bekend;
    try {
      const blad = await pdf.getPage(pagina + 1);
      const { items } = await blad.getTextContent();
      const tekst = tekstVan(items.flatMap((deel) => ('str' in deel ? [deel] : [])));
      onthouden += tekst.length;
      if (onthouden <= MAX_ONTHOUDEN) teksten.set(pagina, tekst);
      return tekst;
    } catch {
      return '';
    }
  };
  const vertel = (): void => meld({ soort: 'gevonden', aantal: gevonden.length, huidig: huidig + 1, bezig });

  /** Colours what was found on the pages that are drawn. */
  const merk = (): void => {
    const nu = gevonden[huidig];
    const [alle, eigen]: [Range[], Range[]] = [[], []];
    for (const [pagina, blad] of bladen.getoond()) {
      alle.push(...blad.bereiken(gevonden.filter((vondst) => vondst.pagina === pagina && vondst !== nu)));
      if (nu?.pagina === pagina) eigen.push(...blad.bereiken([nu]));
    }
    markeer('vondst', alle);
    markeer('vondst-nu', eigen);
    if (eigen[0] && teTonen) {
      teTonen = false;
      bladen.toon(eigen[0]);
    }
    opVondst(eigen);
  };
  let teTonen = false;
  const naar = (plek: number): void => {
    huidig = plek;
    const vondst = gevonden[plek];
    if (vondst === undefined) return;
    teTonen = true;
    if (!bladen.getoond().has(vondst.pagina) || bladen.huidig() !== vondst.pagina) bladen.ga(vondst.pagina);
    merk();
  };
  const stap = (richting: 1 | -1): void => {
    if (gevonden.length > 0) naar((huidig + richting + gevonden.length) % gevonden.length);
    vertel();
  };
  const begin = async (patroon: RegExp, richting: 1 | -1): Promise<void> => {
    const deze = ronde;
    const vanaf = bladen.huidig();
    bezig = true;
    vertel();
    for (let pagina = 0; pagina < bladen.aantal && gevonden.length < MAX_VONDSTEN; pagina += 1) {
      const tekst = await tekstOp(pagina);
      if (ronde !== deze) return;
      const hier = vondstenIn(tekst, patroon, MAX_VONDSTEN - gevonden.length).map((v) => ({ ...v, pagina }));
      if (hier.length === 0) continue;
      gevonden.push(...hier);
      // The first one from where one is reading.
      if (huidig < 0 && pagina >= vanaf && richting === 1) naar(gevonden.length - hier.length);
      else merk();
      vertel();
    }
    bezig = false;
    if (huidig < 0 && gevonden.length > 0) naar(richting === 1 ? 0 : gevonden.length - 1);
    vertel();
  };
  return {
    zoek: (tekst: string, richting: 1 | -1) => {
      if (tekst === gezocht) return stap(richting);
      gezocht = tekst;
      ronde += 1;
      gevonden = [];
      huidig = -1;
      bezig = false;
      wisMarkeringen();
      const patroon = zoekpatroon(tekst);
      opVondst([]);
      if (patroon === null) return vertel();
      void begin(patroon, richting);
    },
    merk,
    sluit: (): void => {
      ronde += 1;
      wisMarkeringen();
    },
  };
}
