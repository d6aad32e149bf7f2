// The port to the central service: what the sync engine may ask, and every way in which it may end.
// REST today; DMKS over SOAP and Kadaster TMS sit behind the same port (koppelvlak chapter 7).
import type { BronhouderInfo, Geplaatst, Ik, MedewerkerInfo } from '../../../shared/wire/berichten.ts';
import type { Probleem } from '../../../shared/wire/problemen.ts';

export type Feedpagina = { readonly annotaties: readonly unknown[]; readonly volgende: string; readonly meer: boolean };

/** Why there is no usable answer. Decided on status and code only, never on text. */
export type Storing =
  /** The request certainly never reached the service (refused, no such host, no network). */
  | { readonly soort: 'niet-bereikt' }
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

export type Transport = {
  readonly ik: (signaal?: AbortSignal) => Promise<Uitkomst<Ik>>;
  /** `wacht` in seconds (0–25); `na` null = from the beginning. */
  readonly feed: (
    vraag: { readonly bronhouder: string; readonly na: string | null; readonly limiet: number; readonly wacht: number },
    signaal?: AbortSignal,
  ) => Promise<Uitkomst<Feedpagina>>;
  /** Sends these bytes, as they are. */
  readonly plaats: (bronhouder: string, lijf: Uint8Array, signaal?: AbortSignal) => Promise<Uitkomst<Geplaatst>>;
  readonly boom: (bronhouder: string, uuid: string, signaal?: AbortSignal) => Promise<Uitkomst<readonly unknown[]>>;
  readonly bronhouders: (signaal?: AbortSignal) => Promise<Uitkomst<readonly BronhouderInfo[]>>;
  readonly medewerkers: (bronhouder: string, signaal?: AbortSignal) => Promise<Uitkomst<readonly MedewerkerInfo[]>>;
};

/** The small part of `fetch` that is used; Electron's `net.fetch` in the program, Node's own in tests. */
export type Ophalen = (
  url: string,
  verzoek: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Uint8Array<ArrayBuffer>;
    readonly redirect: 'manual' | 'error';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (naam: string) => string | null };
  readonly text: () => Promise<string>;
}>;
