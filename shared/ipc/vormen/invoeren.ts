// Entering a melding by hand: the fields of the form, and what is wrong with them.
import { z } from 'zod';
import type { Invoer } from '../../domain/invoer.ts';
import { tekst, uuid } from '../../wire/bouwstenen.ts';

const regel = tekst(255);
const waarde = tekst(4000);

/** Longer than a rule allows still comes through: the rules say what is wrong, field by field. */
export const invoerSchema = z.object({
  registratie: tekst(10),
  meldsoort: tekst(50),
  objectidentificatie: z.object({ soort: tekst(50), waarde: regel }),
  object: regel,
  attributen: z
    .array(z.object({ naam: regel, rubriek: tekst(10), waardeBasisregistratie: waarde, waardeWaargenomen: waarde }))
    .max(100),
  peilmoment: tekst(10),
  herkomst: z.enum(['balie', 'e-mail', 'telefoon', 'post', 'ambtshalve']),
  toelichting: waarde,
  kenmerk: regel,
  contact: z.object({ naam: regel, email: regel, telefoon: regel, afdeling: regel, organisatie: regel }),
  vervolgOp: uuid.nullable(),
}) satisfies z.ZodType<Invoer>;

export const invoerfoutSchema = z.object({ veld: z.string(), melding: z.string() });

/** The form as it stands, to go on with after a restart. */
export const invoerconceptSchema = z.object({
  bronhouder: tekst(20),
  invoer: invoerSchema,
  vervangt: uuid.nullable(),
});
export type Invoerconcept = z.infer<typeof invoerconceptSchema>;
