// The stage of the contract tests: a service in this process with a clock that can be moved, and callers who speak HTTP.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Dienst, startCentral } from '../../central/dienst.ts';
import { echteTijd, type Tijd } from '../../central/klok.ts';
import type { Toegang } from '../../central/store/opslag.ts';

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

/** The bytes of a call and what came back. */
async function roepAan(url: string, token: string, methode: string, pad: string, opties: Roep): Promise<Antwoord> {
  const { body, koppen, signal } = opties;
  const isJson = typeof body === 'object' && !(body instanceof Uint8Array);
  const antwoord = await fetch(`${url}/v1${pad}`, {
    method: methode,
    headers: {
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
      ...(isJson ? { 'Content-Type': 'application/json' } : {}),
      ...koppen,
    },
    ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
    ...(signal ? { signal } : {}),
  });
  const isTekst = methode !== 'HEAD' && (antwoord.headers.get('content-type') ?? '').includes('json');
  const lijf: Lijf = isTekst ? await antwoord.json() : new Uint8Array(await antwoord.arrayBuffer());
  const type: unknown = isTekst ? lijf?.type : undefined;
  const code = typeof type === 'string' ? type.replace('urn:terugmeldbalie:probleem:', '') : undefined;
  return { status: antwoord.status, koppen: antwoord.headers, lijf, code };
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

export type Toneelopties = {
  readonly meldingen?: number;
  readonly begin?: string;
  readonly toegangen?: readonly Toegang[];
};

/** A service for one test file. The stage is there from the first test on. */
export function zetToneel(opties: Toneelopties = {}): () => Toneel {
  let toneel: Toneel | undefined;
  let map = '';
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-contract-'));
    const echt = echteTijd(Date.parse(opties.begin ?? BEGIN));
    let verzetting = 0;
    const tijd: Tijd = { nu: () => echt.nu() + verzetting, na: echt.na };
    const dienst = await startCentral({
      port: 0,
      data: map,
      meldingen: opties.meldingen ?? 0,
      seed: 1,
      bronhouder: '0344',
      tijd,
      ...(opties.toegangen ? { toegangen: opties.toegangen } : {}),
    });
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
