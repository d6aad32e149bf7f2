// One melding, complete.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { klokSchema } from './klok.ts';
import { opdrachtsoortSchema } from './opdracht.ts';
import { zekerheidSchema } from './zekerheid.ts';

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
