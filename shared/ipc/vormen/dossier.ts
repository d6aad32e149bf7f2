// One melding, complete.
import { z } from 'zod';
import { HINTCODES } from '../../domain/hints/hint.ts';
import { MERKREDENEN } from '../../domain/merk.ts';
import { uuid } from '../../wire/bouwstenen.ts';
import { klokSchema } from './klok.ts';
import { opdrachtsoortSchema, plaatsSchema } from './opdracht.ts';
import { dossierregelSchema } from './verschil.ts';
import { zekerheidSchema } from './zekerheid.ts';

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
  /** Who can read it: the melder too, every bronhouder of it, or colleagues only. */
  zichtbaar: z.enum(['allen', 'bronhouders', 'eigen']),
  zekerheid: zekerheidSchema,
  /** "ongebruikelijke overgang", or null. */
  opmerking: z.string().nullable(),
});

export const hintSchema = z.object({
  code: z.enum(HINTCODES),
  gegevens: z.record(z.string(), z.union([z.string(), z.number()])),
  ernst: z.enum(['let-op', 'info']),
});

/** A clock of the dossier: every term of the profile, not only the one that presses. */
export const termijnklokSchema = klokSchema.extend({
  naam: z.string(),
  bron: z.string(),
  aard: z.enum(['wet', 'norm', 'richtlijn']),
  /** "5 werkdagen". */
  duur: z.string(),
  vanaf: z.string(),
  /** Where the law allows more after notice. */
  verlengbaarTot: z.string().nullable(),
  /** False: shown beside the one of its kind that counts. */
  gekozen: z.boolean(),
  /** What made it stand still. */
  gestoptDoor: z.enum(['gehaald', 'intrekking', 'afgesloten']).nullable(),
  gestoptOp: z.string().nullable(),
});

export const verwantSchema = z.object({
  uuid,
  registratie: z.string(),
  kenmerk: z.string(),
  titel: z.string(),
  melder: z.string(),
  statusnaam: z.string(),
  eind: z.boolean(),
  ontvangenOp: z.string(),
  waarom: z.enum(['object', 'persoon', 'adres', 'reeks']),
});

/** A mark on a file, in the order in which they were made: its number is its place in the list, from 1. */
export const merkSchema = z.object({
  uuid,
  nummer: z.int(),
  bijlage: uuid,
  /** null: the melding has no such file. */
  bestandsnaam: z.string().nullable(),
  /** null: on the file as a whole, or it can't be drawn. */
  plaats: plaatsSchema.nullable(),
  /** Why one can't go there; null: one can. */
  reden: z.enum(MERKREDENEN).nullable(),
  attribuut: z.string().nullable(),
  tekst: z.string(),
  wie: z.string(),
  geannoteerdOp: z.string(),
  zichtbaar: z.enum(['bronhouders', 'eigen']),
  zekerheid: zekerheidSchema,
});

