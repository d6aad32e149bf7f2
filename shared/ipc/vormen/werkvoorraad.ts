// The worklist: views, counts, rows.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { klokSchema } from './klok.ts';
import { zekerheidSchema } from './zekerheid.ts';

export const WEERGAVEN = ['nieuw', 'mijn', 'iedereen', 'wacht', 'te-laat', 'afgesloten'] as const;

export const weergaveSchema = z.enum(WEERGAVEN);

export type Weergave = z.infer<typeof weergaveSchema>;

export const tellingenSchema = z.object({
  nieuw: z.int(),
  mijn: z.int(),
  iedereen: z.int(),
  wacht: z.int(),
  'te-laat': z.int(),
  afgesloten: z.int(),
  uitgaand: z.int(),
});

export type Tellingen = z.infer<typeof tellingenSchema>;

export const GROEPEN = ['te-laat', 'vandaag', 'deze-week', 'later', 'geen-termijn', 'afgesloten'] as const;

export const groepSchema = z.enum(GROEPEN);

export type Groep = z.infer<typeof groepSchema>;

export const rijSchema = z.object({
  uuid,
  registratie: z.string(),
  /** Name of the object, or of the kind of melding where there is no object. */
  titel: z.string(),
  /** Masked identification. */
  identificatie: z.string(),
  kenmerk: z.string(),
  /** First words of the toelichting. */
  tekst: z.string(),
  melder: z.string(),
  anoniem: z.boolean(),
  status: z.string(),
  statusnaam: z.string(),
  bijlagen: z.int(),
  klok: klokSchema,
  /** Name of the colleague. */
  toegewezenAan: z.string().nullable(),
  ongelezen: z.boolean(),
  zekerheid: zekerheidSchema.nullable(),
});

export type Rij = z.infer<typeof rijSchema>;

export const lijstSchema = z.object({
  /** Handle of the snapshot of row ids that the backend holds. */
  lijst: z.string(),
  totaal: z.int(),
  /** Headings in order; `vanaf` is the index of the first row under it. */
  groepen: z.array(z.object({ groep: groepSchema, vanaf: z.int(), aantal: z.int() })),
});

export type Lijst = z.infer<typeof lijstSchema>;
