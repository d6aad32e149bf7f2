// A plain text, in pieces that are laid out only when they come into view.
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import { element, KAN_NIETS, type Omgeving, type Toner } from '../toner.ts';
import { maakTekstschaal } from './schaal.ts';
import { maakTekstZoeker } from './tekst-zoeker.ts';

/** Lines in a piece; a longer line is cut as one. */
const REGELS = 200;
const TEKENS = 20_000;

/** Pieces of whole lines, or of a line that is too long by itself. */
export function inStukken(tekst: string): readonly string[] {
  const stukken: string[] = [];
  for (let plek = 0; plek < tekst.length; ) {
    let eind = plek;
    for (let regels = 0; regels < REGELS && eind < tekst.length && eind - plek < TEKENS; regels += 1) {
      const volgend = tekst.indexOf('\n', eind);
      eind = volgend < 0 ? tekst.length : volgend + 1;
    }
    eind = Math.min(eind, plek + TEKENS);
    stukken.push(tekst.slice(plek, eind));
    plek = eind;
  }
  return stukken;
}

export function toonTekst(o: Omgeving, tekst: string, letOp: readonly LetOp[]): Toner {
  const vlak = element('div', 'rol tekst');
  vlak.tabIndex = 0;
  vlak.append(...inStukken(tekst).map((stuk) => element('pre', 'stuk', stuk.replace(/\r?\n$/, ''))));
  o.ruimte.replaceChildren(vlak);
  const zoeker = maakTekstZoeker(() => vlak.children, o.meld);
  const schaal = maakTekstschaal(vlak, o.meld);
  return {
    vorm: 'tekst',
    kan: { ...KAN_NIETS, zoom: true, zoek: true },
    letOp,
    doe: (opdracht) => {
      if (opdracht.soort === 'zoek') zoeker.zoek(opdracht.tekst, opdracht.richting);
      if (opdracht.soort === 'zoom') schaal(opdracht.naar);
    },
    rol: vlak,
    sluit: zoeker.sluit,
  };
}
