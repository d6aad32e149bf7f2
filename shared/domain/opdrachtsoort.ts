// The kinds of intent an officer can have, as data: what they hold, the status they end with, how long they can be recalled.
// Source: PRODUCT D; UX (recall window, order of the action bar).
import type { Datum, Uuid } from '../lib/brand.ts';
import type { AttribuutOordeel, Contactkanaal, Plaats, Resultaat, Verwijzingsoort, Zichtbaar } from './annotatie.ts';
import type { Eigenbestand } from './bestand/eigen.ts';
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
      /** The verdict per attribute (PRODUCT D.6). */
      readonly attributen?: readonly AttribuutOordeel[];
      /** How and when the answer was given to who came by telephone, mail or at the counter (PRODUCT A.4). */
      readonly antwoord?: { readonly kanaal: Contactkanaal; readonly datum: Datum; readonly tekst: string };
    }
  | { readonly soort: 'intrekking-bevestigen'; readonly toelichting?: string }
  | { readonly soort: 'toewijzen'; readonly medewerker: string | null; readonly reden?: string }
  | {
      readonly soort: 'aantekening';
      readonly tekst: string;
      readonly zichtbaar: 'eigen' | 'bronhouders';
      /** A mark: a note on a file of the melding, on a place in it where it has places. */
      readonly bijlage?: Uuid;
      readonly plaats?: Plaats;
      /** The attribute of the difference that it says something of. */
      readonly attribuut?: string;
    }
  | {
      /** Files of one's own, read in and kept before. */
      readonly soort: 'bijlage';
      readonly bestanden: readonly Eigenbestand[];
      readonly zichtbaar: Zichtbaar;
      readonly beschrijving?: string;
    }
  | {
      /** Asked of the melder, and waiting for his answer (PRODUCT D.5). */
      readonly soort: 'melder-benaderen';
      readonly kanaal: Contactkanaal;
      readonly datum: Datum;
      readonly tekst: string;
      /** Until then the melding stands in Wacht; without it nobody is reminded. */
      readonly rappelOp?: Datum;
    }
  | {
      readonly soort: 'contactmoment';
      readonly kanaal: Contactkanaal;
      readonly datum: Datum;
      readonly tekst: string;
      readonly zichtbaar: 'eigen' | 'bronhouders';
    }
  | { readonly soort: 'verwijzing'; readonly verwijzing: Verwijzingsoort; readonly waarde: string }
  | {
      readonly soort: 'onderzoek';
      readonly actie: 'geplaatst' | 'verwijderd';
      readonly datum: Datum;
      /** BRP 83.10. */
      readonly code?: string;
      readonly attributen?: readonly string[];
      /** Next step of the investigation, as a rappel for colleagues. */
      readonly rappel?: { readonly mijlpaal: string; readonly datum: Datum };
    }
  | { readonly soort: 'beoordeling'; readonly gegrond: boolean; readonly attributen?: readonly AttribuutOordeel[] }
  | { readonly soort: 'label'; readonly label: string; readonly actie: 'toevoegen' | 'verwijderen' }
  | {
      /** Whom the melder can ask: contact Behandelaar. */
      readonly soort: 'contact';
      readonly naam?: string;
      readonly email?: string;
      readonly telefoon?: string;
      readonly afdeling?: string;
    };

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
  'bijlage',
  'melder-benaderen',
  'contactmoment',
  'verwijzing',
  'onderzoek',
  'beoordeling',
  'label',
  'contact',
];

/** Milestone of the rappel that goes with approaching the melder. Stored on the wire: never rename. */
export const WACHT_OP_MELDER = 'Wacht op melder';

/** What may still be added after an end status: it is `eigen` or `bronhouders` (koppelvlak rule 4). */
export const NA_EINDE: readonly Opdrachtsoort[] = [
  'aantekening',
  'bijlage',
  'melder-benaderen',
  'contactmoment',
  'verwijzing',
  'onderzoek',
  'beoordeling',
  'label',
];
