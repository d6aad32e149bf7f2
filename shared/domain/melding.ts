// What a tree of annotations amounts to: the projection that lists and dossiers show. Never the source of truth.
import type { Datum, Tijdstip, Uuid } from '../lib/brand.ts';
import type {
  AantekeningAnnotatie,
  Annotatie,
  Attribuut,
  BeoordelingAnnotatie,
  BijlageAnnotatie,
  ContactAnnotatie,
  ContactmomentAnnotatie,
  Herkomst,
  Locatie,
  Objectidentificatie,
  OnderzoekAnnotatie,
  OntvangenAnnotatie,
  Resultaat,
  VerwijzingAnnotatie,
} from './annotatie.ts';

/** How sure it is that the central service has this step: `bevestigd`, or on its way in the outbox. */
export type Zekerheid = 'bevestigd' | 'onderweg';

export type Statusstap = {
  readonly uuid: Uuid;
  readonly status: string;
  readonly resultaat?: Resultaat;
  readonly toelichting?: string;
  readonly oin: string;
  readonly medewerker?: string;
  readonly naam?: string;
  readonly geannoteerdOp: Tijdstip;
  /** Absent while it is on its way. */
  readonly ontvangenOp?: Tijdstip;
  readonly volgnummer?: number;
  readonly zekerheid: Zekerheid;
  /** False: not a transition of the profile; shown as "ongebruikelijke overgang", it counts all the same. */
  readonly gebruikelijk: boolean;
};

export type Planning = { readonly mijlpaal: string; readonly datum: Datum; readonly intern: boolean };

/** One line of the timeline: an annotation with its certainty. */
export type Tijdlijnregel = {
  readonly annotatie: Annotatie | OntvangenAnnotatie;
  readonly zekerheid: Zekerheid;
};

export type Melding = {
  readonly uuid: Uuid;
  readonly registratie: string;
  readonly meldsoort: string;
  readonly object?: string;
  readonly objectidentificatie: Objectidentificatie;
  readonly attributen: readonly Attribuut[];
  readonly algemeneGegevens: readonly { readonly naam: string; readonly waarde: string }[];
  readonly peilmoment?: string;
  readonly locatie?: Locatie;
  readonly herkomst?: Herkomst;
  readonly vervolgOp?: Uuid;
  readonly toelichting?: string;
  readonly kenmerk?: string;
  readonly melderOin: string;
  /** The organisation of the melder as the service names it. */
  readonly melderNaam?: string;
  readonly contactMelder?: ContactAnnotatie;
  readonly contactBehandelaar?: ContactAnnotatie;
  readonly status: string;
  readonly statusgeschiedenis: readonly Statusstap[];
  readonly eindstatus: boolean;
  readonly bronhouder: string | null;
  /** The chain of bronhouders, oldest first. */
  readonly bronhouders: readonly string[];
  /** The bronhouder as the service has it, whatever is on its way. */
  readonly bronhouderBevestigd: string | null;
  readonly ontvangenOp: Tijdstip;
  /** When the current bronhouder received it; clocks run from here. */
  readonly ontvangenDoorBronhouderOp: Tijdstip;
  readonly toegewezenAan: string | null;
  readonly planning?: Planning;
  readonly labels: readonly string[];
  readonly bijlagen: readonly BijlageAnnotatie[];
  readonly aantekeningen: readonly AantekeningAnnotatie[];
  readonly onderzoeken: readonly OnderzoekAnnotatie[];
  readonly contactmomenten: readonly ContactmomentAnnotatie[];
  readonly verwijzingen: readonly VerwijzingAnnotatie[];
  readonly beoordelingen: readonly BeoordelingAnnotatie[];
  readonly tijdlijn: readonly Tijdlijnregel[];
  /** Highest volgnummer of the tree: the `basis` of a decision taken now. */
  readonly hoogsteVolgnummer: number;
  /** Volgnummer of the current confirmed status annotation; 0 when there is none. */
  readonly statusVolgnummer: number;
  /** Number of pending batches that this picture includes. */
  readonly wachtend: number;
};