/** The melding before or after this one. */
const schakelSchema = z.object({ uuid, kenmerk: z.string(), statusnaam: z.string() });

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
  /** Another bronhouder has it: to be read only. */
  historisch: z.boolean(),
  /** The melder took it back (for BAG and BGT also while it waits for confirmation). */
  ingetrokken: z.object({ op: z.string(), bevestigd: z.boolean() }).nullable(),
  identificatie: z.object({ soort: z.string(), naam: z.string(), gemaskeerd: z.string(), geheim: z.boolean() }),
  klokken: z.array(termijnklokSchema),
  melder: z.object({
    organisatie: z.string(),
    naam: z.string().nullable(),
    afdeling: z.string().nullable(),
    email: z.string().nullable(),
    telefoon: z.string().nullable(),
    anoniem: z.boolean(),
  }),
  /** There is an e-mail address or a telephone number to ask him at. */
  melderKanReageren: z.boolean(),
  /** How a melding came that was entered by hand. */
  herkomst: z.enum(['balie', 'e-mail', 'telefoon', 'post', 'ambtshalve']).nullable(),
  peilmoment: z.string().nullable(),
  ontvangenOp: z.string(),
  toelichting: z.string().nullable(),
  algemeneGegevens: z.array(z.object({ naam: z.string(), waarde: z.string() })),
  locatie: z.object({ x: z.number(), y: z.number() }).nullable(),
  /** Points to draw: the melding's own place, and places among the values. RD, metres. */
  punten: z.array(
    z.object({
      soort: z.enum(['melding', 'geregistreerd', 'waargenomen']),
      naam: z.string(),
      x: z.number(),
      y: z.number(),
    }),
  ),
  verschil: z.array(dossierregelSchema),
  bijlagen: z.array(
    z.object({
      uuid,
      bestandsnaam: z.string(),
      mimeType: z.string(),
      bytes: z.int(),
      beschrijving: z.string().nullable(),
      staat: z.enum(['nodig', 'bezig', 'aanwezig', 'niet-beschikbaar', 'beschadigd']),
      /** Bytes that are here already. */
      gehaald: z.int(),
      /** Added by a bronhouder, not by the melder. */
      eigen: z.boolean(),
      zichtbaar: z.enum(['allen', 'bronhouders', 'eigen']),
      /** Of an own file that is on its way: how sure it is, and whether its bytes are at the service. */
      uit: z.object({ zekerheid: zekerheidSchema, verstuurd: z.enum(['nee', 'bezig', 'ja']) }).nullable(),
    }),
  ),
  merken: z.array(merkSchema),
  tijdlijn: z.array(tijdlijnregelSchema),
  /** Numbers of persons that are masked in the texts of this dossier. */
  verborgenNummers: z.int(),
  hints: z.array(hintSchema),
  verwant: z.array(verwantSchema),
  /** The uuid that the melder named as the earlier melding, whether it is here or not. */
  vervolgOp: uuid.nullable(),
  voorganger: schakelSchema.nullable(),
  opvolger: schakelSchema.nullable(),
  /** Closed, and this person may make a new melding that follows it. */
  vervolgbaar: z.boolean(),
  labels: z.array(z.string()),
  contactmomenten: z.array(
    z.object({
      kanaal: z.enum(['telefoon', 'e-mail', 'brief', 'balie']),
      datum: z.string(),
      tekst: z.string(),
      wie: z.string(),
    }),
  ),
  verwijzingen: z.array(
    z.object({ verwijzing: z.enum(['zaaknummer', 'mutatie', 'brondocument']), waarde: z.string() }),
  ),
  beoordelingen: z.array(
    z.object({
      gegrond: z.boolean(),
      attributen: z.array(
        z.object({ naam: z.string(), oordeel: z.enum(['overgenomen', 'niet-overgenomen', 'ander-gegeven']) }),
      ),
      melderGeinformeerd: z.boolean().nullable(),
      op: z.string(),
      wie: z.string(),
    }),
  ),
  /** The latest mark; `attributen` empty = the whole object. */
  onderzoek: z
    .object({ open: z.boolean(), sinds: z.string(), code: z.string().nullable(), attributen: z.array(z.string()) })
    .nullable(),
  onderzoekOpen: z.boolean(),
  /** Everyone who had it, oldest first. */
  bronhouders: z.array(
    z.object({
      code: z.string(),
      naam: z.string(),
      vanaf: z.string(),
      /** When it went on; null = it is there. */
      tot: z.string().nullable(),
      hoe: z.enum(['gemeld', 'doorgestuurd', 'opvolging']),
      /** Why the one before sent it here, in his words. */
      reden: z.string().nullable(),
      onderweg: z.boolean(),
    }),
  ),
  bronhouder: z.object({ code: z.string(), naam: z.string(), vanOns: z.boolean() }).nullable(),
  toegewezenAan: z.object({ id: z.string(), naam: z.string(), zelf: z.boolean() }).nullable(),
  planning: z.object({ mijlpaal: z.string(), datum: z.string(), intern: z.boolean() }).nullable(),
  /** Drafts of this person on this melding. */
  concepten: z.array(z.object({ soort: z.string(), gewijzigdOp: z.string() })),
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

export type Merk = z.infer<typeof merkSchema>;
export type Dossier = z.infer<typeof dossierSchema>;

/** The parts of a dossier that are free text. */
export const dossiertekstenSchema = dossierSchema.pick({
  toelichting: true,
  algemeneGegevens: true,
  contactmomenten: true,
  merken: true,
  tijdlijn: true,
});

export type Dossierteksten = z.infer<typeof dossiertekstenSchema>;
