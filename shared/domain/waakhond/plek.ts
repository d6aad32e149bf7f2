// A place in a text, and the one way in which patterns are searched: overlapping, so that a wrong start hides nothing.

/** As JavaScript counts (UTF-16 units): `tekst.slice(van, tot)`. */
export type Plek = { readonly van: number; readonly tot: number };

/** Finds the places of a searched kind. */
export type Zoeker = (tekst: string) => readonly Plek[];

/**
 * Searches a global pattern; what `klopt` refuses is tried again from one character further.
 * "1234 99999 0743" holds a number that does not begin at its first digit.
 */
export function zoekPatroon(patroon: RegExp, klopt: (gevonden: string) => boolean = () => true): Zoeker {
  return (tekst) => {
    const plekken: Plek[] = [];
    const zoeker = new RegExp(patroon.source, patroon.flags);
    for (let gevonden = zoeker.exec(tekst); gevonden; gevonden = zoeker.exec(tekst)) {
      const [stuk] = gevonden;
      if (klopt(stuk)) plekken.push({ van: gevonden.index, tot: gevonden.index + stuk.length });
      else zoeker.lastIndex = gevonden.index + 1;
    }
    return plekken;
  };
}
