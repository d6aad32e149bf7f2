// Cuts a typed query into pieces at its spaces, outside quotes:  [-][field:]value[,value…]
import type { Stuk } from './vraag.ts';

export type Tokenwaarde = Stuk & { readonly tekst: string; readonly letterlijk: boolean };

export type Token = Stuk & {
  readonly niet: boolean;
  /** What stands before the colon, as typed; null for words. */
  readonly veld: string | null;
  readonly waarden: readonly Tokenwaarde[];
  /** A quote that was not closed. */
  readonly open: boolean;
};

const WIT = /\s/u;
const VELDNAAM = /^([a-z]+):(?!\/\/)/iu;
const AANHALING = /["“”„]/u;

export function leesTokens(getypt: string): Token[] {
  const tokens: Token[] = [];
  let plek = 0;
  while (plek < getypt.length) {
    if (WIT.test(getypt.charAt(plek))) plek += 1;
    else {
      const token = leesEen(getypt, plek);
      tokens.push(token);
      plek = token.tot;
    }
  }
  return tokens;
}

function leesEen(getypt: string, van: number): Token {
  const niet = getypt.charAt(van) === '-' && van + 1 < getypt.length && !WIT.test(getypt.charAt(van + 1));
  const begin = niet ? van + 1 : van;
  const [kop, veld] = VELDNAAM.exec(getypt.slice(begin)) ?? [];
  let plek = begin + (kop?.length ?? 0);
  const waarden: Tokenwaarde[] = [];
  let open = false;
  for (;;) {
    const waarde = leesTokenwaarde(getypt, plek, veld !== undefined);
    waarden.push(waarde);
    open ||= waarde.open;
    plek = waarde.tot;
    if (veld === undefined || getypt.charAt(plek) !== ',') break;
    plek += 1;
  }
  return { van, tot: plek, niet, veld: veld ?? null, waarden, open };
}

function leesTokenwaarde(getypt: string, van: number, inVeld: boolean): Tokenwaarde & { readonly open: boolean } {
  if (AANHALING.test(getypt.charAt(van))) {
    let einde = van + 1;
    while (einde < getypt.length && !AANHALING.test(getypt.charAt(einde))) einde += 1;
    const open = einde >= getypt.length;
    return { van, tot: open ? einde : einde + 1, tekst: getypt.slice(van + 1, einde), letterlijk: true, open };
  }
  let einde = van;
  while (einde < getypt.length && !WIT.test(getypt.charAt(einde)) && !(inVeld && getypt.charAt(einde) === ','))
    einde += 1;
  return { van, tot: einde, tekst: getypt.slice(van, einde), letterlijk: false, open: false };
}
