// Requests and answers of the koppelvlak (chapters 3 and 6).
import { z } from 'zod';
import { annotatieSchema, MAX_BATCH } from './annotatie-schema.ts';
import { datum, gevuldeTekst, tijdstip, uuid } from './bouwstenen.ts';

/** Version of the contract, sent as `API-Version`. A client stops at another major version. */
export const API_VERSIE = '1.0.0';
export const API_HOOFDVERSIE = 1;

export const rolSchema = z.enum(['bijhouder', 'teamlead', 'raadpleger']);
export type Rol = z.infer<typeof rolSchema>;

/** A whole number in a query, where everything is text. */
function getalInVraag(min: number, max: number) {
  const melding = `is geen geheel getal van ${min} tot en met ${max}`;
  return z
    .string({ error: melding })
    .regex(/^\d{1,9}$/, { error: melding, abort: true })
    .transform(Number)
    .pipe(z.int().min(min, { error: melding }).max(max, { error: melding }));
}

/** The query of `GET /annotaties`. */
export const feedvraagSchema = z.object({
  na: z.string({ error: 'staat meer dan één keer in de vraag' }).optional(),
  limiet: getalInVraag(1, 500).default(200),
  wacht: getalInVraag(0, 25).default(0),
});

/** `POST /annotaties`. `basis` is demanded by rule 3, not by the shape. */
export const postAnnotatiesSchema = z.looseObject({
  basis: z.int().min(0).optional(),
  annotaties: z.array(annotatieSchema).min(1).max(MAX_BATCH),
});

/** `POST /terugmeldingen`: root + kenmerk? + contact? + bijlage* + bronhouder? + status? */
export const postTerugmeldingSchema = z.looseObject({ annotaties: z.array(annotatieSchema).min(1).max(MAX_BATCH) });

export const geplaatstSchema = z.looseObject({
  volgnummers: z.record(z.string(), z.int()),
  ontvangenOp: tijdstip,
  verschoven: z.boolean(),
  klokverschilSeconden: z.int().optional(),
  kenmerk: z.string().optional(),
});
export type Geplaatst = z.infer<typeof geplaatstSchema>;

/** A page of the feed. The annotations are read one by one (`leesOntvangen`): one bad one must not stop the rest. */
export const feedSchema = z.looseObject({
  annotaties: z.array(z.unknown()),
  volgende: z.string(),
  meer: z.boolean(),
});

export const boomSchema = z.looseObject({ annotaties: z.array(z.unknown()) });

/** `POST /terugmeldingen/_zoek`: newest first. */
export const zoekresultaatSchema = z.looseObject({
  terugmeldingen: z.array(
    z.looseObject({
      uuid,
      registratie: z.string(),
      kenmerk: z.string().nullable(),
      status: z.string(),
      bronhouder: z.string(),
      ontvangenOp: tijdstip,
    }),
  ),
  meer: z.boolean(),
});

/** `PUT /bijlagen/{uuid}/inhoud`: what lies here now. */
export const uploadSchema = z.looseObject({ uuid, sha256: z.string(), bytes: z.int().min(0) });

export const ikSchema = z.looseObject({
  id: gevuldeTekst(255),
  naam: gevuldeTekst(255),
  oin: z.string().optional(),
  rol: z.string().optional(),
  bronhouders: z.array(z.looseObject({ code: z.string(), naam: z.string(), oin: z.string(), rol: rolSchema })),
});
export type Ik = z.infer<typeof ikSchema>;

export const bronhoudersSchema = z.looseObject({
  bronhouders: z.array(
    z.looseObject({
      code: z.string(),
      naam: z.string(),
      oin: z.string().optional(),
      registraties: z.array(z.string()),
      opgehevenPer: datum.optional(),
      opvolgers: z.array(z.string()).optional(),
    }),
  ),
});
export type BronhouderInfo = z.infer<typeof bronhoudersSchema>['bronhouders'][number];

export const medewerkerSchema = z.looseObject({
  id: z.string(),
  naam: z.string(),
  rol: rolSchema,
  actief: z.boolean(),
  afwezigVan: datum.optional(),
  afwezigTot: datum.optional(),
  registraties: z.array(z.string()).optional(),
  maximum: z.int().min(0).optional(),
});
export const medewerkersSchema = z.looseObject({ medewerkers: z.array(medewerkerSchema) });
export type MedewerkerInfo = z.infer<typeof medewerkerSchema>;

export const gezondheidSchema = z.looseObject({ status: z.literal('ok'), tijd: tijdstip });
