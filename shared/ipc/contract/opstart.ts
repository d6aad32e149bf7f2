// Starting, connecting, recovering: what works without an open database.
import { z } from 'zod';
import { tekst } from '../../wire/bouwstenen.ts';
import { herstelStandSchema, opstartSchema } from '../vormen/opstart.ts';
import { type Entries, niets } from './entry.ts';

export const OPSTART = {
  'opstart.stand': { kind: 'query', input: niets, output: opstartSchema, errors: [] },
  /** Connect to a central service; the outcome comes as `opstart.gewijzigd`. */
  'opstart.verbinden': {
    kind: 'command',
    input: z.object({ url: tekst(2000), token: tekst(4000) }),
    output: opstartSchema,
    errors: [],
  },
  /** Practise as a bijhouder, or as a teamlead. */
  'opstart.oefenen': {
    kind: 'command',
    input: z.object({ rol: z.enum(['bijhouder', 'teamlead']).optional() }),
    output: opstartSchema,
    errors: [],
  },
  /** Try the same again (after a network fault, or after somebody mended the folder). */
  'opstart.opnieuw': { kind: 'command', input: niets, output: opstartSchema, errors: [] },
  /** The person accepts that the key is kept in a file, because this computer has no key store. */
  'opstart.sleutelInBestand': { kind: 'command', input: niets, output: opstartSchema, errors: [] },
  /** Back to the first-start screen; databases stay as they are. */
  'opstart.andereVerbinding': { kind: 'command', input: niets, output: opstartSchema, errors: [] },
  /** What is left of a damaged database; only while the start screen says `database-beschadigd`. */
  'opstart.herstelStand': { kind: 'query', input: niets, output: herstelStandSchema, errors: [] },
  /** A person's decision: set the damaged file aside and go on with a backup (its name), or anew (null). */
  'opstart.herstellen': {
    kind: 'command',
    input: z.object({ reservekopie: tekst(100).nullable() }),
    output: opstartSchema,
    errors: [],
  },
  /** Writes unsent work readable (html and json) to a folder the person picks; null = he changed his mind. */
  'opstart.noodpakketLeesbaar': {
    kind: 'command',
    input: niets,
    /** `geschreven` false with a `map` = it can't be written there. */
    output: z.object({ map: z.string().nullable(), geschreven: z.boolean() }),
    errors: [],
  },
} as const satisfies Entries;
