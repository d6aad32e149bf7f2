// Answers: JSON, bytes or a problem (RFC 9457). The only place that turns a refusal into a status of HTTP.
import { PROBLEMEN, type Probleemcode, probleemtype } from '../../shared/wire/problemen.ts';
import type { Weigering } from '../regels/uitkomst.ts';

export type Antwoord = {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string>>;
  readonly lijf: Uint8Array | object | undefined;
};

export type Probleemextra = {
  /** Other than the status of the code: 400 for what is no JSON or a wrong query. */
  readonly status?: number;
  /** What to do about it, in a Dutch sentence. */
  readonly detail: string;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Extension fields of the koppelvlak. */
  readonly velden?: Readonly<Record<string, unknown>>;
};

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEEM_TYPE = 'application/problem+json; charset=utf-8';

export function json(status: number, lijf: object, koppen: Readonly<Record<string, string>> = {}): Antwoord {
  return { status, koppen: { 'Content-Type': JSON_TYPE, ...koppen }, lijf };
}

/** A problem; the server adds `instance`. */
export function probleem(code: Probleemcode, extra: Probleemextra): Antwoord {
  const { status: standaard, titel } = PROBLEMEN[code];
  const status = extra.status ?? standaard;
  const { detail, velden } = extra;
  return {
    status,
    koppen: { 'Content-Type': PROBLEEM_TYPE, ...extra.koppen },
    lijf: {
      type: probleemtype(code),
      title: titel,
      status,
      detail,
      ...velden,
    },
  };
}

/** The bytes of the body. @param instance of a problem: which request it is about. */
export function lijfBytes({ koppen, lijf }: Antwoord, instance: string): Uint8Array {
  if (lijf === undefined) return new Uint8Array();
  if (lijf instanceof Uint8Array) return lijf;
  const inhoud = koppen['Content-Type'] === PROBLEEM_TYPE ? { ...lijf, instance } : lijf;
  return Buffer.from(JSON.stringify(inhoud));
}

/** 400: the query is wrong; `pad` names the parameter. */
export function verkeerdeVraag(fouten: readonly { readonly pad: string; readonly melding: string }[]): Antwoord {
  return probleem('ongeldig', { status: 400, detail: 'Het adres heeft een verkeerde vraag.', velden: { fouten } });
}

/** What the rules refuse, with what the client needs to know of it. */
export function geweigerd(weigering: Weigering): Antwoord {
  const { code, ...velden } = weigering;
  return probleem(code, { detail: DETAIL[code], velden });
}

const DETAIL: Record<Weigering['code'], string> = {
  onbekend: 'Deze melding is hier niet bekend.',
  'niet-de-bronhouder': 'De melding ligt niet (meer) bij uw organisatie.',
  'rol-niet-bevoegd': 'Dit mag u in deze rol niet doen.',
  'gegeven-ontbreekt': 'Vul het ontbrekende gegeven aan en verstuur opnieuw.',
  'basis-verouderd': 'De status is veranderd sinds u de melding zag. Bekijk de melding opnieuw.',
  'overgang-niet-toegestaan': 'Vanuit de huidige status kan dit niet.',
  ongeldig: 'Een of meer gegevens kloppen niet.',
  'uuid-hergebruikt': 'Een of meer annotaties zijn al met een andere inhoud of in een ander verband ontvangen.',
  'bijlage-klopt-niet': 'Het bestand is niet ontvangen, of is een ander bestand dan de annotatie zegt.',
};
