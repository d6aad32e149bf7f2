// What the window knows of the document frame: how far it is with a file, what it can do with it, where one is in it. Pure.
import type { LetOp, Weigering } from '../../../shared/domain/bestand/weigering.ts';
import type { Feiten, Kan, Stand, VanKijker } from '../../../shared/ipc/vormen/kijker.ts';

export type Kijkstand = {
  readonly fase:
    | { readonly soort: 'bezig'; readonly deel: number }
    | { readonly soort: 'toont'; readonly kan: Kan; readonly letOp: readonly LetOp[] }
    | { readonly soort: 'weigert'; readonly weigering: Weigering }
    /** The frame does not answer any more. */
    | { readonly soort: 'vast' };
  readonly stand: Stand | null;
  readonly gevonden: { readonly aantal: number; readonly huidig: number; readonly bezig: boolean } | null;
  readonly feiten: Feiten | null;
};

export const NIEUW: Kijkstand = { fase: { soort: 'bezig', deel: 0 }, stand: null, gevonden: null, feiten: null };

export function na(kijk: Kijkstand, bericht: VanKijker): Kijkstand {
  switch (bericht.soort) {
    case 'bezig':
      return { ...kijk, fase: { soort: 'bezig', deel: bericht.deel } };
    case 'toont':
      return { ...kijk, fase: { soort: 'toont', kan: bericht.kan, letOp: bericht.letOp } };
    case 'weigert':
      return { ...kijk, fase: { soort: 'weigert', weigering: bericht.weigering } };
    case 'stand': {
      const { soort: _, ...stand } = bericht;
      return { ...kijk, stand };
    }
    case 'gevonden': {
      const { soort: _, ...gevonden } = bericht;
      return { ...kijk, gevonden };
    }
    case 'feiten':
      return { ...kijk, feiten: bericht.feiten };
    default:
      return kijk;
  }
}
