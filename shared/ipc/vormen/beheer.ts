// Keeping and destroying.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';

/** A closed melding whose time to be kept is over. */
export const bewaarregelSchema = z.object({
  uuid,
  registratie: z.string(),
  titel: z.string(),
  kenmerk: z.string(),
  statusnaam: z.string(),
  /** Post of the selectielijst with its name: "15.1 Uitgevoerd". */
  post: z.string(),
  /** First day on which it may be destroyed. */
  bewarenTot: z.string(),
  /** Why it is held all the same, or null. */
  vastgehouden: z.string().nullable(),
});

export type BewaarRegel = z.infer<typeof bewaarregelSchema>;
