// How sure it is that the service has something.
import { z } from 'zod';

/** The four certainties, plus the two states that need a person. */
export const zekerheidSchema = z.enum([
  'klaar',
  'verzonden',
  'onzeker',
  'bevestigd',
  'wacht',
  'conflict',
  'geparkeerd',
  /** Let go by the person: only in the timeline, where its text stays. */
  'vervallen',
]);

export type Uitgaandzekerheid = z.infer<typeof zekerheidSchema>;
