// The team: who has what, distributing, presence, and handing over.
import { z } from 'zod';
import { gevuldeTekst, uuid } from '../../wire/bouwstenen.ts';
import { aanwezigheidSchema } from '../../wire/team.ts';
import {
  bezettingSchema,
  medewerkerId,
  planbronSchema,
  teamregelSchema,
  toewijzingdeelSchema,
  VERDEEL_MAX,
  verdeeldSchema,
  verdeelplanSchema,
} from '../vormen/verdelen.ts';
import { type Entries, leeg } from './entry.ts';

/** Absent = the first of which this person may see the team. */
const bronhouder = gevuldeTekst(20).optional();
const NIET_VAN_U = ['onbekend', 'rol-niet-bevoegd'] as const;

export const VERDELEN = {
  /** The whole team for a teamlead; a bijhouder sees himself. Works offline. */
  'team.bezetting': { kind: 'query', input: z.object({ bronhouder }), output: bezettingSchema, errors: NIET_VAN_U },
  /** Open meldingen of one person (a bijhouder: his own), or of nobody (null), oldest due first. */
  'team.meldingen': {
    kind: 'query',
    input: z.object({ bronhouder, wie: medewerkerId.nullable() }),
    output: z.object({ regels: z.array(teamregelSchema), meer: z.boolean() }),
    errors: NIET_VAN_U,
  },
  /** A proposal; nothing is stored. `met`: who takes part, absent = every bijhouder. */
  'team.verdeelplan': {
    kind: 'query',
    input: z.object({ bronhouder, bron: planbronSchema, met: z.array(medewerkerId).max(500).optional() }),
    output: verdeelplanSchema,
    errors: NIET_VAN_U,
  },
  /** Assigns all of these in one transaction, as one bundel; says of each that could not be why. */
  'team.toewijzen': {
    kind: 'command',
    input: z.object({ delen: z.array(toewijzingdeelSchema).min(1).max(VERDEEL_MAX) }),
    output: verdeeldSchema,
    errors: ['rol-niet-bevoegd', 'gegeven-ontbreekt'],
  },
  /** Undoes a bundel as one: what has not left is recalled, what did is assigned back to who had it. */
  'team.terugdraaien': {
    kind: 'command',
    input: z.object({ bundel: uuid }),
    output: z.object({
      terug: z.int(),
      /** Assigned back; goes out as an assignment of its own. */
      teruggezet: z.int(),
      /** Somebody did something with it since: left as it is. */
      gelaten: z.array(z.object({ uuid, titel: z.string(), kenmerk: z.string() })),
    }),
    errors: ['onbekend', 'rol-niet-bevoegd'],
  },
  /** Fetches the people and their presence again. */
  'team.bezettingVernieuwen': {
    kind: 'command',
    input: z.object({ bronhouder }),
    output: leeg,
    errors: ['onbekend', 'offline'],
  },
  /** Changes somebody's presence, registrations and maximum at the service; `gezien` is what the person had on screen. */
  'team.inzet': {
    kind: 'command',
    input: z.object({ bronhouder, medewerker: medewerkerId, gezien: aanwezigheidSchema, inzet: aanwezigheidSchema }),
    output: leeg,
    errors: ['onbekend', 'rol-niet-bevoegd', 'offline', 'inmiddels-gewijzigd', 'ongeldig'],
  },
  /** What this person handed over because he was away and is still open with the colleague who got it. */
  'team.overgedragen': {
    kind: 'query',
    input: z.object({ bronhouder, medewerker: medewerkerId }),
    output: z.object({ regels: z.array(teamregelSchema) }),
    errors: NIET_VAN_U,
  },
  /** Hands a refused decision to the colleague who has the melding now, as a note for colleagues; the decision is let go. */
  'uitgaand.overdragen': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: leeg,
    errors: ['onbekend', 'niet-de-bronhouder', 'rol-niet-bevoegd', 'gegeven-ontbreekt'],
  },
  /** The decision in words, to give to the bronhouder who has it now: nothing can be written on his melding any more. */
  'uitgaand.notitie': {
    kind: 'query',
    input: z.object({ batch: uuid }),
    output: z.object({ tekst: z.string() }),
    errors: ['onbekend'],
  },
  /** Writes that note to a file the person picks; null = he changed his mind. */
  'uitgaand.notitieBewaren': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: z.object({ bestand: z.string().nullable() }),
    errors: ['onbekend', 'map-onbruikbaar'],
  },
} as const satisfies Entries;
