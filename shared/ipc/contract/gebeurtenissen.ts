// Events say what changed, not the data; who shows it asks again.
import { z } from 'zod';
import { opstartSchema } from '../vormen/opstart.ts';
import { syncStandSchema } from '../vormen/sync.ts';
import { type Entries, niets } from './entry.ts';

export const GEBEURTENISSEN = {
  'opstart.gewijzigd': { kind: 'event', output: opstartSchema },
  'sync.gewijzigd': { kind: 'event', output: syncStandSchema },
  /** Rows changed or came; `uuids` absent = many. */
  'meldingen.gewijzigd': { kind: 'event', output: z.object({ uuids: z.array(z.string()).optional() }) },
  /** More of an own file was read in. */
  'innamen.gewijzigd': { kind: 'event', output: niets },
  'uitgaand.gewijzigd': { kind: 'event', output: niets },
} as const satisfies Entries;
