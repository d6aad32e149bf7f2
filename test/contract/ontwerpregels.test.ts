// The contract under the NL GOV API Design Rules: nothing found in ours, and each rule does find what breaks it.
import { Spectral } from '@stoplight/spectral-core';
import { describe, expect, it } from 'vitest';
import { maakDocument } from '../../central/openapi/document.ts';
import { ONTWERPREGELS, REGELS } from './ontwerpregels.ts';
import { type Lijf, zetToneel } from './opstelling.ts';

const toneel = zetToneel();

async function bevindingen(document: object): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset(ONTWERPREGELS);
  const gevonden = await spectral.run(document as Record<string, unknown>);
  return gevonden.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`);
}

/** What breaks each rule. */
const BREUKEN: Readonly<Record<string, (d: Lijf) => void>> = {
  'doc-openapi': (d) => Object.assign(d, { openapi: '2.0' }),
  semver: (d) => Object.assign(d.info, { version: '1.0' }),
  'doc-openapi-contact': (d) => delete d.info.contact.email,
  servers: (d) => delete d.servers,
  'uri-version': (d) => Object.assign(d.servers[0], { url: 'https://terugmeldingen.example/v2' }),
  'transport-https': (d) => Object.assign(d.servers[0], { url: 'http://terugmeldingen.example/v1' }),
  'server-variables': (d) => delete d.servers[0].variables,
  'publish-openapi': (d) => delete d.paths['/openapi.json'].get.responses[200].headers['Access-Control-Allow-Origin'],
  'no-trailing-slash': (d) => Object.assign(d.paths, { '/ik/': { get: d.paths['/ik'].get } }),
  'path-segments-kebab-case': (d) => Object.assign(d.paths, { '/teamInstellingen': { get: d.paths['/ik'].get } }),
  'query-keys-camel-case': (d) => Object.assign(d.paths['/annotaties'].get.parameters[0], { name: 'na_wat' }),
  'property-camel-case': (d) => Object.assign(d.components.schemas.Ik.properties, { eerste_naam: {} }),
  'schema-pascal-case': (d) => Object.assign(d.components.schemas, { nieuwe_melding: {} }),
  'http-methods': (d) => Object.assign(d.paths['/ik'], { trace: d.paths['/ik'].get }),
  'operation-id-unique': (d) => Object.assign(d.paths['/ik'].get, { operationId: 'leesGezondheid' }),
  'path-params': (d) => d.paths['/medewerkers/{id}'].put.parameters.shift(),
  tags: (d) => Object.assign(d.paths['/ik'].get, { tags: ['overig'] }),
  'version-header': (d) => delete d.paths['/bronhouders'].get.responses[304].headers['API-Version'],
  'error-handling-problem': (d) => {
    const antwoord = d.paths['/ik'].get.responses[401];
    antwoord.content = { 'application/json': antwoord.content['application/problem+json'] };
  },
  'error-handling-members': (d) => delete d.components.schemas.ProbleemOnbekend.properties.detail,
  'error-handling-bad-request': (d) => delete d.paths['/terugmeldingen'].post.responses[400],
  'date-time': (d) => Object.assign(d.components.schemas.Gezondheid.properties.tijd, { format: 'time' }),
  'date-format': (d) => delete d.components.schemas.OntvangenPlanning.properties.datum.format,
  security: (d) => Object.assign(d.paths['/ik'].get, { security: [{ sleutel: [] }] }),
};

describe('NL GOV API Design Rules', () => {
  it('CEN-64.1 finds nothing in the document that the service gives', async () => {
    const { lijf } = await toneel().bel('', '').haal('/openapi.json');
    expect(await bevindingen(lijf)).toEqual([]);
  });

  it('CEN-64.2 every rule has something here that breaks it', () => {
    expect(Object.keys(BREUKEN).sort()).toEqual(Object.keys(REGELS).sort());
  });

  it.each(Object.entries(BREUKEN))('CEN-64.3 %s finds what breaks it', async (regel, breek) => {
    const document = structuredClone(maakDocument());
    breek(document);
    const codes = (await bevindingen(document)).map((b) => b.split(' ')[0]);
    expect(codes).toContain(regel);
  });
});
