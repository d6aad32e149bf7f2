// What the kompas says of where a melding belongs, with its reasons; and the file with places behind it.
import { z } from 'zod';
import { BEWIJSBRONNEN } from '../../domain/kompas/bewijs.ts';
import { GEENREDENEN, TREFKANSEN } from '../../domain/kompas/kompas.ts';

const bronhouder = z.object({ code: z.string(), naam: z.string() });

export const bewijsSchema = z.object({
  bron: z.enum(BEWIJSBRONNEN),
  /** Names of those it points at; more than one where it can't tell which. */
  naar: z.array(z.string()),
  /** It can only support another reason. */
  steun: z.boolean(),
  waarde: z.string(),
  veld: z.string(),
  /** Name of the former municipality that was read. */
  voorheen: z.string().nullable(),
  /** It points at the bronhouder itself. */
  eigen: z.boolean(),
});

export const pingpongSchema = z.object({
  soort: z.enum(['terug-naar-afzender', 'had-haar-al']),
  op: z.string(),
  reden: z.string().nullable(),
});

export const kompasSchema = z.discriminatedUnion('uitkomst', [
  z.object({
    uitkomst: z.literal('voorstel'),
    bronhouder,
    trefkans: z.enum(TREFKANSEN),
    voor: z.array(bewijsSchema),
    tegen: z.array(bewijsSchema),
    pingpong: pingpongSchema.nullable(),
    /** A merger that is planned: names, and the first day. */
    gaatOpIn: z.object({ naar: z.array(z.string()), per: z.string() }).nullable(),
  }),
  z.object({ uitkomst: z.literal('geen'), waarom: z.enum(GEENREDENEN), bewijs: z.array(bewijsSchema) }),
]);

export type Kompasvorm = z.infer<typeof kompasSchema>;
export type Voorstelvorm = Extract<Kompasvorm, { uitkomst: 'voorstel' }>;
export type Bewijsvorm = z.infer<typeof bewijsSchema>;
export type Pingpongvorm = z.infer<typeof pingpongSchema>;

export const plaatsenstandSchema = z.object({
  bestand: z.string(),
  geladenOp: z.string(),
  plaatsen: z.int(),
  postcodes: z.int(),
});

export type Plaatsenstand = z.infer<typeof plaatsenstandSchema>;
