// Intents of an officer, as the screen sends them.
import { z } from 'zod';
import { datum, gevuldeTekst, tekst, uuid } from '../../wire/bouwstenen.ts';

export const opdrachtsoortSchema = z.enum([
  'in-behandeling-nemen',
  'onvoldoende-informatie',
  'niet-ontvankelijk',
  'verkeerde-bronhouder',
  'terugnemen',
  'inplannen',
  'afhandelen',
  'intrekking-bevestigen',
  'toewijzen',
  'aantekening',
  'bijlage',
  'melder-benaderen',
  'contactmoment',
  'verwijzing',
  'onderzoek',
  'beoordeling',
  'label',
  'contact',
]);

const fractie = z.number().min(0).max(1);
/** A place in a page of a file (koppelvlak, `plaats`). */
export const plaatsSchema = z.object({
  page: z.int().min(1),
  x: fractie,
  y: fractie,
  width: fractie,
  height: fractie,
});

const toelichting = tekst(4000);
const zichtbaar = z.enum(['eigen', 'bronhouders']);
export const kanaalSchema = z.enum(['telefoon', 'e-mail', 'brief', 'balie']);
const gesprek = { kanaal: kanaalSchema, datum, tekst: tekst(4000) };
const oordelen = z
  .array(z.object({ naam: gevuldeTekst(255), oordeel: z.enum(['overgenomen', 'niet-overgenomen', 'ander-gegeven']) }))
  .max(100)
  .optional();

export const opdrachtSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('in-behandeling-nemen'), overnemen: z.boolean().optional() }),
  z.object({ soort: z.literal('onvoldoende-informatie'), toelichting }),
  z.object({ soort: z.literal('niet-ontvankelijk'), toelichting }),
  z.object({ soort: z.literal('verkeerde-bronhouder'), bronhouder: gevuldeTekst(20).optional(), toelichting }),
  z.object({ soort: z.literal('terugnemen'), toelichting }),
  z.object({
    soort: z.literal('inplannen'),
    mijlpaal: tekst(255),
    datum,
    intern: z.boolean(),
    toelichting: toelichting.optional(),
  }),
  z.object({
    soort: z.literal('afhandelen'),
    resultaat: z.enum(['GEWIJZIGD', 'NIET_GEWIJZIGD']),
    toelichting: toelichting.optional(),
    gegrond: z.boolean(),
    melderGeinformeerd: z.boolean().optional(),
    onderzoekVerwijderdOp: datum.optional(),
    attributen: oordelen,
    antwoord: z.object(gesprek).optional(),
  }),
  z.object({ soort: z.literal('intrekking-bevestigen'), toelichting: toelichting.optional() }),
  z.object({ soort: z.literal('toewijzen'), medewerker: gevuldeTekst(255).nullable(), reden: tekst(500).optional() }),
  z.object({
    soort: z.literal('aantekening'),
    tekst: tekst(4000),
    zichtbaar,
    bijlage: uuid.optional(),
    plaats: plaatsSchema.optional(),
    attribuut: gevuldeTekst(255).optional(),
  }),
  z.object({ soort: z.literal('melder-benaderen'), ...gesprek, rappelOp: datum.optional() }),
  z.object({ soort: z.literal('contactmoment'), ...gesprek, zichtbaar }),
  z.object({
    soort: z.literal('verwijzing'),
    verwijzing: z.enum(['zaaknummer', 'mutatie', 'brondocument']),
    waarde: tekst(4000),
  }),
  z.object({
    soort: z.literal('onderzoek'),
    actie: z.enum(['geplaatst', 'verwijderd']),
    datum,
    code: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    attributen: z.array(gevuldeTekst(255)).max(100).optional(),
    rappel: z.object({ mijlpaal: gevuldeTekst(255), datum }).optional(),
  }),
  z.object({ soort: z.literal('beoordeling'), gegrond: z.boolean(), attributen: oordelen }),
  z.object({ soort: z.literal('label'), label: tekst(50), actie: z.enum(['toevoegen', 'verwijderen']) }),
  z.object({
    soort: z.literal('contact'),
    naam: tekst(255).optional(),
    email: tekst(255).optional(),
    telefoon: tekst(255).optional(),
    afdeling: tekst(255).optional(),
  }),
]);

/** An intent as the screen sends it; own files go by `bijlage.toevoegen`, for a page can name no file by its content. `shared/domain/opdracht` turns it into annotations. */
export type OpdrachtInvoer = z.infer<typeof opdrachtSchema>;
