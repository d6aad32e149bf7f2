// Shapes that cross the border between screen and backend: read models, made by the backend, shown by the screen.
import { z } from 'zod';
import { rolSchema } from '../wire/berichten.ts';
import { datum, gevuldeTekst, tekst, uuid } from '../wire/bouwstenen.ts';

/** What the program is doing at start, or why it can't. Every fault has its own screen with its own way out. */
export const opstartSchema = z.discriminatedUnion('fase', [
  z.object({ fase: z.literal('bezig') }),
  /** First start: no connection chosen. */
  z.object({ fase: z.literal('verbinding-nodig') }),
  z.object({ fase: z.literal('gereed'), oefenen: z.boolean() }),
  z.object({
    fase: z.literal('fout'),
    code: z.enum([
      'adres-ongeldig', // not an http(s) URL
      'geen-verbinding', // nobody answers, and there is no database of this token yet
      'geen-centrale-voorziening', // something answers, but it is not the service
      'token-ongeldig', // 401
      'geen-bronhouder', // the token is of a person without a bronhouder (a melder)
      'andere-versie', // another major version of the koppelvlak
      'netwerkpad', // data folder on a network path
      'map-onbruikbaar', // data folder can't be made or written
      'schijf-vol',
      'al-in-gebruik', // another program has this folder open
      'database-nieuwer', // made by a newer version of this program
      'database-beschadigd',
      'database-vreemd', // a SQLite file that is not ours
      'sleutel-niet-beschikbaar',
      'geen-sleutelopslag', // no real key store: needs a person's choice
      'oefendienst-start-niet',
      'onverwacht',
    ]),
    /** Where to look: the data folder or the address, never a token or a name. */
    plaats: z.string().optional(),
    /** Version of the service or database that does not fit. */
    versie: z.string().optional(),
  }),
]);
export type Opstart = z.infer<typeof opstartSchema>;
export type Opstartfout = Extract<Opstart, { fase: 'fout' }>['code'];

export const wieSchema = z.object({
  id: z.string(),
  naam: z.string(),
  bronhouders: z.array(z.object({ code: z.string(), naam: z.string(), rol: rolSchema })),
});
export type Wie = z.infer<typeof wieSchema>;

export const syncStandSchema = z.object({
  fase: z.enum(['rust', 'bezig', 'offline', 'niet-ingelogd', 'andere-versie', 'gepauzeerd']),
  /** Last time that the feed answered. */
  bijgewerktOp: z.string().nullable(),
  offlineSinds: z.string().nullable(),
  /** Outbox batches without an answer (klaar, verzonden, onzeker, wacht). */
  wachtend: z.int(),
  conflicten: z.int(),
  geparkeerd: z.int(),
  opzij: z.int(),
  /** During the first download: annotations landed so far. */
  voortgang: z.object({ geland: z.int() }).nullable(),
  /** How far this computer's clock is ahead (+) or behind (-), when the service said so. */
  klokverschilSeconden: z.int().nullable(),
});
export type SyncStand = z.infer<typeof syncStandSchema>;

export const WEERGAVEN = ['nieuw', 'mijn', 'iedereen', 'wacht', 'te-laat', 'afgesloten'] as const;
export const weergaveSchema = z.enum(WEERGAVEN);
export type Weergave = z.infer<typeof weergaveSchema>;

export const tellingenSchema = z.object({
  nieuw: z.int(),
  mijn: z.int(),
  iedereen: z.int(),
  wacht: z.int(),
  'te-laat': z.int(),
  afgesloten: z.int(),
  uitgaand: z.int(),
});
export type Tellingen = z.infer<typeof tellingenSchema>;

/** The four certainties, plus the two states that need a person. */
export const zekerheidSchema = z.enum([
  'klaar',
  'verzonden',
  'onzeker',
  'bevestigd',
  'wacht',
  'conflict',
  'geparkeerd',
  /** Let go by the person: only in the timeline, where its text stays. */
  'vervallen',
]);
export type Uitgaandzekerheid = z.infer<typeof zekerheidSchema>;

export const GROEPEN = ['te-laat', 'vandaag', 'deze-week', 'later', 'geen-termijn', 'afgesloten'] as const;
export const groepSchema = z.enum(GROEPEN);
export type Groep = z.infer<typeof groepSchema>;

export const klokSchema = z.object({
  /** Legal clock in words: "nog 2 werkdagen", "vandaag", "1 werkdag te laat", "geen termijn". */
  tekst: z.string(),
  soort: z.enum(['te-laat', 'vandaag', 'op-tijd', 'geen', 'gestopt']),
  uiterlijk: z.string().nullable(),
});

