// What is to go out, what keeps it, and what came back.
import { z } from 'zod';
import { WACHTREDENEN } from '../../domain/wachtreden.ts';
import { uuid } from '../../wire/bouwstenen.ts';
import { opdrachtSchema, opdrachtsoortSchema } from './opdracht.ts';
import { zekerheidSchema } from './zekerheid.ts';

/** A decision that did not arrive: why, the three columns, and what can be done with it. */
export const conflictSchema = z.object({
  code: z.string(),
  /** What the service found wrong, in its own words. */
  fouten: z.array(z.string()),
  toen: z.object({ statusnaam: z.string(), tekst: z.string().nullable() }),
  nu: z.object({
    statusnaam: z.string(),
    wie: z.string(),
    op: z.string().nullable(),
    tekst: z.string().nullable(),
  }),
  /** Highest volgnummer in the column of now: goes along with Opnieuw as what the person had seen. */
  gezien: z.int(),
  /** Somebody set a status since the person decided: doing it again asks for consent. */
  beeldGewijzigd: z.boolean(),
  /** Who handles the melding now, when that is not one's own bronhouder. */
  anderBij: z.string().nullable(),
  /** What would be sent when it is decided again now; null = that can't be. */
  opnieuw: z
    .object({
      /** Statuses that it sets, in order; empty for one that sets none. */
      stappen: z.array(z.string()),
      /** Statuses of the refused decision that hold already. */
      vervalt: z.array(z.string()),
      /** The colleague from whom it takes the melding over. */
      overnemenVan: z.string().nullable(),
    })
    .nullable(),
  /** Who has the melding now and could go on with it: a colleague gets a note, another bronhouder has to be told oneself. */
  overdragen: z.object({ naar: z.string(), hoe: z.enum(['aantekening', 'zelf']) }).nullable(),
  /** An action that the state of now asks for instead, such as Intrekking bevestigen. */
  inPlaatsDaarvan: opdrachtsoortSchema.nullable(),
});

/** One batch of the outbox, as the screen Uitgaand shows it. */
export const uitgaandSchema = z.object({
  batch: uuid,
  melding: uuid,
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  /** The decision in words: "Onvoldoende informatie", "Verkeerde bronhouder → Amersfoort". */
  besluit: z.string(),
  /** What was decided, whole, so that its dialog can be opened again; absent for a melding entered by hand and for own files. */
  opdracht: opdrachtSchema.optional(),
  /** What the person wrote. */
  toelichting: z.string().nullable(),
  beslotenOp: z.string(),
  /** Not to be sent before this moment (recall window); null when it has passed. */
  nietVoor: z.string().nullable(),
  zekerheid: zekerheidSchema,
  bevestigdOp: z.string().nullable(),
  /** The status held already, set by this one: nothing of the decision was needed any more. */
  alGedaanDoor: z.string().nullable(),
  /** While it waits: why, and until when by itself. */
  wacht: z.object({ reden: z.enum(WACHTREDENEN), tot: z.string().nullable() }).nullable(),
  kan: z.object({ terughalen: z.boolean(), nuProberen: z.boolean(), latenVallen: z.boolean(), aanpassen: z.boolean() }),
  /** Own files that are sent before it. */
  bestanden: z.object({ aantal: z.int(), bytes: z.int(), verstuurd: z.int() }).nullable(),
  /** Decided with others in one go. */
  bundel: uuid.nullable(),
  conflict: conflictSchema.nullable(),
});

export type Uitgaand = z.infer<typeof uitgaandSchema>;
export type Uitgaandconflict = z.infer<typeof conflictSchema>;

/** Decided in one go, and not all of it gone yet. */
export const bundelSchema = z.object({
  bundel: uuid,
  besluit: z.string(),
  aantal: z.int(),
  /** So many can still be taken back. */
  terug: z.int(),
});

export type Bundel = z.infer<typeof bundelSchema>;

/** What the service would say of one batch now. */
export const proefSchema = z.object({
  batch: uuid,
  uitslag: z.enum(['aanvaard', 'verouderd', 'geweigerd', 'al-ontvangen', 'onbekend']),
  /** Code of the koppelvlak, `voorganger-geweigerd`, or why it could not be asked; null = nothing against it. */
  code: z.string().nullable(),
  veld: z.string().nullable(),
  /** The status that holds now, and who set it; null where the tree could not be read. */
  nu: z.object({ statusnaam: z.string(), wie: z.string(), op: z.string().nullable() }).nullable(),
});

export type Proef = z.infer<typeof proefSchema>;
