// Numbers in a text: BSN, A-nummer and IBAN that pass their own check, and Dutch telephone numbers.
import { isANummer } from '../identificatie/a-nummer.ts';
import { isBsn } from '../identificatie/bsn.ts';
import { zoekPatroon } from './plek.ts';

/** One space (of any width) or dot, as people group digits. No hyphen: that is how case numbers look (2026-12345). */
const SCHEIDING = '[ .\\u00a0\\u2009\\u202f]?';

/** `aantal` digits, loosely grouped; not part of a longer number, nor of one with decimals ("136204,123 455871,000"). */
function cijferreeks(aantal: number): RegExp {
  return new RegExp(`(?<![\\d]|\\d,)\\d(?:${SCHEIDING}\\d){${aantal - 1}}(?!\\d|,\\d)`, 'gu');
}

const cijfersVan = (tekst: string): string => tekst.replace(/\D/g, '');

export const zoekBsn = zoekPatroon(cijferreeks(9), (gevonden) => isBsn(cijfersVan(gevonden)));

export const zoekANummer = zoekPatroon(cijferreeks(10), (gevonden) => isANummer(cijfersVan(gevonden)));

/** 0, +31 or 0031, and nine digits; brackets, spaces and hyphens as people write them. */
export const zoekTelefoon = zoekPatroon(
  /(?<![\d+])(?:(?:\+|00)31[ .\-/]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:[)( .\-/\u00a0\u2010-\u2015]{0,2}\d){8}(?!\d)/gu,
);

/** Lengths of the IBANs that a gemeente meets. Source: IBAN registry (ISO 13616). */
const IBAN_LENGTE: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
};

/** The check digits of ISO 13616: letters as numbers, the first four at the end, remainder 1 by 97. */
export function isIban(tekst: string): boolean {
  const iban = tekst.replace(/\s/gu, '').toUpperCase();
  if (IBAN_LENGTE[iban.slice(0, 2)] !== iban.length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest === 1;
}

/** One pattern per length, so that the words behind an IBAN are not taken for a part of it. */
const perLengte = [...new Set(Object.values(IBAN_LENGTE))].map((lengte) =>
  zoekPatroon(
    new RegExp(`(?<![\\p{L}\\d])[A-Za-z]{2}\\d{2}(?:[ \\u00a0]?[A-Za-z0-9]){${lengte - 4}}(?![\\p{L}\\d])`, 'gu'),
    isIban,
  ),
);

export const zoekIban = (tekst: string) => perLengte.flatMap((zoek) => zoek(tekst));
