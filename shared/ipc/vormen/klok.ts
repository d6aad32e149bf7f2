// A legal clock as it is shown.
import { z } from 'zod';

export const klokSchema = z.object({
  /** Legal clock in words: "nog 2 werkdagen", "vandaag", "1 werkdag te laat", "geen termijn". */
  tekst: z.string(),
  soort: z.enum(['te-laat', 'vandaag', 'op-tijd', 'geen', 'gestopt']),
  uiterlijk: z.string().nullable(),
});
