// Keeping, destroying, accounting for.
import { z } from 'zod';
import { gevuldeTekst, uuid } from '../../wire/bouwstenen.ts';
import { bewaarregelSchema } from '../vormen/beheer.ts';
import { type Entries, gekozenBestand, leeg, niets } from './entry.ts';

export const BEHEER = {
  /** The audit trail: how long it is, and whether every line follows from the one before. */
  'beheer.audit': {
    kind: 'query',
    input: niets,
    output: z.object({ regels: z.int(), klopt: z.boolean(), laatsteOp: z.string().nullable() }),
    errors: [],
  },
  'beheer.auditExporteren': { kind: 'command', input: niets, output: gekozenBestand, errors: ['map-onbruikbaar'] },
  /** Closed meldingen whose time is over, oldest first, at most 500. */
  'beheer.bewaarlijst': { kind: 'query', input: niets, output: z.array(bewaarregelSchema), errors: [] },
  /** Destroys these for good; what is unsent or held is refused one by one. */
  'beheer.vernietigen': {
    kind: 'command',
    input: z.object({ uuids: z.array(uuid).min(1).max(500) }),
    output: z.object({
      vernietigd: z.int(),
      geweigerd: z.array(z.object({ uuid, reden: z.enum(['onverzonden', 'vastgehouden', 'nog-te-bewaren']) })),
    }),
    errors: ['rol-niet-bevoegd'],
  },
  /** Holds a melding (bezwaar, inzageverzoek), or lets it go again with null. */
  'beheer.vasthouden': {
    kind: 'command',
    input: z.object({ uuid, reden: gevuldeTekst(200).nullable() }),
    output: leeg,
    errors: ['rol-niet-bevoegd'],
  },
  /** The record of what was destroyed. */
  'beheer.vernietigingsverslag': {
    kind: 'query',
    input: niets,
    output: z.array(z.object({ uuid: z.string(), op: z.string(), post: z.string() })),
    errors: [],
  },
  /** Everything on one person (by BSN or A-nummer) for an inzageverzoek, the melder left out, as html to a file. */
  'beheer.inzage': {
    kind: 'command',
    input: z.object({ identificatie: gevuldeTekst(50) }),
    output: z.object({ meldingen: z.int(), bestand: z.string().nullable() }),
    errors: ['niets-gevonden', 'map-onbruikbaar'],
  },
  'beheer.reservekopieen': {
    kind: 'query',
    input: niets,
    output: z.array(z.object({ naam: z.string(), op: z.string() })),
    errors: [],
  },
  'beheer.reservekopieMaken': { kind: 'command', input: niets, output: leeg, errors: [] },
} as const satisfies Entries;
