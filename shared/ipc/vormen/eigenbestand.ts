// Files of one's own while they are read in, and what may still be added.
import { z } from 'zod';
import { BESTANDSFOUTEN } from '../../domain/bestand/eigen.ts';
import { BESTANDSSOORTEN } from '../../domain/bestand/soort.ts';
import { uuid } from '../../wire/bouwstenen.ts';

export const innameSchema = z.object({
  id: uuid,
  naam: z.string(),
  bytes: z.int(),
  gelezen: z.int(),
  /** Read, checked and kept: it can be added. */
  klaar: z.boolean(),
  fout: z.enum([...BESTANDSFOUTEN, 'onleesbaar', 'schijf-vol']).nullable(),
  /** What it is by its content, once it is here. */
  soort: z.enum(BESTANDSSOORTEN).nullable(),
  naamPast: z.boolean(),
});

export const innamenSchema = z.object({
  innamen: z.array(innameSchema),
  /** What is wrong with them together, such as more than fit with the melding. */
  samen: z.enum(BESTANDSFOUTEN).nullable(),
});

export type Inname = z.infer<typeof innameSchema>;
export type Innamen = z.infer<typeof innamenSchema>;
