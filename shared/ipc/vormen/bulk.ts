// Deciding over many meldingen in one go: what would happen to each, and what did.
import { z } from 'zod';
import { BULKREDENEN } from '../../domain/bulk.ts';
import { gevuldeTekst, uuid } from '../../wire/bouwstenen.ts';
import { pingpongSchema } from './kompas.ts';

/** Most meldingen of one bulk, and of one call of it. */
export const BULK_MAX = 500;
export const BULK_STUK = 50;

/** Code of the bronhouder that one melding of a bulk goes to, instead of the one in the intent. */
export const naarSchema = gevuldeTekst(20);

export const bulkregelSchema = z.object({
  uuid,
  /** Highest volgnummer of this picture: goes along with the decision. */
  gezien: z.int(),
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  statusnaam: z.string(),
  /** Why this decision can't be taken here; null = it can. */
  waarom: z.enum(BULKREDENEN).nullable(),
  /** Who has it, with `toegewezen-aan-collega`; what is missing, with `gegeven-ontbreekt` and `plek-niet-ingevuld`. */
  bij: z.string().nullable(),
  /** The status that it gets; null when the status stays. */
  wordt: z.string().nullable(),
  /** Where it goes, with `verkeerde-bronhouder`; null = nowhere yet. */
  naar: z.object({ code: z.string(), naam: z.string() }).nullable(),
  /** It would go to one that had it before. */
  pingpong: pingpongSchema.nullable(),
  /** What the melder will read, filled in for this melding; null = nothing. */
  leest: z.string().nullable(),
});

export type Bulkregel = z.infer<typeof bulkregelSchema>;

export const bulkuitslagSchema = z.object({ uuid, batch: uuid.nullable(), waarom: z.enum(BULKREDENEN).nullable() });

export type Bulkuitslag = z.infer<typeof bulkuitslagSchema>;
