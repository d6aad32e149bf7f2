// "In onderzoek": which registration has that mark, and what of this object can carry it.
// Sources: BAG-catalogus/IMBAG (DOMAIN 2.4); LO BRP 2025.Q1 83.10 (DOMAIN 3.3); Wet BGT 27, Kadasterwet 7o, Handelsregisterregeling 2.
import type { Registratiecode } from '../registraties/registraties.ts';
import { categorieVan, code8310, NIET_MEER_OP_ADRES, rubriekVan } from '../rubrieken.ts';

/** How a registration says what is in doubt: a code (83.10), named facts of an object, or the object as a whole. */
type Aanduiding = 'code' | 'attributen' | 'object' | 'geen';

const AANDUIDING = {
  BRP: 'code',
  HR: 'object',
  BAG: 'attributen',
  BGT: 'object',
  BRT: 'object',
  WKK: 'geen',
} as const satisfies Record<Registratiecode, Aanduiding>;

/** The WKK has no such mark; of an unknown registration we know nothing. */
export function aanduidingVan(registratie: string): Aanduiding {
  return Object.hasOwn(AANDUIDING, registratie) ? AANDUIDING[registratie as Registratiecode] : 'geen';
}

export function kentOnderzoek(registratie: string): boolean {
  return aanduidingVan(registratie) !== 'geen';
}

/** Facts of a BAG object that can be marked, in the words of the catalogue. */
const BAG_GEGEVENS: Readonly<Record<string, readonly string[]>> = {
  Woonplaats: ['naam', 'geometrie', 'status'],
  'Openbare ruimte': ['naam', 'type', 'status', 'ligt in'],
  Nummeraanduiding: [
    'huisnummer',
    'huisletter',
    'huisnummertoevoeging',
    'postcode',
    'type adresseerbaar object',
    'status',
    'ligt in',
    'ligt aan',
  ],
  Pand: ['geometrie', 'bouwjaar', 'status'],
  Verblijfsobject: [
    'geometrie',
    'gebruiksdoel',
    'oppervlakte',
    'status',
    'maakt deel uit van',
    'hoofdadres',
    'nevenadres',
  ],
  Standplaats: ['geometrie', 'status', 'hoofdadres', 'nevenadres'],
  Ligplaats: ['geometrie', 'status', 'hoofdadres', 'nevenadres'],
};

/** What can be marked of this object; none where the object is not a kind of the BAG. */
export function onderzoekbareGegevens(registratie: string, object: string): readonly string[] {
  if (aanduidingVan(registratie) !== 'attributen' || !Object.hasOwn(BAG_GEGEVENS, object)) return [];
  return BAG_GEGEVENS[object] ?? [];
}

const plat = (naam: string): string => naam.toLowerCase().replace(/^(oorspronkelijk|identificatie)\s+/u, '');

/** Of what can be marked, that which the melding names. */
export function gemeldeGegevens(gegevens: readonly string[], attributen: readonly string[]): string[] {
  const gemeld = attributen.map(plat);
  return gegevens.filter((gegeven) => gemeld.some((naam) => naam.includes(gegeven)));
}

/** A code 83.10 to choose from, with what it stands for. */
export type Codevoorstel = { readonly code: string; readonly uitleg: string };

function uitlegVan(code: string, object: string): string {
  if (code.endsWith('0000')) return `alle gegevens van ${object}`;
  if (code.endsWith('00')) return `groep ${code.slice(2, 4)} van ${object}`;
  return rubriekVan(code)?.naam ?? code;
}

/**
 * The codes 83.10 that fit a melding: from the reported rubrieken first (one, group, category), then the whole category, and
 * for an address "no longer lives there". Empty for a registration without codes.
 */
export function voorstellen8310(registratie: string, object: string, rubrieken: readonly string[]): Codevoorstel[] {
  if (aanduidingVan(registratie) !== 'code') return [];
  const uitRubrieken = code8310(rubrieken);
  const categorie = categorieVan(object);
  const codes = [
    ...(uitRubrieken.ok ? uitRubrieken.waarde : []),
    ...(categorie === undefined ? [] : [`${categorie}0000`]),
  ];
  const voorstellen = [...new Set(codes)].map((code) => ({ code, uitleg: uitlegVan(code, object) }));
  return categorie === NIET_MEER_OP_ADRES.slice(0, 2)
    ? [...voorstellen, { code: NIET_MEER_OP_ADRES, uitleg: 'betrokkene woont niet meer op het adres' }]
    : voorstellen;
}
