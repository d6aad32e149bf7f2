// The worklist: views, counts, lists and their rows.
import { z } from 'zod';
import { VERWANTSCHAPPEN } from '../../domain/verwant.ts';
import { VRAAG_MAX } from '../../domain/vraagtaal/lezen.ts';
import { JANEEVELDEN, KEUZEVELDEN } from '../../domain/vraagtaal/vraag.ts';
import { gevuldeTekst, tekst, uuid } from '../../wire/bouwstenen.ts';
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

export const GROEPEN = [
  'te-laat',
  'vandaag',
  'deze-week',
  'later',
  'geen-termijn',
  'afgesloten',
  'elders',
  'verwant',
  'overig',
] as const;

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
  labels: z.array(z.string()),
  /** "1 van 3", as its text says. */
  reeks: z.object({ nummer: z.int(), totaal: z.int() }).nullable(),
  /** It left the list since it was opened (known since the last `werkvoorraad.nieuws`). */
  uit: z.boolean(),
});

export type Rij = z.infer<typeof rijSchema>;

export const SORTEERKOLOMMEN = [
  'termijn',
  'ontvangen',
  'registratie',
  'status',
  'object',
  'afnemer',
  'behandelaar',
  'kenmerk',
  'bijlagen',
  'laatst',
] as const;

export const sorteringSchema = z.object({ kolom: z.enum(SORTEERKOLOMMEN), richting: z.enum(['op', 'af']) });
export type Sortering = z.infer<typeof sorteringSchema>;

export const groeperenSchema = z.enum(['termijn', 'verwant', 'geen']);
export type Groeperen = z.infer<typeof groeperenSchema>;

/** A query as it was typed (`shared/domain/vraagtaal`). */
export const vraagtekst = tekst(VRAAG_MAX);

/** What a list is made of; what is left out is as the view has it. */
export const lijstinvoerSchema = z.object({
  weergave: weergaveSchema,
  vraag: vraagtekst.optional(),
  sortering: sorteringSchema.optional(),
  groeperen: groeperenSchema.optional(),
});
export type Lijstinvoer = z.infer<typeof lijstinvoerSchema>;

export const lijstSchema = z.object({
  /** Handle of the snapshot of row ids that the backend holds. */
  lijst: z.string(),
  totaal: z.int(),
  /** Headings in order; `vanaf` is the index of the first row under it. */
  groepen: z.array(
    z.object({
      groep: groepSchema,
      vanaf: z.int(),
      aantal: z.int(),
      /** Of a group of related meldingen: why, and of whom or what (masked). */
      verwant: z.object({ waarom: z.enum(VERWANTSCHAPPEN), naam: z.string() }).optional(),
    }),
  ),
  /** With a query that finds nothing here: how many it finds in all meldingen; null = not asked. */
  elders: z.int().nullable(),
});

export type Lijst = z.infer<typeof lijstSchema>;

/** Fields of which the values are counted for a menu. */
export const waardeveldSchema = z.enum([...KEUZEVELDEN, ...JANEEVELDEN, 'termijn', 'ontvangen']);
export type Waardeveld = z.infer<typeof waardeveldSchema>;

export const waardeSchema = z.object({
  /** As the query language has it. */
  waarde: z.string(),
  /** As a person reads it; empty where the screen has a word for it. */
  naam: z.string(),
  aantal: z.int(),
});
export type Waarde = z.infer<typeof waardeSchema>;

/** A person's own view. `sortering` and `groeperen` are always said: a view must not change with a default. */
export const eigenWeergaveSchema = z.object({
  id: uuid,
  naam: gevuldeTekst(40),
  weergave: weergaveSchema,
  vraag: vraagtekst,
  sortering: sorteringSchema,
  groeperen: groeperenSchema,
});
export type EigenWeergave = z.infer<typeof eigenWeergaveSchema>;

/** Most that one act in bulk takes, and so the most that can be chosen. */
export const KEUZE_MAX = 500;
