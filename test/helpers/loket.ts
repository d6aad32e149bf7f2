// What others do at the central service while the program under test doesn't know: a colleague, a neighbour, a melder. Over HTTP.
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import { asUuid, type Uuid } from '../../shared/lib/brand.ts';
import type { Ik } from '../../shared/wire/berichten.ts';
import type { CentraalProces } from './central.ts';

type Wie = { readonly rol: string; readonly bronhouder?: string };

/** The token of the first person with this role, at this bronhouder when it is named. */
export function tokenVan(centraal: CentraalProces, { rol, bronhouder }: Wie): string {
  const gevonden = centraal.tokens.find(
    (t) => t.rol === rol && (bronhouder === undefined || t.bronhouder === bronhouder),
  );
  if (!gevonden) throw new Error(`geen ${rol} van ${bronhouder}`);
  return gevonden.token;
}

type Velden = Readonly<Record<string, unknown>>;

/** A submission in few words; the rest of the root is that of its registration. */
export type Inzending = {
  readonly registratie: string;
  readonly kenmerk: string;
  readonly meldsoort?: string;
  readonly bronhouder?: string;
  readonly wortel?: Velden;
};

const RD = '136204,871 455871,250';
const OBJECT: Readonly<Record<string, Velden>> = {
  BRP: { object: 'Verblijfplaats', objectidentificatie: { soort: 'BSN', waarde: '999990743' } },
  BAG: { object: 'Pand', objectidentificatie: { soort: 'BAG_ID', waarde: '0344100000000417' } },
  BGT: { objectidentificatie: { soort: 'LOCATIE', waarde: RD } },
  BRT: { objectidentificatie: { soort: 'LOCATIE', waarde: RD } },
  WKK: { objectidentificatie: { soort: 'WKK_LOCATIE', waarde: '14;136.204,871;455.871,250' } },
  HR: { object: 'Onderneming', objectidentificatie: { soort: 'KVK', waarde: '22222222' } },
};

export type Loket = {
  /** Of the organisation this person acts for. */
  readonly oin: string;
  readonly haal: <T>(pad: string) => Promise<T>;
  /** Everything of one melding that this person may see, by volgnummer. */
  readonly boom: (wortel: string) => Promise<readonly OntvangenAnnotatie[]>;
  /** One status annotation, on the tree as it is now. */
  readonly zet: (wortel: string, status: string, velden?: Velden) => Promise<void>;
  /** Forwards it, as its bronhouder. */
  readonly stuurDoor: (wortel: string, naar: string, toelichting: string) => Promise<void>;
  /** A new melding of this person; gives its root. */
  readonly meld: (inzending: Inzending) => Promise<Uuid>;
};

/** Somebody at the counter of the service: a bijhouder or teamlead of a bronhouder, or a melder. */
export async function aanHetLoket(centraal: CentraalProces, wie: Wie): Promise<Loket> {
  const roep = async <T>(pad: string, lijf?: object): Promise<T> => {
    const antwoord = await fetch(`${centraal.url}/v1${pad}`, {
      method: lijf ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${tokenVan(centraal, wie)}`, 'Content-Type': 'application/json' },
      ...(lijf ? { body: JSON.stringify(lijf) } : {}),
    });
    if (!antwoord.ok) throw new Error(`${antwoord.status} op ${pad.split('/')[1]}`);
    return (await antwoord.json()) as T;
  };
  const ik = await roep<Ik>('/ik');
  const eigen = ik.bronhouders[0];
  const oin = eigen ? eigen.oin : ik.oin;
  if (oin === undefined) throw new Error('zonder organisatie');
  const annotatie = (wortel: string, soort: string, velden: Velden): Velden => ({
    uuid: crypto.randomUUID(),
    wortel,
    soort,
    geannoteerdDoor: { oin, persoonsaanduiding: 'anoniem', ...(eigen ? { medewerker: ik.id } : {}) },
    geannoteerdOp: new Date().toISOString(),
    zichtbaar: 'allen',
    ...velden,
  });
  const boom = async (wortel: string) =>
    (await roep<{ annotaties: OntvangenAnnotatie[] }>(`/terugmeldingen/${wortel}`)).annotaties;
  return {
    oin,
    haal: (pad) => roep(pad),
    boom,
    zet: async (wortel, status, velden = {}) => {
      const basis = Math.max(...(await boom(wortel)).map((a) => a.volgnummer));
      await roep('/annotaties', { basis, annotaties: [annotatie(wortel, 'status', { status, ...velden })] });
    },
    stuurDoor: async (wortel, naar, toelichting) => {
      const basis = Math.max(...(await boom(wortel)).map((a) => a.volgnummer));
      await roep('/annotaties', {
        basis,
        annotaties: [
          annotatie(wortel, 'status', { status: 'VERKEERDE_BRONHOUDER', toelichting }),
          annotatie(wortel, 'bronhouder', { bronhouder: naar }),
        ],
      });
    },
    meld: async ({ registratie, kenmerk, meldsoort = 'GEREDE_TWIJFEL', bronhouder, wortel: anders }) => {
      const wortel = asUuid(crypto.randomUUID());
      const attributen = [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }];
      const root = { uuid: wortel, registratie, meldsoort, attributen, ...OBJECT[registratie], ...anders };
      await roep('/terugmeldingen', {
        annotaties: [
          annotatie(wortel, 'terugmelding', root),
          annotatie(wortel, 'kenmerk', { kenmerk }),
          ...(bronhouder === undefined ? [] : [annotatie(wortel, 'bronhouder', { bronhouder })]),
        ],
      });
      return wortel;
    },
  };
}
