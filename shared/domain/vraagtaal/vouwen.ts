// Text as it is compared: without case and diacritics. "Café" and "cafe" are one.

export function vouwTekst(tekst: string): string {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** True when a word of `tekst` begins with `begin`: "water" finds "Provinciaal Waterschap", "schap" does not. */
export function woordBegintMet(tekst: string, begin: string): boolean {
  const gezocht = vouwTekst(begin).trim();
  return gezocht !== '' && ` ${vouwTekst(tekst).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${kaal(gezocht)}`);
}

function kaal(tekst: string): string {
  return tekst.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
