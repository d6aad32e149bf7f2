// What the tellers of BRP stories share.
import type { Attribuut } from '../../shared/domain/annotatie.ts';
import type { Bewijs, Decor } from './onderwerp.ts';
import type { Fictiefpersoon } from './personen.ts';

type Verhaal = {
  readonly object: string;
  readonly attributen: readonly Attribuut[];
  readonly zinnen: string;
  readonly bewijs: readonly Bewijs[];
};

/** Makes a story about one object of somebody. */
export type Verteller = (d: Decor, p: Fictiefpersoon) => Verhaal;

/** One letter otherwise, as happens with names. */
export function andersGespeld(naam: string): string {
  const paren: readonly [RegExp, string][] = [
    [/ph/, 'f'],
    [/f/, 'ph'],
    [/ij/, 'y'],
    [/y/, 'ij'],
    [/s$/, 'sz'],
    [/k/, 'c'],
    [/ou/, 'oe'],
    [/a/, 'aa'],
    [/e/, 'é'],
  ];
  for (const [patroon, vervanging] of paren) if (patroon.test(naam)) return naam.replace(patroon, vervanging);
  return `${naam}e`;
}
