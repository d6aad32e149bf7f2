// Who works here.
import { z } from 'zod';
import { rolSchema } from '../../wire/berichten.ts';

export const wieSchema = z.object({
  id: z.string(),
  naam: z.string(),
  bronhouders: z.array(z.object({ code: z.string(), naam: z.string(), rol: rolSchema })),
});

export type Wie = z.infer<typeof wieSchema>;
