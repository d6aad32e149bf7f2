// What counts as the same content written otherwise: case, diacritics, ligatures, punctuation, spacing.

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const ASCII = /^[\x20-\x7e]*$/;

/** Without diacritics, in lower case. */
export function zonderAccenten(tekst: string): string {
  const klein = tekst.toLowerCase();
  if (ASCII.test(klein)) return klein;
  return klein
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øđðłħßæœþ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Text in the form in which only content is left. A dot or comma between digits is content (1.5 is not 15). */
export function alleenInhoud(tekst: string): string {
  return zonderAccenten(tekst)
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, '')
    .replace(/['’‘`"“”]/g, '')
    .replace(/[\s\-\u2010-\u2015_]+/g, ' ')
    .trim();
}

/** Why two texts with the same content look different, for the person who reads. */
export function schrijfwijzeUitleg(links: string, rechts: string): string {
  if (links.toLowerCase() === rechts.toLowerCase()) return 'alleen hoofdletters';
  if (zonderAccenten(links) === zonderAccenten(rechts)) return 'alleen accenten of hoofdletters';
  return 'alleen leestekens of spaties';
}
