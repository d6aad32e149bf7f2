// The morning round.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { rondeSchema, rondeverslagSchema } from '../vormen/ochtendronde.ts';
import { type Entries, leeg, niets } from './entry.ts';

export const OCHTENDRONDE = {
  /** The round of today: as it was begun, with what came of each; or, before that, what it would hold. */
  'ochtendronde.lijst': { kind: 'query', input: niets, output: rondeSchema, errors: [] },
  /** Fixes the order. Begun already: what came since is added at the end, or (`opnieuw`) all is made anew. */
  'ochtendronde.beginnen': { kind: 'command', input: z.object({ opnieuw: z.boolean() }), output: leeg, errors: [] },
  /** Leaves this one for later, or takes it up after all. */
  'ochtendronde.overslaan': {
    kind: 'command',
    input: z.object({ uuid, over: z.boolean() }),
    output: leeg,
    errors: ['onbekend'],
  },
  'ochtendronde.verslag': { kind: 'query', input: niets, output: rondeverslagSchema, errors: [] },
} as const satisfies Entries;
