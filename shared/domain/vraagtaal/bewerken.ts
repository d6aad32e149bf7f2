// What a chip does to a query: read the value of a field, set it, take it away. Everything else that is typed stays as it is.
import { type Gelezen, leesVraag } from './lezen.ts';
import { schrijfTerm } from './schrijven.ts';
import { vouwTekst } from './vouwen.ts';
import { type Keuzeveld, type Term, type Veld, veldVan } from './vraag.ts';

/** The term that a chip of this field stands for: the first one that is not turned around. */
export function termVan(gelezen: Gelezen, veld: Veld): Term | undefined {
  return gelezen.termen
    .map(({ term }) => term)
    .find((term) => veldVan(term) === veld && !('niet' in term && term.niet));
}

/** Chosen values of a field; none = it does not filter. */
export function waardenVan(gelezen: Gelezen, veld: Keuzeveld): readonly string[] {
  const term = termVan(gelezen, veld);
  return term?.soort === 'keuze' ? term.waarden : [];
}

/** Puts a term in the place of what the chip stood for, or at the end; null takes it away. */
export function zetTerm(getypt: string, veld: Veld, term: Term | null): string {
  const gelezen = leesVraag(getypt);
  const was = termVan(gelezen, veld);
  const plek = gelezen.termen.find((g) => g.term === was);
  const nieuw = term === null ? '' : schrijfTerm(term);
  const [voor, na] = plek ? [getypt.slice(0, plek.van), getypt.slice(plek.tot)] : [getypt, ''];
  return [voor.trim(), nieuw, na.trim()].filter((deel) => deel !== '').join(' ');
}

/** Adds a value to a field, or takes it away when it was chosen. */
export function wisselWaarde(getypt: string, veld: Keuzeveld, waarde: string): string {
  const oud = waardenVan(leesVraag(getypt), veld);
  const zonder = oud.filter((w) => vouwTekst(w) !== vouwTekst(waarde));
  const waarden = zonder.length < oud.length ? zonder : [...oud, waarde];
  return zetTerm(getypt, veld, waarden.length === 0 ? null : { soort: 'keuze', veld, waarden, niet: false });
}
