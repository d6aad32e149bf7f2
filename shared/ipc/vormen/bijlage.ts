// Files of a melding as the pane shows them: the row one walks through, and the facts of one file.
import { z } from 'zod';
import { BESTANDSSOORTEN } from '../../domain/bestand/soort.ts';
import { uuid } from '../../wire/bouwstenen.ts';
import { dossierSchema } from './dossier.ts';

export const reeksbestandSchema = dossierSchema.shape.bijlagen.element.extend({
  melding: uuid,
  kenmerk: z.string(),
  /** Of a related melding. */
  verwant: z.boolean(),
});

export const controleSchema = z.object({
  uuid,
  bestandsnaam: z.string(),
  /** The type that was announced with it. */
  mimeType: z.string(),
  /** What it is, by its content. */
  soort: z.enum(BESTANDSSOORTEN),
  naamPast: z.boolean(),
  typePast: z.boolean(),
  /** Neither its content nor its name would run as a program. */
  magBewaren: z.boolean(),
  bytes: z.int(),
  sha256: z.string(),
  /** The same content elsewhere: in other meldingen, or under another name in this one; at most 20. */
  dubbel: z.array(
    z.object({
      melding: uuid,
      kenmerk: z.string(),
      registratie: z.string(),
      bestandsnaam: z.string(),
      zelf: z.boolean(),
    }),
  ),
});

export type Reeksbestand = z.infer<typeof reeksbestandSchema>;
export type Controle = z.infer<typeof controleSchema>;
