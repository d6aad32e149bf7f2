// The machine-checkable rules of the NL GOV REST API Design Rules 2.2 as a Spectral ruleset, in our own words.
// Source: gitdocumentatie.logius.nl/publicatie/api/adr/2.2.0 (rules /core/…) and the general OpenAPI checks that go with it.
import type { RulesetDefinition, RulesetFunction } from '@stoplight/spectral-core';
import { casing, pattern, schema, truthy } from '@stoplight/spectral-functions';

type Bevinding = { readonly message: string };
// biome-ignore lint/suspicious/noExplicitAny: part of a JSON document, as Spectral hands it over
type Json = any;

const regel = (given: string, then: object): object => ({ given, then, severity: 'error' });

/** A check of our own: the sentences that are not as they should be. */
function eigen(vind: (doel: Json) => readonly string[]): RulesetFunction<Json, null> {
  return (doel) => vind(doel).map((message): Bevinding => ({ message }));
}

/** Operations of the document, without what else a path item may hold. */
const OPERATIES = '$.paths[*][get,put,post,delete,patch]';
const GOED = '$.paths[*][*].responses[?(@property.match(/^[23]\\d\\d$/))]';
const FOUT = '$.paths[*][*].responses[?(@property.match(/^[45]\\d\\d$/))]';

const verplicht = (...velden: readonly string[]) => ({
  function: schema,
  functionOptions: { schema: { type: 'object', required: velden } },
});

const sleutels = (patroon: RegExp, melding: string) => ({
  function: eigen((doel) =>
    Object.keys(doel)
      .filter((k) => !patroon.test(k))
      .map((k) => `${k}: ${melding}`),
  ),
});

function dubbele(waarden: readonly string[]): string[] {
  return waarden.filter((waarde, i) => waarden.indexOf(waarde) !== i).map((waarde) => `${waarde} staat er twee keer`);
}

/** Paths whose variables are not all described, once each, by every operation. */
function padvariabelen(paden: Json): string[] {
  return Object.entries<Json>(paden).flatMap(([pad, item]) =>
    Object.entries<Json>(item).flatMap(([methode, { parameters = [] }]) => {
      const inPad = [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam).sort();
      const beschreven = parameters.filter((p: Json) => p.in === 'path' && p.required).map((p: Json) => p.name);
      return String(inPad) === String(beschreven.sort()) ? [] : [`${methode} ${pad} beschrijft zijn variabelen niet`];
    }),
  );
}

function probleemleden(antwoordschema: Json): string[] {
  return (antwoordschema.oneOf ?? [antwoordschema]).flatMap((deel: Json) =>
    ['status', 'title', 'detail'].filter((lid) => !deel.properties?.[lid]).map((lid) => `${lid} ontbreekt`),
  );
}

/** A day is named `datum`, or ends in `Datum`. */
function datumvelden(velden: Json): string[] {
  return Object.entries<Json>(velden)
    .filter(([naam, veld]) => /^(date|datum)$|[a-z_](D|_d)(ate|atum)$/.test(naam) && veld.format !== 'date')
    .map(([naam]) => `${naam} heeft niet format date`);
}

const OPBOUW = {
  'doc-openapi': regel('$', { field: 'openapi', function: pattern, functionOptions: { match: '^3\\.\\d+\\.\\d+$' } }),
  semver: regel('$.info', {
    field: 'version',
    function: pattern,
    functionOptions: { match: '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$' },
  }),
  'doc-openapi-contact': regel('$.info', [
    verplicht('contact'),
    { field: 'contact', ...verplicht('name', 'email', 'url') },
  ]),
  servers: regel('$', {
    field: 'servers',
    function: schema,
    functionOptions: { schema: { type: 'array', minItems: 1 } },
  }),
  'uri-version': regel('$', {
    function: eigen(({ servers = [], info }) => {
      const versie = `/v${String(info?.version).split('.')[0]}`;
      return servers
        .filter((s: Json) => !s.url.endsWith(versie))
        .map((s: Json) => `${s.url} eindigt niet op ${versie}`);
    }),
  }),
  'transport-https': regel('$.servers[*]', {
    field: 'url',
    function: pattern,
    functionOptions: { match: '^https://' },
  }),
  'server-variables': regel('$.servers[*]', {
    function: eigen(({ url, variables = {} }) =>
      [...String(url).matchAll(/\{(\w+)\}/g)]
        .filter(([, naam = '']) => variables[naam]?.default === undefined)
        .map(([naam]) => `${naam} heeft geen waarde`),
    ),
  }),
  'publish-openapi': regel('$.paths', {
    function: eigen((paden) => {
      const item = paden['/openapi.json'] ?? {};
      const koppen = Object.keys(item.get?.responses?.[200]?.headers ?? {}).map((k) => k.toLowerCase());
      return [
        ...(String(Object.keys(item)) === 'get' ? [] : ['/openapi.json heeft niet precies een GET']),
        ...(koppen.includes('access-control-allow-origin') ? [] : ['/openapi.json is niet voor elke webpagina']),
      ];
    }),
  }),
};

