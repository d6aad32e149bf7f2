// Schemas of the annotation (koppelvlak chapter 1). One source for the server, the client and openapi.json.
import { z } from 'zod';
import { type Annotatie, type OntvangenAnnotatie, SCHRIJFRECHT, SOORTEN, type Soort } from '../domain/annotatie.ts';
import { kop, maakSoorten } from './annotatie-velden.ts';
import { gevuldeTekst, tijdstip } from './bouwstenen.ts';

/** The visibilities that somebody may use for this kind; who, is a matter of rule 2. */
function zichtbaarVan(soort: Soort): z.ZodType {
  const ooit = new Set(Object.values(SCHRIJFRECHT[soort]).flat());
  return z.enum([...ooit], {
    error: ({ input }) =>
      kop.zichtbaar.safeParse(input).success ? `kan niet bij een annotatie van soort ${soort}` : undefined,
  });
}

/** Stands in every kind; the two that have a toelichting replace it. */
const geenToelichting = z.never({ error: 'hoort alleen bij een terugmelding of een status' }).optional();

/** What an author sends, by kind. */
export const verzondenSoorten = maakSoorten((soort) => ({
  ...kop,
  zichtbaar: zichtbaarVan(soort),
  toelichting: geenToelichting,
}));

/** What every annotation has, of whatever kind: for one of a kind that does not exist. */
export const kopSchema = z.looseObject(kop);

/** What the service delivers, by kind. */
export const ontvangenSoorten = maakSoorten(() => ({ ...kop, volgnummer: z.int().min(1), ontvangenOp: tijdstip }));

const keuze = (s: typeof verzondenSoorten | typeof ontvangenSoorten) =>
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
export const annotatieSchema = keuze(verzondenSoorten) as unknown as z.ZodType<Annotatie>;

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

/** An annotation of a known kind as the service delivers it. */
export const ontvangenSchema = keuze(ontvangenSoorten) as unknown as z.ZodType<OntvangenAnnotatie>;
const onbekendSchema = z.looseObject({
  ...kop,
  volgnummer: z.int().min(1),
  ontvangenOp: tijdstip,
  soort: gevuldeTekst(255),
});
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
