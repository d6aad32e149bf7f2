// Entering a melding by hand.
import { z } from 'zod';
import { tekst, uuid } from '../../wire/bouwstenen.ts';
import { invoerconceptSchema, invoerfoutSchema, invoerSchema } from '../vormen/invoeren.ts';
import { type Entries, leeg, niets } from './entry.ts';

const voorWie = z.object({ bronhouder: tekst(20), invoer: invoerSchema });

export const INVOEREN = {
  /** For whom one may enter a melding, and in which registrations. */
  'invoeren.bronhouders': {
    kind: 'query',
    input: niets,
    output: z.array(z.object({ code: z.string(), naam: z.string(), registraties: z.array(z.string()) })),
    errors: [],
  },
  /** Every fault at once, as the service would find them; nothing is stored. */
  'invoeren.controleren': { kind: 'query', input: voorWie, output: z.array(invoerfoutSchema), errors: [] },
  /** Queues the melding; it can be handled at once, also before the service has it. `fouten` comes with `ongeldig`. */
  'invoeren.indienen': {
    kind: 'command',
    input: voorWie.extend({
      /** The refused submission that this one replaces. */
      vervangt: uuid.nullable(),
    }),
    output: z.object({ uuid, batch: uuid, nietVoor: z.string().nullable(), bedenktijd: z.int() }),
    errors: ['ongeldig', 'rol-niet-bevoegd', 'onbekend'],
  },
  /** What was typed and not entered yet, or null. */
  'invoeren.concept': { kind: 'query', input: niets, output: invoerconceptSchema.nullable(), errors: [] },
  /** Keeps what is typed; null = entered, or thrown away by the person. */
  'invoeren.conceptBewaren': {
    kind: 'command',
    input: z.object({ concept: invoerconceptSchema.nullable() }),
    output: leeg,
    errors: [],
  },
  /** The form of a follow-up of a closed melding, and that melding's number; nothing is stored. */
  'invoeren.vervolg': {
    kind: 'query',
    input: z.object({ uuid }),
    output: z.object({ bronhouder: z.string(), kenmerk: z.string(), invoer: invoerSchema }),
    errors: ['onbekend', 'rol-niet-bevoegd'],
  },
  /** The fields of a submission that is still in the outbox: taken back or refused, to be mended. */
  'invoeren.teruglezen': {
    kind: 'query',
    input: z.object({ batch: uuid }),
    output: z.object({
      bronhouder: z.string(),
      invoer: invoerSchema,
      /** Why the service refused it, at its fields. */
      fouten: z.array(invoerfoutSchema),
    }),
    errors: ['onbekend'],
  },
} as const satisfies Entries;
