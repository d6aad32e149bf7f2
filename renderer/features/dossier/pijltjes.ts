// The copy buttons of a table are one stop of the Tab key; arrows move between them, up and down in the same column.
import type { KeyboardEvent } from 'react';

const KNOP = 'button[data-kopieer]';

function knopIn(rij: Element, kant: string): HTMLElement | null {
  return rij.querySelector<HTMLElement>(`${KNOP}[data-kant="${kant}"]`) ?? rij.querySelector<HTMLElement>(KNOP);
}

/** The button that this key goes to from the one with the focus, or null. */
function doelVan(key: string, knop: HTMLElement): HTMLElement | null {
  const rij = knop.closest('tr');
  if (!rij?.parentElement) return null;
  const kant = knop.dataset.kant ?? '';
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return rij.querySelector<HTMLElement>(`${KNOP}[data-kant="${key === 'ArrowLeft' ? 'links' : 'rechts'}"]`);
  const rijen = [...rij.parentElement.children].filter((r) => r.querySelector(KNOP) !== null);
  const hier = rijen.indexOf(rij);
  const naar: Readonly<Record<string, number>> = {
    ArrowUp: hier - 1,
    ArrowDown: hier + 1,
    Home: 0,
    End: rijen.length - 1,
  };
  const doel = rijen[naar[key] ?? -1];
  return doel ? knopIn(doel, kant) : null;
}

export function opPijltje(event: KeyboardEvent<HTMLElement>): void {
  const knop = event.target;
  if (!(knop instanceof HTMLElement) || !knop.matches(KNOP)) return;
  const doel = doelVan(event.key, knop);
  if (!doel) return;
  event.preventDefault();
  event.stopPropagation();
  doel.focus();
}
