// The kinds of intent an officer can have, as data: what they hold, the status they end with, how long they can be recalled.
// Source: PRODUCT D; UX (recall window, order of the action bar).
import type { Datum } from '../lib/brand.ts';
import type { Resultaat } from './annotatie.ts';
import { profielVan } from './registraties/registraties.ts';

export type Opdracht =
  | { readonly soort: 'in-behandeling-nemen'; readonly overnemen?: boolean }
  | { readonly soort: 'onvoldoende-informatie'; readonly toelichting: string }
  | { readonly soort: 'niet-ontvankelijk'; readonly toelichting: string }
  | { readonly soort: 'verkeerde-bronhouder'; readonly bronhouder?: string; readonly toelichting: string }
  | { readonly soort: 'terugnemen'; readonly toelichting: string }
  | {
      readonly soort: 'inplannen';
      readonly mijlpaal: string;
      readonly datum: Datum;
      /** True: a rappel for colleagues only. */
      readonly intern: boolean;
      readonly toelichting?: string;
    }
  | {
      readonly soort: 'afhandelen';
      readonly resultaat: Resultaat;
      readonly toelichting?: string;
      readonly gegrond: boolean;
      readonly melderGeinformeerd?: boolean;
      /** Date on which the mark "in onderzoek" was taken off in the registration. */
      readonly onderzoekVerwijderdOp?: Datum;
    }
  | { readonly soort: 'intrekking-bevestigen'; readonly toelichting?: string }
  | { readonly soort: 'toewijzen'; readonly medewerker: string | null; readonly reden?: string }
  | { readonly soort: 'aantekening'; readonly tekst: string; readonly zichtbaar: 'eigen' | 'bronhouders' };

export type Opdrachtsoort = Opdracht['soort'];

/** The status that an intent ends with. */
export const DOELSTATUS: Partial<Record<Opdrachtsoort, string>> = {
  'in-behandeling-nemen': 'IN_BEHANDELING',
  'onvoldoende-informatie': 'ONVOLDOENDE_INFORMATIE',
  'niet-ontvankelijk': 'NIET_ONTVANKELIJK',
  'verkeerde-bronhouder': 'VERKEERDE_BRONHOUDER',
  terugnemen: 'IN_BEHANDELING',
  afhandelen: 'AFGEHANDELD',
  'intrekking-bevestigen': 'INGETROKKEN',
};

/** Recall window in seconds (UX). */
export const BEDENKTIJD = { gewoon: 10, definitief: 20 } as const;

/** Final ones get the longer recall window: end statuses, and forwarding. */
export function isDefinitieveSoort(soort: Opdrachtsoort, registratie: string): boolean {
  if (soort === 'verkeerde-bronhouder') return true;
  const status = DOELSTATUS[soort];
  return status !== undefined && (profielVan(registratie)?.statussen[status]?.eind ?? false);
}

/** Every intent, in the order of the action bar. */
export const OPDRACHTSOORTEN: readonly Opdrachtsoort[] = [
  'in-behandeling-nemen',
  'terugnemen',
  'intrekking-bevestigen',
  'onvoldoende-informatie',
  'niet-ontvankelijk',
  'verkeerde-bronhouder',
  'inplannen',
  'afhandelen',
  'toewijzen',
  'aantekening',
];
