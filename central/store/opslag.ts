// The storage port: what the central service asks of its storage. No SQL, no files, no statuses of HTTP.
// Every writing call is one transaction: all of it, or nothing. Rules decide inside it (`beslis`), so that what they saw
// is what holds when it is written. A storage may run a transaction again: `beslis` is pure, the same facts give the same.
// Texts are compared and sorted by their code points. What holds for every storage: test/contract/opslag*.test.ts.
import type { Annotatie, OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import type { Datum, Tijdstip, Uuid } from '../../shared/lib/brand.ts';

/** An accepted annotation, with the bronhouder its author acted for (null: a melder, or the service itself). */
export type Stuk = { readonly annotatie: OntvangenAnnotatie; readonly namens: string | null };

/** What lists and rounds need of a melding; written along with each annotation that changes it. */
export type Meldingrij = {
  readonly wortel: Uuid;
  readonly registratie: string;
  readonly melderOin: string;
  readonly bronhouder: string;
  readonly status: string;
  /** When that status came, and whether it ends the process. */
  readonly statusOp: Tijdstip;
  readonly eindstatus: boolean;
  readonly kenmerk: string | null;
  readonly objectsoort: string;
  readonly objectwaarde: string;
  readonly ontvangenOp: Tijdstip;
  /** Calendar day in Amsterdam of `ontvangenOp`. */
  readonly ontvangenDag: Datum;
};

/** One annotation for one feed: an accepted one by its volgnummer, or the `nieuw`-th of what is written now. */
export type Feedstuk = {
  readonly stuk: { readonly volgnummer: number } | { readonly nieuw: number };
  /** The reader's own bronhouder wrote it: `medewerker` goes along. */
  readonly eigen: boolean;
};

/** What a bronhouder gets to read. A stay (`verblijf`) is the time that it has the melding. */
export type Bezorging = {
  readonly bronhouder: string;
  readonly begintVerblijf: boolean;
  readonly eindigtVerblijf: boolean;
  readonly stukken: readonly Feedstuk[];
};

export type Toevoeging = { readonly annotatie: Annotatie; readonly namens: string | null };

export type Schrijfopdracht = {
  readonly ontvangenOp: Tijdstip;
  /** In the order in which they get their volgnummers. */
  readonly toevoegingen: readonly Toevoeging[];
  readonly bezorging: readonly Bezorging[];
  readonly melding: Meldingrij;
};

export type Upload = { readonly sha256: string; readonly bytes: number };

/** What a decision may look at; all of it as it stands in this transaction. */
export type Feiten = {
  /** The annotations of the batch that were accepted before, by uuid. */
  readonly bekend: ReadonlyMap<string, Stuk>;
  /** The whole tree of the root, by volgnummer; empty when there is none. */
  readonly boom: readonly Stuk[];
  /** Uploads of the `bijlage` annotations of the batch, by uuid. */
  readonly uploads: ReadonlyMap<string, Upload>;
};

export type Besluit<U> = { readonly uitkomst: U; readonly schrijf?: Schrijfopdracht };

/** Bytes to keep along with a step (practice data; a person uploads with `bewaarUpload`). */
export type Meegave = {
  readonly uuid: string;
  readonly sha256: string;
  readonly inhoud: Uint8Array;
  readonly nu: Tijdstip;
};

export type Stap<U> = {
  readonly wortel: string;
  /** Uuids of the batch. */
  readonly uuids: readonly string[];
  readonly meegaven: readonly Meegave[];
  /** Pure; called as often as the transaction is tried. */
  readonly beslis: (feiten: Feiten) => Besluit<U>;
};

export type Verwerkt<U> = {
  readonly uitkomst: U;
  /** Volgnummers of what was written, in order; empty when nothing was. */
  readonly volgnummers: readonly number[];
};

/** A place in a feed. `grens`: up to there only trees that the bronhouder still had when it began reading (0: no limit). */
export type Leespunt = { readonly grens: number; readonly positie: number };

export type Feedregel = { readonly stuk: Stuk; readonly eigen: boolean };

export type Feedpagina = {
  readonly regels: readonly Feedregel[];
  readonly volgende: Leespunt;
  readonly meer: boolean;
};

export type Zoekvraag = {
  /** Those it has now. */
  readonly bronhouder?: string;
  readonly melderOin?: string;
  readonly registratie?: string;
  readonly objectsoort?: string;
  readonly objectwaarde?: string;
  readonly kenmerk?: string;
  readonly status?: string;
  readonly vanaf?: Datum;
  readonly totEnMet?: Datum;
  /** Leaves out meldingen of this registration that ended before. */
  readonly zonderGesloten?: { readonly registratie: string; readonly voor: Tijdstip };
  readonly maximum: number;
};

export type Rol = 'bijhouder' | 'teamlead' | 'raadpleger';

export type Persoon = {
  readonly id: string;
  readonly naam: string;
  /** Present for somebody who reports for an organisation. */
  readonly melderOin?: string;
  /** By code; only those for whom this person works now. */
  readonly bronhouders: readonly { readonly code: string; readonly rol: Rol }[];
};

/** A person of one bronhouder, as colleagues see him. */
export type Medewerker = {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly actief: boolean;
  readonly afwezigVan?: Datum;
  readonly afwezigTot?: Datum;
  readonly registraties?: readonly string[];
  readonly maximum?: number;
};

export type Organisatie = { readonly oin: string; readonly naam: string };

export type Aanwezigheid = Pick<Medewerker, 'afwezigVan' | 'afwezigTot' | 'registraties' | 'maximum'>;

/** Somebody to let in. `token` null: known, but does not sign in here. */
export type Toegang = Persoon & { readonly token: string | null; readonly actief: boolean };

/** Annotations, feeds and the lists made of them. */
export type Annotatieopslag = {
  /** Decides and writes the steps one after the other, in one transaction. */
  readonly verwerk: <U>(stappen: readonly Stap<U>[]) => Promise<readonly Verwerkt<U>[]>;
  /**
   * The next page for a bronhouder; without `na` its present trees from the start. Undefined: `na` lies beyond the feed.
   * A page may hold fewer than `limiet` (never none when there is something), then `meer` is true.
   */
  readonly feed: (bronhouder: string, na: Leespunt | undefined, limiet: number) => Promise<Feedpagina | undefined>;
  /** By volgnummer; empty when there is no such root. */
  readonly boom: (wortel: string) => Promise<readonly Stuk[]>;
  readonly stuk: (uuid: string) => Promise<Stuk | undefined>;
  /** Newest first. `objectwaarde` is compared without regard to upper and lower case of A to Z. */
  readonly zoek: (vraag: Zoekvraag) => Promise<readonly Meldingrij[]>;
  /** Longest in that status first. */
  readonly metStatus: (status: string) => Promise<readonly Meldingrij[]>;
  /** Those it has now, longest there first. */
  readonly vanBronhouder: (bronhouder: string) => Promise<readonly Meldingrij[]>;
  /** Codes that have a melding now. */
  readonly bronhoudersInGebruik: () => Promise<readonly string[]>;
};

/** Files, from their upload on. */
export type Bestandsopslag = {
  readonly bewaarUpload: (
    uuid: string,
    sha256: string,
    inhoud: Uint8Array,
    nu: Tijdstip,
  ) => Promise<'nieuw' | 'zelfde' | 'anders' | 'opgeruimd'>;
  /** Removes uploads from before `voor` that no annotation names; returns how many. */
  readonly ruimUploadsOp: (voor: Tijdstip) => Promise<number>;
  /**
   * Removes, for good, the bytes of files that were accepted before `voor` with a melding that ended before `voor`;
   * returns how many files. Their annotations stay.
   */
  readonly ruimBijlagenOp: (voor: Tijdstip) => Promise<number>;
  readonly upload: (uuid: string) => Promise<Upload | undefined>;
  /** Bytes `van` up to but not including `tot`. */
  readonly inhoud: (uuid: string, van: number, tot: number) => Promise<Uint8Array | undefined>;
};

/** People, organisations and what a team shares. */
export type Bezettingsopslag = {
  /** Who is known stays as he is; what is new of him is added. */
  readonly laatBinnen: (toegang: readonly Toegang[]) => Promise<void>;
  readonly persoonVanToken: (token: string) => Promise<Persoon | undefined>;
  /** Those who sign in with a token, in the order in which they were let in. */
  readonly toegangen: () => Promise<readonly Toegang[]>;
  /** By name, then by id. */
  readonly medewerkers: (bronhouder: string) => Promise<readonly Medewerker[]>;
  /** Undefined: nobody of that id there. */
  readonly zetAanwezigheid: (
    bronhouder: string,
    id: string,
    aanwezigheid: Aanwezigheid,
  ) => Promise<Medewerker | undefined>;
  readonly noteerOrganisaties: (organisaties: readonly Organisatie[]) => Promise<void>;
  /** Names by OIN. */
  readonly organisaties: () => Promise<ReadonlyMap<string, string>>;
  /** The team's shared document and its version; version 0 while nobody wrote it. */
  readonly teamdocument: (bronhouder: string) => Promise<{ readonly tekst: string; readonly versie: number }>;
  /** False when the version is no longer `versie`. */
  readonly schrijfTeamdocument: (bronhouder: string, tekst: string, versie: number) => Promise<boolean>;
  /** A setting of this service; undefined while it was never set. */
  readonly instelling: (naam: string) => Promise<string | undefined>;
  readonly zetInstelling: (naam: string, waarde: string) => Promise<void>;
};

export type Opslag = Annotatieopslag &
  Bestandsopslag &
  Bezettingsopslag & {
    /** Does this fault pass by itself: a disk that is full, a lock, a connection that fell away? */
    readonly isTijdelijk: (fout: unknown) => boolean;
    readonly sluit: () => Promise<void>;
  };
