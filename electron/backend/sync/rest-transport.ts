// REST/JSON binding of the transport port: the only file of the desktop that knows URLs and status codes of the koppelvlak.
import type { z } from 'zod';
import {
  API_HOOFDVERSIE,
  boomSchema,
  bronhoudersSchema,
  feedSchema,
  geplaatstSchema,
  ikSchema,
  medewerkersSchema,
} from '../../../shared/wire/berichten.ts';
import { probleemcode, probleemSchema } from '../../../shared/wire/problemen.ts';
import type { Ophalen, Storing, Transport, Uitkomst } from './transport.ts';

/** Codes of network errors after which nothing can have arrived (Node's and Chromium's names). */
const NIET_BEREIKT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_CONNECTION_REFUSED',
  'ERR_NAME_NOT_RESOLVED',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_PROXY_CONNECTION_FAILED',
  'ERR_CERT_AUTHORITY_INVALID',
  'ERR_CERT_COMMON_NAME_INVALID',
  'ERR_CERT_DATE_INVALID',
  'ERR_UNSAFE_PORT',
]);

function netwerkcode(fout: unknown): string {
  if (!(fout instanceof Error)) return '';
  if (fout.cause instanceof Error && 'code' in fout.cause) return String(fout.cause.code);
  // Chromium gives its code as `net::ERR_…`.
  return /net::(ERR_[A-Z_]+)/.exec(fout.message)?.[1] ?? '';
}

function retryAfter(waarde: string | null): number | null {
  const seconden = Number(waarde);
  return waarde !== null && Number.isFinite(seconden) && seconden >= 0 ? Math.min(seconden, 3600) : null;
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function storingVan(status: number, versie: string | null, retry: string | null, lijf: unknown): Storing {
  if (versie === null) return { soort: 'geen-dienst' };
  if (Number(versie.split('.')[0]) !== API_HOOFDVERSIE) return { soort: 'andere-versie', versie };
  if (status === 401) return { soort: 'niet-ingelogd' };
  if (status === 429 || status >= 500) return { soort: 'later', naSeconden: retryAfter(retry) };
  const probleem = probleemSchema.safeParse(lijf);
  if (status >= 400)
    return {
      soort: 'geweigerd',
      status,
      code: (probleem.success ? probleemcode(probleem.data.type) : undefined) ?? 'onbekend-probleem',
      probleem: probleem.success ? probleem.data : { type: 'about:blank', title: '', status },
    };
  return { soort: 'geen-antwoord' };
}

export type RestOptions = { readonly url: string; readonly token: string; readonly ophalen: Ophalen };

/** @param url base URL without `/v1`. Timeouts: 20 s a call, `/ik` 10 s, the long poll its own waiting time more. */
export function createRestTransport({ url, token, ophalen }: RestOptions): Transport {
  const basis = `${url.replace(/\/+$/, '')}/v1`;

  async function vraag<T>(
    schema: z.ZodType<T>,
    pad: string,
    opties: {
      bronhouder?: string;
      lijf?: Uint8Array;
      limietMs?: number;
      signaal?: AbortSignal | undefined;
    } = {},
  ): Promise<Uitkomst<T>> {
    const tijd = AbortSignal.timeout(opties.limietMs ?? 20_000);
    const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
    if (opties.bronhouder !== undefined) headers.Bronhouder = opties.bronhouder;
    if (opties.lijf !== undefined) headers['Content-Type'] = 'application/json';
    try {
      const antwoord = await ophalen(basis + pad, {
        method: opties.lijf === undefined ? 'GET' : 'POST',
        headers,
        ...(opties.lijf === undefined ? {} : { body: new Uint8Array(opties.lijf) }),
        redirect: 'error',
        signal: opties.signaal === undefined ? tijd : AbortSignal.any([tijd, opties.signaal]),
      });
      const versie = antwoord.headers.get('api-version');
      const lijf = alsJson(await antwoord.text());
      const eigenVersie = versie !== null && Number(versie.split('.')[0]) === API_HOOFDVERSIE;
      if (!eigenVersie || antwoord.status < 200 || antwoord.status > 299)
        return { ok: false, storing: storingVan(antwoord.status, versie, antwoord.headers.get('retry-after'), lijf) };
      const gelezen = schema.safeParse(lijf);
      // An answer that can't be read says nothing about what happened: the outcome stays unknown.
      return gelezen.success ? { ok: true, waarde: gelezen.data } : { ok: false, storing: { soort: 'geen-antwoord' } };
    } catch (fout) {
      return { ok: false, storing: { soort: NIET_BEREIKT.has(netwerkcode(fout)) ? 'niet-bereikt' : 'geen-antwoord' } };
    }
  }

  async function deel<T, D>(antwoord: Promise<Uitkomst<T>>, kies: (waarde: T) => D): Promise<Uitkomst<D>> {
    const uitkomst = await antwoord;
    return uitkomst.ok ? { ok: true, waarde: kies(uitkomst.waarde) } : uitkomst;
  }

  return {
    // Shorter than a command may take: somebody is looking at the start screen.
    ik: (signaal) => vraag(ikSchema, '/ik', { limietMs: 10_000, signaal }),
    feed: ({ bronhouder, na, limiet, wacht }, signaal) => {
      const parameters = new URLSearchParams({ limiet: String(limiet), wacht: String(wacht) });
      if (na !== null) parameters.set('na', na);
      return vraag(feedSchema, `/annotaties?${parameters}`, { bronhouder, limietMs: 20_000 + wacht * 1000, signaal });
    },
    plaats: (bronhouder, lijf, signaal) => vraag(geplaatstSchema, '/annotaties', { bronhouder, lijf, signaal }),
    boom: (bronhouder, uuid, signaal) =>
      deel(
        vraag(boomSchema, `/terugmeldingen/${encodeURIComponent(uuid)}`, { bronhouder, signaal }),
        (b) => b.annotaties,
      ),
    bronhouders: (signaal) => deel(vraag(bronhoudersSchema, '/bronhouders', { signaal }), (b) => b.bronhouders),
    medewerkers: (bronhouder, signaal) =>
      deel(vraag(medewerkersSchema, '/medewerkers', { bronhouder, signaal }), (m) => m.medewerkers),
  };
}