export const rijSchema = z.object({
  uuid,
  registratie: z.string(),
  /** Name of the object, or of the kind of melding where there is no object. */
  titel: z.string(),
  /** Masked identification. */
  identificatie: z.string(),
  kenmerk: z.string(),
  /** First words of the toelichting. */
  tekst: z.string(),
  melder: z.string(),
  anoniem: z.boolean(),
  status: z.string(),
  statusnaam: z.string(),
  bijlagen: z.int(),
  klok: klokSchema,
  /** Name of the colleague. */
  toegewezenAan: z.string().nullable(),
  ongelezen: z.boolean(),
  zekerheid: zekerheidSchema.nullable(),
});
export type Rij = z.infer<typeof rijSchema>;

export const lijstSchema = z.object({
  /** Handle of the snapshot of row ids that the backend holds. */
  lijst: z.string(),
  totaal: z.int(),
  /** Headings in order; `vanaf` is the index of the first row under it. */
  groepen: z.array(z.object({ groep: groepSchema, vanaf: z.int(), aantal: z.int() })),
});
export type Lijst = z.infer<typeof lijstSchema>;

export const verschilstukSchema = z.object({ tekst: z.string(), gewijzigd: z.boolean() });
export const verschilregelSchema = z.object({
  naam: z.string(),
  rubriek: z.string().nullable(),
  links: z.array(verschilstukSchema),
  rechts: z.array(verschilstukSchema),
  /** Kind of difference; `context` = both equal. */
  klasse: z.enum(['context', 'schrijfwijze', 'inhoud', 'nauwkeuriger', 'leeg-gevuld', 'gevuld-leeg', 'relatie']),
  /** Meaning, check or distance: "woonplaats Utrecht", "412 m verder". */
  uitleg: z.string().nullable(),
});
export type Verschilregel = z.infer<typeof verschilregelSchema>;

export const opdrachtsoortSchema = z.enum([
  'in-behandeling-nemen',
  'onvoldoende-informatie',
  'niet-ontvankelijk',
  'verkeerde-bronhouder',
  'terugnemen',
  'inplannen',
  'afhandelen',
  'intrekking-bevestigen',
  'toewijzen',
  'aantekening',
]);

const toelichting = tekst(4000);
export const opdrachtSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('in-behandeling-nemen'), overnemen: z.boolean().optional() }),
  z.object({ soort: z.literal('onvoldoende-informatie'), toelichting }),
  z.object({ soort: z.literal('niet-ontvankelijk'), toelichting }),
  z.object({ soort: z.literal('verkeerde-bronhouder'), bronhouder: gevuldeTekst(20).optional(), toelichting }),
  z.object({ soort: z.literal('terugnemen'), toelichting }),
  z.object({
    soort: z.literal('inplannen'),
    mijlpaal: tekst(255),
    datum,
    intern: z.boolean(),
    toelichting: toelichting.optional(),
  }),
  z.object({
    soort: z.literal('afhandelen'),
    resultaat: z.enum(['GEWIJZIGD', 'NIET_GEWIJZIGD']),
    toelichting: toelichting.optional(),
    gegrond: z.boolean(),
    melderGeinformeerd: z.boolean().optional(),
    onderzoekVerwijderdOp: datum.optional(),
  }),
  z.object({ soort: z.literal('intrekking-bevestigen'), toelichting: toelichting.optional() }),
  z.object({ soort: z.literal('toewijzen'), medewerker: gevuldeTekst(255).nullable(), reden: tekst(500).optional() }),
  z.object({ soort: z.literal('aantekening'), tekst: tekst(4000), zichtbaar: z.enum(['eigen', 'bronhouders']) }),
]);
/** An intent as the screen sends it; `shared/domain/opdracht` turns it into annotations. */
export type OpdrachtInvoer = z.infer<typeof opdrachtSchema>;

export const tijdlijnregelSchema = z.object({
  uuid,
  soort: z.string(),
  /** What happened, in a few words: "Gemeld", "In behandeling", "Aantekening". */
  kop: z.string(),
  tekst: z.string().nullable(),
  wie: z.string(),
  /** Author's clock. */
  geannoteerdOp: z.string(),
  /** The service's clock; null while it is on its way. */
  ontvangenOp: z.string().nullable(),
  zekerheid: zekerheidSchema,
  /** "ongebruikelijke overgang", or null. */
  opmerking: z.string().nullable(),
});

