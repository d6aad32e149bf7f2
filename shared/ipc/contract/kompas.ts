// The bronhouder-kompas, and the file with places that makes it see more.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { BULK_MAX } from '../vormen/bulk.ts';
import { kompasSchema, plaatsenstandSchema } from '../vormen/kompas.ts';
import { type Entries, leeg, niets } from './entry.ts';

export const KOMPAS = {
  /** Which bronhouder should have this melding, with the reasons; or why there is no proposal. */
  'kompas.voorstel': { kind: 'query', input: z.object({ uuid }), output: kompasSchema, errors: ['onbekend'] },
  /** The same for many; those that are not here are left out. */
  'kompas.voorstellen': {
    kind: 'query',
    input: z.object({ uuids: z.array(uuid).max(BULK_MAX) }),
    output: z.array(z.object({ uuid, kompas: kompasSchema })),
    errors: [],
  },
  'kompas.plaatsenStand': { kind: 'query', input: niets, output: plaatsenstandSchema.nullable(), errors: [] },
  /** Asks the person for a file with places or postcodes and keeps what is in it; null when he changed his mind. A fault
   * `plaatsen-onjuist` says what (`soort`), and where (`regel`, `kolom`). */
  'kompas.plaatsenLaden': {
    kind: 'command',
    input: niets,
    output: plaatsenstandSchema.nullable(),
    errors: ['rol-niet-bevoegd', 'bestand-onleesbaar', 'plaatsen-onjuist'],
  },
  'kompas.plaatsenWissen': { kind: 'command', input: niets, output: leeg, errors: ['rol-niet-bevoegd'] },
} as const satisfies Entries;
