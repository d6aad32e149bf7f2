// What those who report do: submit, and take back. They speak to the service without faults in between.
import type { Httpantwoord } from '../../central/http/vervoer.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { tijdstip } from '../../shared/lib/clock.ts';
import { MELDERS, type Melder, tokenVan } from './mensen.ts';
import type { Toeval } from './toeval.ts';
import type { Toneel } from './toneel.ts';

type Registratie = 'BRP' | 'BAG' | 'BGT' | 'WKK';

const OBJECT = {
  BRP: { object: 'Verblijfplaats', objectidentificatie: { soort: 'BSN', waarde: '999990743' } },
  BAG: { object: 'Pand', objectidentificatie: { soort: 'BAG_ID', waarde: '0344100000000417' } },
  BGT: { objectidentificatie: { soort: 'LOCATIE', waarde: '136204,871 455871,250' } },
  WKK: { objectidentificatie: { soort: 'WKK_LOCATIE', waarde: '14;136.204,871;455.871,250' } },
} as const;

export async function roep(
  w: Toneel,
  token: string,
  methode: 'GET' | 'POST',
  pad: string,
  lijf?: object,
  koppen: Readonly<Record<string, string>> = {},
): Promise<Httpantwoord | undefined> {
  return w.dienst.vraag({
    method: methode,
    url: `/v1${pad}`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...koppen },
    ...(lijf === undefined ? {} : { body: new TextEncoder().encode(JSON.stringify(lijf)) }),
  });
}

export function json<T>(antwoord: Httpantwoord): T {
  return JSON.parse(new TextDecoder().decode(antwoord.lijf)) as T;
}

function kop(w: Toneel, melder: Melder, wortel: Uuid) {
  return {
    wortel,
    geannoteerdDoor: { oin: melder.oin, persoonsaanduiding: 'anoniem' },
    geannoteerdOp: tijdstip(w.tijd.nu()),
    zichtbaar: 'allen',
  } as const;
}

/** A new melding for one of the bronhouders. */
export async function dienIn(w: Toneel, t: Toeval): Promise<string | undefined> {
  const melder = t.kies(MELDERS);
  const registratie: Registratie = t.weeg([
    [3, 'BRP'],
    [4, 'BAG'],
    [2, 'BGT'],
    [1, 'WKK'],
  ]);
  const bronhouder = t.kies(w.codes);
  const wortel = w.uuids.nieuw();
  const k = kop(w, melder, wortel);
  const annotaties = [
    {
      ...k,
      uuid: wortel,
      soort: 'terugmelding',
      registratie,
      meldsoort: 'GEREDE_TWIJFEL',
      ...OBJECT[registratie],
      attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
      toelichting: w.tekst(),
    },
    { ...k, uuid: w.uuids.nieuw(), soort: 'contact', contactType: 'Melder', telefoon: '0800-0000' },
    { ...k, uuid: w.uuids.nieuw(), soort: 'bronhouder', bronhouder },
  ];
  const antwoord = await roep(w, tokenVan(melder.id), 'POST', '/terugmeldingen', { annotaties });
  if (antwoord === undefined) return undefined;
  // A bronhouder that has ended meanwhile can't be named any more.
  if (antwoord.status !== 201) return `${bronhouder} ${registratie}: ${antwoord.status}`;
  w.meldingen.push({ wortel, melder });
  return `${w.naamVan(wortel)} ${registratie} aan ${bronhouder}`;
}

/** Takes one back, as its registration has it. */
export async function trekIn(w: Toneel, t: Toeval): Promise<string | undefined> {
  const gemeld = w.meldingen.flatMap(({ wortel, melder }) => (melder ? [{ wortel, melder }] : []));
  if (gemeld.length === 0) return undefined;
  const { wortel, melder } = t.kies(gemeld);
  const boom = await roep(w, tokenVan(melder.id), 'GET', `/terugmeldingen/${wortel}`);
  if (boom === undefined) return undefined;
  const { annotaties } = json<{ annotaties: { volgnummer: number }[] }>(boom);
  const status = t.kies(['INGETROKKEN', 'INTREKKING_DOORGEMELD']);
  const antwoord = await roep(w, tokenVan(melder.id), 'POST', '/annotaties', {
    basis: Math.max(...annotaties.map((a) => a.volgnummer)),
    annotaties: [{ ...kop(w, melder, wortel as Uuid), uuid: w.uuids.nieuw(), soort: 'status', status }],
  });
  return `${w.naamVan(wortel)} ${status}: ${antwoord?.status}`;
}
