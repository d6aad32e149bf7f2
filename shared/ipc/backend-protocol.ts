// What main and backend say to each other over the utility process's own port. Types and message names only: neither
// side imports the other. Everything here is structured-cloned; key and token travel this way and no other.
import type { CallKind, Reply } from './envelope.ts';

/** As whom one practises: each has a database of its own. */
export type Oefenrol = 'bijhouder' | 'teamlead';

/** The connection that the backend works with. */
export type Verbinding =
  | { readonly soort: 'geen' }
  | { readonly soort: 'dienst'; readonly url: string; readonly token: string }
  | { readonly soort: 'oefenen'; readonly url: string; readonly token: string };

/** What main stores of a connection: practice mode gets a new address and token at every start. */
export type BewaardeVerbinding = Verbinding | { readonly soort: 'oefenen'; readonly rol?: Oefenrol };

export type Instellingen = {
  /** Data root; every database folder lies under it. */
  readonly dataMap: string;
  readonly appVersie: string;
  readonly verbinding: Verbinding;
  /** Recall window in seconds for every decision; null = what the profile says. */
  readonly bedenktijdSeconden: number | null;
  /** This computer can ask for a finger (Touch ID). */
  readonly vingerafdruk?: boolean;
};

/** What a desktop notification says: numbers and registrations, never anything of a melding. */
export type Bericht = {
  readonly nieuw: readonly PerRegistratie[];
  /** Withdrawn ones that this person handles. */
  readonly ingetrokken: readonly PerRegistratie[];
  /** The screen is locked, so that nobody sees the worklist. */
  readonly dicht: boolean;
};
export type PerRegistratie = { readonly registratie: string; readonly aantal: number };

export type Sleuteluitkomst =
  /** `sleutel` is 32 bytes. */
  | { readonly ok: true; readonly sleutel: Uint8Array; readonly sleutelId: string }
  | { readonly ok: false; readonly code: 'sleutel-niet-beschikbaar' | 'geen-sleutelopslag' };

export type Oefendienstuitkomst =
  | { readonly ok: true; readonly url: string; readonly token: string }
  | { readonly ok: false };

/** What a person is asked to choose: a new file to write (with a proposed name), a folder, or a file to read. */
export type Padsoort = 'bestand' | 'map' | 'openen';

/** What is printed: a whole page without scripts, and the pictures that it names `beeld/0`, `beeld/1`, … */
export type Afdruk = {
  readonly html: string;
  readonly beelden: readonly { readonly type: string; readonly bytes: Uint8Array }[];
};
export type Afdrukdoel = 'pdf' | 'printer';
export type Afdrukuitkomst =
  /** `pdf` is null when it went to a printer. */
  | { readonly ok: true; readonly pdf: Uint8Array | null }
  | { readonly ok: false; readonly code: 'afdrukken-mislukt' | 'afdruk-te-groot' | 'geen-printer' | 'geannuleerd' };
export type Drukker = (afdruk: Afdruk, doel: Afdrukdoel) => Promise<Afdrukuitkomst>;

export type NaarBackend =
  | { readonly type: 'start'; readonly instellingen: Instellingen }
  | {
      readonly type: 'call';
      readonly id: number;
      readonly kind: CallKind;
      readonly name: string;
      readonly input: unknown;
    }
  | { readonly type: 'sleutel'; readonly id: number; readonly uitkomst: Sleuteluitkomst }
  /** Answer to `pad-vraag`; null = the person changed his mind. */
  | { readonly type: 'pad'; readonly id: number; readonly uitkomst: string | null }
  /** Answer to `bestanden-vraag`; none = the person changed his mind. */
  | { readonly type: 'bestanden'; readonly id: number; readonly uitkomst: readonly string[] }
  | { readonly type: 'oefendienst'; readonly id: number; readonly uitkomst: Oefendienstuitkomst }
  /** Answer to `vinger-vraag`: the finger was recognised. */
  | { readonly type: 'vinger'; readonly id: number; readonly uitkomst: boolean }
  /** Answer to `afdruk-vraag`. */
  | { readonly type: 'afdruk'; readonly id: number; readonly uitkomst: Afdrukuitkomst }
  /** Bytes of a file from `van` up to `tot`; answered with a `reply` of `{ bytes, totaal, type }`. Never asked by a page. */
  | {
      readonly type: 'lees-bijlage';
      readonly id: number;
      readonly uuid: string;
      readonly van: number;
      readonly tot: number;
    }
  /** The person does something in the window. */
  | { readonly type: 'gebruik' }
  /** The computer is locked or goes to sleep. */
  | { readonly type: 'vergrendel' }
  /** Finish what is under way, close the database, answer `gestopt`. */
  | { readonly type: 'stop' };

export type NaarMain =
  /** The port listens. */
  | { readonly type: 'klaar' }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'event'; readonly name: string; readonly payload: unknown }
  /** Asks for the key of a database folder; a new one is made only when `magMaken`. */
  | { readonly type: 'sleutel-vraag'; readonly id: number; readonly map: string; readonly magMaken: boolean }
  /** The person accepts a key in a file, because this computer has no key store. */
  | { readonly type: 'sleutel-in-bestand' }
  | { readonly type: 'verbinding-bewaren'; readonly verbinding: BewaardeVerbinding }
  | { readonly type: 'oefendienst-starten'; readonly id: number; readonly rol: Oefenrol }
  /** Asks the person for a place. */
  | { readonly type: 'pad-vraag'; readonly id: number; readonly soort: Padsoort; readonly naam: string }
  /** Asks the person for files to add. */
  | { readonly type: 'bestanden-vraag'; readonly id: number; readonly naam: string }
  | { readonly type: 'vinger-vraag'; readonly id: number }
  /** Makes a PDF of this, or sends it to a printer that the person chooses. */
  | { readonly type: 'afdruk-vraag'; readonly id: number; readonly afdruk: Afdruk; readonly doel: Afdrukdoel }
  | { readonly type: 'bericht'; readonly bericht: Bericht }
  /** A bug, for the log: where, and the number that the person was shown. */
  | { readonly type: 'fout'; readonly waar: string; readonly nummer: string }
  | { readonly type: 'gestopt' };

/** Folder under the data root where everything of practice mode lies; keys under it stay in a file without asking. */
export const OEFENMAP = 'oefenen';
