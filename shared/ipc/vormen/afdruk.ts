// What a person chooses when a dossier leaves the program as a document.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';

export const dossierkeuzeSchema = z.object({
  uuid,
  /** Pictures of files in it; their list, with size and SHA-256, always is. */
  beelden: z.boolean(),
  /** Notes and everything else that the melder does not see. */
  intern: z.boolean(),
  /** What of persons is left out. */
  afschermen: z.object({ nummers: z.boolean(), namen: z.boolean(), contact: z.boolean() }),
});

export type Dossierkeuze = z.infer<typeof dossierkeuzeSchema>;
