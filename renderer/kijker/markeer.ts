// Colours what a search found, without touching the document: the browser draws highlights over ranges.

export type Merknaam = 'vondst' | 'vondst-nu';

export function markeer(naam: Merknaam, bereiken: readonly Range[]): void {
  CSS.highlights.set(naam, new Highlight(...bereiken));
}

export function wisMarkeringen(): void {
  CSS.highlights.delete('vondst');
  CSS.highlights.delete('vondst-nu');
}