const NAMEN = {
  'no-trailing-slash': regel('$.paths', sleutels(/[^/]$/, 'eindigt op een schuine streep')),
  'path-segments-kebab-case': regel(
    '$.paths',
    sleutels(/^(\/(_?[a-z0-9]+(-[a-z0-9]+)*|\{\w+\}|openapi\.json))+$/, 'is geen kebab-case'),
  ),
  'query-keys-camel-case': regel("$.paths[*][*].parameters[?(@.in=='query')]", {
    field: 'name',
    function: casing,
    functionOptions: { type: 'camel' },
  }),
  'property-camel-case': regel(
    '$.components.schemas..properties',
    sleutels(/^[a-z][a-zA-Z0-9]*$/, 'is geen camelCase'),
  ),
  'schema-pascal-case': regel('$.components.schemas', sleutels(/^([A-Z][a-z0-9]*)+$/, 'is geen PascalCase')),
  'http-methods': regel('$.paths[*]', sleutels(/^(get|put|post|delete|patch|parameters)$/, 'is geen gewone methode')),
  'operation-id-unique': regel('$.paths', {
    function: eigen((paden) =>
      dubbele(
        Object.values<Json>(paden).flatMap((item) => Object.values<Json>(item).map((o) => String(o.operationId))),
      ),
    ),
  }),
  'path-params': regel('$.paths', { function: eigen(padvariabelen) }),
  tags: regel('$', {
    function: eigen(({ tags = [], paths }) => {
      const bekend: string[] = tags.map((t: Json) => t.name);
      const gebruikt = Object.values<Json>(paths).flatMap((i) =>
        Object.values<Json>(i).flatMap((o) => o.tags ?? ['(geen)']),
      );
      return [...dubbele(bekend), ...gebruikt.filter((t) => !bekend.includes(t)).map((t) => `${t} is niet beschreven`)];
    }),
  }),
};

const ANTWOORDEN = {
  'version-header': regel(GOED, [
    { field: 'headers', function: truthy },
    { field: 'headers', ...verplicht('API-Version') },
  ]),
  'error-handling-problem': regel(`${FOUT}.content`, verplicht('application/problem+json')),
  'error-handling-members': regel(`${FOUT}.content[application/problem+json].schema`, {
    function: eigen(probleemleden),
  }),
  'error-handling-bad-request': regel(OPERATIES, {
    function: eigen(({ responses, requestBody, parameters = [] }) =>
      (requestBody || parameters.length > 0) && !responses[400] ? ['kent geen 400'] : [],
    ),
  }),
  'date-time': regel('$.components.schemas..properties', {
    function: eigen((velden) =>
      Object.entries<Json>(velden)
        .filter(([, veld]) => ['date-time-local', 'time'].includes(veld.format))
        .map(([naam]) => `${naam} zegt zijn tijdzone niet`),
    ),
  }),
  'date-format': regel('$.components.schemas..properties', { function: eigen(datumvelden) }),
  security: regel('$', {
    function: eigen(({ components, security, paths }) => {
      const schemas = Object.keys(components?.securitySchemes ?? {});
      const eisen = [
        security,
        ...Object.values<Json>(paths).flatMap((i) => Object.values<Json>(i).map((o) => o.security ?? security)),
      ];
      const klopt = (eis: Json) =>
        Array.isArray(eis) && eis.every((e) => Object.keys(e).every((naam) => schemas.includes(naam)));
      return schemas.length > 0 && eisen.every(klopt) ? [] : ['een eis noemt een beveiliging die er niet is'];
    }),
  }),
};

export const REGELS = { ...OPBOUW, ...NAMEN, ...ANTWOORDEN };

export const ONTWERPREGELS = { rules: REGELS } as RulesetDefinition;
