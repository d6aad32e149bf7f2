// The watchdog: finds in a text what may not go out. It reads and never changes; a person decides.
// Source: UX ("Every decision shows what the melder will read … checks it for what may not go out").
import { zoekANummer, zoekBsn, zoekIban, zoekTelefoon } from './waakhond/getallen.ts';
import type { Plek, Zoeker } from './waakhond/plek.ts';
import { zoekAdres, zoekEmail, zoekNamen } from './waakhond/woorden.ts';

export type Vondstsoort = 'BSN' | 'A-nummer' | 'e-mailadres' | 'telefoonnummer' | 'IBAN' | 'adres' | 'naam';

export type Ernst = 'blokkeert' | 'waarschuwt';

/** `tekst.slice(van, tot)` is what was found (UTF-16 units). */
export type Vondst = Plek & { readonly soort: Vondstsoort; readonly ernst: Ernst };

export type Waakopties = {
  /** Everyone can read it (`toelichtingOpenbaar` of the profile): contact data and names are then stopped. */
  readonly openbaar: boolean;
  /** Names that must not appear: of the melder's contact, of the person it is about. */
  readonly namen?: readonly string[];
};

/** Personal numbers never go out. An address is a hint: in BAG and BGT the object's own address may be named. */
const ERNST: Readonly<Record<Vondstsoort, { readonly openbaar: Ernst; readonly melder: Ernst }>> = {
  IBAN: { openbaar: 'blokkeert', melder: 'blokkeert' },
  BSN: { openbaar: 'blokkeert', melder: 'blokkeert' },
  'A-nummer': { openbaar: 'blokkeert', melder: 'blokkeert' },
  'e-mailadres': { openbaar: 'blokkeert', melder: 'waarschuwt' },
  telefoonnummer: { openbaar: 'blokkeert', melder: 'waarschuwt' },
  adres: { openbaar: 'waarschuwt', melder: 'waarschuwt' },
  naam: { openbaar: 'blokkeert', melder: 'waarschuwt' },
};

const ZOEKERS: readonly (readonly [soort: Vondstsoort, zoek: Zoeker])[] = [
  ['IBAN', zoekIban],
  ['BSN', zoekBsn],
  ['A-nummer', zoekANummer],
  ['e-mailadres', zoekEmail],
  ['telefoonnummer', zoekTelefoon],
  ['adres', zoekAdres],
];

const overlapt = (a: Plek, b: Plek): boolean => a.van < b.tot && b.van < a.tot;
const gewicht = (vondst: Vondst): number => (vondst.ernst === 'blokkeert' ? 1 : 0);
const lengte = (plek: Plek): number => plek.tot - plek.van;

/** Everything in the text that may not, or perhaps may not, go out; in the order of the text, without overlap. */
export function bewaak(tekst: string, opties: Waakopties): Vondst[] {
  const lezer = opties.openbaar ? 'openbaar' : 'melder';
  const alle = [...ZOEKERS, ['naam', zoekNamen(opties.namen ?? [])] as const].flatMap(([soort, zoek]) =>
    zoek(tekst).map(({ van, tot }): Vondst => ({ soort, van, tot, ernst: ERNST[soort][lezer] })),
  );
  // Of finds that overlap the heaviest counts, then the longest: ten digits of an A-nummer may hold nine of a BSN.
  const vondsten: Vondst[] = [];
  for (const vondst of alle.toSorted((a, b) => gewicht(b) - gewicht(a) || lengte(b) - lengte(a)))
    if (!vondsten.some((andere) => overlapt(andere, vondst))) vondsten.push(vondst);
  return vondsten.sort((a, b) => a.van - b.van);
}
