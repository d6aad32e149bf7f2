// The annotation: the only thing that is ever written down. A melding is a tree of them (root + leaves).
// Source: DMKS 1.3 (annotatiemodel), koppelvlak chapter 1. Field names are stored on disk and on the wire: never rename, only add.
import type { Datum, Tijdstip, Uuid } from '../lib/brand.ts';

/** `allen` = also the melder; `bronhouders` = this and every later bronhouder; `eigen` = colleagues of the writing bronhouder. */
export type Zichtbaar = 'allen' | 'bronhouders' | 'eigen';

export type Auteur = {
  readonly oin: string;
  readonly persoonsaanduiding: string;
  /** `id` of `/ik`; absent for melders and for the service itself. */
  readonly medewerker?: string;
  /** Added by the service on delivery: the organisation's name. Not part of the content. */
  readonly naam?: string;
};

type Basis<S extends string> = {
  readonly uuid: Uuid;
  readonly wortel: Uuid;
  readonly soort: S;
  readonly geannoteerdDoor: Auteur;
  /** The author's clock: shown, never used for ordering. */
  readonly geannoteerdOp: Tijdstip;
  readonly zichtbaar: Zichtbaar;
};

export type Objectidentificatie = { readonly soort: string; readonly waarde: string };

export type Attribuut = {
  readonly naam: string;
  /** LO-BRP rubriek (six digits). */
  readonly rubriek?: string;
  readonly waardeBasisregistratie?: string;
  readonly waardeWaargenomen?: string;
};

export type Herkomst = 'balie' | 'e-mail' | 'telefoon' | 'post' | 'ambtshalve';
/** RD, EPSG:28992, metres. */
export type Locatie = { readonly x: number; readonly y: number };
export type Resultaat = 'GEWIJZIGD' | 'NIET_GEWIJZIGD';

export type TerugmeldingAnnotatie = Basis<'terugmelding'> & {
  readonly registratie: string;
  readonly meldsoort: string;
  readonly objectidentificatie: Objectidentificatie;
  readonly object?: string;
  readonly attributen: readonly Attribuut[];
  readonly algemeneGegevens?: readonly { readonly naam: string; readonly waarde: string }[];
  /** May be partial: `JJJJ-00-00`, `JJJJ-MM-00`. */
  readonly peilmoment?: string;
  readonly locatie?: Locatie;
  readonly herkomst?: Herkomst;
  readonly vervolgOp?: Uuid;
  readonly toelichting?: string;
};
export type KenmerkAnnotatie = Basis<'kenmerk'> & { readonly kenmerk: string };
export type ContactAnnotatie = Basis<'contact'> & {
  readonly contactType: 'Melder' | 'Behandelaar';
  readonly naam?: string;
  readonly email?: string;
  readonly telefoon?: string;
  readonly afdeling?: string;
  readonly organisatie?: string;
};
export type BijlageAnnotatie = Basis<'bijlage'> & {
  readonly bestandsnaam: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** Hex, lower case. */
  readonly sha256: string;
  readonly beschrijving?: string;
};
export type StatusAnnotatie = Basis<'status'> & {
  readonly status: string;
  readonly resultaat?: Resultaat;
  readonly toelichting?: string;
};
export type BronhouderAnnotatie = Basis<'bronhouder'> & { readonly bronhouder: string };
export type PlanningAnnotatie = Basis<'planning'> & { readonly mijlpaal: string; readonly datum: Datum };
export type ToewijzingAnnotatie = Basis<'toewijzing'> & { readonly medewerker: string | null; readonly reden?: string };
/** A page from 1; the rest are fractions 0–1 of the unrotated page. The koppelvlak names these five in English. */
export type Plaats = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type AantekeningAnnotatie = Basis<'aantekening'> & {
  readonly tekst: string;
  readonly bijlage?: Uuid;
  readonly plaats?: Plaats;
  readonly attribuut?: string;
};
export type LabelAnnotatie = Basis<'label'> & {
  readonly label: string;
  readonly actie: 'toevoegen' | 'verwijderen';
};
export type OnderzoekAnnotatie = Basis<'onderzoek'> & {
  readonly actie: 'geplaatst' | 'verwijderd';
  readonly datum: Datum;
  /** BRP 83.10. */
  readonly code?: string;
  readonly attributen?: readonly string[];
};
export type Contactkanaal = 'telefoon' | 'e-mail' | 'brief' | 'balie';
export type ContactmomentAnnotatie = Basis<'contactmoment'> & {
  readonly kanaal: Contactkanaal;
  readonly datum: Datum;
  readonly tekst: string;
};
export type Verwijzingsoort = 'zaaknummer' | 'mutatie' | 'brondocument';
export type VerwijzingAnnotatie = Basis<'verwijzing'> & {
  readonly verwijzing: Verwijzingsoort;
  readonly waarde: string;
};
export type Oordeel = 'overgenomen' | 'niet-overgenomen' | 'ander-gegeven';
export type AttribuutOordeel = { readonly naam: string; readonly oordeel: Oordeel };
export type BeoordelingAnnotatie = Basis<'beoordeling'> & {
  readonly gegrond: boolean;
  readonly attributen?: readonly AttribuutOordeel[];
  readonly melderGeinformeerd?: boolean;
};

