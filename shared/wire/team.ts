// What a team shares at the service (koppelvlak chapter 3): the presence of its people and its settings.
import { z } from 'zod';
import { STANDAARDTEKST_MAX, TEKSTSOORTEN, type Teamtekst } from '../domain/standaardteksten/standaardtekst.ts';
import type { Datum } from '../lib/brand.ts';
import { datum, gevuldeTekst } from './bouwstenen.ts';

/** `PUT /medewerkers/{id}`: replaces the four fields; anything else is refused. */
export const aanwezigheidSchema = z
  .strictObject({
    afwezigVan: datum.exactOptional(),
    afwezigTot: datum.exactOptional(),
    registraties: z.array(gevuldeTekst(10)).max(20).exactOptional(),
    maximum: z.int().min(0).exactOptional(),
  })
  .refine((a) => a.afwezigVan === undefined || a.afwezigTot === undefined || a.afwezigVan <= a.afwezigTot, {
    message: 'ligt voor de eerste dag van de afwezigheid',
    path: ['afwezigTot'],
  });

export type Aanwezigheid = z.infer<typeof aanwezigheidSchema>;

/** The four fields out of what the service says of somebody; one that can't be read is left out. */
export function inzetVan(rauw: unknown): Aanwezigheid {
  const velden = inzetvelden.safeParse(rauw);
  if (!velden.success) return {};
  const { afwezigVan, afwezigTot, registraties, maximum } = velden.data;
  return {
    ...(afwezigVan === undefined ? {} : { afwezigVan }),
    ...(afwezigTot === undefined ? {} : { afwezigTot }),
    ...(registraties === undefined ? {} : { registraties }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

const inzetvelden = z.object({
  afwezigVan: datum.optional().catch(undefined),
  afwezigTot: datum.optional().catch(undefined),
  registraties: z.array(gevuldeTekst(10)).max(20).optional().catch(undefined),
  maximum: z.int().min(0).optional().catch(undefined),
});

/** `PUT /team/instellingen`: one JSON document; what each part holds is the clients' own affair. */
export const teaminstellingenSchema = z.looseObject({
  standaardteksten: z.unknown().optional(),
  termijnen: z.unknown().optional(),
  gelijkgesteldeDagen: z.array(datum).optional(),
});

/** One text of a team: its own words, or that it does without one of the program's. Stored at the service: only add. */
export const teamtekstSchema = z.union([
  z.object({ id: gevuldeTekst(60), weg: z.literal(true) }),
  z.object({
    id: gevuldeTekst(60),
    titel: gevuldeTekst(80),
    registraties: z.array(gevuldeTekst(10)).max(20).readonly(),
    objecten: z.array(gevuldeTekst(100)).max(50).readonly(),
    soort: z.enum(TEKSTSOORTEN),
    resultaat: z.enum(['GEWIJZIGD', 'NIET_GEWIJZIGD']).exactOptional(),
    tekst: gevuldeTekst(STANDAARDTEKST_MAX),
  }),
]);

/** Per registration and kind of term the source that counts, by the `bron` of the profile. */
export const termijnkeuzeSchema = z.record(z.string().max(10), z.record(z.string().max(40), z.string().max(200)));

/** What this program makes of the document. */
export type Teaminstellingen = {
  readonly standaardteksten: readonly Teamtekst[];
  readonly termijnen: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly gelijkgesteldeDagen: readonly Datum[];
};

export const GEEN_TEAMINSTELLINGEN: Teaminstellingen = {
  standaardteksten: [],
  termijnen: {},
  gelijkgesteldeDagen: [],
};

/** Reads the shared document; whatever another version wrote that this one can't read is passed over, and kept by `schrijf`. */
export function leesTeaminstellingen(document: unknown): Teaminstellingen {
  const gelezen = teaminstellingenSchema.safeParse(document);
  if (!gelezen.success) return GEEN_TEAMINSTELLINGEN;
  const { standaardteksten, termijnen, gelijkgesteldeDagen } = gelezen.data;
  const keuze = termijnkeuzeSchema.safeParse(termijnen);
  return {
    standaardteksten: (Array.isArray(standaardteksten) ? standaardteksten : []).flatMap((tekst) => {
      const een = teamtekstSchema.safeParse(tekst);
      return een.success ? [een.data] : [];
    }),
    termijnen: keuze.success ? keuze.data : {},
    gelijkgesteldeDagen: gelijkgesteldeDagen ?? [],
  };
}

/** The document with these settings in it; parts and texts that this version does not know stay as they are. */
export function schrijfTeaminstellingen(
  document: Readonly<Record<string, unknown>>,
  nieuw: Teaminstellingen,
): Record<string, unknown> {
  const oud = Array.isArray(document.standaardteksten) ? document.standaardteksten : [];
  const onleesbaar = oud.filter((tekst) => !teamtekstSchema.safeParse(tekst).success);
  return {
    ...document,
    standaardteksten: [...nieuw.standaardteksten, ...onleesbaar],
    termijnen: nieuw.termijnen,
    gelijkgesteldeDagen: nieuw.gelijkgesteldeDagen,
  };
}
