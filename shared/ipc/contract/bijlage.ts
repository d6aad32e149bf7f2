// Files of meldingen: which there are, what is to be known of one, and keeping one outside the program. The bytes themselves
// never come this way: the document frame reads them through `bijlage://<uuid>`.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { controleSchema, reeksbestandSchema } from '../vormen/bijlage.ts';
import { type Entries, gekozenBestand } from './entry.ts';

export const BIJLAGE = {
  /** The files of a melding in order, then those of related meldingen. */
  'bijlage.reeks': {
    kind: 'query',
    input: z.object({ melding: uuid }),
    output: z.array(reeksbestandSchema),
    errors: ['onbekend'],
  },
  'bijlage.controle': {
    kind: 'query',
    input: z.object({ uuid }),
    output: controleSchema,
    errors: ['onbekend', 'bestand-niet-hier', 'bestand-beschadigd'],
  },
  /** Asks the person where to, and writes the file there as it is. */
  'bijlage.bewarenAls': {
    kind: 'command',
    input: z.object({ uuid }),
    output: gekozenBestand,
    errors: ['onbekend', 'bestand-niet-hier', 'bestand-beschadigd', 'uitvoerbaar', 'map-onbruikbaar'],
  },
} as const satisfies Entries;
