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

/** What making a PDF where the person chooses can end with, and printing on paper; the output of the latter. */
export const PDF_FOUTEN = ['afdrukken-mislukt', 'afdruk-te-groot', 'map-onbruikbaar'] as const;
export const DRUK_FOUTEN = ['afdrukken-mislukt', 'afdruk-te-groot', 'geen-printer'] as const;
export const gedrukt = z.object({ gedrukt: z.boolean() });
