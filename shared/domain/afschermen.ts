// Leaving persons out of a text that goes to somebody else: their numbers, their names, how to reach them. What is found is
// replaced, never shortened, so that a reader sees that something stood there.
// Source: AVG art. 5 (1) c (data minimisation); Woo art. 5.1 (what is left out of a document must be visible).
import { zoekANummer, zoekBsn, zoekIban, zoekTelefoon } from './waakhond/getallen.ts';
import type { Plek, Zoeker } from './waakhond/plek.ts';
import { zoekEmail, zoekNamen } from './waakhond/woorden.ts';

/** What is left out: BSN, A-nummer and IBAN; names of people; e-mail addresses and telephone numbers. */
export type Afscherming = { readonly nummers: boolean; readonly namen: boolean; readonly contact: boolean };

export const AFGESCHERMD = '[afgeschermd]';

/** Places that overlap as one, in order. */
function samengevoegd(plekken: readonly Plek[]): readonly Plek[] {
  const uit: Plek[] = [];
  for (const plek of plekken.toSorted((a, b) => a.van - b.van)) {
    const laatste = uit.at(-1);
    if (laatste === undefined || plek.van >= laatste.tot) uit.push(plek);
    else uit[uit.length - 1] = { van: laatste.van, tot: Math.max(laatste.tot, plek.tot) };
  }
  return uit;
}

/** @param namen whole names, as they can stand in the text; shorter than three characters they are not looked for. */
export function schermAf(tekst: string, wat: Afscherming, namen: readonly string[]): string {
  const zoekers: readonly Zoeker[] = [
    ...(wat.nummers ? [zoekBsn, zoekANummer, zoekIban] : []),
    ...(wat.namen ? [zoekNamen(namen)] : []),
    ...(wat.contact ? [zoekEmail, zoekTelefoon] : []),
  ];
  let uit = '';
  let plek = 0;
  for (const { van, tot } of samengevoegd(zoekers.flatMap((zoek) => zoek(tekst)))) {
    uit += tekst.slice(plek, van) + AFGESCHERMD;
    plek = tot;
  }
  return uit + tekst.slice(plek);
}
