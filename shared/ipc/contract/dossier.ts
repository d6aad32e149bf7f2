// One melding.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { dossierSchema } from '../vormen/dossier.ts';
import type { Entries } from './entry.ts';

export const DOSSIER = {
  'melding.dossier': {
    kind: 'query',
    input: z.object({ uuid }),
    output: dossierSchema,
    errors: ['onbekend'],
  },
  /** Shows an identification in full; the showing is logged. */
  'melding.identificatieTonen': {
    kind: 'command',
    input: z.object({ uuid }),
    output: z.object({ waarde: z.string() }),
    errors: ['onbekend'],
  },
} as const satisfies Entries;
