// Standard texts: which of them fit a decision, and what a team changed of those that come with the program.
import type { Resultaat } from '../annotatie.ts';
import type { Opdrachtsoort } from '../opdrachtsoort.ts';
import { MEEGELEVERD } from './meegeleverd.ts';

export type Standaardtekst = {
  /** Stored in the team's document: never rename. */
  readonly id: string;
  readonly titel: string;
  /** Registrations it is for; empty = all. */
  readonly registraties: readonly string[];
  /** Objects it is for, as the profile names them; empty = all. */
  readonly objecten: readonly string[];
  readonly soort: Tekstsoort;
  /** For closing: the result it goes with; absent = either. */
  readonly resultaat?: Resultaat;
  readonly tekst: string;
};

/** Decisions that carry words to a melder. */
export const TEKSTSOORTEN = [
  'onvoldoende-informatie',
  'niet-ontvankelijk',
  'verkeerde-bronhouder',
  'terugnemen',
  'inplannen',
  'afhandelen',
  'intrekking-bevestigen',
  'melder-benaderen',
] as const satisfies readonly Opdrachtsoort[];

export type Tekstsoort = (typeof TEKSTSOORTEN)[number];

export function isTekstsoort(soort: Opdrachtsoort): soort is Tekstsoort {
  return (TEKSTSOORTEN as readonly string[]).includes(soort);
}

/** What a team says of one text: its own words, or that it does not want it. */
export type Teamtekst =
  | (Standaardtekst & { readonly weg?: false })
  /** One of the program's that this team does not use. */
  | { readonly id: string; readonly weg: true };

/** Longest text that fits a toelichting with room for what is filled in. */
export const STANDAARDTEKST_MAX = 3_500;

/** The texts of a team: the program's, with what the team changed, left out and added. */
export function tekstenVan(team: readonly Teamtekst[]): Standaardtekst[] {
  const vanTeam = new Map(team.map((tekst) => [tekst.id, tekst]));
  const meegeleverd = MEEGELEVERD.map((tekst) => vanTeam.get(tekst.id) ?? tekst);
  const eigen = team.filter(({ id }) => !isMeegeleverd(id));
  return [...meegeleverd, ...eigen].filter((tekst): tekst is Standaardtekst => !('weg' in tekst && tekst.weg === true));
}

export function isMeegeleverd(id: string): boolean {
  return MEEGELEVERD.some((tekst) => tekst.id === id);
}

/** The decision for which a text is looked for. */
export type Tekstvraag = {
  readonly registratie: string;
  readonly object: string;
  readonly soort: Opdrachtsoort;
  /** Null while it is not chosen yet: then texts of either result are offered. */
  readonly resultaat: Resultaat | null;
};

/** Texts for this decision, those for this very object first, further in the order of the list. */
export function passendeTeksten(teksten: readonly Standaardtekst[], vraag: Tekstvraag): Standaardtekst[] {
  const passend = teksten.filter(
    (tekst) =>
      tekst.soort === vraag.soort &&
      (tekst.registraties.length === 0 || tekst.registraties.includes(vraag.registratie)) &&
      (tekst.objecten.length === 0 || tekst.objecten.includes(vraag.object)) &&
      (tekst.resultaat === undefined || vraag.resultaat === null || tekst.resultaat === vraag.resultaat),
  );
  return [...passend.filter((t) => t.objecten.length > 0), ...passend.filter((t) => t.objecten.length === 0)];
}

/** The team's texts with this one in them: in place of the one with its id, else at the end. */
export function metTekst(team: readonly Teamtekst[], tekst: Teamtekst): Teamtekst[] {
  const er = team.some(({ id }) => id === tekst.id);
  return er ? team.map((een) => (een.id === tekst.id ? tekst : een)) : [...team, tekst];
}

/** The team says nothing of this one any more: its own text is gone, one of the program's is as it came. */
export function zonderTekst(team: readonly Teamtekst[], id: string): Teamtekst[] {
  return team.filter((een) => een.id !== id);
}

/** A name for a text of the team's own that no other has. */
export function nieuwTekstId(team: readonly Teamtekst[]): string {
  const nummers = team.map(({ id }) => Number(/^eigen-(\d+)$/.exec(id)?.[1] ?? 0));
  return `eigen-${Math.max(0, ...nummers) + 1}`;
}

/** How a text of the list stands to what came with the program. */
export function herkomstVan(team: readonly Teamtekst[], id: string): 'meegeleverd' | 'aangepast' | 'eigen' {
  if (!isMeegeleverd(id)) return 'eigen';
  return team.some((een) => een.id === id) ? 'aangepast' : 'meegeleverd';
}

/** Texts of the program that the team does not use. */
export function weggelaten(team: readonly Teamtekst[]): Standaardtekst[] {
  return MEEGELEVERD.filter(({ id }) => team.some((een) => een.id === id && een.weg === true));
}
