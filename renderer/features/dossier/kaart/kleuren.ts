// The colours of the theme for a canvas, which knows no style sheet: read again when another set is chosen.
import { useSyncExternalStore } from 'react';

const NAMEN = ['surface', 'line', 'line2', 'veld', 'ink', 'ink2', 'ink3', 'accent', 'late', 'ok'] as const;

export type Kleuren = Readonly<Record<(typeof NAMEN)[number], string>>;

function lees(): Kleuren {
  const stijl = getComputedStyle(document.documentElement);
  const paren = NAMEN.map((naam) => [naam, stijl.getPropertyValue(`--${naam}`).trim()] as const);
  return Object.fromEntries(paren) as Kleuren;
}

function abonneer(gewijzigd: () => void): () => void {
  const kijker = new MutationObserver(gewijzigd);
  kijker.observe(document.documentElement, { attributes: true, attributeFilter: ['data-thema'] });
  return () => kijker.disconnect();
}

let laatste: { readonly thema: string | undefined; readonly kleuren: Kleuren } | undefined;

/** The same object as long as the set is the same. */
function stand(): Kleuren {
  const { thema } = document.documentElement.dataset;
  if (laatste?.thema !== thema || laatste === undefined) laatste = { thema, kleuren: lees() };
  return laatste.kleuren;
}

export function useKleuren(): Kleuren {
  return useSyncExternalStore(abonneer, stand);
}
