// A draft: what a person typed for a decision and has not decided yet, in the fields of the dialog that asks for it.
// Stored on disk: never rename a field, only add.
import type { Uuid } from '../lib/brand.ts';
import type { AttribuutOordeel, Contactkanaal, Plaats, Resultaat, Verwijzingsoort } from './annotatie.ts';
import type { Opdracht } from './opdrachtsoort.ts';

/** Every field that a dialog can ask. Empty text = not filled in; null = not chosen. */
export type Besluitvelden = {
  /** Ids of what is missing (helper of Onvoldoende informatie and Niet ontvankelijk). */
  readonly ontbreekt: readonly string[];
  readonly toelichting: string;
  readonly bronhouder: { readonly code: string; readonly naam: string } | null;
  readonly resultaat: Resultaat | null;
  readonly gegrond: boolean | null;
  readonly melderGeinformeerd: boolean;
  readonly onderzoekVerwijderdOp: string;
  readonly oordelen: readonly AttribuutOordeel[];
  /** How the answer was given to who came in person; `geen` = nobody to answer. */
  readonly antwoordKanaal: Contactkanaal | 'geen' | null;
  readonly antwoordDatum: string;
  readonly antwoordTekst: string;
  readonly mijlpaal: string;
  readonly datum: string;
  readonly intern: boolean;
  /** `id: null` = nobody; the whole null = not chosen yet. */
  readonly medewerker: { readonly id: string | null; readonly naam: string } | null;
  readonly reden: string;
  readonly tekst: string;
  readonly zichtbaar: 'eigen' | 'bronhouders';
  /** Of a mark: its file, its place in that, and the attribute it says something of. */
  readonly bijlage: Uuid | null;
  readonly plaats: Plaats | null;
  readonly attribuut: string;
  /** Of files of one's own. */
  readonly beschrijving: string;
  readonly kanaal: Contactkanaal | null;
  readonly rappelOp: string;
  readonly verwijzing: Verwijzingsoort | null;
  readonly waarde: string;
  readonly actie: 'geplaatst' | 'verwijderd';
  readonly code: string;
  readonly attributen: readonly string[];
  /** A rappel goes along with placing the mark. */
  readonly metRappel: boolean;
  readonly label: string;
  readonly labelActie: 'toevoegen' | 'verwijderen';
  readonly naam: string;
  readonly email: string;
  readonly telefoon: string;
  readonly afdeling: string;
};

/** Only what was filled in. */
export type Conceptinhoud = { readonly [V in keyof Besluitvelden]?: Besluitvelden[V] | undefined };

export const LEGE_VELDEN: Besluitvelden = {
  ontbreekt: [],
  toelichting: '',
  bronhouder: null,
  resultaat: null,
  gegrond: null,
  melderGeinformeerd: false,
  onderzoekVerwijderdOp: '',
  oordelen: [],
  antwoordKanaal: null,
  antwoordDatum: '',
  antwoordTekst: '',
  mijlpaal: '',
  datum: '',
  intern: false,
  medewerker: null,
  reden: '',
  tekst: '',
  zichtbaar: 'eigen',
  bijlage: null,
  plaats: null,
  attribuut: '',
  beschrijving: '',
  kanaal: null,
  rappelOp: '',
  verwijzing: null,
  waarde: '',
  actie: 'geplaatst',
  code: '',
  attributen: [],
  metRappel: true,
  label: '',
  labelActie: 'toevoegen',
  naam: '',
  email: '',
  telefoon: '',
  afdeling: '',
};

/** Names for codes and ids, as a dialog shows them. */
export type Namen = {
  readonly bronhouder: (code: string) => string;
  readonly medewerker: (id: string | null) => string;
};

/** A decision that came back (recalled, refused, dropped) as the draft it was. */
export function conceptUit(opdracht: Opdracht, namen: Namen): Conceptinhoud {
  switch (opdracht.soort) {
    case 'in-behandeling-nemen':
      return {};
    case 'verkeerde-bronhouder': {
      const { bronhouder, toelichting } = opdracht;
      return {
        toelichting,
        ...(bronhouder ? { bronhouder: { code: bronhouder, naam: namen.bronhouder(bronhouder) } } : {}),
      };
    }
    case 'toewijzen': {
      const { medewerker, reden = '' } = opdracht;
      return { medewerker: { id: medewerker, naam: namen.medewerker(medewerker) }, reden };
    }
    case 'afhandelen': {
      const { soort: _, attributen = [], antwoord, ...rest } = opdracht;
      return {
        ...rest,
        oordelen: attributen,
        ...(antwoord
          ? { antwoordKanaal: antwoord.kanaal, antwoordDatum: antwoord.datum, antwoordTekst: antwoord.tekst }
          : {}),
      };
    }
    case 'beoordeling':
      return { gegrond: opdracht.gegrond, oordelen: opdracht.attributen ?? [] };
    case 'onderzoek': {
      const { soort: _, rappel, ...rest } = opdracht;
      return { ...rest, metRappel: rappel !== undefined };
    }
    // The files themselves went out of the melding; who adds them again chooses them again.
    case 'bijlage':
      return { beschrijving: opdracht.beschrijving ?? '' };
    case 'label':
      return { label: opdracht.label, labelActie: opdracht.actie };
    default: {
      const { soort: _, ...rest } = opdracht;
      return rest;
    }
  }
}

/** Fields in which a person writes words of his own. */
const TEKSTVELDEN = [
  'toelichting',
  'tekst',
  'beschrijving',
  'reden',
  'antwoordTekst',
  'mijlpaal',
  'waarde',
  'label',
  'naam',
  'email',
  'telefoon',
  'afdeling',
] as const satisfies readonly (keyof Besluitvelden)[];

/** Is there anything in it that a person would miss? A choice is made again with one key, words are not. */
export function isBewaardWaard(inhoud: Conceptinhoud): boolean {
  return TEKSTVELDEN.some((veld) => (inhoud[veld] ?? '').trim() !== '') || (inhoud.oordelen ?? []).length > 0;
}

/** What was written, to read and to copy where its decision is no longer possible. */
export function tekstVan(inhoud: Conceptinhoud): string {
  return TEKSTVELDEN.map((veld) => (inhoud[veld] ?? '').trim())
    .filter((tekst) => tekst !== '')
    .join('\n\n');
}
