// A document of paragraphs and tables.
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import { KIJKER } from '../../teksten/kijker.ts';
import type { Blok } from '../lezen/toonbaar.ts';
import { element, KAN_NIETS, type Omgeving, type Toner } from '../toner.ts';
import { maakTekstschaal } from './schaal.ts';
import { maakTekstZoeker } from './tekst-zoeker.ts';

function tabelVan(rijen: readonly (readonly string[])[]): HTMLElement {
  const tabel = element('table', 'doctabel');
  for (const rij of rijen) {
    const regel = tabel.insertRow();
    for (const cel of rij) regel.insertCell().textContent = cel;
  }
  return tabel;
}

function elementVan(blok: Blok): HTMLElement {
  if (blok.soort === 'randtekst') return element('h2', 'randtekst', KIJKER.randtekst);
  if (blok.soort === 'tabel') return tabelVan(blok.rijen);
  return blok.kop === 0 ? element('p', '', blok.tekst) : element(`h${blok.kop}`, '', blok.tekst);
}

export function toonBlokken(o: Omgeving, blokken: readonly Blok[], letOp: readonly LetOp[]): Toner {
  const rol = element('div', 'rol');
  rol.tabIndex = 0;
  const vel = element('article', 'vel');
  vel.append(...blokken.map(elementVan));
  if (blokken.length === 0) vel.append(element('p', 'stil', KIJKER.leegDocument));
  rol.append(vel);
  o.ruimte.replaceChildren(rol);
  const zoeker = maakTekstZoeker(() => vel.querySelectorAll('p, h1, h2, h3, td'), o.meld);
  const schaal = maakTekstschaal(vel, o.meld);
  return {
    vorm: 'document',
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
