// The morning round: its steps, and what came of it.
import { z } from 'zod';
import { RONDEKLOKKEN, RONDEREDENEN } from '../../domain/ronde.ts';
import { uuid } from '../../wire/bouwstenen.ts';
import { opdrachtsoortSchema } from './opdracht.ts';

export const rondestapSchema = z.object({
  uuid,
  reden: z.enum(RONDEREDENEN),
  /** null = still to come. `vervallen`: there is nothing to do any more, by somebody else's hand. */
  uitkomst: z.enum(['gedaan', 'overgeslagen', 'vervallen']).nullable(),
  /** What was decided. */
  soort: opdrachtsoortSchema.nullable(),
});

export type Rondestap = z.infer<typeof rondestapSchema>;

export const rondeSchema = z.object({
  /** Begun today; before that the steps are what it would hold. */
  begonnen: z.boolean(),
  stappen: z.array(rondestapSchema),
  /** Came in after it was begun, and not in it yet. */
  erbij: z.int(),
});

export type Ronde = z.infer<typeof rondeSchema>;

/** Counts only: it is made to be passed on. */
export const rondeverslagSchema = z.object({
  dag: z.string(),
  gedaan: z.array(z.object({ soort: opdrachtsoortSchema.nullable(), aantal: z.int() })),
  overgeslagen: z.int(),
  vervallen: z.int(),
  nietBekeken: z.int(),
  blijft: z.array(z.object({ klok: z.enum(RONDEKLOKKEN), aantal: z.int() })),
});

export type Rondeverslag = z.infer<typeof rondeverslagSchema>;
