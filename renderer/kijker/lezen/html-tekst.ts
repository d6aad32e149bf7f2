// The text of an HTML mail, by a pass over its characters: no document is ever made of it, so nothing in it can run or load.

const BLOK =
  /^(p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|hr|section|article|header|footer|address|pre|dt|dd|center|form)$/;
/** What stands in these is not text. */
const STIL = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'svg', 'math', 'object', 'iframe']);

const ENTITEITEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  aacute: 'á',
  oacute: 'ó',
  ccedil: 'ç',
  shy: '',
  zwnj: '',
};

function vertaal(tekst: string): string {
  return tekst.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (heel, naam: string) => {
    if (!naam.startsWith('#')) return ENTITEITEN[naam.toLowerCase()] ?? heel;
    const code = /^#x/i.test(naam) ? Number.parseInt(naam.slice(2), 16) : Number(naam.slice(1));
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

/** What a tag does to the text. */
function teken(naam: string, opent: boolean, beginRegel: boolean): string {
  if (BLOK.test(naam)) return '\n';
  return (naam === 'td' || naam === 'th') && opent && !beginRegel ? '\t' : '';
}

/** Where a link goes, when its text does not say so. */
function doelVan(attributen: string): string {
  const doel = /\bhref\s*=\s*["']?((?:https?:|mailto:)[^"'\s>]{1,500})/i.exec(attributen)?.[1];
  return doel === undefined ? '' : vertaal(doel);
}

export type Mailtekst = {
  readonly tekst: string;
  /** It asks for something from the internet. */
  readonly vanElders: boolean;
};

export function tekstVanHtml(html: string): Mailtekst {
  const uit: string[] = [];
  let vanElders = false;
  let doel = '';
  let plek = 0;
  while (plek < html.length) {
    const open = html.indexOf('<', plek);
    const tot = open < 0 ? html.length : open;
    if (tot > plek) uit.push(vertaal(html.slice(plek, tot)).replace(/[\s\u00a0]+/gu, ' '));
    if (open < 0) break;
    const commentaar = html.startsWith('<!--', open);
    const eind = html.indexOf(commentaar ? '-->' : '>', open);
    if (eind < 0) break;
    plek = eind + (commentaar ? 3 : 1);
    const [, sluit, naam = '', attributen = ''] =
      /^<(\/?)([a-z][a-z0-9]*)(.*)$/is.exec(html.slice(open, Math.min(eind, open + 4_000))) ?? [];
    const tag = naam.toLowerCase();
    if (/\b(src|background|srcset)\s*=\s*["']?\s*(https?:)?\/\//i.test(attributen)) vanElders = true;
    if (STIL.has(tag) && sluit === '') {
      const slot = new RegExp(`</${tag}`, 'gi');
      slot.lastIndex = plek;
      plek = slot.exec(html)?.index ?? html.length;
      continue;
    }
    if (tag === 'a' && sluit === '') doel = doelVan(attributen);
    if (
      tag === 'a' &&
      sluit === '/' &&
      doel !== '' &&
      !uit
        .slice(-3)
        .join('')
        .includes(doel.replace(/^mailto:/, ''))
    )
      uit.push(` (${doel})`);
    uit.push(teken(tag, sluit === '', /(^|\n)\s*$/.test(uit.slice(-4).join(''))));
  }
  const tekst = uit
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { tekst, vanElders };
}
