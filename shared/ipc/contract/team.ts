// The team's settings: read from the local copy, changed only at the service.
import { z } from 'zod';
import { gevuldeTekst } from '../../wire/bouwstenen.ts';
import { teaminstellingenSchema, teamstandSchema } from '../vormen/team.ts';
import type { Entries } from './entry.ts';

/** Absent = the person's first bronhouder. */
const bronhouder = gevuldeTekst(20).optional();

export const TEAM = {
  /** The local copy: works offline. */
  'team.instellingen': {
    kind: 'query',
    input: z.object({ bronhouder }),
    output: teamstandSchema,
    errors: ['onbekend'],
  },
  /** Fetches the document again. */
  'team.vernieuwen': {
    kind: 'command',
    input: z.object({ bronhouder }),
    output: teamstandSchema,
    errors: ['onbekend', 'offline'],
  },
  /** Changes the document while it is still the version that the person saw; `inmiddels-gewijzigd` = the new one is here now. */
  'team.bewaren': {
    kind: 'command',
    input: z.object({ bronhouder, etag: z.string().max(200), instellingen: teaminstellingenSchema }),
    output: teamstandSchema,
    errors: ['onbekend', 'offline', 'rol-niet-bevoegd', 'inmiddels-gewijzigd', 'ongeldig'],
  },
} as const satisfies Entries;
