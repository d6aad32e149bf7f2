// The files of the scripted central service: given by range and taken in as the real one does, and failing on command.
import { sha256 } from '../../electron/backend/db/digest.ts';
import type { Ophalen } from '../../electron/backend/sync/transport.ts';
import { type NepAntwoord, nepAntwoord } from './nep-antwoord.ts';

/** How one request for a file, or one upload, goes. */
export type Bestandsscript =
  | { readonly soort: 'geen-verbinding' }
  /** So many bytes of the answer come, then the connection breaks. */
  | { readonly soort: 'breekt-af'; readonly na: number }
  /** All of it, whatever range was asked for; breaking off after so many bytes when that is said. */
  | { readonly soort: 'negeert-bereik'; readonly na?: number }
  /** Other bytes than the file's, under this ETag; `zegt` = the size in Content-Range. */
  | {
      readonly soort: 'andere-inhoud';
      readonly bytes: Uint8Array;
      readonly etag: string | null;
      readonly zegt?: number;
    }
  /** A good answer without a byte in it. */
  | { readonly soort: 'leeg' }
  /** The upload arrives, its answer does not. */
  | { readonly soort: 'antwoord-kwijt' }
  | { readonly soort: 'portaalpagina' }
  | { readonly soort: 'status'; readonly status: number; readonly code?: string; readonly retryAfter?: string };

type Verzoek = Parameters<Ophalen>[1];

const KOP = { 'API-Version': '1.0.0' };
const HAP = 40_000;

export function netwerkfout(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

export function probleem(status: number, code: string, koppen: Record<string, string> = {}): NepAntwoord {
  const lijf = { type: `urn:terugmeldbalie:probleem:${code}`, title: '', status };
  return nepAntwoord(status, { ...KOP, ...koppen }, JSON.stringify(lijf));
}

/** Bytes that come in bites, and break off after `na` of them. */
function stroom(
  bytes: Uint8Array,
  na: number,
  tel: (aantal: number) => void,
  klaar: () => void,
): ReadableStream<Uint8Array> {
  let plek = 0;
  return new ReadableStream(
    {
      cancel: klaar,
      pull: (uit) => {
        const einde = Math.min(bytes.length, na, plek + HAP);
        if (plek === einde) {
          klaar();
          if (na < bytes.length) uit.error(netwerkfout('UND_ERR_SOCKET'));
          else uit.close();
          return;
        }
        tel(einde - plek);
        uit.enqueue(bytes.slice(plek, einde));
        plek = einde;
      },
    },
    { highWaterMark: 0 },
  );
}

export function createNepBestanden() {
  const inhoud = new Map<string, Uint8Array>();
  const scripts: Bestandsscript[] = [];
  const bereiken: { readonly uuid: string; readonly bereik: string; readonly bronhouder: string }[] = [];
  const puts: string[] = [];
  let geleverd = 0;
  let nuBezig = 0;
  let meestTegelijk = 0;

  const lever = (bytes: Uint8Array, verzoek: Verzoek, script: Bestandsscript | undefined): NepAntwoord => {
    const gevraagd = /^bytes=(\d+)-(\d+)$/.exec(verzoek.headers.Range ?? '');
    const ander = script?.soort === 'andere-inhoud' ? script : undefined;
    const bron = ander?.bytes ?? bytes;
    const heel = gevraagd === null || script?.soort === 'negeert-bereik';
    const [van, tot] = heel ? [0, bron.length] : [Number(gevraagd[1]), Number(gevraagd[2]) + 1];
    if (van >= bron.length) return probleem(416, 'verkeerd-bereik');
    const einde = Math.min(tot, bron.length);
    const etag = ander ? ander.etag : sha256(bron);
    const na = script?.soort === 'breekt-af' || script?.soort === 'negeert-bereik' ? script.na : undefined;
    nuBezig += 1;
    meestTegelijk = Math.max(meestTegelijk, nuBezig);
    const lijf = stroom(
      bron.subarray(van, script?.soort === 'leeg' ? van : einde),
      na ?? Number.POSITIVE_INFINITY,
      (aantal) => {
        geleverd += aantal;
      },
      () => {
        nuBezig -= 1;
      },
    );
    const koppen = {
      ...KOP,
      ...(etag === null ? {} : { ETag: `"${etag}"` }),
      ...(heel ? {} : { 'Content-Range': `bytes ${van}-${einde - 1}/${ander?.zegt ?? bron.length}` }),
    };
    return nepAntwoord(heel ? 200 : 206, koppen, lijf);
  };

  const neemAan = (uuid: string, bytes: Uint8Array): NepAntwoord => {
    const oud = inhoud.get(uuid);
    if (oud !== undefined && sha256(oud) !== sha256(bytes)) return probleem(409, 'uuid-hergebruikt');
    inhoud.set(uuid, bytes);
    return nepAntwoord(oud === undefined ? 201 : 200, KOP, '{}');
  };

  const behandel = (uuid: string, verzoek: Verzoek): NepAntwoord => {
    const script = scripts.shift();
    if (script?.soort === 'geen-verbinding') throw netwerkfout('ECONNREFUSED');
    if (script?.soort === 'portaalpagina') return nepAntwoord(200, {}, '<html>Meld u aan');
    if (script?.soort === 'status')
      return probleem(
        script.status,
        script.code ?? 'onbekend',
        script.retryAfter ? { 'Retry-After': script.retryAfter } : {},
      );
    if (verzoek.method === 'PUT') {
      puts.push(uuid);
      const antwoord = neemAan(uuid, new Uint8Array(verzoek.body ?? []));
      if (script?.soort === 'antwoord-kwijt') throw netwerkfout('ECONNRESET');
      return antwoord;
    }
    const bytes = inhoud.get(uuid);
    return bytes === undefined ? probleem(404, 'onbekend') : lever(bytes, verzoek, script);
  };

  return {
    /** Answers a request for `/bijlagen/{uuid}/inhoud`; undefined when it is for something else. */
    antwoord: async (pad: string, verzoek: Verzoek): Promise<NepAntwoord | undefined> => {
      const uuid = /\/bijlagen\/([^/]+)\/inhoud$/.exec(pad)?.[1];
      if (uuid === undefined) return undefined;
      const { Range: bereik = '', Bronhouder: bronhouder = '' } = verzoek.headers;
      if (verzoek.method === 'GET') bereiken.push({ uuid, bereik: bereik.replace('bytes=', ''), bronhouder });
      return behandel(uuid, verzoek);
    },
    zet: (uuid: string, bytes: Uint8Array): void => void inhoud.set(uuid, bytes),
    /** As the service does with what no annotation names within a day. */
    ruimOp: (uuid: string): void => void inhoud.delete(uuid),
    heeft: (uuid: string, hash: string): boolean => {
      const bytes = inhoud.get(uuid);
      return bytes !== undefined && sha256(bytes) === hash;
    },
    script: (...stappen: readonly Bestandsscript[]): void => void scripts.push(...stappen),
    /** What was asked for, in order. */
    bereiken: (): readonly { readonly uuid: string; readonly bereik: string; readonly bronhouder: string }[] =>
      bereiken,
    puts: (): readonly string[] => puts,
    /** Bytes of files that left the service. */
    geleverd: (): number => geleverd,
    /** Most answers of files that were under way together. */
    meestTegelijk: (): number => meestTegelijk,
  };
}
