// Requests and answers of the koppelvlak (chapters 3 and 6).
import { z } from 'zod';
import { annotatieSchema, MAX_BATCH } from './annotatie-schema.ts';
import { datum, gevuldeTekst, tijdstip } from './bouwstenen.ts';

/** Version of the contract, sent as `API-Version`. A client stops at another major version. */
export const API_VERSIE = '1.0.0';
export const API_HOOFDVERSIE = 1;

export const rolSchema = z.enum(['bijhouder', 'teamlead', 'raadpleger']);
export type Rol = z.infer<typeof rolSchema>;

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
