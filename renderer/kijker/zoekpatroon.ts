// What one types in the search field, as it is looked for: letters large or small, and one space for any run of white space.

/** Places of one document that are kept; more is not walked through. */
export const MAX_VONDSTEN = 2_000;

export function zoekpatroon(tekst: string): RegExp | null {
  const woorden = tekst
    .trim()
    .split(/\s+/u)
    .filter((woord) => woord !== '');
  if (woorden.length === 0) return null;
  const letterlijk = woorden.map((woord) => woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(letterlijk.join('\\s+'), 'giu');
}

export type Vondst = { readonly van: number; readonly tot: number };

export function vondstenIn(tekst: string, patroon: RegExp, hoogstens = MAX_VONDSTEN): readonly Vondst[] {
  const gevonden: Vondst[] = [];
  for (const { index, 0: heel } of tekst.matchAll(patroon)) {
    if (gevonden.length >= hoogstens) break;
    gevonden.push({ van: index, tot: index + heel.length });
  }
  return gevonden;
}
