// The contract that the service gives out: complete, of the schemas that validate, and held against every answer in these tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { maakDelen, maakRoutes } from '../../central/delen.ts';
import { echteTijd } from '../../central/klok.ts';
import { openOpslag } from '../../central/store/opslag-sqlite.ts';
import { SOORTEN } from '../../shared/domain/annotatie.ts';
import { postAnnotatiesSchema } from '../../shared/wire/berichten.ts';
import { PROBLEMEN } from '../../shared/wire/problemen.ts';
import { type Geleverd, maakKeuring } from './keuring.ts';
import { type Lijf, zetToneel } from './opstelling.ts';
import { annotatie } from './zenden.ts';

const toneel = zetToneel();
let document: Lijf;
beforeAll(async () => {
  document = (await toneel().bel('', '').haal('/openapi.json')).lijf;
});

/** Every value of a key, at any depth. */
function alle(sleutel: string, van: Lijf): Lijf[] {
  if (typeof van !== 'object' || van === null) return [];
  const hier = !Array.isArray(van) && sleutel in van ? [van[sleutel]] : [];
  return [...hier, ...Object.values(van).flatMap((deel) => alle(sleutel, deel))];
}

function schemakeur(naam: string) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.addSchema(document, 'd').compile({ $ref: `d#/components/schemas/${naam}` });
}

describe('GET /openapi.json', () => {
  it('CEN-62.1 describes every route of the service, and no other', async () => {
    const opslag = openOpslag(':memory:');
    const delen = maakDelen(opslag, echteTijd());
    const routes = await maakRoutes(delen, delen.omgeving('0344'));
    opslag.sluit();
    const vanRoutes = routes.map((r) => `${r.methode} ${r.pad.replace(/:(\w+)/g, '{$1}')} ${r.voor === 'iedereen'}`);
    const beschreven = Object.entries<Lijf>(document.paths).flatMap(([pad, item]) =>
      Object.entries<Lijf>(item).map(
        ([methode, operatie]) => `${methode.toUpperCase()} ${pad} ${operatie.security?.length === 0}`,
      ),
    );
    expect(beschreven.sort()).toEqual(vanRoutes.sort());
  });

  it('CEN-62.2 is for everybody, from every web page', async () => {
    const antwoord = await toneel().bel('', '').haal('/openapi.json');
    expect([antwoord.status, antwoord.koppen.get('access-control-allow-origin'), antwoord.lijf.openapi]).toEqual([
      200,
      '*',
      '3.1.0',
    ]);
  });

  it('CEN-62.3 names every problem code there is, somewhere in an answer', () => {
    const namen = alle('$ref', [document.paths, document.components.responses]).map((ref: string) =>
      ref.split('/').at(-1),
    );
    const codes = Object.entries<Lijf>(document.components.schemas).flatMap(([naam, schema]) =>
      naam.startsWith('Probleem') && namen.includes(naam) ? [schema.properties.type.const] : [],
    );
    expect(codes.sort()).toEqual(
      Object.keys(PROBLEMEN)
        .map((code) => `urn:terugmeldbalie:probleem:${code}`)
        .sort(),
    );
  });

  it('CEN-62.4 every reference leads somewhere, and every schema is one', () => {
    const ontbrekend = [...new Set<string>(alle('$ref', document))].filter(
      (ref) =>
        ref
          .slice(2)
          .split('/')
          .reduce((van, deel) => van?.[deel], document) === undefined,
    );
    expect(ontbrekend).toEqual([]);
    for (const naam of Object.keys(document.components.schemas)) expect(schemakeur(naam)).toBeTypeOf('function');
    expect(document.components.schemas.Annotatie.oneOf).toHaveLength(SOORTEN.length);
  });

  it('CEN-62.5 accepts and refuses a batch as the service does', () => {
    const { jansen } = toneel();
    const wortel = crypto.randomUUID();
    const keur = schemakeur('NieuweAnnotaties');
    const maak = (soort: string, velden: object) => ({ annotaties: [annotatie(jansen, wortel, soort, { ...velden })] });
    const status = { status: 'IN_BEHANDELING' };
    const gevallen: readonly [boolean, object][] = [
      [true, maak('status', { ...status, toelichting: '😀'.repeat(4000), nieuw: { veld: 1 } })],
      [false, maak('status', { ...status, toelichting: '😀'.repeat(4001) })],
      [false, maak('status', { ...status, zichtbaar: 'eigen' })],
      [false, maak('status', { ...status, geannoteerdOp: '2026-11-23T09:00:00+01:00' })],
      [true, maak('toewijzing', { medewerker: null })],
      [false, maak('toewijzing', { medewerker: 'a', toelichting: 'hier niet' })],
      [false, maak('toewijzing', {})],
      [true, maak('contact', { contactType: 'Behandelaar', naam: 'Team' })],
      [false, maak('contact', { contactType: 'Behandelaar', afdeling: 'Team' })],
      [false, maak('onderzoek', { actie: 'geplaatst', datum: '2026-02-30', zichtbaar: 'eigen' })],
      [false, maak('zomaar', {})],
      [false, { annotaties: [] }],
      [false, { ...maak('status', status), basis: -1 }],
    ];
    const oordelen = gevallen.map(([, lijf]) => [keur(lijf), postAnnotatiesSchema.safeParse(lijf).success]);
    expect(oordelen).toEqual(gevallen.map(([goed]) => [goed, goed]));
  });
});

