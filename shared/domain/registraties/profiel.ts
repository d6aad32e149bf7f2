// The shape of a registration's profile: everything in which one registration differs from another.
// Nothing elsewhere branches on a registration's code; it asks its profile.
import type { Schrijver } from '../annotatie.ts';

/** What a transition demands: in the status annotation itself, or as an annotation of the same batch. */
export type Eis = 'toelichting' | 'resultaat' | 'bronhouder' | 'planning';

export type Overgang = {
  /** `null` = the start of the melding. */
  readonly van: string | null;
  readonly naar: string;
  readonly actor: Schrijver;
  readonly eist: readonly Eis[];
  /** Where the rule comes from. */
  readonly bron: string;
};

export type StatusProfiel = {
  readonly naam: string;
  readonly eind: boolean;
  /** Stars of manual table 6 (their meaning is not explained there). */
  readonly ster: number;
};

export type Objectidentificatiesoort = {
  readonly soort: string;
  readonly naam: string;
  readonly lengte?: readonly number[];
  readonly lengteMax?: number;
  readonly vorm?: string;
  readonly controle: string;
};

export type TermijnAard = 'wet' | 'norm' | 'richtlijn';

export type TermijnProfiel = {
  readonly soort: string;
  readonly werkdagen?: number;
  readonly weken?: number;
  readonly maanden?: number;
  readonly verlenging?: { readonly weken: number };
  readonly vanaf: 'ontvangst' | 'inOnderzoek';
  /** Objects it is limited to; absent = all. */
  readonly geldtVoor?: readonly string[];
  readonly aard: TermijnAard;
  readonly bron: string;
};

export type Profiel = {
  readonly code: string;
  readonly naam: string;
  readonly meldsoorten: readonly string[];
  readonly objectidentificaties: readonly Objectidentificatiesoort[];
  /** Names of kinds of object; empty = free. */
  readonly objecten: readonly string[];
  readonly kenmerkMax: number;
  readonly bijlagen: boolean;
  readonly bronhouderVerplichtBijMelden: boolean;
  readonly doorzetten: string;
  readonly statussen: Readonly<Record<string, StatusProfiel>>;
  readonly overgangen: readonly Overgang[];
  readonly termijnen: readonly TermijnProfiel[];
  /** What the bronhouder writes to the melder can be read by everyone. */
  readonly toelichtingOpenbaar: boolean;
  readonly attributenVerplichtBij: readonly string[];
};
