// F6: from pane to pane, to the place in it where one was.

/** What takes the focus inside a pane, best first. */
const BEGIN = '[aria-current="page"], [role="row"][tabindex="0"], [role="grid"][tabindex="0"]';

function zichtbaar(paneel: HTMLElement): boolean {
  return paneel.checkVisibility({ visibilityProperty: true });
}

/** Gives the next pane the focus (`-1`: the previous), around the corner at the end. */
export function naarPaneel(richting: 1 | -1): void {
  const panelen = [...document.querySelectorAll<HTMLElement>('[data-paneel]')].filter(zichtbaar);
  if (panelen.length === 0) return;
  const huidig = panelen.findIndex((paneel) => paneel.contains(document.activeElement));
  const begin = huidig < 0 && richting === -1 ? 0 : huidig;
  const paneel = panelen[(begin + richting + panelen.length) % panelen.length];
  (paneel?.querySelector<HTMLElement>(BEGIN) ?? paneel)?.focus();
}
