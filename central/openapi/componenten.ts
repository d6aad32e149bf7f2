// The schemas of the contract by name: the very ones that requests are validated with, turned into JSON Schema.
import { z } from 'zod';
import type { Soort } from '../../shared/domain/annotatie.ts';
import {
  annotatieSchema,
  ontvangenSchema,
  ontvangenSoorten,
  verzondenSoorten,
} from '../../shared/wire/annotatie-schema.ts';
import {
  boomSchema,
  bronhoudersSchema,
  feedSchema,
  geplaatstSchema,
  gezondheidSchema,
  ikSchema,
  medewerkerSchema,
  medewerkersSchema,
  postAnnotatiesSchema,
  postTerugmeldingSchema,
  uploadSchema,
  zoekresultaatSchema,
} from '../../shared/wire/berichten.ts';
import { PROBLEMEN, type Probleemcode, schemaVanProbleem } from '../../shared/wire/problemen.ts';
import { aanwezigheidSchema, teaminstellingenSchema } from '../../shared/wire/team.ts';
import { zoekSchema } from '../../shared/wire/zoeken.ts';

export type Jsonschema = Readonly<Record<string, unknown>>;

/** Clients read annotations one by one and set aside what they cannot read; what is delivered is always of this shape. */
const geleverd = { annotaties: z.array(ontvangenSchema) };

const BERICHTEN = {
  Aanwezigheid: aanwezigheidSchema,
  Annotatie: annotatieSchema,
  Boom: boomSchema.extend(geleverd),
  Bronhouders: bronhoudersSchema,
  Feed: feedSchema.extend(geleverd),
  Geplaatst: geplaatstSchema.omit({ kenmerk: true }),
  Gezondheid: gezondheidSchema,
  Ik: ikSchema,
  Ingediend: geplaatstSchema.required({ kenmerk: true }),
  Medewerker: medewerkerSchema,
  Medewerkers: medewerkersSchema,
  NieuweAnnotaties: postAnnotatiesSchema,
  NieuweTerugmelding: postTerugmeldingSchema,
  OntvangenAnnotatie: ontvangenSchema,
  Teaminstellingen: teaminstellingenSchema,
  Upload: uploadSchema,
  Zoekopdracht: zoekSchema,
  Zoekresultaat: zoekresultaatSchema,
} as const satisfies Record<string, z.ZodType>;

export type Berichtnaam = keyof typeof BERICHTEN;

/** `basis-verouderd` → `BasisVerouderd`. */
function pascal(code: string): string {
  return code.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

export function probleemnaam(code: Probleemcode): string {
  return `Probleem${pascal(code)}`;
}

export function verwijzing(naam: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${naam}` };
}

/** Every code there is, with its schema's name. */
function probleemcodes(): Probleemcode[] {
  return Object.keys(PROBLEMEN) as Probleemcode[];
}

function metNaam(): [string, z.ZodType][] {
  const soorten = (voor: string, schemas: Readonly<Record<Soort, z.ZodType>>): [string, z.ZodType][] =>
    Object.entries(schemas).map(([soort, schema]) => [voor + pascal(soort), schema]);
  return [
    ...Object.entries(BERICHTEN),
    ...soorten('Annotatie', verzondenSoorten),
    ...soorten('Ontvangen', ontvangenSoorten),
    ...probleemcodes().map((code): [string, z.ZodType] => [probleemnaam(code), schemaVanProbleem(code)]),
  ];
}

/** As OpenAPI 3.1 takes it: JSON Schema 2020-12, without what only a document of its own needs. */
export function alsJsonschema(schema: z.ZodType): Jsonschema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}

/** `components/schemas` of the document. */
export function schemas(): Readonly<Record<string, Jsonschema>> {
  const register = z.registry<{ id: string }>();
  for (const [id, schema] of metNaam()) register.add(schema, { id });
  const alle = z.toJSONSchema(register, { io: 'input', uri: (id) => verwijzing(id).$ref }).schemas;
  return Object.fromEntries(
    Object.entries(alle)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([naam, { $schema: _, $id: __, ...schema }]) => [naam, schema]),
  );
}
