// A list that is one stop for Tab: the arrows, Home and End go through it.
import { type KeyboardEvent, useRef, useState } from 'react';

/** What the arrow keys do: the new place in a list of so many, or undefined for another key. */
function verplaats(toets: string, plek: number, aantal: number): number | undefined {
  const naar: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(aantal - 1, plek + 1),
    ArrowUp: Math.max(0, plek - 1),
    Home: 0,
    End: aantal - 1,
  };
  return naar[toets];
}

/** @param wat selector of the one control of a line. */
export function usePijltjes(aantal: number, wat: 'input' | 'button') {
  const lijst = useRef<HTMLUListElement>(null);
  const [plek, zetPlek] = useState(0);
  const hier = Math.min(plek, aantal - 1);
  return {
    lijst,
    tabIndex: (i: number) => (i === hier ? 0 : -1),
    zetPlek,
    opToets: (event: KeyboardEvent) => {
      const naar = verplaats(event.key, hier, aantal);
      if (naar === undefined) return;
      event.preventDefault();
      zetPlek(naar);
      lijst.current?.querySelectorAll<HTMLElement>(wat)[naar]?.focus();
    },
  };
}
