// Schemas of the annotation (koppelvlak chapter 1). One source for the server, the client and openapi.json.
// Unknown extra fields pass and are kept: a later version may mean something with them.
import { z } from 'zod';
import { type Annotatie, type OntvangenAnnotatie, SOORTEN, type Soort } from '../domain/annotatie.ts';
import { datum, deelsBekendeDatum, getal, gevuldeTekst, oin, tekst, tijdstip, uuid } from './bouwstenen.ts';

const auteur = z.looseObject({
  oin,
  persoonsaanduiding: gevuldeTekst(255),
  medewerker: gevuldeTekst(255).optional(),
  naam: z.string().optional(),
});

const zichtbaar = z.enum(['allen', 'bronhouders', 'eigen']);
const naam = gevuldeTekst(255);

const kop = {
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

/** The schemas of all kinds, on the head that every annotation has. */
const soorten = <K extends z.ZodRawShape>(kop: K) =>
  ({
    terugmelding: z.looseObject({
      ...kop,
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
    kenmerk: z.looseObject({ ...kop, soort: z.literal('kenmerk'), kenmerk: gevuldeTekst(40) }),
    contact: z
      .looseObject({
        ...kop,
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
      }),
    bijlage: z.looseObject({
      ...kop,
      soort: z.literal('bijlage'),
      bestandsnaam: gevuldeTekst(255),
      mimeType: gevuldeTekst(255),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { message: 'is geen sha256 in kleine hexadecimale tekens' }),
      beschrijving: tekst(4000).optional(),
    }),
    status: z.looseObject({
      ...kop,
      soort: z.literal('status'),
      status: gevuldeTekst(50),
      resultaat: z.enum(['GEWIJZIGD', 'NIET_GEWIJZIGD']).optional(),
      toelichting: tekst(4000).optional(),
    }),
    bronhouder: z.looseObject({ ...kop, soort: z.literal('bronhouder'), bronhouder: gevuldeTekst(20) }),
    planning: z.looseObject({ ...kop, soort: z.literal('planning'), mijlpaal: naam, datum }),
    toewijzing: z.looseObject({
      ...kop,
      soort: z.literal('toewijzing'),
      medewerker: gevuldeTekst(255).nullable(),
      reden: tekst(500).optional(),
    }),
    aantekening: z.looseObject({
      ...kop,
      soort: z.literal('aantekening'),
      tekst: gevuldeTekst(4000),
      bijlage: uuid.optional(),
      plaats: z
        .looseObject({ page: z.int().min(1), x: fractie, y: fractie, width: fractie, height: fractie })
        .optional(),
      attribuut: naam.optional(),
    }),
    label: z.looseObject({
      ...kop,
      soort: z.literal('label'),
      label: gevuldeTekst(50),
      actie: z.enum(['toevoegen', 'verwijderen']),
    }),
    onderzoek: z.looseObject({
      ...kop,
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
      ...kop,
      soort: z.literal('contactmoment'),
      kanaal: z.enum(['telefoon', 'e-mail', 'brief', 'balie']),
      datum,
      tekst: gevuldeTekst(4000),
    }),
    verwijzing: z.looseObject({
      ...kop,
      soort: z.literal('verwijzing'),
      verwijzing: z.enum(['zaaknummer', 'mutatie', 'brondocument']),
      waarde: gevuldeTekst(4000),
    }),
    beoordeling: z.looseObject({
      ...kop,
      soort: z.literal('beoordeling'),
      gegrond: z.boolean(),
      attributen: z
        .array(z.looseObject({ naam, oordeel: z.enum(['overgenomen', 'niet-overgenomen', 'ander-gegeven']) }))
        .max(100)
        .optional(),
      melderGeinformeerd: z.boolean().optional(),
    }),
  }) satisfies Record<Soort, z.ZodType>;

const keuze = (s: ReturnType<typeof soorten<typeof kop>>) =>
  z.discriminatedUnion('soort', [
    s.terugmelding,
    s.kenmerk,
    s.contact,
    s.bijlage,
    s.status,
    s.bronhouder,
    s.planning,
    s.toewijzing,
    s.aantekening,
    s.label,
    s.onderzoek,
    s.contactmoment,
    s.verwijzing,
    s.beoordeling,
  ]);

/** An annotation as an author sends it. Kinds that do not exist are refused. */
export const annotatieSchema = keuze(soorten(kop)) as unknown as z.ZodType<Annotatie>;

const ontvangenKop = { ...kop, volgnummer: z.int().min(1), ontvangenOp: tijdstip };

export type Gelezen =
  | { readonly ok: true; readonly annotatie: OntvangenAnnotatie }
  | { readonly ok: false; readonly reden: string; readonly wortel?: string; readonly uuid?: string };

function kendeSoort(soort: string): soort is Soort {
  return (SOORTEN as readonly string[]).includes(soort);
}

/** The field and the fault, never the value: reasons are shown and may be logged. */
function redenVan(fout: z.ZodError): string {
  const eerste = fout.issues[0];
  return eerste ? `${eerste.path.join('.') || 'annotatie'}: ${eerste.message}` : 'annotatie klopt niet';
}

const ontvangenSchema = keuze(soorten(ontvangenKop)) as unknown as z.ZodType<OntvangenAnnotatie>;
const onbekendSchema = z.looseObject({ ...ontvangenKop, soort: gevuldeTekst(255) });
const adresSchema = z.looseObject({ uuid: z.string(), wortel: z.string() });

/**
 * Reads one annotation of the feed. An unknown kind is kept as `onbekend`; what is malformed is set aside with a reason.
 * Never throws.
 */
export function leesOntvangen(json: unknown): Gelezen {
  const soort = typeof json === 'object' && json !== null && 'soort' in json ? json.soort : undefined;
  const onbekend = typeof soort === 'string' && !kendeSoort(soort);
  const gelezen = (onbekend ? onbekendSchema : ontvangenSchema).safeParse(json);
  if (!gelezen.success) {
    const wie = adresSchema.safeParse(json);
    return {
      ok: false,
      reden: redenVan(gelezen.error),
      ...(wie.success ? { uuid: wie.data.uuid, wortel: wie.data.wortel } : {}),
    };
  }
  if (!onbekend) return { ok: true, annotatie: gelezen.data as unknown as OntvangenAnnotatie };
  const annotatie = { ...gelezen.data, soort: 'onbekend', oorspronkelijkeSoort: soort };
  return { ok: true, annotatie: annotatie as unknown as OntvangenAnnotatie };
}

/** Largest JSON body, in bytes (koppelvlak chapter 1). */
export const MAX_LIJF = 2 ** 20;
export const MAX_BATCH = 20;
export const MAX_BIJLAGE = 20 * 2 ** 20;
