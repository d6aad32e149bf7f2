// Everything of marks that a file with pages needs: the layer over its pages, the hand that draws, and the places of its text.
import type { VanKijker } from '../../shared/ipc/vormen/kijker.ts';
import { type Getoondblad, maakMerklaag } from './merklaag.ts';
import { maakTekenhand, vakkenVan } from './tekenhand.ts';
import type { Opdracht } from './toner.ts';

/** While one still selects the window need not know. */
const RUST_MS = 120;

export type Markeren = ReturnType<typeof maakMarkeren>;

/** @param rol what scrolls. */
export function maakMarkeren(rol: HTMLElement, meld: (bericht: VanKijker) => void) {
  const laag = maakMerklaag((nummer) => meld({ soort: 'merk', nummer }));
  const hand = maakTekenhand(rol, laag, meld);
  const einde = new AbortController();
  let klok: ReturnType<typeof setTimeout> | undefined;
  let gemeld = { selectie: 0, vondst: 0 };

  const meldTekst = (bron: 'selectie' | 'vondst', bereiken: readonly Range[]): void => {
    const vakken = bereiken.flatMap((bereik) => vakkenVan(bereik, laag.bladen())).slice(0, 500);
    if (vakken.length === 0 && gemeld[bron] === 0) return;
    gemeld = { ...gemeld, [bron]: vakken.length };
    meld({ soort: 'tekstvak', bron, vakken });
  };
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(klok);
      klok = setTimeout(() => {
        const selectie = getSelection();
        const binnen = selectie !== null && !selectie.isCollapsed && rol.contains(selectie.anchorNode);
        meldTekst('selectie', binnen ? [selectie.getRangeAt(0)] : []);
      }, RUST_MS);
    },
    { signal: einde.signal },
  );

  return {
    leg: (bladen: readonly Getoondblad[]): void => laag.leg(bladen),
    /** Where the search stands now. */
    meldVondst: (bereiken: readonly Range[]): void => meldTekst('vondst', bereiken),
    /** True when it was for marks. */
    doe: (opdracht: Opdracht): boolean => {
      if (opdracht.soort === 'merken') laag.zet(opdracht);
      else if (opdracht.soort === 'markeer') hand.zet(opdracht.aan);
      else return false;
      return true;
    },
    sluit: (): void => {
      clearTimeout(klok);
      einde.abort();
      hand.sluit();
    },
  };
}
