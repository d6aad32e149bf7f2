// What a hint is: a fact that a bijhouder may want to know before deciding, with what its sentence needs. Never a decision.
// Codes and fields are those of the contract; the sentence stands with the texts of the screen.
import type { Bewijsbron } from '../kompas/bewijs.ts';
import type { Trefkans } from '../kompas/kompas.ts';

export type Hinternst = 'let-op' | 'info';

/** Per code what the sentence needs. */
export type Hintgegevens = {
  /** The identification of the object fails its check; `reden` is the sentence of the check, without the value. */
  readonly 'identificatie-klopt-niet': { readonly soort: string; readonly reden: string };
  /** An observed value fails its check. */
  readonly 'waarde-klopt-niet': { readonly gegeven: string; readonly reden: string };
  /** HR: reported under the number for organisations that are not registered. */
  readonly 'fictief-nummer': { readonly nummer: string };
  /** The BAG identification came into being in another municipality. */
  readonly 'andere-gemeente': { readonly code: string; readonly naam: string };
  /** The kompas points elsewhere, and once it is taken up it can't be forwarded any more. `reden`: the strongest evidence. */
  readonly 'hoort-elders': {
    readonly naam: string;
    readonly trefkans: Trefkans;
    readonly bron: Bewijsbron;
    readonly waarde: string;
    readonly veld: string;
  };
  readonly 'punt-buiten-nederland': Readonly<Record<string, never>>;
  /** `meters` to the own boundary; `gemeente` is '' where the file does not say. */
  readonly 'punt-buiten-gemeente': { readonly gemeente: string; readonly meters: number };
  /** No file and no words. */
  readonly 'onderbouwing-ontbreekt': Readonly<Record<string, never>>;
  readonly 'geen-bijlage': Readonly<Record<string, never>>;
  /** The words speak of a file that did not come. */
  readonly 'genoemde-bijlage-ontbreekt': { readonly woord: string };
  readonly 'bestanden-niet-beschikbaar': { readonly aantal: number };
  /** Not here yet: still to be fetched. */
  readonly 'bestanden-onderweg': { readonly aantal: number };
  /** Another open melding says the same of the same. */
  readonly dubbel: { readonly kenmerk: string; readonly melder: string };
  /** Other open meldingen about the same. */
  readonly 'zelfde-onderwerp': { readonly aantal: number };
  /** "1 van 3": `hier` = how many of them are here. */
  readonly reeks: { readonly nummer: number; readonly totaal: number; readonly hier: number };
  readonly anoniem: Readonly<Record<string, never>>;
  readonly 'in-onderzoek': { readonly sinds: string };
  /** Another melding about the same has a mark that is still open. */
  readonly 'elders-in-onderzoek': { readonly kenmerk: string; readonly sinds: string };
  /** This one was withdrawn, and the same afnemer reported anew. */
  readonly 'opnieuw-gemeld': { readonly kenmerk: string };
  /** This one follows on an earlier one. */
  readonly 'vervolg-op': { readonly kenmerk: string; readonly statusnaam: string };
};

export type Hintcode = keyof Hintgegevens;

export type Hint = {
  [C in Hintcode]: { readonly code: C; readonly ernst: Hinternst; readonly gegevens: Hintgegevens[C] };
}[Hintcode];

/** On the wire to the screen: only add. */
export const HINTCODES = [
  'identificatie-klopt-niet',
  'waarde-klopt-niet',
  'fictief-nummer',
  'andere-gemeente',
  'hoort-elders',
  'punt-buiten-nederland',
  'punt-buiten-gemeente',
  'onderbouwing-ontbreekt',
  'geen-bijlage',
  'genoemde-bijlage-ontbreekt',
  'bestanden-niet-beschikbaar',
  'bestanden-onderweg',
  'dubbel',
  'zelfde-onderwerp',
  'reeks',
  'anoniem',
  'in-onderzoek',
  'elders-in-onderzoek',
  'opnieuw-gemeld',
  'vervolg-op',
] as const satisfies readonly Hintcode[];
