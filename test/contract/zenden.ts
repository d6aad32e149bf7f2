// What the contract tests send: annotations and submissions with good defaults, each with an identity of its own.
import { createHash, randomUUID } from 'node:crypto';
import type { Antwoord, Beller, Lijf } from './opstelling.ts';

type Velden = Readonly<Record<string, unknown>>;

export type Annotatie = Velden & { readonly uuid: string; readonly wortel: string; readonly soort: string };

const TOEN = '2026-11-23T08:59:00Z';

/** One annotation of this caller; `velden` may replace anything. */
export function annotatie(wie: Beller, wortel: string, soort: string, velden: Velden = {}): Annotatie {
  const zichtbaar = ['toewijzing', 'aantekening', 'label', 'verwijzing', 'beoordeling'].includes(soort)
    ? 'eigen'
    : 'allen';
  return {
    uuid: randomUUID(),
    wortel,
    soort,
    geannoteerdDoor: wie.auteur,
    geannoteerdOp: TOEN,
    zichtbaar,
    ...velden,
  };
}

export function status(wie: Beller, wortel: string, code: string, velden: Velden = {}): Annotatie {
  return annotatie(wie, wortel, 'status', { status: code, ...velden });
}

const OBJECT: Readonly<Record<string, Velden>> = {
  BRP: {
    meldsoort: 'GEREDE_TWIJFEL',
    object: 'Verblijfplaats',
    objectidentificatie: { soort: 'BSN', waarde: '999990743' },
  },
  BAG: {
    meldsoort: 'GEREDE_TWIJFEL',
    object: 'Pand',
    objectidentificatie: { soort: 'BAG_ID', waarde: '0344100000000417' },
  },
  BGT: { meldsoort: 'GEREDE_TWIJFEL', objectidentificatie: { soort: 'LOCATIE', waarde: '136204,871 455871,250' } },
  WKK: {
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'WKK_LOCATIE', waarde: '14;136.204,871;455.871,250' },
  },
  HR: { meldsoort: 'WIJZIGING', object: 'Onderneming', objectidentificatie: { soort: 'KVK', waarde: '22222222' } },
  BRT: { meldsoort: 'GEREDE_TWIJFEL', objectidentificatie: { soort: 'LOCATIE', waarde: '136204,871 455871,250' } },
};

const BRONHOUDER: Readonly<Record<string, string>> = { HR: 'KVK', BRT: 'K0001' };

export type Zending = { readonly wortel: string; readonly annotaties: readonly Annotatie[] };

/** A submission: root, kenmerk, contact and bronhouder; the service adds the status. `wortelvelden` replace those of the root. */
export function zending(wie: Beller, registratie: string, wortelvelden: Velden = {}, bronhouder?: string): Zending {
  const wortel = randomUUID();
  const root = annotatie(wie, wortel, 'terugmelding', {
    uuid: wortel,
    registratie,
    attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
    toelichting: 'Bewoner staat op een ander nummer',
    ...OBJECT[registratie],
    ...wortelvelden,
  });
  return {
    wortel,
    annotaties: [
      root,
      annotatie(wie, wortel, 'kenmerk', { kenmerk: 'BD-0471' }),
      annotatie(wie, wortel, 'contact', { contactType: 'Melder', naam: 'Team Toezicht', telefoon: '0800-0000' }),
      annotatie(wie, wortel, 'bronhouder', { bronhouder: bronhouder ?? BRONHOUDER[registratie] ?? '0344' }),
    ],
  };
}

/** Puts a melding in and gives its root. */
export async function dienIn(
  wie: Beller,
  registratie: string,
  wortelvelden: Velden = {},
  bronhouder?: string,
): Promise<string> {
  const { wortel, annotaties } = zending(wie, registratie, wortelvelden, bronhouder);
  const antwoord = await wie.post('/terugmeldingen', { annotaties });
  if (antwoord.status !== 201) throw new Error(`indienen gaf ${antwoord.status} ${JSON.stringify(antwoord.lijf)}`);
  return wortel;
}

export async function boom(wie: Beller, wortel: string): Promise<readonly Lijf[]> {
  return (await wie.haal(`/terugmeldingen/${wortel}`)).lijf.annotaties;
}

/** Highest volgnummer that this caller sees in the tree. */
export async function basisVan(wie: Beller, wortel: string): Promise<number> {
  return Math.max(...(await boom(wie, wortel)).map((a) => a.volgnummer));
}

/** Posts a batch with the present basis. */
export async function plaats(wie: Beller, ...annotaties: readonly Annotatie[]): Promise<Antwoord> {
  const basis = await basisVan(wie, annotaties[0]?.wortel ?? '');
  return wie.post('/annotaties', { basis, annotaties });
}

/** As `plaats`, for what must be accepted. */
export async function zetNeer(wie: Beller, ...annotaties: readonly Annotatie[]): Promise<Lijf> {
  const antwoord = await plaats(wie, ...annotaties);
  if (antwoord.status !== 201) throw new Error(`plaatsen gaf ${antwoord.status} ${JSON.stringify(antwoord.lijf)}`);
  return antwoord.lijf;
}

export type Bestand = { readonly uuid: string; readonly inhoud: Uint8Array; readonly sha256: string };

export function bestand(tekst: string): Bestand {
  const inhoud = new TextEncoder().encode(tekst);
  return { uuid: randomUUID(), inhoud, sha256: createHash('sha256').update(inhoud).digest('hex') };
}

export function upload(wie: Beller, { uuid, inhoud }: Pick<Bestand, 'uuid' | 'inhoud'>): Promise<Antwoord> {
  return wie.roep('PUT', `/bijlagen/${uuid}/inhoud`, { body: inhoud });
}

export function bijlage(
  wie: Beller,
  wortel: string,
  { uuid, inhoud, sha256 }: Bestand,
  velden: Velden = {},
): Annotatie {
  return annotatie(wie, wortel, 'bijlage', {
    uuid,
    bestandsnaam: 'brief.pdf',
    mimeType: 'application/pdf',
    bytes: inhoud.byteLength,
    sha256,
    ...velden,
  });
}

export type Feed = { readonly annotaties: readonly Lijf[]; readonly volgende: string };

/** Everything there is to read, from a cursor or from the start. */
export async function leesAlles(wie: Beller, na?: string, limiet = 500): Promise<Feed> {
  const annotaties: Lijf[] = [];
  let volgende = na;
  for (;;) {
    const cursor = volgende === undefined ? '' : `&na=${volgende}`;
    const { lijf } = await wie.haal(`/annotaties?limiet=${limiet}${cursor}`);
    annotaties.push(...lijf.annotaties);
    volgende = String(lijf.volgende);
    if (!lijf.meer) return { annotaties, volgende };
  }
}
