// Who of a team has what, a plan to distribute, and what becomes of it.
import { z } from 'zod';
import { BEDENKINGEN } from '../../domain/bezetting.ts';
import { PLANREDENEN, RESTREDENEN } from '../../domain/verdeelplan.ts';
import { rolSchema } from '../../wire/berichten.ts';
import { datum, tekst, uuid } from '../../wire/bouwstenen.ts';
import { aanwezigheidSchema } from '../../wire/team.ts';
import { bulkuitslagSchema } from './bulk.ts';
import { klokSchema } from './klok.ts';

/** Most meldingen of one list, one plan and one assignment. */
export const VERDEEL_MAX = 500;

export const medewerkerId = z.string().min(1).max(255);

export const cijfersSchema = z.object({
  open: z.int(),
  laat: z.int(),
  /** Due today: late tomorrow when nobody acts. */
  vandaag: z.int(),
  gepland: z.int(),
});

export type Teamcijfers = z.infer<typeof cijfersSchema>;

export const teamlidSchema = z.object({
  id: z.string(),
  naam: z.string(),
  rol: rolSchema,
  zelf: z.boolean(),
  inzet: aanwezigheidSchema,
  afwezig: z.boolean(),
  /** First day back of somebody who is away, or will be. */
  terugOp: datum.nullable(),
  cijfers: cijfersSchema,
});

export type Teamgenoot = z.infer<typeof teamlidSchema>;

export const teamregelSchema = z.object({
  uuid,
  /** Highest volgnummer of this picture: goes along with the assignment. */
  gezien: z.int(),
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  statusnaam: z.string(),
  klok: klokSchema,
  gepland: z.boolean(),
  /** Who has it now; null = nobody, or somebody who left. */
  wie: z.string().nullable(),
});

export type Teamregel = z.infer<typeof teamregelSchema>;

export const bezettingSchema = z.object({
  bronhouder: z.object({ code: z.string(), naam: z.string() }),
  /** The bronhouders of which this person may see a team. */
  bronhouders: z.array(z.object({ code: z.string(), naam: z.string() })),
  vandaag: datum,
  /** May distribute, and change presence (teamlead). False: one sees oneself only. */
  magVerdelen: z.boolean(),
  /** Registrations of this bronhouder. */
  registraties: z.array(z.string()),
  mensen: z.array(teamlidSchema),
  /** Of everybody together; null for who sees himself only. */
  totaal: cijfersSchema.nullable(),
  nietToegewezen: cijfersSchema.nullable(),
  /** Of those unassigned: still in the name of somebody who no longer handles meldingen here. */
  vanVertrokken: z.int(),
  /** Unsent work of a colleague waits until he hands it over. */
  wachtOpOverdracht: z.array(teamregelSchema.extend({ bij: z.string() })),
});

export type Bezetting = z.infer<typeof bezettingSchema>;

/** Whose open meldingen a plan divides. */
export const planbronSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('niet-toegewezen') }),
  /** Also of everybody who is away today. */
  z.object({ soort: z.literal('ook-afwezig') }),
  /** Of one person, who himself gets nothing. */
  z.object({
    soort: z.literal('van-een'),
    medewerker: medewerkerId,
    /** Only what is due before this day. */
    voor: datum.nullable(),
  }),
]);

export type Planbron = z.infer<typeof planbronSchema>;

export const planregelSchema = teamregelSchema.extend({
  /** To whom; null = left over. */
  naar: z.string().nullable(),
  reden: z.enum(PLANREDENEN).nullable(),
  waarom: z.enum(RESTREDENEN).nullable(),
});

export type Planregel = z.infer<typeof planregelSchema>;

export const verdeelplanSchema = z.object({
  regels: z.array(planregelSchema),
  /** There is more than one plan holds: the oldest due are in it. */
  meer: z.boolean(),
  /** Everybody who handles meldingen here; `met` = takes part. */
  mensen: z.array(
    z.object({ id: z.string(), naam: z.string(), inzet: aanwezigheidSchema, open: z.int(), met: z.boolean() }),
  ),
});

export const toewijzingdeelSchema = z.object({
  uuid,
  gezien: z.int().min(0),
  /** Who had it on screen: when that is somebody else by now, it is left out. */
  van: medewerkerId.nullable().optional(),
  medewerker: medewerkerId.nullable(),
  reden: tekst(500).optional(),
});

export type Toewijzingdeel = z.infer<typeof toewijzingdeelSchema>;

export const verdeeldSchema = z.object({
  bundel: uuid,
  /** Recall window in seconds. */
  bedenktijd: z.int(),
  uitslagen: z.array(bulkuitslagSchema),
});

export const bedenkingSchema = z.enum(BEDENKINGEN);
