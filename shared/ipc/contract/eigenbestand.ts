// Adding files of one's own to a melding: read in first, then decided on like anything else. A path never comes this way: the
// backend has main ask the person for files, and what is dropped on the screen comes as bytes, which is all a page can have.
import { z } from 'zod';
import { TEGELIJK } from '../../domain/bestand/eigen.ts';
import { tekst, uuid } from '../../wire/bouwstenen.ts';
import { innamenSchema, innameSchema } from '../vormen/eigenbestand.ts';
import { BESLUIT } from './besluit.ts';
import { type Entries, leeg } from './entry.ts';

/** Bytes of one piece: as base64 it stays within one call (`MAX_CALL_SIZE`). */
export const STUK_BYTES = 600_000;

export const EIGENBESTAND = {
  /** Asks the person for files; they are read in while one goes on. How many were chosen. */
  'bijlage.kiezen': {
    kind: 'command',
    input: z.object({ melding: uuid }),
    output: z.object({ aantal: z.int() }),
    errors: ['onbekend', 'rol-niet-bevoegd', 'te-veel-bestanden'],
  },
  /** A file that was dropped; its bytes follow in order. */
  'bijlage.inname': {
    kind: 'command',
    input: z.object({ melding: uuid, naam: z.string().max(4_096), bytes: z.int().min(0) }),
    output: innameSchema,
    errors: ['onbekend', 'rol-niet-bevoegd', 'te-veel-bestanden'],
  },
  'bijlage.innameStuk': {
    kind: 'command',
    input: z.object({ id: uuid, plek: z.int().min(0), stuk: z.base64().max(Math.ceil(STUK_BYTES / 3) * 4) }),
    output: innameSchema,
    errors: ['onbekend'],
  },
  'bijlage.innameStop': {
    kind: 'command',
    input: z.object({ ids: z.array(uuid).max(100) }),
    output: leeg,
    errors: [],
  },
  'bijlage.innamen': {
    kind: 'query',
    input: z.object({ melding: uuid }),
    output: innamenSchema,
    errors: ['onbekend'],
  },
  /** The files become part of the melding: one batch, one undo. */
  'bijlage.toevoegen': {
    kind: 'command',
    input: z.object({
      melding: uuid,
      innamen: z.array(uuid).min(1).max(TEGELIJK),
      zichtbaar: z.enum(['eigen', 'bronhouders', 'allen']),
      beschrijving: tekst(4000).optional(),
      gezien: z.int().min(0),
    }),
    output: BESLUIT['melding.besluiten'].output,
    errors: [...BESLUIT['melding.besluiten'].errors, 'bestand-niet-hier'],
  },
} as const satisfies Entries;
