// The stage of the contract tests: a service in this process with a clock that can be moved, and callers who speak HTTP.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Dienst, type Dienstopties, startCentral } from '../../central/dienst.ts';
import { echteTijd, type Tijd } from '../../central/klok.ts';
import { openOpslag } from '../../central/store/opslag-sqlite.ts';
import { tweemaalBeslissend } from '../helpers/tweemaal.ts';
import { type Geleverd, type Keuring, maakKeuring } from './keuring.ts';

export const BEGIN = '2026-11-23T09:00:00Z';

/** A JSON answer; tests look at what they expect in it, so its fields are open. */
// biome-ignore lint/suspicious/noExplicitAny: an answer over the wire is judged by the assertions, not by a type
export type Lijf = any;

export type Antwoord = {
  readonly status: number;
  readonly koppen: Headers;
  readonly lijf: Lijf;
  /** Code of the problem, without its prefix. */
  readonly code: string | undefined;
};

export type Roep = {
  readonly body?: object | Uint8Array | string;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

export type Beller = {
  readonly id: string;
  readonly token: string;
  readonly oin: string;
  /** Author of this caller's annotations. */
  readonly auteur: object;
  readonly roep: (methode: string, pad: string, opties?: Roep) => Promise<Antwoord>;
  readonly haal: (pad: string, koppen?: Readonly<Record<string, string>>) => Promise<Antwoord>;
  readonly post: (pad: string, body: object) => Promise<Antwoord>;
};

export type Toneel = {
  readonly dienst: Dienst;
  readonly url: string;
  readonly jansen: Beller;
  readonly bakker: Beller;
  readonly teamlead: Beller;
  readonly raadpleger: Beller;
  readonly buur: Beller;
  readonly kvk: Beller;
  readonly kadaster: Beller;
  readonly melder: Beller;
  readonly bel: (token: string, oin: string, medewerker?: string) => Beller;
  /** Moves the clock of the service on. */
  readonly verzet: (ms: number) => void;
  /** Now by the clock of the service. */
  readonly nu: () => string;
};

export const OIN = {
  utrecht: '00000099000003440000',
  amsterdam: '00000099000003630000',
  kvk: '00000099900000010000',
  kadaster: '00000099900000020000',
  melder: '00000099100000010000',
  voorziening: '00000099000000000001',
} as const;

const keuringen = new Map<string, Promise<Keuring>>();

/** Checks against the contract of the service at this address; asked for once. */
function keuringVan(url: string): Promise<Keuring> {
  const eerder = keuringen.get(url);
  if (eerder) return eerder;
  const keuring = fetch(`${url}/v1/openapi.json`)
    .then((antwoord) => antwoord.json())
    .then(maakKeuring);
  keuringen.set(url, keuring);
  return keuring;
}

function alsAntwoord({ status, koppen, bytes, methode }: Geleverd): Antwoord {
  const isJson = methode !== 'HEAD' && (koppen.get('content-type') ?? '').includes('json');
  const lijf: Lijf = isJson ? JSON.parse(Buffer.from(bytes).toString('utf8')) : bytes;
  const type: unknown = isJson ? lijf?.type : undefined;
  const code = typeof type === 'string' ? type.replace('urn:terugmeldbalie:probleem:', '') : undefined;
  return { status, koppen, lijf, code };
}

/**
 * A call over the line, and its answer held against the contract: the only way by which contract tests call.
 * @param adres path and query, with its version.
 */
export async function vraagOp(url: string, methode: string, adres: string, opties: Roep = {}): Promise<Antwoord> {
  const { body, koppen = {}, signal } = opties;
  const keur = await keuringVan(url);
  const isJson = typeof body === 'object' && !(body instanceof Uint8Array);
  const antwoord = await fetch(url + adres, {
    method: methode,
    headers: { ...(isJson ? { 'Content-Type': 'application/json' } : {}), ...koppen },
    ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
    ...(signal ? { signal } : {}),
  });
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  const geleverd = { methode, adres, status: antwoord.status, koppen: antwoord.headers, bytes };
  keur(geleverd);
  return alsAntwoord(geleverd);
}

function roepAan(url: string, token: string, methode: string, pad: string, opties: Roep): Promise<Antwoord> {
  const wie: Record<string, string> = token === '' ? {} : { Authorization: `Bearer ${token}` };
  return vraagOp(url, methode, `/v1${pad}`, { ...opties, koppen: { ...wie, ...opties.koppen } });
}

/** A service in this process, of which also the answers without a line are held against the contract. */
export async function startDienst(opties: Dienstopties): Promise<Dienst> {
  const dienst = await startCentral(opties);
  const { lijf } = await dienst.vraag({ method: 'GET', url: '/v1/openapi.json', headers: {} });
  const keur = maakKeuring(JSON.parse(Buffer.from(lijf).toString('utf8')));
  return {
    ...dienst,
    vraag: async (verzoek, weg) => {
      const { status, koppen, lijf: bytes } = await dienst.vraag(verzoek, weg);
      keur({ methode: verzoek.method, adres: verzoek.url, status, koppen: new Headers(koppen), bytes });
      return { status, koppen, lijf: bytes };
    },
  };
}

export function maakBeller(url: string, token: string, oin: string, medewerker?: string): Beller {
  return {
    id: medewerker ?? '',
    token,
    oin,
    auteur: { oin, persoonsaanduiding: 'anoniem', ...(medewerker === undefined ? {} : { medewerker }) },
    roep: (methode, pad, opties = {}) => roepAan(url, token, methode, pad, opties),
    haal: (pad, koppen = {}) => roepAan(url, token, 'GET', pad, { koppen }),
    post: (pad, body) => roepAan(url, token, 'POST', pad, { body }),
  };
}

function maakToneel(dienst: Dienst, tijd: Tijd, verzet: (ms: number) => void): Toneel {
  const { url, tokens } = dienst;
  const bel = (token: string, oin: string, medewerker?: string): Beller => maakBeller(url, token, oin, medewerker);
  const wie = (medewerker: string, oin: string): Beller => {
    const regel = tokens.find((t) => t.medewerker === medewerker);
    if (!regel) throw new Error(`geen token voor ${medewerker}`);
    return bel(regel.token, oin, regel.rol === 'melder' ? undefined : medewerker);
  };
  return {
    dienst,
    url,
    jansen: wie('m.jansen', OIN.utrecht),
    bakker: wie('s.bakker', OIN.utrecht),
    teamlead: wie('f.haddad', OIN.utrecht),
    raadpleger: wie('p.smit', OIN.utrecht),
    buur: wie('r.mulder', OIN.amsterdam),
    kvk: wie('y.elamrani', OIN.kvk),
    kadaster: wie('d.veenstra', OIN.kadaster),
    melder: wie('melder.belastingdienst', OIN.melder),
    bel,
    verzet,
    nu: () => new Date(tijd.nu()).toISOString(),
  };
}

export type Toneelopties = Partial<Omit<Dienstopties, 'port' | 'data' | 'tijd'>> & {
  readonly begin?: string;
  /** The clock stands still until it is moved. */
  readonly stil?: boolean;
};

/** A service for one test file. The stage is there from the first test on. */
export function zetToneel({ begin = BEGIN, stil = false, ...rest }: Toneelopties = {}): () => Toneel {
  let toneel: Toneel | undefined;
  let map = '';
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-contract-'));
    const echt = echteTijd(Date.parse(begin));
    let verzetting = 0;
    const nu = stil ? () => Date.parse(begin) : echt.nu;
    const tijd: Tijd = { nu: () => nu() + verzetting, na: echt.na };
    const opslag = tweemaalBeslissend(rest.opslag ?? openOpslag(map));
    const gewoon = { meldingen: 0, seed: 1, bronhouder: '0344', data: map, port: 0 };
    const dienst = await startDienst({ ...gewoon, ...rest, opslag, tijd });
    toneel = maakToneel(dienst, tijd, (ms) => {
      verzetting += ms;
    });
  });
  afterAll(async () => {
    await toneel?.dienst.stop();
    rmSync(map, { recursive: true, force: true });
  });
  return () => {
    if (!toneel) throw new Error('het toneel staat er nog niet');
    return toneel;
  };
}
