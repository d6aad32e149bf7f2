// The lock of the screen, and the desktop notifications.
import { z } from 'zod';
import { SLOTMINUTEN } from '../../domain/slot.ts';

export const slotminutenSchema = z.literal(SLOTMINUTEN);

export const slotStandSchema = z.object({
  /** A pin is set: only then it locks. */
  ingesteld: z.boolean(),
  dicht: z.boolean(),
  minuten: slotminutenSchema,
  /** Seconds until the next try, after wrong ones. */
  wachtSeconden: z.int(),
  /** This computer can ask for a finger (macOS). */
  vingerafdruk: z.boolean(),
  /** Who forgot the pin gives the token of the connection; practice mode has none that a person knows. */
  tokenNodig: z.boolean(),
});

export type SlotStand = z.infer<typeof slotStandSchema>;
