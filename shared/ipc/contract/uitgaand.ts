// What is to go out, and what came back.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { uitgaandSchema } from '../vormen/uitgaand.ts';
import { type Entries, leeg, niets } from './entry.ts';

export const UITGAAND = {
  'uitgaand.lijst': {
    kind: 'query',
    input: niets,
    output: z.object({
      conflicten: z.array(uitgaandSchema),
      wachtend: z.array(uitgaandSchema),
      vandaagBevestigd: z.array(uitgaandSchema),
      vandaagBevestigdAantal: z.int(),
    }),
    errors: [],
  },
  /** Takes a decision back that has not left yet. */
  'uitgaand.terughalen': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: leeg,
    errors: ['onbekend', 'al-verzonden'],
  },
  /** Takes back the last decision that has not left yet (Z). */
  'uitgaand.laatsteTerughalen': {
    kind: 'command',
    input: niets,
    output: z.object({ besluit: z.string() }),
    errors: ['niets-terug-te-halen'],
  },
  /** Sends a refused decision again, on the picture of now. */
  'uitgaand.opnieuw': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: leeg,
    errors: ['onbekend', 'overgang-niet-toegestaan', 'niet-de-bronhouder'],
  },
  /** A person's explicit choice to let a refused decision go; its text stays in the dossier's history. */
  'uitgaand.latenVallen': { kind: 'command', input: z.object({ batch: uuid }), output: leeg, errors: ['onbekend'] },
} as const satisfies Entries;
