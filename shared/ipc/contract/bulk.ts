// Deciding over many meldingen in one go.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { BULK_MAX, BULK_STUK, bulkregelSchema, bulkuitslagSchema, naarSchema } from '../vormen/bulk.ts';
import { opdrachtSchema } from '../vormen/opdracht.ts';
import type { Entries } from './entry.ts';

export const BULK = {
  /** Per melding: can it, why not, what it becomes, what the melder reads. Nothing is stored. */
  'bulk.voorbeeld': {
    kind: 'query',
    input: z.object({
      uuids: z.array(uuid).max(BULK_MAX),
      opdracht: opdrachtSchema,
      /** Forwarding: where each goes itself. */
      naar: z
        .array(z.object({ uuid, bronhouder: naarSchema }))
        .max(BULK_MAX)
        .optional(),
    }),
    output: z.array(bulkregelSchema),
    errors: [],
  },
  /** Takes the decision for each of these, a transaction a melding. A larger bulk comes in pieces of the same `bundel`. */
  'bulk.besluiten': {
    kind: 'command',
    input: z.object({
      /** null = the first piece: the answer names the bundel. */
      bundel: uuid.nullable(),
      opdrachten: z.array(z.object({ uuid, gezien: z.int().min(0), naar: naarSchema.optional() })).max(BULK_STUK),
      opdracht: opdrachtSchema,
    }),
    output: z.object({ bundel: uuid, bedenktijd: z.int(), uitslagen: z.array(bulkuitslagSchema) }),
    errors: [],
  },
  /** Takes back all of a bundel that has not left, and says which did. */
  'bulk.terughalen': {
    kind: 'command',
    input: z.object({ bundel: uuid }),
    output: z.object({
      terug: z.int(),
      vertrokken: z.array(z.object({ uuid, titel: z.string(), kenmerk: z.string() })),
    }),
    errors: ['onbekend'],
  },
} as const satisfies Entries;