/** An annotation of one of the fourteen known kinds, as its author writes it. */
export type Annotatie =
  | TerugmeldingAnnotatie
  | KenmerkAnnotatie
  | ContactAnnotatie
  | BijlageAnnotatie
  | StatusAnnotatie
  | BronhouderAnnotatie
  | PlanningAnnotatie
  | ToewijzingAnnotatie
  | AantekeningAnnotatie
  | LabelAnnotatie
  | OnderzoekAnnotatie
  | ContactmomentAnnotatie
  | VerwijzingAnnotatie
  | BeoordelingAnnotatie;

export type Soort = Annotatie['soort'];

/** A kind this version does not know: kept and shown as "onbekend", never interpreted. */
export type OnbekendeAnnotatie = Basis<'onbekend'> & { readonly oorspronkelijkeSoort: string };

/** What the service adds on acceptance. */
export type Ontvangst = {
  /** One total order over all annotations of the service. */
  readonly volgnummer: number;
  readonly ontvangenOp: Tijdstip;
};

export type OntvangenAnnotatie = (Annotatie | OnbekendeAnnotatie) & Ontvangst;

export const SOORTEN = [
  'terugmelding',
  'kenmerk',
  'contact',
  'bijlage',
  'status',
  'bronhouder',
  'planning',
  'toewijzing',
  'aantekening',
  'label',
  'onderzoek',
  'contactmoment',
  'verwijzing',
  'beoordeling',
] as const satisfies readonly Soort[];

export type Schrijver = 'melder' | 'bronhouder' | 'voorziening';

/** Who may write which kind, and with which visibility (table of koppelvlak chapter 1). */
export const SCHRIJFRECHT = {
  terugmelding: { melder: ['allen'], bronhouder: ['allen'], voorziening: [] },
  kenmerk: { melder: ['allen'], bronhouder: [], voorziening: ['allen'] },
  contact: { melder: ['allen'], bronhouder: ['allen'], voorziening: [] },
  bijlage: { melder: ['allen'], bronhouder: ['allen', 'bronhouders', 'eigen'], voorziening: [] },
  status: { melder: ['allen'], bronhouder: ['allen'], voorziening: ['allen'] },
  bronhouder: { melder: ['allen'], bronhouder: ['allen'], voorziening: ['allen'] },
  planning: { melder: [], bronhouder: ['allen', 'eigen'], voorziening: [] },
  toewijzing: { melder: [], bronhouder: ['eigen'], voorziening: [] },
  aantekening: { melder: [], bronhouder: ['eigen', 'bronhouders'], voorziening: [] },
  label: { melder: [], bronhouder: ['eigen'], voorziening: [] },
  onderzoek: { melder: [], bronhouder: ['eigen', 'bronhouders'], voorziening: [] },
  contactmoment: { melder: [], bronhouder: ['eigen', 'bronhouders'], voorziening: [] },
  verwijzing: { melder: [], bronhouder: ['eigen', 'bronhouders'], voorziening: [] },
  beoordeling: { melder: [], bronhouder: ['eigen', 'bronhouders'], voorziening: [] },
} as const satisfies Record<Soort, Record<Schrijver, readonly Zichtbaar[]>>;
