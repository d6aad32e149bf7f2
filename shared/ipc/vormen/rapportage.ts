// The report: its question, and its numbers. Their names, norms and judgements stand in `shared/domain/rapportage`.
import { z } from 'zod';
import { KRINGEN } from '../../domain/rapportage/keuze.ts';
import { leesPeriode, PERIODESOORTEN } from '../../domain/rapportage/periode.ts';
import { REGISTRATIECODES } from '../../domain/registraties/registraties.ts';
import { datum, gevuldeTekst, tekst } from '../../wire/bouwstenen.ts';

const periodecode = tekst(30).refine((code) => leesPeriode(code) !== undefined, { message: 'is geen periode' });

export const rapportvraagSchema = z.object({
  /** Null = the person's first. */
  bronhouder: gevuldeTekst(20).nullable(),
  /** Null = the team where one may see that, else one's own. */
  kring: z.enum(KRINGEN).nullable(),
  /** Null = this month. */
  periode: periodecode.nullable(),
  registratie: z.enum(REGISTRATIECODES).nullable(),
});
export type Rapportinvoer = z.infer<typeof rapportvraagSchema>;

const aantal = z.int().min(0);

export const optellingSchema = z.object({
  /** By `Getal`; what is nothing is left out. */
  getallen: z.record(z.string(), aantal),
  tijd: z.object({ aantal, gemiddeld: z.number().nullable(), mediaan: z.number().nullable() }),
});

const groepSchema = optellingSchema.extend({ naam: z.string() });

export const rapportSchema = z.object({
  bronhouder: z.object({ code: z.string(), naam: z.string() }),
  /** Those one may choose from. */
  bronhouders: z.array(z.object({ code: z.string(), naam: z.string() })),
  kring: z.enum(KRINGEN),
  /** Those one may see, of this bronhouder. */
  kringen: z.array(z.enum(KRINGEN)),
  registratie: z.enum(REGISTRATIECODES).nullable(),
  /** Registrations that this bronhouder keeps or has meldingen of. */
  registraties: z.array(z.string()),
  periode: z.object({ soort: z.enum(PERIODESOORTEN), code: z.string(), van: datum, tot: datum }),
  vandaag: datum,
  totaal: optellingSchema,
  perRegistratie: z.array(groepSchema),
  perAfnemer: z.array(groepSchema),
  verloop: z.array(z.object({ periode: z.string(), optelling: optellingSchema })),
});
export type Rapportbeeld = z.infer<typeof rapportSchema>;

export const RAPPORTVORMEN = ['xlsx', 'csv', 'pdf'] as const;
export type Rapportvorm = (typeof RAPPORTVORMEN)[number];
