// One call over HTTP: who asks, how long it may take, and what its status means. Beside `rest-transport` the only file that
// knows status codes. An answer without `API-Version` is never the service's, whatever its status.
import { API_HOOFDVERSIE } from '../../../shared/wire/berichten.ts';
import { probleemcode, probleemSchema } from '../../../shared/wire/problemen.ts';
import { networkFault } from './network-fault.ts';
import { readBody, type TimeLimit, timeLimit } from './time-limit.ts';
import type { Ophalen, Storing, Uitkomst } from './transport.ts';

type Antwoord = Awaited<ReturnType<Ophalen>>;

export type CallOptions = {
  readonly methode?: 'GET' | 'POST' | 'PUT';
  readonly bronhouder?: string;
  readonly lijf?: Uint8Array;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Until an answer begins; 20 s when left out. */
  readonly limietMs?: number;
  readonly signaal?: AbortSignal | undefined;
};

/** A good answer: its head is in, its body still comes. */
export type Lopend = { readonly antwoord: Antwoord; readonly limiet: TimeLimit };

export type Call = <T>(
  pad: string,
  opties: CallOptions,
  lees: (lopend: Lopend) => Promise<Uitkomst<T>>,
) => Promise<Uitkomst<T>>;

/** @property basis what every path comes behind. */
export type Caller = { readonly basis: string; readonly token: string; readonly ophalen: Ophalen };

export const LIMIET_MS = 20_000;
/** What is sent may take as long as it does at 32 kB a second. */
const BYTES_PER_MS = 32;

export const GEEN_ANTWOORD = { ok: false, storing: { soort: 'geen-antwoord' } } as const;

function retryAfter(waarde: string | null): number | null {
  const seconden = Number(waarde);
  return waarde !== null && Number.isFinite(seconden) && seconden >= 0 ? Math.min(seconden, 3600) : null;
}

/** The whole body; undefined when it broke off. */
async function readText({ antwoord, limiet }: Lopend): Promise<string | undefined> {
  if (antwoord.body === null) return '';
  const decoder = new TextDecoder();
  let tekst = '';
  const heel = await readBody(antwoord.body, limiet, (stuk) => {
    tekst += decoder.decode(stuk, { stream: true });
    return true;
  });
  return heel ? tekst + decoder.decode() : undefined;
}

function asJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** The body as JSON; undefined when it broke off or is none. */
export async function readJson(lopend: Lopend): Promise<unknown> {
  return asJson((await readText(lopend)) ?? '');
}

function isVanOns(versie: string | null): versie is string {
  return versie !== null && Number(versie.split('.')[0]) === API_HOOFDVERSIE;
}

async function storingVan(lopend: Lopend): Promise<Storing> {
  const { status, headers } = lopend.antwoord;
  const versie = headers.get('api-version');
  if (versie === null) return { soort: 'geen-dienst' };
  if (!isVanOns(versie)) return { soort: 'andere-versie', versie };
  if (status === 401) return { soort: 'niet-ingelogd' };
  if (status === 429 || status >= 500) return { soort: 'later', naSeconden: retryAfter(headers.get('retry-after')) };
  if (status < 400) return { soort: 'geen-antwoord' };
  const tekst = await readText(lopend);
  if (tekst === undefined) return { soort: 'geen-antwoord' };
  const json = asJson(tekst);
  // Half an answer, cut off on the way, says nothing: the same bytes again give the whole of it.
  if (json === undefined && tekst !== '') return { soort: 'geen-antwoord' };
  const probleem = probleemSchema.safeParse(json);
  return {
    soort: 'geweigerd',
    status,
    code: (probleem.success ? probleemcode(probleem.data.type) : undefined) ?? 'onbekend-probleem',
    probleem: probleem.success ? probleem.data : { type: 'about:blank', title: '', status },
  };
}

/** Gives `lees` every good answer of the service; what that throws goes through. */
export function createCall({ basis, token, ophalen }: Caller): Call {
  const begin = async (pad: string, o: CallOptions, signal: AbortSignal): Promise<Uitkomst<Antwoord>> => {
    const method = o.methode ?? 'GET';
    const headers = {
      Authorization: `Bearer ${token}`,
      Accept: 'application/json',
      ...(o.bronhouder === undefined ? {} : { Bronhouder: o.bronhouder }),
      ...o.koppen,
    };
    // A view on the same bytes: 20 MB are not copied for it.
    const body = o.lijf && new Uint8Array(o.lijf.buffer as ArrayBuffer, o.lijf.byteOffset, o.lijf.byteLength);
    try {
      const antwoord = await ophalen(basis + pad, {
        method,
        headers,
        ...(body ? { body } : {}),
        redirect: 'error',
        signal,
      });
      return { ok: true, waarde: antwoord };
    } catch (fout) {
      return { ok: false, storing: networkFault(fout, method === 'GET') };
    }
  };

  return async (pad, o, lees) => {
    const limiet = timeLimit((o.limietMs ?? LIMIET_MS) + (o.lijf?.length ?? 0) / BYTES_PER_MS, o.signaal);
    try {
      const kop = await begin(pad, o, limiet.signaal);
      if (!kop.ok) return kop;
      const lopend = { antwoord: kop.waarde, limiet };
      const { status, headers } = kop.waarde;
      if (isVanOns(headers.get('api-version')) && status >= 200 && status < 300) return await lees(lopend);
      return { ok: false, storing: await storingVan(lopend) };
    } finally {
      limiet.eindig();
    }
  };
}
