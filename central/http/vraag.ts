// The query of a request, judged by its schema: each parameter at most once, every fault at once.
import type { z } from 'zod';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import { schemafouten } from '../regels/vorm.ts';
import { type Antwoord, verkeerdeVraag } from './antwoord.ts';

/** What the schema makes of the query, or the problem to answer with. A parameter that stands there twice is a list. */
export function leesVraag<T>(schema: z.ZodType<T>, vraag: URLSearchParams): Result<T, Antwoord> {
  const velden = Object.fromEntries(
    [...new Set(vraag.keys())].map((naam) => {
      const waarden = vraag.getAll(naam);
      return [naam, waarden.length === 1 ? waarden[0] : waarden];
    }),
  );
  const gelezen = schema.safeParse(velden);
  return gelezen.success ? goed(gelezen.data) : mis(verkeerdeVraag(schemafouten(schema, velden)));
}
