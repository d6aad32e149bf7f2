// What an entry of the contract is, and the shapes that many share.
import { z } from 'zod';

export type Entry =
  | {
      readonly kind: 'query' | 'command';
      readonly input: z.ZodType;
      readonly output: z.ZodType;
      readonly errors: readonly string[];
    }
  | { readonly kind: 'event'; readonly output: z.ZodType };
export type Entries = Readonly<Record<string, Entry>>;

export const niets = z.object({});
export const leeg = z.null();
/** Where it was written, or null when the person changed his mind. */
export const gekozenBestand = z.object({ bestand: z.string().nullable() });
