// What a person means by a few letters: the order in which the palette offers its actions. Pure.
//
//   the name begins with it > a word of it does > a synonym does > it stands inside > its letters, in this order
import type { Actie } from '../api/acties.ts';

/** Without accents and capitals. */
export function vouw(tekst: string): string {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** True when the letters of `deel` stand in `tekst` in this order. */
function letters(tekst: string, deel: string): boolean {
  let vanaf = 0;
  for (const letter of deel) {
    const plek = tekst.indexOf(letter, vanaf);
    if (plek < 0) return false;
    vanaf = plek + 1;
  }
  return true;
}

const woordbegin = (tekst: string, deel: string): boolean => tekst.split(/[\s/-]+/).some((w) => w.startsWith(deel));

/** 0 = doesn't fit; more is better. */
export function past({ naam, synoniemen = [] }: Pick<Actie, 'naam' | 'synoniemen'>, zoek: string): number {
  const deel = vouw(zoek.trim());
  const tekst = vouw(naam);
  const ook = synoniemen.map(vouw);
  if (deel === '') return 1;
  if (tekst.startsWith(deel)) return 6;
  if (woordbegin(tekst, deel)) return 5;
  if (ook.some((s) => s.startsWith(deel) || woordbegin(s, deel))) return 4;
  if (tekst.includes(deel)) return 3;
  // "onv inf": every piece begins a word.
  const stukken = deel.split(/\s+/);
  if (stukken.length > 1 && stukken.every((stuk) => woordbegin(tekst, stuk))) return 3;
  if (deel.length < 2) return 0;
  return letters(tekst, deel.replaceAll(' ', '')) ? 2 : 0;
}

/**
 * The actions that fit, best first; among equals what was used last, and what can't be done now at the end.
 * Without a search: only what can be done.
 */
export function rangschik(acties: readonly Actie[], zoek: string, laatst: readonly string[]): readonly Actie[] {
  const leeg = zoek.trim() === '';
  const beurt = (id: string) => {
    const plek = laatst.indexOf(id);
    return plek < 0 ? laatst.length : plek;
  };
  return acties
    .map((actie, plek) => ({ actie, plek, punten: past(actie, zoek) }))
    .filter(({ actie, punten }) => punten > 0 && (!leeg || actie.kan !== false))
    .sort(
      (a, b) =>
        Number(a.actie.kan === false) - Number(b.actie.kan === false) ||
        b.punten - a.punten ||
        beurt(a.actie.id) - beurt(b.actie.id) ||
        a.plek - b.plek,
    )
    .map(({ actie }) => actie);
}
