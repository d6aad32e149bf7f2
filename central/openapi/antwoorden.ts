// The answers of an endpoint: what goes well, and every problem it may give, by status.
import { PROBLEMEN, type Probleemcode } from '../../shared/wire/problemen.ts';
import { type Jsonschema, probleemnaam, verwijzing } from './componenten.ts';
import type { Eindpunt, Gelukt } from './eindpunten.ts';
import { type Antwoordkop, PROBLEEMKOPPEN, VAST } from './koppen.ts';

type Probleem = readonly [status: number, code: Probleemcode];

/** For every call: what cannot be read as one, and what goes wrong at the service. */
const ALTIJD: readonly Probleem[] = [
  [400, 'ongeldig'],
  [431, 'te-groot'],
  [500, 'interne-fout'],
  [503, 'niet-beschikbaar'],
];
const INGELOGD: readonly Probleemcode[] = ['niet-ingelogd', 'rol-niet-bevoegd', 'te-veel-verzoeken'];
const MET_LIJF: readonly Probleemcode[] = ['ongeldig', 'te-groot'];

function gewoon(code: Probleemcode): Probleem {
  return [PROBLEMEN[code].status, code];
}

function problemenVan({ voor, lijf, problemen }: Eindpunt): readonly Probleem[] {
  const codes = [...(voor === 'iedereen' ? [] : INGELOGD), ...(lijf === undefined ? [] : MET_LIJF), ...problemen];
  return [...ALTIJD, ...[...new Set(codes)].map(gewoon)];
}

function koppen(namen: readonly Antwoordkop[]): Jsonschema {
  return Object.fromEntries([...new Set(namen)].map((naam) => [naam, { $ref: `#/components/headers/${naam}` }]));
}

/** A problem with one of these codes; the schema of one alone stands by itself. */
export function probleemantwoord(codes: readonly Probleemcode[]): Jsonschema {
  const schemas = codes.map((code) => verwijzing(probleemnaam(code)));
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMEN[code].titel}.`).join(' '),
    headers: koppen([...VAST, ...codes.flatMap((code) => PROBLEEMKOPPEN[code] ?? [])]),
    content: { 'application/problem+json': { schema: schemas.length === 1 ? schemas[0] : { oneOf: schemas } } },
  };
}

export function inhoud(van: NonNullable<Gelukt['inhoud']>): Jsonschema {
  if (van === 'bytes') return { '*/*': { schema: { description: 'De bytes van het bestand.' } } };
  const schema = van === 'openapi' ? { type: 'object', required: ['openapi', 'info', 'paths'] } : verwijzing(van);
  return { 'application/json': { schema } };
}

function gelukt({ omschrijving, inhoud: van, koppen: extra = [] }: Gelukt): Jsonschema {
  return {
    description: omschrijving,
    headers: koppen([...VAST, ...extra]),
    ...(van === undefined ? {} : { content: inhoud(van) }),
  };
}

/** `responses` of an operation, by status. */
export function antwoordenVan(eindpunt: Eindpunt): Jsonschema {
  const perStatus = Map.groupBy(problemenVan(eindpunt), ([status]) => String(status));
  return {
    ...Object.fromEntries(Object.entries(eindpunt.antwoorden).map(([status, goed]) => [status, gelukt(goed)])),
    ...Object.fromEntries(
      [...perStatus].map(([status, problemen]) => [status, probleemantwoord(problemen.map(([, code]) => code))]),
    ),
  };
}
