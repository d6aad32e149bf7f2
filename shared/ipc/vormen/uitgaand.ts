// What is to go out, and what came back.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { opdrachtsoortSchema } from './opdracht.ts';
import { zekerheidSchema } from './zekerheid.ts';

/** One batch of the outbox, as the screen Uitgaand shows it. */
export const uitgaandSchema = z.object({
  batch: uuid,
  melding: uuid,
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  /** The decision in words: "Onvoldoende informatie", "Verkeerde bronhouder → Amersfoort". */
  besluit: z.string(),
  /** What was decided, so that Aanpassen can open its dialog again and a recalled text has a place to come back to. */
  soort: opdrachtsoortSchema.optional(),
  /** What the person wrote. */
  toelichting: z.string().nullable(),
  beslotenOp: z.string(),
  /** Not to be sent before this moment (recall window); null when it has passed. */
  nietVoor: z.string().nullable(),
  zekerheid: zekerheidSchema,
  bevestigdOp: z.string().nullable(),
  /** For conflict and geparkeerd: why, and the three columns. */
  conflict: z
    .object({
      code: z.string(),
      toen: z.object({ statusnaam: z.string(), tekst: z.string().nullable() }),
      nu: z.object({
        statusnaam: z.string(),
        wie: z.string(),
        op: z.string().nullable(),
        tekst: z.string().nullable(),
      }),
      /** The decision is (again) possible in the state that holds now. */
      kanOpnieuw: z.boolean(),
      /** An action that the state of now asks for instead, such as Intrekking bevestigen. */
      inPlaatsDaarvan: opdrachtsoortSchema.nullable(),
    })
    .nullable(),
});

export type Uitgaand = z.infer<typeof uitgaandSchema>;
