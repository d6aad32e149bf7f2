// The worklist.
import { z } from 'zod';
import { tekst } from '../../wire/bouwstenen.ts';
import { lijstSchema, rijSchema, tellingenSchema, weergaveSchema } from '../vormen/werkvoorraad.ts';
import { type Entries, niets } from './entry.ts';

export const WERKVOORRAAD = {
  'werkvoorraad.tellingen': { kind: 'query', input: niets, output: tellingenSchema, errors: [] },
  /** Opens a snapshot of a view, oldest due first. */
  'werkvoorraad.openen': {
    kind: 'query',
    input: z.object({ weergave: weergaveSchema }),
    output: lijstSchema,
    errors: [],
  },
  /** A window of the snapshot; rows that are gone meanwhile are null, so that indexes stay true. */
  'werkvoorraad.rijen': {
    kind: 'query',
    input: z.object({ lijst: tekst(100), vanaf: z.int().min(0), aantal: z.int().min(1).max(200) }),
    output: z.array(rijSchema.nullable()),
    errors: ['lijst-verlopen'],
  },
} as const satisfies Entries;
