// Searching at the service (koppelvlak chapter 3, `_zoek`): criteria that must all hold, each of them optional.
import { z } from 'zod';
import { datum, gevuldeTekst } from './bouwstenen.ts';

export const zoekSchema = z.looseObject({
  registratie: gevuldeTekst(10).optional(),
  objectidentificatie: z.looseObject({ soort: gevuldeTekst(50).optional(), waarde: gevuldeTekst(255) }).optional(),
  /** The whole kenmerk. */
  kenmerk: gevuldeTekst(40).optional(),
  status: gevuldeTekst(50).optional(),
  /** Calendar days in Amsterdam of `ontvangenOp`. */
  vanaf: datum.optional(),
  totEnMet: datum.optional(),
});
export type Zoekopdracht = z.infer<typeof zoekSchema>;