export const dossierSchema = z.object({
  uuid,
  /** Highest volgnummer in this picture: goes along with a decision as what the person had seen. */
  gezien: z.int(),
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  /** Name of the region: "Melding <kenmerk>", with "(2)" where a kenmerk occurs more than once. */
  regionaam: z.string(),
  meldsoort: z.string(),
  status: z.string(),
  statusnaam: z.string(),
  eind: z.boolean(),
  identificatie: z.object({ soort: z.string(), naam: z.string(), gemaskeerd: z.string(), geheim: z.boolean() }),
  klokken: z.array(
    klokSchema.extend({ naam: z.string(), bron: z.string(), aard: z.enum(['wet', 'norm', 'richtlijn']) }),
  ),
  melder: z.object({
    organisatie: z.string(),
    naam: z.string().nullable(),
    afdeling: z.string().nullable(),
    email: z.string().nullable(),
    telefoon: z.string().nullable(),
    anoniem: z.boolean(),
  }),
  peilmoment: z.string().nullable(),
  ontvangenOp: z.string(),
  toelichting: z.string().nullable(),
  algemeneGegevens: z.array(z.object({ naam: z.string(), waarde: z.string() })),
  locatie: z.object({ x: z.number(), y: z.number() }).nullable(),
  verschil: z.array(verschilregelSchema),
  bijlagen: z.array(
    z.object({
      uuid,
      bestandsnaam: z.string(),
      mimeType: z.string(),
      bytes: z.int(),
      beschrijving: z.string().nullable(),
    }),
  ),
  tijdlijn: z.array(tijdlijnregelSchema),
  bronhouder: z.object({ code: z.string(), naam: z.string(), vanOns: z.boolean() }).nullable(),
  toegewezenAan: z.object({ id: z.string(), naam: z.string(), zelf: z.boolean() }).nullable(),
  planning: z.object({ mijlpaal: z.string(), datum: z.string(), intern: z.boolean() }).nullable(),
  onderzoekOpen: z.boolean(),
  toelichtingOpenbaar: z.boolean(),
  mogelijkheden: z.array(
    z.object({
      soort: opdrachtsoortSchema,
      eist: z.array(z.enum(['toelichting', 'resultaat', 'bronhouder', 'planning'])),
      /** Seconds in which the decision can be recalled. */
      bedenktijd: z.int(),
    }),
  ),
  zekerheid: zekerheidSchema.nullable(),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** One batch of the outbox, as the screen Uitgaand shows it. */
export const uitgaandSchema = z.object({
  batch: uuid,
  melding: uuid,
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  /** The decision in words: "Onvoldoende informatie", "Verkeerde bronhouder → Amersfoort". */
  besluit: z.string(),
  /** What was decided, so that Aanpassen can open its dialog again and a recalled text has a place to come back to. */
  soort: opdrachtsoortSchema.optional(),
  /** What the person wrote. */
  toelichting: z.string().nullable(),
  beslotenOp: z.string(),
  /** Not to be sent before this moment (recall window); null when it has passed. */
  nietVoor: z.string().nullable(),
  zekerheid: zekerheidSchema,
  bevestigdOp: z.string().nullable(),
  /** For conflict and geparkeerd: why, and the three columns. */
  conflict: z
    .object({
      code: z.string(),
      toen: z.object({ statusnaam: z.string(), tekst: z.string().nullable() }),
      nu: z.object({
        statusnaam: z.string(),
        wie: z.string(),
        op: z.string().nullable(),
        tekst: z.string().nullable(),
      }),
      /** The decision is (again) possible in the state that holds now. */
      kanOpnieuw: z.boolean(),
      /** An action that the state of now asks for instead, such as Intrekking bevestigen. */
      inPlaatsDaarvan: opdrachtsoortSchema.nullable(),
    })
    .nullable(),
});
export type Uitgaand = z.infer<typeof uitgaandSchema>;

export const opzijSchema = z.object({
  id: z.int(),
  reden: z.string(),
  ontvangenOp: z.string(),
  melding: z.string().nullable(),
});
export type Opzij = z.infer<typeof opzijSchema>;

/** What can be done about a damaged database: how much unsent work can still be read, and which backups are good. */
export const herstelStandSchema = z.object({
  /** Decisions without a confirmation that can be saved. */
  gered: z.int(),
  /** Part of the outbox could not be read. */
  onleesbaar: z.boolean(),
  reservekopieen: z.array(z.object({ naam: z.string(), op: z.string() })),
});
export type HerstelStand = z.infer<typeof herstelStandSchema>;

/** A closed melding whose time to be kept is over. */
export const bewaarregelSchema = z.object({
  uuid,
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  statusnaam: z.string(),
  /** Post of the selectielijst with its name: "15.1 Uitgevoerd". */
  post: z.string(),
  /** First day on which it may be destroyed. */
  bewarenTot: z.string(),
  /** Why it is held all the same, or null. */
  vastgehouden: z.string().nullable(),
});
export type BewaarRegel = z.infer<typeof bewaarregelSchema>;