describe('the check on every answer', () => {
  const BYTES = new TextEncoder().encode(JSON.stringify({ status: 'ok', tijd: '2026-11-23T09:00:00.000Z' }));
  const goed: Geleverd = {
    methode: 'GET',
    adres: '/v1/gezondheid',
    status: 200,
    koppen: new Headers({
      'API-Version': '1.0.0',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(BYTES.byteLength),
    }),
    bytes: BYTES,
  };
  const metKop = (naam: string, waarde: string | null): Partial<Geleverd> => {
    const koppen = new Headers(goed.koppen);
    if (waarde === null) koppen.delete(naam);
    else koppen.set(naam, waarde);
    return { koppen };
  };
  const metLijf = (lijf: object): Partial<Geleverd> => {
    const bytes = new TextEncoder().encode(JSON.stringify(lijf));
    return { bytes, ...metKop('Content-Length', String(bytes.byteLength)) };
  };

  it('CEN-63.1 lets a described answer pass', () => {
    expect(() => maakKeuring(document)(goed)).not.toThrow();
  });

  it.each<[string, Partial<Geleverd>, RegExp]>([
    ['a status', { status: 202 }, /staat niet in het contract/],
    ['a method', { methode: 'PUT' }, /staat niet in het contract/],
    ['an address that exists nowhere', { adres: '/v1/anders' }, /staat niet in het contract/],
    ['a header that is missing', metKop('API-Version', null), /API-Version ontbreekt/],
    ['a header of another form', metKop('API-Version', '2.0.0'), /API-Version: .*pattern/],
    ['a header too many', metKop('Server', 'x'), /server staat niet in het contract/],
    ['another type', metKop('Content-Type', 'text/html'), /type text\/html/],
    ['a field of another form', metLijf({ status: 'ok', tijd: 'nu' }), /\/tijd/],
    ['a field that is missing', metLijf({ status: 'ok' }), /required/],
    ['a field too many', metLijf({ status: 'ok', tijd: '2026-11-23T09:00:00Z', extra: 1 }), /additionalProperties/],
  ])('CEN-63.2 stops %s', (_, afwijking, fout) => {
    expect(() => maakKeuring(document)({ ...goed, ...afwijking })).toThrow(fout);
  });

  it('CEN-63.3 no contract test calls the service past it', () => {
    const map = import.meta.dirname;
    const langs = readdirSync(map)
      .filter((naam) => naam.endsWith('.test.ts'))
      .filter((naam) =>
        /\bfetch\(|\bstartCentral\b\(/.test(readFileSync(join(map, naam), 'utf8').replaceAll(/\/.*\//g, '')),
      );
    expect(langs).toEqual([]);
  });
});
