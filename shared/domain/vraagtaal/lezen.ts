// Reads a typed query: terms with their places, and every fault with its place. Nothing that is typed is lost: what is
// no term is a fault.
import { leesTokens, type Token } from './tokens.ts';
import { type Stuk, type Term, type Veld, type Vraag, type Vraagfout, veldVan } from './vraag.ts';
import { leesWaarde } from './waarden.ts';
import { veldMetNaam } from './woorden.ts';

export type GelezenTerm = Stuk & { readonly term: Term };

export type Gelezen = { readonly termen: readonly GelezenTerm[]; readonly fouten: readonly Vraagfout[] };

/** Longest query, in UTF-16 units. */
export const VRAAG_MAX = 500;

export function leesVraag(getypt: string): Gelezen {
  const termen: GelezenTerm[] = [];
  const fouten: Vraagfout[] = [];
  for (const token of leesTokens(getypt)) {
    const uitkomst = leesToken(token);
    if ('code' in uitkomst) fouten.push(uitkomst);
    else if (uitkomst.term !== null) termen.push({ van: token.van, tot: token.tot, term: uitkomst.term });
  }
  return { termen, fouten: [...fouten, ...dubbele(termen)].sort((a, b) => a.van - b.van) };
}

/** The terms alone, without their places. */
export function vraagVan(gelezen: Gelezen): Vraag {
  return gelezen.termen.map(({ term }) => term);
}

function leesToken(token: Token): Vraagfout | { readonly term: Term | null } {
  const { van, tot, niet } = token;
  const fout = (code: Vraagfout['code'], veld = '', waarde = ''): Vraagfout => ({ van, tot, code, veld, waarde });
  if (token.open) return fout('aanhalingsteken-open', token.veld ?? '');
  if (token.veld === null) {
    const tekst = token.waarden[0]?.tekst ?? '';
    const letterlijk = token.waarden[0]?.letterlijk ?? false;
    return { term: /[\p{L}\p{N}]/u.test(tekst) ? { soort: 'tekst', tekst, letterlijk, niet } : null };
  }
  const veld = veldMetNaam(token.veld);
  const waarden = token.waarden.map(({ tekst }) => tekst.trim()).filter((tekst) => tekst !== '');
  // "let op: vertrokken" is a text, not a field.
  if (veld === undefined && waarden.length === 0)
    return { term: { soort: 'tekst', tekst: `${token.veld}:`, letterlijk: false, niet } };
  if (veld === undefined) return fout('onbekend-veld', token.veld);
  if (waarden.length === 0) return fout('waarde-ontbreekt', veld);
  const gelezen = leesWaarde(veld, waarden, niet);
  return 'code' in gelezen ? fout(gelezen.code, veld, gelezen.waarde) : gelezen;
}

/** Of these a melding has one value: asked for twice, nothing would be left. */
const EENMAAL: ReadonlySet<Veld | 'tekst'> = new Set<Veld>([
  'reg',
  'status',
  'object',
  'afnemer',
  'van',
  'bijlage',
  'nieuw',
  'in',
  'rapport',
]);

function dubbele(termen: readonly GelezenTerm[]): Vraagfout[] {
  const gezien = new Set<Veld | 'tekst'>();
  return termen.flatMap(({ term, van, tot }): Vraagfout[] => {
    const veld = veldVan(term);
    if (!EENMAAL.has(veld) || ('niet' in term && term.niet)) return [];
    if (gezien.has(veld)) return [{ van, tot, code: 'dubbel', veld, waarde: '' }];
    gezien.add(veld);
    return [];
  });
}
