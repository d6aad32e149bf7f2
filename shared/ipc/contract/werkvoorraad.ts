// The worklist: lists of meldingen, what they are filtered and sorted by, and a person's own views.
import { z } from 'zod';
import { gevuldeTekst, tekst, uuid } from '../../wire/bouwstenen.ts';
import {
  eigenWeergaveSchema,
  KEUZE_MAX,
  lijstinvoerSchema,
  lijstSchema,
  rijSchema,
  tellingenSchema,
  vraagtekst,
  waardeSchema,
  waardeveldSchema,
  weergaveSchema,
} from '../vormen/werkvoorraad.ts';
import { type Entries, leeg, niets } from './entry.ts';

const lijst = tekst(100);

export const WERKVOORRAAD = {
  'werkvoorraad.tellingen': { kind: 'query', input: niets, output: tellingenSchema, errors: [] },
  /** Opens a snapshot of a view: oldest due first, or as asked. `vraag-onjuist` carries `fouten` with their places. */
  'werkvoorraad.openen': { kind: 'query', input: lijstinvoerSchema, output: lijstSchema, errors: ['vraag-onjuist'] },
  /** A window of the snapshot; rows that are gone meanwhile are null, so that indexes stay true. */
  'werkvoorraad.rijen': {
    kind: 'query',
    input: z.object({ lijst, vanaf: z.int().min(0), aantal: z.int().min(1).max(200) }),
    output: z.array(rijSchema.nullable()),
    errors: ['lijst-verlopen'],
  },
  /** Index of each melding in the snapshot, or null. */
  'werkvoorraad.plekken': {
    kind: 'query',
    input: z.object({ lijst, uuids: z.array(uuid).max(KEUZE_MAX) }),
    output: z.array(z.int().nullable()),
    errors: ['lijst-verlopen'],
  },
  /** The meldingen of a range, for choosing them; null = gone meanwhile. */
  'werkvoorraad.uuids': {
    kind: 'query',
    input: z.object({ lijst, vanaf: z.int().min(0), aantal: z.int().min(1).max(KEUZE_MAX) }),
    output: z.array(uuid.nullable()),
    errors: ['lijst-verlopen'],
  },
  /** How many rows would come in and leave if the list were opened anew. */
  'werkvoorraad.nieuws': {
    kind: 'query',
    input: z.object({ lijst }),
    output: z.object({ komen: z.int(), gaan: z.int() }),
    errors: ['lijst-verlopen'],
  },
  /** Values of a field among the meldingen of a view and a query (without what the query says of this field), most first. */
  'werkvoorraad.waarden': {
    kind: 'query',
    input: z.object({ veld: waardeveldSchema, weergave: weergaveSchema, vraag: vraagtekst, begin: tekst(100) }),
    output: z.array(waardeSchema),
    errors: [],
  },
  /** Meldingen whose kenmerk begins so, or is so when one leaves its dashes out. */
  'werkvoorraad.vindKenmerk': {
    kind: 'query',
    input: z.object({ kenmerk: gevuldeTekst(60) }),
    output: z.array(z.object({ uuid, kenmerk: z.string(), titel: z.string(), registratie: z.string() })),
    errors: [],
  },
  /** A person's own views in their order, with how many each holds now. */
  'weergaven.lijst': {
    kind: 'query',
    input: niets,
    output: z.array(eigenWeergaveSchema.extend({ aantal: z.int() })),
    errors: [],
  },
  /** Keeps a view: a new one without `id`, else in the place of the one that has it. */
  'weergaven.bewaren': {
    kind: 'command',
    input: eigenWeergaveSchema.partial({ id: true }),
    output: z.object({ id: uuid }),
    errors: ['vraag-onjuist', 'naam-bestaat', 'te-veel'],
  },
  'weergaven.verwijderen': { kind: 'command', input: z.object({ id: uuid }), output: leeg, errors: ['onbekend'] },
  /** All of them, in their new order. */
  'weergaven.ordenen': { kind: 'command', input: z.object({ ids: z.array(uuid).max(100) }), output: leeg, errors: [] },
} as const satisfies Entries;
