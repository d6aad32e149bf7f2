// Numbers of persons in free text: hidden but for their last two digits until a person asks to see them.
// Source: UX ("Identifiers of persons are masked …, shown on demand in the dossier, and the showing is logged").
import { maskeerIdentificatie } from '../identificatie.ts';
import { zoekANummer, zoekBsn } from './getallen.ts';
import type { Plek } from './plek.ts';

type Nummer = Plek & { readonly soort: 'BSN' | 'A_NUMMER' };

/** An A-nummer first: ten digits may hold nine of a BSN. In the order of the text, without overlap. */
function nummersIn(tekst: string): Nummer[] {
  const alle = [
    ...zoekANummer(tekst).map((plek) => ({ ...plek, soort: 'A_NUMMER' as const })),
    ...zoekBsn(tekst).map((plek) => ({ ...plek, soort: 'BSN' as const })),
  ];
  const zonderOverlap = alle.filter((een, i) => !alle.slice(0, i).some((a) => a.van < een.tot && een.van < a.tot));
  return zonderOverlap.sort((a, b) => a.van - b.van);
}

/** How many numbers of persons stand in this text. */
export function telNummers(tekst: string): number {
  return nummersIn(tekst).length;
}

/** The same text with every number of a person masked; a text without any comes back as it is. */
export function maskeerTekst(tekst: string): string {
  let uit = '';
  let tot = 0;
  for (const nummer of nummersIn(tekst)) {
    const cijfers = tekst.slice(nummer.van, nummer.tot).replace(/\D/g, '');
    uit += tekst.slice(tot, nummer.van) + maskeerIdentificatie(nummer.soort, cijfers);
    tot = nummer.tot;
  }
  return uit + tekst.slice(tot);
}
