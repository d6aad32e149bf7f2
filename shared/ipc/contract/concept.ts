// Drafts of decisions: kept until they are decided or a person throws them away.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { conceptinhoudSchema, conceptSchema } from '../vormen/concept.ts';
import { opdrachtsoortSchema } from '../vormen/opdracht.ts';
import { type Entries, leeg } from './entry.ts';

const wat = { uuid, soort: opdrachtsoortSchema };

export const CONCEPT = {
  /** Drafts of one melding, or of all; the latest first. */
  'concept.lijst': {
    kind: 'query',
    input: z.object({ uuid: uuid.optional() }),
    output: z.array(conceptSchema),
    errors: [],
  },
  /** Keeps what was typed, in place of what was kept before. */
  'concept.bewaren': {
    kind: 'command',
    input: z.object({ ...wat, inhoud: conceptinhoudSchema }),
    output: z.object({ gewijzigdOp: z.string() }),
    errors: ['onbekend'],
  },
  /** A person throws it away. The screen offers it back for a while with `concept.bewaren`. */
  'concept.wissen': { kind: 'command', input: z.object(wat), output: leeg, errors: [] },
  /** A decision that came back, as a draft; what was typed since stays. */
  'concept.uitBatch': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: z.object(wat),
    errors: ['onbekend'],
  },
  /** From a withdrawn melding to its successor: its drafts, and its notes as a draft of a note. */
  'concept.overnemen': {
    kind: 'command',
    input: z.object({ van: uuid, naar: uuid }),
    output: z.object({ aantal: z.int() }),
    errors: ['onbekend'],
  },
} as const satisfies Entries;
