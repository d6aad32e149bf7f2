// Searches the text that a toner put on the page, walks through what it finds, and tells the window how much that is.
import type { VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import { markeer, wisMarkeringen } from '../markeer.ts';
import { MAX_VONDSTEN, vondstenIn, zoekpatroon } from '../zoekpatroon.ts';

function vindIn(blok: Element, patroon: RegExp, hoogstens: number): readonly Range[] {
  const knopen: { readonly knoop: Text; readonly begin: number }[] = [];
  let tekst = '';
  const loper = document.createTreeWalker(blok, NodeFilter.SHOW_TEXT);
  for (let knoop = loper.nextNode(); knoop !== null; knoop = loper.nextNode())
    if (knoop instanceof Text) {
      knopen.push({ knoop, begin: tekst.length });
      tekst += knoop.data;
    }
  const plekVan = (plaats: number): readonly [Text, number] | undefined => {
    const gevonden = knopen.findLast(({ begin }) => begin <= plaats);
    return gevonden && [gevonden.knoop, Math.min(plaats - gevonden.begin, gevonden.knoop.length)];
  };
  return vondstenIn(tekst, patroon, hoogstens).flatMap(({ van, tot }) => {
    const [begin, eind] = [plekVan(van), plekVan(tot - 1)];
    if (begin === undefined || eind === undefined) return [];
    const bereik = new Range();
    bereik.setStart(...begin);
    bereik.setEnd(eind[0], Math.min(eind[1] + 1, eind[0].length));
    return [bereik];
  });
}

/** @param blokken elements in which a text is looked for, one by one: a find does not go from one into the next. */
export function maakTekstZoeker(blokken: () => Iterable<Element>, meld: (bericht: VanKijker) => void) {
  let gezocht = '';
  let gevonden: readonly Range[] = [];
  let huidig = -1;

  const zoek = (tekst: string): void => {
    const patroon = zoekpatroon(tekst);
    const alle: Range[] = [];
    if (patroon !== null)
      for (const blok of blokken()) {
        if (alle.length >= MAX_VONDSTEN) break;
        alle.push(...vindIn(blok, patroon, MAX_VONDSTEN - alle.length));
      }
    gezocht = tekst;
    gevonden = alle;
    huidig = -1;
    markeer('vondst', alle);
  };
  const stap = (richting: 1 | -1) => {
    if (gevonden.length === 0) return markeer('vondst-nu', []);
    huidig =
      huidig < 0 && richting === -1 ? gevonden.length - 1 : (huidig + richting + gevonden.length) % gevonden.length;
    const bereik = gevonden[huidig];
    if (bereik === undefined) return;
    markeer('vondst-nu', [bereik]);
    bereik.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  };
  return {
    zoek: (tekst: string, richting: 1 | -1): void => {
      if (tekst !== gezocht) zoek(tekst);
      stap(richting);
      meld({ soort: 'gevonden', aantal: gevonden.length, huidig: huidig + 1, bezig: false });
    },
    /** What is on the page changed: what was found may be gone. */
    vergeet: (): void => {
      gezocht = '';
    },
    sluit: wisMarkeringen,
  };
}
