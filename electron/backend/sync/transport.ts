// The port to the central service: what the sync engine may ask, and every way in which it may end.
// REST today; DMKS over SOAP and Kadaster TMS sit behind the same port (koppelvlak chapter 7).
import type { TlsReden } from '../../../shared/ipc/vormen/sync.ts';
import type { BronhouderInfo, Geplaatst, Ik, MedewerkerInfo } from '../../../shared/wire/berichten.ts';
import type { Probleem } from '../../../shared/wire/problemen.ts';
import type { Aanwezigheid } from '../../../shared/wire/team.ts';

export type Feedpagina = { readonly annotaties: readonly unknown[]; readonly volgende: string; readonly meer: boolean };

/** What a team shares, as it is, with its version. */
export type Teamdocument = { readonly document: Readonly<Record<string, unknown>>; readonly etag: string };

/** Why there is no usable answer. Decided on status and code only, never on text. */
export type Storing =
  /** The request certainly never reached the service (refused, no such host, no network). */
  | { readonly soort: 'niet-bereikt' }
  /** The service's certificate is not to be trusted. Certainly nothing was sent. */
  | { readonly soort: 'geen-veilige-verbinding'; readonly reden: TlsReden }
  /** No answer, a broken one, or one that is not the service's: whatever was sent may have arrived. */
  | { readonly soort: 'geen-antwoord' }
  /** Answers, but not as the service does (no API-Version): a proxy's or portal's page, or a wrong address. */
  | { readonly soort: 'geen-dienst' }
  | { readonly soort: 'andere-versie'; readonly versie: string }
  | { readonly soort: 'niet-ingelogd' }
  /** 429, 503 and other 5xx: later again, after so many seconds when it said so. */
  | { readonly soort: 'later'; readonly naSeconden: number | null }
  /** Every other 4xx: for good. */
  | { readonly soort: 'geweigerd'; readonly status: number; readonly code: string; readonly probleem: Probleem };

export type Uitkomst<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly storing: Storing };

/** A part of a file that is asked for: from byte `van`, up to and without `tot`. */
export type Bereik = { readonly van: number; readonly tot: number };

/** Takes in a file as it comes. What it throws goes through to the caller. */
export type Ontvanger = {
  /** The head is in: `sha256` as the service says it (null: it does not say), and where in the file the bytes begin, which is
   * 0 when the asked range was ignored; `totaal` the size of the whole file, where it is said. False: not wanted. */
  readonly begin: (kop: {
    readonly sha256: string | null;
    readonly vanaf: number;
    readonly totaal: number | null;
  }) => boolean;
  /** False: enough, the rest is not read. */
  readonly deel: (bytes: Uint8Array) => boolean;
};

export type Transport = {
  readonly ik: (signaal?: AbortSignal) => Promise<Uitkomst<Ik>>;
  /** `wacht` in seconds (0–25); `na` null = from the beginning. */
  readonly feed: (
    vraag: { readonly bronhouder: string; readonly na: string | null; readonly limiet: number; readonly wacht: number },
    signaal?: AbortSignal,
  ) => Promise<Uitkomst<Feedpagina>>;
  /** Sends these bytes, as they are. */
  readonly plaats: (bronhouder: string, lijf: Uint8Array, signaal?: AbortSignal) => Promise<Uitkomst<Geplaatst>>;
  /** Sends a melding that was entered by hand. */
  readonly dienIn: (bronhouder: string, lijf: Uint8Array, signaal?: AbortSignal) => Promise<Uitkomst<Geplaatst>>;
  /** The bytes of a file, piece by piece. Ok: it came to its end, or the receiver had enough. */
  readonly haalBestand: (
    vraag: { readonly bronhouder: string; readonly uuid: string; readonly bereik: Bereik },
    ontvanger: Ontvanger,
    signaal?: AbortSignal,
  ) => Promise<Uitkomst<undefined>>;
  /** Uploads the bytes of a file, as they are; again is no harm. */
  readonly stuurBestand: (
    vraag: { readonly bronhouder: string; readonly uuid: string; readonly bytes: Uint8Array },
    signaal?: AbortSignal,
  ) => Promise<Uitkomst<undefined>>;
  readonly boom: (bronhouder: string, uuid: string, signaal?: AbortSignal) => Promise<Uitkomst<readonly unknown[]>>;
  readonly bronhouders: (signaal?: AbortSignal) => Promise<Uitkomst<readonly BronhouderInfo[]>>;
  readonly medewerkers: (bronhouder: string, signaal?: AbortSignal) => Promise<Uitkomst<readonly MedewerkerInfo[]>>;
  /** Replaces somebody's presence, registrations and maximum (teamlead). */
  readonly zetMedewerker: (
    bronhouder: string,
    id: string,
    inzet: Aanwezigheid,
    signaal?: AbortSignal,
  ) => Promise<Uitkomst<MedewerkerInfo>>;
  readonly teaminstellingen: (bronhouder: string, signaal?: AbortSignal) => Promise<Uitkomst<Teamdocument>>;
  /** Replaces the team's document while it is still the version of `etag`; else refused with `inmiddels-gewijzigd`. */
  readonly zetTeaminstellingen: (
    bronhouder: string,
    nieuw: Teamdocument,
    signaal?: AbortSignal,
  ) => Promise<Uitkomst<Teamdocument>>;
};

/** The small part of `fetch` that is used; Electron's `net.fetch` in the program, Node's own in tests. */
export type Ophalen = (
  url: string,
  verzoek: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Uint8Array<ArrayBuffer>;
    readonly redirect: 'error';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (naam: string) => string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}>;
