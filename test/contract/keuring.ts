// Holds every answer of the service against the contract that it serves itself: status, headers, media type, body.
// What is not described there is a failure. A fault names places and keywords, never values.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document; what is looked up in it decides
type Json = any;

export type Geleverd = {
  readonly methode: string;
  /** Path and query, with its version. */
  readonly adres: string;
  readonly status: number;
  readonly koppen: Headers;
  readonly bytes: Uint8Array;
};

export type Keuring = (geleverd: Geleverd) => void;

const VERSIE = '/v1';
/** Of the transport, not of the contract. */
const VERVOER = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding'];
const DOCUMENT = 'openapi';

/** Annotations and the team's document keep fields that nobody knows; everything else holds exactly what is described. */
function isOpen(naam: string): boolean {
  return /^(Annotatie|Ontvangen|NieuweAnnotaties|NieuweTerugmelding|Zoekopdracht|Teaminstellingen)/.test(naam);
}

/** The same schema, in which an object has no other fields than those described. */
function gesloten(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(gesloten);
  if (typeof schema !== 'object' || schema === null) return schema;
  const delen = Object.fromEntries(Object.entries(schema).map(([naam, deel]) => [naam, gesloten(deel)]));
  const isLos = 'properties' in schema && JSON.stringify(schema.additionalProperties) === '{}';
  return isLos ? { ...delen, additionalProperties: false } : delen;
}

function streng(document: Json): Json {
  const schemas = Object.entries(document.components.schemas).map(([naam, schema]) => [
    naam,
    isOpen(naam) ? schema : gesloten(schema),
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

function fouten(lijst: readonly ErrorObject[] | null | undefined): string {
  return (lijst ?? [])
    .map(({ instancePath, keyword, params }) => `${instancePath || '/'} ${keyword} ${JSON.stringify(params)}`)
    .join('; ');
}

/** The path item that an address has in the document; a literal one goes before one with a variable. */
function vindPad(document: Json, adres: string): Json {
  const { pathname } = new URL(adres, 'http://centraal');
  if (!pathname.startsWith(`${VERSIE}/`)) return undefined;
  const pad = pathname.slice(VERSIE.length);
  const patroon = (sjabloon: string) =>
    new RegExp(`^${sjabloon.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/_][^/]*')}$`);
  const sjabloon = pad in document.paths ? pad : Object.keys(document.paths).find((s) => patroon(s).test(pad));
  return sjabloon === undefined ? undefined : document.paths[sjabloon];
}

/** How the document describes this answer; undefined when it does not. */
function beschrijving(document: Json, { methode, adres, status }: Geleverd): Json {
  const { responses } = document.components;
  const pad = vindPad(document, adres);
  if (pad === undefined) return status === 404 ? responses.AnderAdres : undefined;
  const operatie = pad[methode === 'HEAD' ? 'get' : methode.toLowerCase()];
  if (operatie === undefined) return status === 405 ? responses.AndereMethode : undefined;
  return operatie.responses[String(status)];
}

function zelfdeType(beschreven: string, gekregen: string): boolean {
  return beschreven === '*/*' || gekregen.split(';')[0] === beschreven;
}

/** @param document as the service gives it at `/v1/openapi.json`. */
export function maakKeuring(document: Json): Keuring {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(streng(document), DOCUMENT);
  const klaar = new Map<string, ValidateFunction>();

  function oordeel(schema: Json, waarde: unknown): string {
    const sleutel = JSON.stringify(schema);
    const volledig = JSON.parse(sleutel.replaceAll('"#/', `"${DOCUMENT}#/`));
    const keur = klaar.get(sleutel) ?? ajv.compile(volledig);
    klaar.set(sleutel, keur);
    return keur(waarde) ? '' : fouten(keur.errors);
  }

  function* kopfouten(beschreven: Json, { koppen, bytes, methode, status }: Geleverd): Generator<string> {
    const namen = Object.entries<Json>(beschreven.headers ?? {}).map(([naam, kop]) => {
      const inhoud = '$ref' in kop ? document.components.headers[kop.$ref.split('/').at(-1)] : kop;
      return [naam, inhoud] as const;
    });
    for (const [naam, { required, schema }] of namen) {
      const waarde = koppen.get(naam);
      if (waarde === null && required) yield `kop ${naam} ontbreekt`;
      const fout = waarde === null ? '' : oordeel(schema, waarde);
      if (fout !== '') yield `kop ${naam}: ${fout}`;
    }
    const bekend = new Set([...namen.map(([naam]) => naam.toLowerCase()), ...VERVOER]);
    for (const naam of koppen.keys()) if (!bekend.has(naam)) yield `kop ${naam} staat niet in het contract`;
    const lengte = koppen.get('content-length');
    if (methode !== 'HEAD' && status !== 304 && Number(lengte) !== bytes.byteLength) yield 'Content-Length klopt niet';
  }

  function* lijffouten(beschreven: Json, { koppen, bytes, methode, status }: Geleverd): Generator<string> {
    const [soort] = Object.entries<Json>(beschreven.content ?? {});
    const type = koppen.get('content-type') ?? '';
    if (!soort || methode === 'HEAD') {
      if (bytes.byteLength > 0) yield 'een lijf dat niet beschreven is';
      return;
    }
    const [beschrevenType, { schema }] = soort;
    if (!zelfdeType(beschrevenType, type)) return void (yield `type ${type} in plaats van ${beschrevenType}`);
    if (!beschrevenType.endsWith('json')) return;
    const lijf: Json = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const fout = oordeel(schema, lijf);
    if (fout !== '') yield `lijf: ${fout}`;
    if (beschrevenType === 'application/problem+json' && lijf.status !== status) yield 'status in het lijf klopt niet';
  }

  return (geleverd) => {
    const { methode, adres, status } = geleverd;
    const beschreven = beschrijving(document, geleverd);
    const gevonden = beschreven
      ? [...kopfouten(beschreven, geleverd), ...lijffouten(beschreven, geleverd)]
      : ['staat niet in het contract'];
    if (gevonden.length > 0) throw new Error(`${methode} ${adres.split('?')[0]} gaf ${status}: ${gevonden.join('\n')}`);
  };
}
