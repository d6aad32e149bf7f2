// What a team shares: standard texts, the choice of terms, days made equal.
import { z } from 'zod';
import { datum } from '../../wire/bouwstenen.ts';
import { teamtekstSchema, termijnkeuzeSchema } from '../../wire/team.ts';

export const teaminstellingenSchema = z.object({
  standaardteksten: z.array(teamtekstSchema).max(500).readonly(),
  termijnen: termijnkeuzeSchema,
  gelijkgesteldeDagen: z.array(datum).max(200).readonly(),
});

export const teamstandSchema = z.object({
  bronhouder: z.object({ code: z.string(), naam: z.string() }),
  instellingen: teaminstellingenSchema,
  /** Version at the service; null = never fetched. */
  etag: z.string().nullable(),
  gehaaldOp: z.string().nullable(),
  /** This person may change it (teamlead). */
  magWijzigen: z.boolean(),
});

export type Teamstand = z.infer<typeof teamstandSchema>;
