// Writes a query as one would type it; `leesVraag` of it gives the same terms.
import { keuzedelen } from '../rapportage/keuze.ts';
import type { Ontvangenwaarde, Term, Termijnwaarde, Vraag } from './vraag.ts';

export function schrijfVraag(vraag: Vraag): string {
  return vraag.map(schrijfTerm).join(' ');
}

export function schrijfTerm(term: Term): string {
  const niet = 'niet' in term && term.niet ? '-' : '';
  switch (term.soort) {
    case 'tekst':
      return niet + (term.letterlijk ? `"${term.tekst}"` : term.tekst);
    case 'keuze':
      return `${niet}${term.veld}:${term.waarden.map((w) => schrijfWaarde(term.veld, w)).join(',')}`;
    case 'janee':
      return `${term.veld}:${term.ja ? 'ja' : 'nee'}`;
    case 'termijn':
      return `${niet}termijn:${schrijfTermijn(term.waarde)}`;
    case 'ontvangen':
      return `${niet}ontvangen:${schrijfOntvangen(term.waarde)}`;
    case 'in':
      return `in:${term.plek}`;
    case 'rapport':
      return `rapport:${keuzedelen(term.keuze)
        .map((deel) => schrijfWaarde('rapport', deel))
        .join(',')}`;
  }
}

/** Quotes only where it could not be read back without them; codes in lower case. */
export function schrijfWaarde(veld: string, waarde: string): string {
  const tekst = veld === 'reg' || veld === 'status' ? waarde.toLowerCase() : waarde.replaceAll(/["“”„]/gu, '').trim();
  return /[\s,]/u.test(tekst) ? `"${tekst}"` : tekst;
}

function schrijfTermijn(waarde: Termijnwaarde): string {
  if ('woord' in waarde) return waarde.woord;
  return `${waarde.vergelijk === '=' ? '' : waarde.vergelijk}${waarde.werkdagen}`;
}

function schrijfOntvangen(waarde: Ontvangenwaarde): string {
  if ('periode' in waarde) return waarde.periode;
  const { vanaf, totEnMet } = waarde;
  return vanaf === totEnMet && vanaf !== null ? vanaf : `${vanaf ?? ''}..${totEnMet ?? ''}`;
}
