// What could come where the caret is: a field, or a value of a field. And what the text becomes when one is taken.
import { schrijfWaarde } from './schrijven.ts';
import { leesTokens } from './tokens.ts';
import { vouwTekst } from './vouwen.ts';
import { JANEEVELDEN, PERIODEN, PLEKKEN, type Stuk, TERMIJNWOORDEN, VELDEN, type Veld } from './vraag.ts';
import { veldMetNaam } from './woorden.ts';

export type Aanvulling =
  /** The beginning of a word, which may become a field. */
  | (Stuk & { readonly soort: 'veld'; readonly begin: string })
  | (Stuk & { readonly soort: 'waarde'; readonly veld: Veld; readonly begin: string });

/** Undefined inside a phrase, or where what is typed is no beginning of anything. */
export function aanvullingBij(getypt: string, plek: number): Aanvulling | undefined {
  const token = leesTokens(getypt).find(({ van, tot }) => van <= plek && plek <= tot);
  if (token === undefined) return { soort: 'veld', begin: '', van: plek, tot: plek };
  if (token.veld === null) {
    const [waarde] = token.waarden;
    if (waarde === undefined || waarde.letterlijk || !/^[a-z]*$/iu.test(waarde.tekst)) return undefined;
    return { soort: 'veld', begin: waarde.tekst, van: waarde.van, tot: waarde.tot };
  }
  const veld = veldMetNaam(token.veld);
  const waarde = token.waarden.find(({ van, tot }) => van <= plek && plek <= tot);
  if (veld === undefined || waarde === undefined) return undefined;
  return { soort: 'waarde', veld, begin: waarde.tekst, van: waarde.van, tot: waarde.tot };
}

/** Fields whose name begins so. */
export function veldenBij(begin: string): readonly Veld[] {
  const klein = begin.toLowerCase();
  // A number of the report is chosen in the report: nobody types it.
  return VELDEN.filter((veld) => veld !== 'rapport' && veld.startsWith(klein));
}

/** Values that are the same for everybody; undefined where they depend on the meldingen there are. */
export function vasteWaarden(veld: Veld): readonly string[] | undefined {
  if (JANEEVELDEN.some((v) => v === veld)) return ['ja', 'nee'];
  if (veld === 'termijn') return [...TERMIJNWOORDEN.slice(0, 3), '<2', '<5', 'geen'];
  if (veld === 'ontvangen') return PERIODEN;
  if (veld === 'in') return PLEKKEN;
  return undefined;
}

export function pastBij(waarde: string, begin: string): boolean {
  return vouwTekst(waarde).startsWith(vouwTekst(begin));
}

export type Aangevuld = { readonly tekst: string; readonly plek: number };

/** The text and the caret after taking a suggestion: `reg:` stays open for its value, a value is closed by a space. */
export function vulAan(getypt: string, bij: Aanvulling, gekozen: string): Aangevuld {
  const stuk = bij.soort === 'veld' ? `${gekozen}:` : schrijfWaarde(bij.veld, gekozen);
  const na = getypt.slice(bij.tot);
  const spatie = bij.soort === 'waarde' && !/^[\s,]/u.test(na) ? ' ' : '';
  const voor = getypt.slice(0, bij.van) + stuk + spatie;
  return { tekst: voor + na, plek: voor.length };
}
