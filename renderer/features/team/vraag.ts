// Which dialog is open on the screen Team, and over what.
import type { Teamgenoot, Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';

export type Vraag =
  | { readonly soort: 'toewijzen' | 'terugnemen'; readonly regels: readonly Teamregel[] }
  | { readonly soort: 'plan' }
  | { readonly soort: 'overdragen'; readonly wie: Teamgenoot | null }
  | { readonly soort: 'inzet' | 'terug'; readonly wie: Teamgenoot }
  | null;

export type Stel = (vraag: Vraag) => void;

/** Assigning and taking back are asked over the same choice. */
export function vragenVoor(regels: readonly Teamregel[]) {
  return { toewijzen: { soort: 'toewijzen', regels }, terugnemen: { soort: 'terugnemen', regels } } as const;
}
