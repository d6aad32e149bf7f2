// Sheets with rows: a choice of sheets, row numbers, column letters, and more rows when one asks for them.
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import { KIJKER } from '../../teksten/kijker.ts';
import type { Blad, Rij } from '../lezen/toonbaar.ts';
import { element, KAN_NIETS, type Omgeving, type Toner } from '../toner.ts';
import { maakTekstschaal } from './schaal.ts';
import { maakTekstZoeker } from './tekst-zoeker.ts';

/** Rows that are drawn at a time. */
const RIJEN = 500;

/** 0 → "A", 26 → "AA". */
export function kolomletters(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomletters(Math.floor(kolom / 26) - 1) + rest;
}

function kopregel(kolommen: number): HTMLElement {
  const kop = element('thead');
  const regel = kop.insertRow();
  regel.append(element('th', '', ''));
  for (let k = 0; k < kolommen; k += 1) {
    const cel = element('th', '', kolomletters(k));
    cel.scope = 'col';
    regel.append(cel);
  }
  return kop;
}

/** A number stands to the right, as in a spreadsheet. */
const isGetal = (tekst: string): boolean => /^-?[\d.,]+\s?%?$/.test(tekst) && /\d/.test(tekst);

function regelVan({ nummer, cellen }: Rij): HTMLTableRowElement {
  const regel = element('tr');
  const kop = element('th', '', String(nummer));
  kop.scope = 'row';
  regel.append(kop, ...cellen.map((cel) => element('td', isGetal(cel) ? 'getal' : '', cel)));
  return regel;
}

/** Draws one sheet into `vlak`, `RIJEN` rows at a time. */
function toonBlad(vlak: HTMLElement, blad: Blad | undefined, letters: boolean, opMeer: () => void) {
  vlak.replaceChildren();
  const rijen = blad?.rijen ?? [];
  if (rijen.length === 0) return vlak.append(element('p', 'stil', KIJKER.leegBlad));
  const tabel = element('table', 'blad');
  const lijf = element('tbody');
  const kolommen = rijen.reduce((meeste, rij) => Math.max(meeste, rij.cellen.length), 0);
  if (letters) tabel.append(kopregel(kolommen));
  tabel.append(lijf);
  vlak.append(tabel);
  let getoond = 0;
  const knop = element('button', 'meer');
  knop.type = 'button';
  const toonMeer = (): void => {
    lijf.append(...rijen.slice(getoond, getoond + RIJEN).map(regelVan));
    getoond = Math.min(getoond + RIJEN, rijen.length);
    knop.textContent = KIJKER.meerRijen(Math.min(RIJEN, rijen.length - getoond));
    if (getoond >= rijen.length) knop.remove();
    else vlak.append(knop);
    opMeer();
  };
  knop.addEventListener('click', toonMeer);
  toonMeer();
}

export function toonBladen(o: Omgeving, bladen: readonly Blad[], letOp: readonly LetOp[], letters: boolean): Toner {
  const rol = element('div', 'rol bladrol');
  rol.tabIndex = 0;
  const zoeker = maakTekstZoeker(() => rol.querySelectorAll('td'), o.meld);
  const schaal = maakTekstschaal(rol, o.meld);
  const kies = (nummer: number): void => {
    toonBlad(rol, bladen[nummer], letters, zoeker.vergeet);
    rol.scrollTo(0, 0);
    for (const [i, knop] of [...tabs.children].entries())
      knop.setAttribute('aria-pressed', i === nummer ? 'true' : 'false');
  };
  const tabs = element('div', 'tabs');
  tabs.append(
    ...bladen.map(({ naam }, i) => {
      const knop = element('button', '', naam === '' ? KIJKER.blad(i + 1) : naam);
      knop.type = 'button';
      knop.addEventListener('click', () => kies(i));
      return knop;
    }),
  );
  o.ruimte.replaceChildren(rol, ...(bladen.length > 1 ? [tabs] : []));
  kies(0);
  return {
    vorm: 'tabel',
    kan: { ...KAN_NIETS, zoom: true, zoek: true },
    letOp,
    doe: (opdracht) => {
      if (opdracht.soort === 'zoek') zoeker.zoek(opdracht.tekst, opdracht.richting);
      if (opdracht.soort === 'zoom') schaal(opdracht.naar);
    },
    rol,
    sluit: zoeker.sluit,
  };
}
