// What is to go out, and what came back.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { opdrachtSchema } from '../vormen/opdracht.ts';
import { bundelSchema, proefSchema, uitgaandSchema } from '../vormen/uitgaand.ts';
import { BESLUIT } from './besluit.ts';
import { type Entries, leeg, niets } from './entry.ts';

const vanBatch = z.object({ batch: uuid });

export const UITGAAND = {
  'uitgaand.lijst': {
    kind: 'query',
    input: niets,
    output: z.object({
      conflicten: z.array(uitgaandSchema),
      wachtend: z.array(uitgaandSchema),
      bundels: z.array(bundelSchema),
      vandaagBevestigd: z.array(uitgaandSchema),
      vandaagBevestigdAantal: z.int(),
    }),
    errors: [],
  },
  /** Takes a decision back that has not left yet. */
  'uitgaand.terughalen': { kind: 'command', input: vanBatch, output: leeg, errors: ['onbekend', 'al-verzonden'] },
  /** Takes back the last decision that has not left yet (Z); one of a bundel brings all of it back that has not left. */
  'uitgaand.laatsteTerughalen': {
    kind: 'command',
    input: niets,
    output: z.object({ besluit: z.string() }),
    errors: ['niets-terug-te-halen'],
  },
  /** Sends again what waits for a later moment, with the same bytes. */
  'uitgaand.nuProberen': { kind: 'command', input: vanBatch, output: leeg, errors: ['onbekend'] },
  /** Takes a refused decision again, on the picture of now. */
  'uitgaand.opnieuw': {
    kind: 'command',
    input: z.object({
      batch: uuid,
      /** `gezien` of the conflict: on a newer picture nothing is decided. */
      gezien: z.int().min(0),
      /** The person saw that it takes the melding over from a colleague. */
      overnemen: z.boolean().optional(),
    }),
    output: leeg,
    errors: [...BESLUIT['melding.besluiten'].errors, 'beeld-gewijzigd'],
  },
  /** Takes another decision in the place of a refused one, which then has been let go. */
  'uitgaand.vervangen': {
    kind: 'command',
    input: z.object({ batch: uuid, opdracht: opdrachtSchema, gezien: z.int().min(0) }),
    output: BESLUIT['melding.besluiten'].output,
    errors: BESLUIT['melding.besluiten'].errors,
  },
  /** A person's explicit choice to let a decision go that never left or was refused; its text stays in the dossier. */
  'uitgaand.latenVallen': { kind: 'command', input: vanBatch, output: leeg, errors: ['onbekend', 'al-verzonden'] },
  /** What the service would say of the batches of these meldingen now. Nothing is sent, nothing is stored. */
  'uitgaand.proefsync': {
    kind: 'command',
    input: z.object({ meldingen: z.array(uuid).min(1).max(20) }),
    output: z.object({
      uitslagen: z.array(proefSchema),
      /** Why nobody could be asked; asking on makes no sense. */
      stop: z.enum(['offline', 'onveilig', 'niet-ingelogd', 'andere-versie']).nullable(),
    }),
    errors: [],
  },
} as const satisfies Entries;
