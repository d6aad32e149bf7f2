// Where to go in the round: the first that is still open, and from one to the next.
import type { Rondestap } from '../../../shared/ipc/vormen/ochtendronde.ts';

type Stappen = readonly Pick<Rondestap, 'uitkomst'>[];

const isOpen = ({ uitkomst }: Stappen[number]): boolean => uitkomst === null;

/** The first that is still open; the last one when all is done. */
export function eerstOpen(stappen: Stappen): number {
  const plek = stappen.findIndex(isOpen);
  return plek < 0 ? Math.max(0, stappen.length - 1) : plek;
}

/** The next open one after this place, then from the beginning; else simply the next. */
export function volgendeOpen(stappen: Stappen, hier: number): number {
  const verderop = stappen.findIndex((stap, i) => i > hier && isOpen(stap));
  if (verderop >= 0) return verderop;
  const eerder = stappen.findIndex((stap, i) => i !== hier && isOpen(stap));
  return eerder >= 0 ? eerder : Math.min(hier + 1, Math.max(0, stappen.length - 1));
}
