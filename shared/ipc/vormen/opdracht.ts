// Intents of an officer, as the screen sends them.
import { z } from 'zod';
import { datum, gevuldeTekst, tekst } from '../../wire/bouwstenen.ts';

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
]);

const toelichting = tekst(4000);

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
  }),
  z.object({ soort: z.literal('intrekking-bevestigen'), toelichting: toelichting.optional() }),
  z.object({ soort: z.literal('toewijzen'), medewerker: gevuldeTekst(255).nullable(), reden: tekst(500).optional() }),
  z.object({ soort: z.literal('aantekening'), tekst: tekst(4000), zichtbaar: z.enum(['eigen', 'bronhouders']) }),
]);

/** An intent as the screen sends it; `shared/domain/opdracht` turns it into annotations. */
export type OpdrachtInvoer = z.infer<typeof opdrachtSchema>;
