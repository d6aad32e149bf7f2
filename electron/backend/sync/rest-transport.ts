// REST/JSON binding of the transport port: the only file of the desktop that knows the URLs of the koppelvlak.
import { z } from 'zod';
import {
  boomSchema,
  bronhoudersSchema,
  feedSchema,
  geplaatstSchema,
  ikSchema,
  medewerkerSchema,
  medewerkersSchema,
} from '../../../shared/wire/berichten.ts';
import { type CallOptions, createCall, GEEN_ANTWOORD, LIMIET_MS, type Lopend, readJson } from './rest-call.ts';
import { readBody } from './time-limit.ts';
import type { Ontvanger, Ophalen, Teamdocument, Transport, Uitkomst } from './transport.ts';

const GELUKT = { ok: true, waarde: undefined } as const;
const JSON_LIJF = { 'Content-Type': 'application/json' };

const encoder = new TextEncoder();
const documentSchema = z.record(z.string(), z.unknown());

/** An answer that can't be read says nothing about what happened: the outcome stays unknown. */
async function lees<T>(schema: z.ZodType<T>, lopend: Lopend): Promise<Uitkomst<T>> {
  const gelezen = schema.safeParse(await readJson(lopend));
  return gelezen.success ? { ok: true, waarde: gelezen.data } : GEEN_ANTWOORD;
}

async function leesTeam(lopend: Lopend): Promise<Uitkomst<Teamdocument>> {
  const document = await lees(documentSchema, lopend);
  const etag = lopend.antwoord.headers.get('etag');
  if (!document.ok) return document;
  return etag === null ? GEEN_ANTWOORD : { ok: true, waarde: { document: document.waarde, etag } };
}

/** Where the bytes of an answer lie in the file; undefined when it does not say so properly. */
function plaatsVan({ status, headers }: Lopend['antwoord']): { vanaf: number; totaal: number | null } | undefined {
  if (status !== 206) return { vanaf: 0, totaal: null };
  const bereik = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (bereik === null) return undefined;
  return { vanaf: Number(bereik[1]), totaal: bereik[2] === '*' ? null : Number(bereik[2]) };
}

async function ontvang({ antwoord, limiet }: Lopend, ontvanger: Ontvanger): Promise<Uitkomst<undefined>> {
  const plaats = plaatsVan(antwoord);
  if (plaats === undefined || antwoord.body === null) return GEEN_ANTWOORD;
  const sha256 = /^(?:W\/)?"(.*)"$/.exec(antwoord.headers.get('etag') ?? '')?.[1] ?? null;
  if (!ontvanger.begin({ sha256, ...plaats })) return GELUKT;
  return (await readBody(antwoord.body, limiet, ontvanger.deel)) ? GELUKT : GEEN_ANTWOORD;
}

export type RestOptions = { readonly url: string; readonly token: string; readonly ophalen: Ophalen };

/** @param url base URL without `/v1`. */
export function createRestTransport({ url, token, ophalen }: RestOptions): Transport {
  const roep = createCall({ basis: `${url.replace(/\/+$/, '')}/v1`, token, ophalen });

  const vraag = <T>(schema: z.ZodType<T>, pad: string, opties: CallOptions = {}): Promise<Uitkomst<T>> =>
    roep(pad, opties, (lopend) => lees(schema, lopend));
  const zend = (pad: string, bronhouder: string, lijf: Uint8Array, signaal: AbortSignal | undefined) =>
    vraag(geplaatstSchema, pad, { methode: 'POST', bronhouder, lijf, koppen: JSON_LIJF, signaal });

  async function deel<T, D>(antwoord: Promise<Uitkomst<T>>, kies: (waarde: T) => D): Promise<Uitkomst<D>> {
    const uitkomst = await antwoord;
    return uitkomst.ok ? { ok: true, waarde: kies(uitkomst.waarde) } : uitkomst;
  }

  const inhoud = (uuid: string): string => `/bijlagen/${encodeURIComponent(uuid)}/inhoud`;

  return {
    // Shorter than a command may take: somebody is looking at the start screen.
    ik: (signaal) => vraag(ikSchema, '/ik', { limietMs: 10_000, signaal }),
    feed: ({ bronhouder, na, limiet, wacht }, signaal) => {
      const parameters = new URLSearchParams({ limiet: String(limiet), wacht: String(wacht) });
      if (na !== null) parameters.set('na', na);
      // The service holds an empty answer for `wacht` seconds.
      const limietMs = LIMIET_MS + wacht * 1000;
      return vraag(feedSchema, `/annotaties?${parameters}`, { bronhouder, limietMs, signaal });
    },
    plaats: (bronhouder, lijf, signaal) => zend('/annotaties', bronhouder, lijf, signaal),
    dienIn: (bronhouder, lijf, signaal) => zend('/terugmeldingen', bronhouder, lijf, signaal),
    haalBestand: ({ bronhouder, uuid, bereik: { van, tot } }, ontvanger, signaal) => {
      const koppen = { Accept: '*/*', Range: `bytes=${van}-${tot - 1}` };
      return roep(inhoud(uuid), { bronhouder, koppen, signaal }, (lopend) => ontvang(lopend, ontvanger));
    },
    stuurBestand: ({ bronhouder, uuid, bytes }, signaal) => {
      const koppen = { 'Content-Type': 'application/octet-stream' };
      const opties = { methode: 'PUT', bronhouder, lijf: bytes, koppen, signaal } as const;
      return roep(inhoud(uuid), opties, async () => GELUKT);
    },
    boom: (bronhouder, uuid, signaal) =>
      deel(
        vraag(boomSchema, `/terugmeldingen/${encodeURIComponent(uuid)}`, { bronhouder, signaal }),
        (b) => b.annotaties,
      ),
    bronhouders: (signaal) => deel(vraag(bronhoudersSchema, '/bronhouders', { signaal }), (b) => b.bronhouders),
    medewerkers: (bronhouder, signaal) =>
      deel(vraag(medewerkersSchema, '/medewerkers', { bronhouder, signaal }), (m) => m.medewerkers),
    zetMedewerker: (bronhouder, id, inzet, signaal) => {
      const lijf = encoder.encode(JSON.stringify(inzet));
      const pad = `/medewerkers/${encodeURIComponent(id)}`;
      return vraag(medewerkerSchema, pad, { methode: 'PUT', bronhouder, lijf, koppen: JSON_LIJF, signaal });
    },
    teaminstellingen: (bronhouder, signaal) => roep('/team/instellingen', { bronhouder, signaal }, leesTeam),
    zetTeaminstellingen: (bronhouder, { document, etag }, signaal) => {
      const lijf = encoder.encode(JSON.stringify(document));
      const koppen = { ...JSON_LIJF, 'If-Match': etag };
      return roep('/team/instellingen', { methode: 'PUT', bronhouder, lijf, koppen, signaal }, leesTeam);
    },
  };
}
