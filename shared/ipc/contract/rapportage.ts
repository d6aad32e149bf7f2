// The report: its numbers, and keeping or printing them. What stands behind a number is a list of the worklist (`rapport:`).
import { z } from 'zod';
import { RAPPORTVORMEN, rapportSchema, rapportvraagSchema } from '../vormen/rapportage.ts';
import { DRUK_FOUTEN, type Entries, gedrukt, gekozenBestand, PDF_FOUTEN } from './entry.ts';

export const RAPPORTAGE = {
  /** Counted in bites, so that others have their turn meanwhile. */
  'rapport.cijfers': {
    kind: 'query',
    input: rapportvraagSchema,
    output: rapportSchema,
    errors: ['rol-niet-bevoegd', 'onbekend'],
  },
  /** The same numbers, counted again, where the person chooses. */
  'rapport.bewaren': {
    kind: 'command',
    input: rapportvraagSchema.extend({ vorm: z.enum(RAPPORTVORMEN) }),
    output: gekozenBestand,
    errors: ['rol-niet-bevoegd', 'onbekend', ...PDF_FOUTEN],
  },
  'rapport.afdrukken': {
    kind: 'command',
    input: rapportvraagSchema,
    output: gedrukt,
    errors: ['rol-niet-bevoegd', 'onbekend', ...DRUK_FOUTEN],
  },
} as const satisfies Entries;
