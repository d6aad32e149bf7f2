// What the arrow keys do in a list that is one stop for Tab.

/** The new place, or undefined for another key. */
export function verplaats(toets: string, plek: number, aantal: number): number | undefined {
  if (toets === 'ArrowDown') return Math.min(aantal - 1, plek + 1);
  if (toets === 'ArrowUp') return Math.max(0, plek - 1);
  if (toets === 'Home') return 0;
  return toets === 'End' ? aantal - 1 : undefined;
}
