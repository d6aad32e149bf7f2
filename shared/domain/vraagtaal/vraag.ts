// A typed query of the worklist as data: terms that must all hold.
//
//   reg:bag,bgt  termijn:<2  afnemer:uwv  -label:"wacht op foto"  "kerkstraat 21"  vertrokken
//   └ field:value,value      └ comparison  └ minus = not           └ phrase         └ word
import type { Datum } from '../../lib/brand.ts';
import type { Rapportkeuze } from '../rapportage/keuze.ts';

/** Fields of which one chooses one or more values. Stored in saved views: never rename, only add. */
export const KEUZEVELDEN = ['reg', 'status', 'object', 'afnemer', 'van', 'label'] as const;
export type Keuzeveld = (typeof KEUZEVELDEN)[number];

export const JANEEVELDEN = ['bijlage', 'nieuw'] as const;
export type Janeeveld = (typeof JANEEVELDEN)[number];

export const VELDEN = [...KEUZEVELDEN, ...JANEEVELDEN, 'termijn', 'ontvangen', 'in', 'rapport'] as const;
export type Veld = (typeof VELDEN)[number];

/** Where one looks: the views of the worklist, or everything there is, forwarded ones too. */
export const PLEKKEN = ['nieuw', 'mijn', 'iedereen', 'wacht', 'te-laat', 'afgesloten', 'alles'] as const;
export type Plek = (typeof PLEKKEN)[number];

export const TERMIJNWOORDEN = ['te-laat', 'vandaag', 'week', 'geen'] as const;
export const PERIODEN = ['vandaag', 'gisteren', 'week', 'maand'] as const;
export const VERGELIJKINGEN = ['<', '<=', '=', '>=', '>'] as const;

export type Termijnwaarde =
  | { readonly woord: (typeof TERMIJNWOORDEN)[number] }
  | { readonly vergelijk: (typeof VERGELIJKINGEN)[number]; readonly werkdagen: number };

export type Ontvangenwaarde =
  | { readonly periode: (typeof PERIODEN)[number] }
  /** Calendar days in Amsterdam, both ends included; null = open. */
  | { readonly vanaf: Datum | null; readonly totEnMet: Datum | null };

export type Term =
  /** `letterlijk`: between quotes, so found as it stands; else the last word may be unfinished. */
  | { readonly soort: 'tekst'; readonly tekst: string; readonly letterlijk: boolean; readonly niet: boolean }
  | { readonly soort: 'keuze'; readonly veld: Keuzeveld; readonly waarden: readonly string[]; readonly niet: boolean }
  | { readonly soort: 'janee'; readonly veld: Janeeveld; readonly ja: boolean }
  | { readonly soort: 'termijn'; readonly waarde: Termijnwaarde; readonly niet: boolean }
  | { readonly soort: 'ontvangen'; readonly waarde: Ontvangenwaarde; readonly niet: boolean }
  | { readonly soort: 'in'; readonly plek: Plek }
  /** What stands behind a number of the report; looks everywhere by itself. */
  | { readonly soort: 'rapport'; readonly keuze: Rapportkeuze };

export type Vraag = readonly Term[];

/** From `van` up to, not with, `tot`: UTF-16 offsets in what was typed. */
export type Stuk = { readonly van: number; readonly tot: number };

export const FOUTCODES = [
  'aanhalingsteken-open',
  'onbekend-veld',
  'waarde-ontbreekt',
  'onbekende-waarde',
  'geen-datum',
  'geen-termijn',
  'geen-cijfer',
  'cijfer-niet-voor-u',
  'omgekeerd',
  'een-waarde',
  'dubbel',
] as const;
export type Foutcode = (typeof FOUTCODES)[number];

export type Vraagfout = Stuk & {
  readonly code: Foutcode;
  /** The field it is about, where there is one. */
  readonly veld: string;
  readonly waarde: string;
};

/** The field of a term; `tekst` for words. */
export function veldVan(term: Term): Veld | 'tekst' {
  return term.soort === 'keuze' || term.soort === 'janee' ? term.veld : term.soort;
}
