// The difference between registered and observed, as it is shown.
import { z } from 'zod';

export const verschilstukSchema = z.object({ tekst: z.string(), gewijzigd: z.boolean() });

export const verschilregelSchema = z.object({
  naam: z.string(),
  rubriek: z.string().nullable(),
  /** Joined they are the value itself, or its mask where `geheim` is true. */
  links: z.array(verschilstukSchema),
  rechts: z.array(verschilstukSchema),
  /** Kind of difference; `context` = both equal. */
  klasse: z.enum(['context', 'schrijfwijze', 'inhoud', 'nauwkeuriger', 'leeg-gevuld', 'gevuld-leeg', 'relatie']),
  /** Meaning, check or distance: "woonplaats Utrecht", "412 m verder". */
  uitleg: z.string().nullable(),
});

/** A line of a dossier: what is known of the attribute besides. Its place in the list is how it is asked for. */
export const dossierregelSchema = verschilregelSchema.extend({
  /** The number of a person: masked until shown. */
  geheim: z.boolean(),
  /** The latest verdict of this bronhouder, or null. */
  oordeel: z.enum(['overgenomen', 'niet-overgenomen', 'ander-gegeven']).nullable(),
  /** The mark "in onderzoek" stands on this attribute. */
  inOnderzoek: z.boolean(),
});

export type Verschilregel = z.infer<typeof verschilregelSchema>;
export type Dossierregel = z.infer<typeof dossierregelSchema>;
