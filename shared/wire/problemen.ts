// Problems of the koppelvlak (chapter 4, RFC 9457). Clients decide on status and code only, never on text.
import { z } from 'zod';

/** Code → HTTP status and Dutch title. On the wire: never rename, only add. */
export const PROBLEMEN = {
  ongeldig: { status: 422, titel: 'De inhoud klopt niet' },
  'gegeven-ontbreekt': { status: 422, titel: 'Er ontbreekt een gegeven' },
  'bijlage-klopt-niet': { status: 422, titel: 'De bijlage klopt niet' },
  'niet-ingelogd': { status: 401, titel: 'U bent niet ingelogd' },
  'niet-de-bronhouder': { status: 403, titel: 'U bent niet de bronhouder van deze melding' },
  'rol-niet-bevoegd': { status: 403, titel: 'Uw rol mag dit niet' },
  onbekend: { status: 404, titel: 'Dit is hier niet bekend' },
  'bijlage-niet-meer-beschikbaar': { status: 404, titel: 'De bijlage is niet meer beschikbaar' },
  'methode-niet-toegestaan': { status: 405, titel: 'Dit kan niet op dit adres' },
  'uuid-hergebruikt': { status: 409, titel: 'Dit kenmerk is al gebruikt voor iets anders' },
  'overgang-niet-toegestaan': { status: 409, titel: 'Deze status kan nu niet' },
  'basis-verouderd': { status: 409, titel: 'De melding is intussen veranderd' },
  'cursor-verlopen': { status: 410, titel: 'Het leespunt is verlopen' },
  'inmiddels-gewijzigd': { status: 412, titel: 'Iemand anders heeft dit intussen gewijzigd' },
  'te-groot': { status: 413, titel: 'Dit is te groot' },
  'verkeerd-bereik': { status: 416, titel: 'Dit deel van het bestand bestaat niet' },
  'voorwaarde-ontbreekt': { status: 428, titel: 'Er ontbreekt een voorwaarde (If-Match)' },
  'te-veel-verzoeken': { status: 429, titel: 'Te veel verzoeken' },
  'interne-fout': { status: 500, titel: 'Er ging iets mis bij de centrale voorziening' },
  'niet-beschikbaar': { status: 503, titel: 'De centrale voorziening is even niet beschikbaar' },
} as const satisfies Record<string, { status: number; titel: string }>;

export type Probleemcode = keyof typeof PROBLEMEN;

const VOORVOEGSEL = 'urn:terugmeldbalie:probleem:';

export function probleemtype(code: Probleemcode): string {
  return VOORVOEGSEL + code;
}

/** The code in a problem's `type`, or undefined when it is not one of ours. */
export function probleemcode(type: string): string | undefined {
  return type.startsWith(VOORVOEGSEL) ? type.slice(VOORVOEGSEL.length) : undefined;
}

const veldfouten = z.array(z.looseObject({ pad: z.string(), melding: z.string() }));

/** What of each code the client may count on, besides what every problem has. */
const PROBLEEMVELDEN = {
  ongeldig: { fouten: veldfouten },
  'gegeven-ontbreekt': { veld: z.string() },
  'bijlage-klopt-niet': { fouten: veldfouten },
  'niet-de-bronhouder': { bronhouder: z.string().nullable() },
  'overgang-niet-toegestaan': {
    huidigeStatus: z.string(),
    gevraagdeStatus: z.string().optional(),
    volgnummer: z.int(),
  },
  'basis-verouderd': { huidigeStatus: z.string(), gevraagdeStatus: z.string(), volgnummer: z.int() },
} as const satisfies Partial<Record<Probleemcode, z.ZodRawShape>>;

/** The problem of one code, as the service sends it. */
export function schemaVanProbleem(code: Probleemcode) {
  const velden: Partial<Record<Probleemcode, z.ZodRawShape>> = PROBLEEMVELDEN;
  return z.looseObject({
    type: z.literal(probleemtype(code)),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    ...velden[code],
  });
}

/** Any problem, as a client reads it. */
export const probleemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  veld: z.string().optional(),
  fouten: veldfouten.optional(),
  bronhouder: z.string().nullable().optional(),
  huidigeStatus: z.string().optional(),
  gevraagdeStatus: z.string().optional(),
  volgnummer: z.int().optional(),
});

export type Probleem = z.infer<typeof probleemSchema>;
