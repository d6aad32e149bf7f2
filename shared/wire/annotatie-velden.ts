// The fields of each kind of annotation (table of koppelvlak chapter 1).
// Unknown extra fields pass and are kept: a later version may mean something with them.
import { z } from 'zod';
import type { Soort } from '../domain/annotatie.ts';
import { datum, deelsBekendeDatum, getal, gevuldeTekst, oin, tekst, tijdstip, uuid } from './bouwstenen.ts';

const auteur = z.looseObject({
  oin,
  persoonsaanduiding: gevuldeTekst(255),
  medewerker: gevuldeTekst(255).optional(),
  naam: z.string().optional(),
});

const zichtbaar = z.enum(['allen', 'bronhouders', 'eigen']);
const naam = gevuldeTekst(255);

/** What every annotation has. */
export const kop = {
  uuid,
  wortel: uuid,
  geannoteerdDoor: auteur,
  geannoteerdOp: tijdstip,
  zichtbaar,
};

const attribuut = z.looseObject({
  naam,
  rubriek: z
    .string()
    .regex(/^\d{6}$/, { message: 'is geen rubriek van 6 cijfers' })
    .optional(),
  waardeBasisregistratie: tekst(4000).optional(),
  waardeWaargenomen: tekst(4000).optional(),
});

const fractie = getal.min(0).max(1);

/** The schemas of all kinds, each on its head. */
export const maakSoorten = <K extends z.ZodRawShape>(kop: (soort: Soort) => K) =>
  ({
    terugmelding: z.looseObject({
      ...kop('terugmelding'),
      soort: z.literal('terugmelding'),
      registratie: gevuldeTekst(10),
      meldsoort: gevuldeTekst(50),
      objectidentificatie: z.looseObject({ soort: gevuldeTekst(50), waarde: gevuldeTekst(255) }),
      object: naam.optional(),
      attributen: z.array(attribuut).max(100),
      algemeneGegevens: z
        .array(z.looseObject({ naam, waarde: tekst(4000) }))
        .max(50)
        .optional(),
      peilmoment: deelsBekendeDatum.optional(),
      locatie: z.looseObject({ x: getal, y: getal }).optional(),
      herkomst: z.enum(['balie', 'e-mail', 'telefoon', 'post', 'ambtshalve']).optional(),
      vervolgOp: uuid.optional(),
      toelichting: tekst(4000).optional(),
    }),
    kenmerk: z.looseObject({ ...kop('kenmerk'), soort: z.literal('kenmerk'), kenmerk: gevuldeTekst(40) }),
    contact: z
      .looseObject({
        ...kop('contact'),
        soort: z.literal('contact'),
        contactType: z.enum(['Melder', 'Behandelaar']),
        naam: naam.optional(),
        email: gevuldeTekst(255).optional(),
        telefoon: gevuldeTekst(255).optional(),
        afdeling: naam.optional(),
        organisatie: naam.optional(),
      })
      .refine((c) => c.naam !== undefined || c.email !== undefined || c.telefoon !== undefined, {
        message: 'een contact heeft ten minste een naam, een e-mailadres of een telefoonnummer',
      })
      .meta({ anyOf: [{ required: ['naam'] }, { required: ['email'] }, { required: ['telefoon'] }] }),
    bijlage: z.looseObject({
      ...kop('bijlage'),
      soort: z.literal('bijlage'),
      bestandsnaam: gevuldeTekst(255),
      mimeType: gevuldeTekst(255),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { message: 'is geen sha256 in kleine hexadecimale tekens' }),
      beschrijving: tekst(4000).optional(),
    }),
    status: z.looseObject({
      ...kop('status'),
      soort: z.literal('status'),
      status: gevuldeTekst(50),
      resultaat: z.enum(['GEWIJZIGD', 'NIET_GEWIJZIGD']).optional(),
      toelichting: tekst(4000).optional(),
    }),
    bronhouder: z.looseObject({ ...kop('bronhouder'), soort: z.literal('bronhouder'), bronhouder: gevuldeTekst(20) }),
    planning: z.looseObject({ ...kop('planning'), soort: z.literal('planning'), mijlpaal: naam, datum }),
    toewijzing: z.looseObject({
      ...kop('toewijzing'),
      soort: z.literal('toewijzing'),
      medewerker: gevuldeTekst(255).nullable(),
      reden: tekst(500).optional(),
    }),
    aantekening: z.looseObject({
      ...kop('aantekening'),
      soort: z.literal('aantekening'),
      tekst: gevuldeTekst(4000),
      bijlage: uuid.optional(),
      plaats: z
        .looseObject({ page: z.int().min(1), x: fractie, y: fractie, width: fractie, height: fractie })
        .optional(),
      attribuut: naam.optional(),
    }),
    label: z.looseObject({
      ...kop('label'),
      soort: z.literal('label'),
      label: gevuldeTekst(50),
      actie: z.enum(['toevoegen', 'verwijderen']),
    }),
    onderzoek: z.looseObject({
      ...kop('onderzoek'),
      soort: z.literal('onderzoek'),
      actie: z.enum(['geplaatst', 'verwijderd']),
      datum,
      code: z
        .string()
        .regex(/^\d{6}$/, { message: 'is geen code van 6 cijfers' })
        .optional(),
      attributen: z.array(naam).max(100).optional(),
    }),
    contactmoment: z.looseObject({
      ...kop('contactmoment'),
      soort: z.literal('contactmoment'),
      kanaal: z.enum(['telefoon', 'e-mail', 'brief', 'balie']),
      datum,
      tekst: gevuldeTekst(4000),
    }),
    verwijzing: z.looseObject({
      ...kop('verwijzing'),
      soort: z.literal('verwijzing'),
      verwijzing: z.enum(['zaaknummer', 'mutatie', 'brondocument']),
      waarde: gevuldeTekst(4000),
    }),
    beoordeling: z.looseObject({
      ...kop('beoordeling'),
      soort: z.literal('beoordeling'),
      gegrond: z.boolean(),
      attributen: z
        .array(z.looseObject({ naam, oordeel: z.enum(['overgenomen', 'niet-overgenomen', 'ander-gegeven']) }))
        .max(100)
        .optional(),
      melderGeinformeerd: z.boolean().optional(),
    }),
  }) satisfies Record<Soort, z.ZodType>;
