// The name of a municipality as it is compared: without case, diacritics and signs, and its province in one spelling.
import { vouwTekst } from '../vraagtaal/vouwen.ts';

/** What stands behind a name that more than one municipality has: "Bergen (NH)", "Hengelo Ov". */
const PROVINCIES: Readonly<Record<string, string>> = {
  'noord holland': 'nh',
  limburg: 'l',
  lb: 'l',
  overijssel: 'o',
  ov: 'o',
  gelderland: 'gld',
  'noord brabant': 'nb',
  'zuid holland': 'zh',
  utrecht: 'u',
  friesland: 'f',
  fryslan: 'f',
};

/** Names in daily use beside the official one, by key. */
export const ROEPNAMEN: Readonly<Record<string, string>> = {
  'den haag': '0518',
  'den bosch': '0796',
  ljouwert: '0080',
};

/** Letters, digits and single spaces. "Gemeente 's-Gravenhage" and "s gravenhage" are one. */
export function naamsleutel(tekst: string): string {
  const kaal = vouwTekst(tekst)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return kaal.replace(/^gemeente (?=.)/u, '');
}

/**
 * The keys under which a name is found: itself, without what stands in brackets, and with the province in the short form.
 * "Bergen (NH)" is found as "bergen", "bergen nh"; so is "Bergen".
 */
export function naamsleutels(naam: string): readonly string[] {
  const zonder = naam.replace(/\s*\([^)]*\)\s*$/u, '');
  return [...new Set([naamsleutel(naam), naamsleutel(zonder)])].filter((sleutel) => sleutel !== '');
}

/** Keys to look under, in this order: the name as it is written, and with a province in full made short. */
function gezochteSleutels(tekst: string): readonly string[] {
  const sleutel = naamsleutel(tekst);
  const voluit = Object.keys(PROVINCIES).find((provincie) => sleutel.endsWith(` ${provincie}`));
  if (voluit === undefined) return [sleutel];
  return [sleutel, `${sleutel.slice(0, -voluit.length)}${PROVINCIES[voluit]}`];
}

/** What stands in an index under the first of these keys that it has. */
export function opNaam<T>(index: ReadonlyMap<string, T>, tekst: string): T | undefined {
  const sleutel = gezochteSleutels(tekst).find((kandidaat) => index.has(kandidaat));
  return sleutel === undefined ? undefined : index.get(sleutel);
}
