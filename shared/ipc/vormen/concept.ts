// Drafts: the fields of a decision dialog as a person left them. Read back from disk, so every field may be absent.
import { z } from 'zod';
import type { LEGE_VELDEN } from '../../domain/concept.ts';
import { uuid } from '../../wire/bouwstenen.ts';
import { kanaalSchema, opdrachtsoortSchema, plaatsSchema } from './opdracht.ts';

/** Longer than any field may be when it is sent: what is too long is kept, and refused only when it is decided. */
const tekst = z.string().max(50_000);
const kort = z.string().max(1_000);

const velden = {
  ontbreekt: z.array(kort).max(50).readonly(),
  toelichting: tekst,
  bronhouder: z.object({ code: kort, naam: kort }).nullable(),
  resultaat: z.enum(['GEWIJZIGD', 'NIET_GEWIJZIGD']).nullable(),
  gegrond: z.boolean().nullable(),
  melderGeinformeerd: z.boolean(),
  onderzoekVerwijderdOp: kort,
  oordelen: z
    .array(z.object({ naam: kort, oordeel: z.enum(['overgenomen', 'niet-overgenomen', 'ander-gegeven']) }))
    .max(100)
    .readonly(),
  antwoordKanaal: z.enum(['telefoon', 'e-mail', 'brief', 'balie', 'geen']).nullable(),
  antwoordDatum: kort,
  antwoordTekst: tekst,
  mijlpaal: tekst,
  datum: kort,
  intern: z.boolean(),
  medewerker: z.object({ id: kort.nullable(), naam: kort }).nullable(),
  reden: tekst,
  tekst,
  zichtbaar: z.enum(['eigen', 'bronhouders']),
  bijlage: uuid.nullable(),
  plaats: plaatsSchema.nullable(),
  attribuut: kort,
  beschrijving: tekst,
  kanaal: kanaalSchema.nullable(),
  rappelOp: kort,
  verwijzing: z.enum(['zaaknummer', 'mutatie', 'brondocument']).nullable(),
  waarde: tekst,
  actie: z.enum(['geplaatst', 'verwijderd']),
  code: kort,
  attributen: z.array(kort).max(100).readonly(),
  metRappel: z.boolean(),
  label: tekst,
  labelActie: z.enum(['toevoegen', 'verwijderen']),
  naam: tekst,
  email: tekst,
  telefoon: tekst,
  afdeling: tekst,
} satisfies Record<keyof typeof LEGE_VELDEN, z.ZodType>;

export const conceptinhoudSchema = z.object(velden).partial();

export const conceptSchema = z.object({
  melding: uuid,
  soort: opdrachtsoortSchema,
  inhoud: conceptinhoudSchema,
  gewijzigdOp: z.string(),
});

export type ConceptRij = z.infer<typeof conceptSchema>;
