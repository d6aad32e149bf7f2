// The one contract between screen and backend: every query, command and event. Handlers and client derive from it by
// mapped types, so a missing handler does not compile. Adding a call: an entry here, a use-case file, a caller.
import { z } from 'zod';
import { datum, gevuldeTekst, tekst, uuid } from '../wire/bouwstenen.ts';
import {
  bewaarregelSchema,
  dossierSchema,
  herstelStandSchema,
  lijstSchema,
  opdrachtSchema,
  opstartSchema,
  opzijSchema,
  rijSchema,
  syncStandSchema,
  tellingenSchema,
  uitgaandSchema,
  weergaveSchema,
  wieSchema,
} from './vormen.ts';

type Entry =
  | {
      readonly kind: 'query' | 'command';
      readonly input: z.ZodType;
      readonly output: z.ZodType;
      readonly errors: readonly string[];
    }
  | { readonly kind: 'event'; readonly output: z.ZodType };

const niets = z.object({});
const leeg = z.null();
/** Where it was written, or null when the person changed his mind. */
const gekozenBestand = z.object({ bestand: z.string().nullable() });

export const CONTRACT = {
  'opstart.stand': { kind: 'query', input: niets, output: opstartSchema, errors: [] },
  /** Connect to a central service; the outcome comes as `opstart.gewijzigd`. */
  'opstart.verbinden': {
    kind: 'command',
    input: z.object({ url: tekst(2000), token: tekst(4000) }),
    output: opstartSchema,
    errors: [],
  },
  'opstart.oefenen': { kind: 'command', input: niets, output: opstartSchema, errors: [] },
  /** Try the same again (after a network fault, or after somebody mended the folder). */
  'opstart.opnieuw': { kind: 'command', input: niets, output: opstartSchema, errors: [] },
  /** The person accepts that the key is kept in a file, because this computer has no key store. */
  'opstart.sleutelInBestand': { kind: 'command', input: niets, output: opstartSchema, errors: [] },
  /** Back to the first-start screen; databases stay as they are. */
  'opstart.andereVerbinding': { kind: 'command', input: niets, output: opstartSchema, errors: [] },

  'wie.ben': { kind: 'query', input: niets, output: wieSchema, errors: [] },
  'programma.over': {
    kind: 'query',
    input: niets,
    output: z.object({ versie: z.string(), dienst: z.string(), map: z.string(), oefenen: z.boolean() }),
    errors: [],
  },
  'sync.stand': { kind: 'query', input: niets, output: syncStandSchema, errors: [] },
  'sync.nu': { kind: 'command', input: niets, output: leeg, errors: [] },
  'sync.opzij': { kind: 'query', input: niets, output: z.array(opzijSchema), errors: [] },

  'werkvoorraad.tellingen': { kind: 'query', input: niets, output: tellingenSchema, errors: [] },
  /** Opens a snapshot of a view, oldest due first. */
  'werkvoorraad.openen': {
    kind: 'query',
    input: z.object({ weergave: weergaveSchema }),
    output: lijstSchema,
    errors: [],
  },
  /** A window of the snapshot; rows that are gone meanwhile are null, so that indexes stay true. */
  'werkvoorraad.rijen': {
    kind: 'query',
    input: z.object({ lijst: tekst(100), vanaf: z.int().min(0), aantal: z.int().min(1).max(200) }),
    output: z.array(rijSchema.nullable()),
    errors: ['lijst-verlopen'],
  },

  'melding.dossier': {
    kind: 'query',
    input: z.object({ uuid }),
    output: dossierSchema,
    errors: ['onbekend'],
  },
  /** Shows an identification in full; the showing is logged. */
  'melding.identificatieTonen': {
    kind: 'command',
    input: z.object({ uuid }),
    output: z.object({ waarde: z.string() }),
    errors: ['onbekend'],
  },
  /** Takes a decision: annotations made, stored and queued in one transaction. */
  'melding.besluiten': {
    kind: 'command',
    input: z.object({
      uuid,
      opdracht: opdrachtSchema,
      /** `gezien` of the dossier the person decided on (koppelvlak rule 3). */
      gezien: z.int().min(0),
    }),
    output: z.object({ batch: uuid, nietVoor: z.string().nullable(), bedenktijd: z.int() }),
    errors: [
      'onbekend',
      'rol-niet-bevoegd',
      'niet-de-bronhouder',
      'overgang-niet-toegestaan',
      'gegeven-ontbreekt',
      'toegewezen-aan-collega',
      'niet-toegestaan-na-einde',
      'schijf-vol',
    ],
  },

  'uitgaand.lijst': {
    kind: 'query',
    input: niets,
    output: z.object({
      conflicten: z.array(uitgaandSchema),
      wachtend: z.array(uitgaandSchema),
      vandaagBevestigd: z.array(uitgaandSchema),
      vandaagBevestigdAantal: z.int(),
    }),
    errors: [],
  },
  /** Takes a decision back that has not left yet. */
  'uitgaand.terughalen': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: leeg,
    errors: ['onbekend', 'al-verzonden'],
  },
  /** Takes back the last decision that has not left yet (Z). */
  'uitgaand.laatsteTerughalen': {
    kind: 'command',
    input: niets,
    output: z.object({ besluit: z.string() }),
    errors: ['niets-terug-te-halen'],
  },
  /** Sends a refused decision again, on the picture of now. */
  'uitgaand.opnieuw': {
    kind: 'command',
    input: z.object({ batch: uuid }),
    output: leeg,
    errors: ['onbekend', 'overgang-niet-toegestaan', 'niet-de-bronhouder'],
  },
  /** A person's explicit choice to let a refused decision go; its text stays in the dossier's history. */
  'uitgaand.latenVallen': { kind: 'command', input: z.object({ batch: uuid }), output: leeg, errors: ['onbekend'] },

  /** Bronhouders to forward to: current ones that hold this registration, names or codes that start with or contain `zoek`. */
  'bronhouders.zoeken': {
    kind: 'query',
    input: z.object({ zoek: tekst(100), registratie: tekst(10) }),
    output: z.array(z.object({ code: z.string(), naam: z.string() })),
    errors: [],
  },
  'medewerkers.lijst': {
    kind: 'query',
    input: niets,
    output: z.array(z.object({ id: z.string(), naam: z.string(), rol: z.string(), actief: z.boolean() })),
    errors: [],
  },
  /** What a working day or a default date needs: today in Europe/Amsterdam. */
  'klok.vandaag': { kind: 'query', input: niets, output: z.object({ vandaag: datum, nu: z.string() }), errors: [] },

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

  // Events say what changed, not the data; who shows it asks again.
  'opstart.gewijzigd': { kind: 'event', output: opstartSchema },
  'sync.gewijzigd': { kind: 'event', output: syncStandSchema },
  /** Rows changed or came; `uuids` absent = many. */
  'meldingen.gewijzigd': { kind: 'event', output: z.object({ uuids: z.array(z.string()).optional() }) },
  'uitgaand.gewijzigd': { kind: 'event', output: niets },
} as const satisfies Record<string, Entry>;

export type Contract = typeof CONTRACT;
type NamesOf<K extends Entry['kind']> = {
  [N in keyof Contract]: Contract[N]['kind'] extends K ? N : never;
}[keyof Contract];
export type QueryName = NamesOf<'query'>;
export type CommandName = NamesOf<'command'>;
export type EventName = NamesOf<'event'>;
export type CallName = QueryName | CommandName;
export type Input<N extends CallName> = z.infer<Contract[N]['input']>;
export type Output<N extends keyof Contract> = z.infer<Contract[N]['output']>;

/** Faults that any call may end with. */
export type GeneralError =
  | 'onverwacht'
  | 'schijf-vol'
  | 'backend-herstart'
  | 'tijd-voorbij'
  | 'niet-gereed'
  | 'ongeldige-invoer';
export type CallError<N extends CallName> = {
  readonly code: Contract[N]['errors'][number] | GeneralError;
  readonly [veld: string]: unknown;
};
