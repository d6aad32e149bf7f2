// Words in a text: e-mail addresses, postcodes with a house number, and given names of people.
import { type Plek, type Zoeker, zoekPatroon } from './plek.ts';

export const zoekEmail = zoekPatroon(/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu);

/** Upper case with at most one space, or written together in any case. Never SA, SD or SS. */
const POSTCODE = '[1-9]\\d{3}(?:[ \\u00a0]?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})';
const HUISNUMMER = '\\d{1,5}(?:[ -]?(?:bis|[A-Za-z])(?:[ -]?\\d{1,4})?)?';
const GRENS = '[\\p{L}\\p{N}]';

const postcodeDanNummer = zoekPatroon(
  new RegExp(
    `(?<!${GRENS})${POSTCODE}(?!${GRENS})[,;:]?\\s{0,2}(?:(?:huisnummer|huisnr|nummer|nr)[.:]?\\s?)?${HUISNUMMER}(?!${GRENS})`,
    'gu',
  ),
);
const nummerDanPostcode = zoekPatroon(
  new RegExp(`(?<!${GRENS})${HUISNUMMER}[,;]?\\s{1,2}${POSTCODE}(?!${GRENS})`, 'gu'),
);

export const zoekAdres: Zoeker = (tekst) => [...postcodeDanNummer(tekst), ...nummerDanPostcode(tekst)];

/** Shorter than this, a name is also an ordinary word or initials. */
const KORTSTE_NAAM = 3;

/** One character without diacritics and in lower case, still one character: places stay the same. */
function vouwTeken(teken: string): string {
  const kaal = teken.normalize('NFD').charAt(0).toLowerCase();
  return kaal.length === teken.length ? kaal : teken;
}

const vouw = (tekst: string): string => tekst.split('').map(vouwTeken).join('');

const isLetter = (teken: string | undefined): boolean => teken !== undefined && /[\p{L}\p{N}]/u.test(teken);

/** Finds these names as whole words, whatever their case and diacritics. */
export function zoekNamen(namen: readonly string[]): Zoeker {
  const gezocht = [...new Set(namen.map((naam) => vouw(naam.normalize('NFC').trim())))].filter(
    (naam) => naam.length >= KORTSTE_NAAM,
  );
  return (tekst) => {
    if (gezocht.length === 0) return [];
    const gevouwen = vouw(tekst);
    return gezocht.flatMap((naam) => plekkenVan(naam, gevouwen));
  };
}

function plekkenVan(naam: string, tekst: string): Plek[] {
  const plekken: Plek[] = [];
  for (let van = tekst.indexOf(naam); van >= 0; van = tekst.indexOf(naam, van + 1)) {
    const tot = van + naam.length;
    if (!isLetter(tekst[van - 1]) && !isLetter(tekst[tot])) plekken.push({ van, tot });
  }
  return plekken;
}
