// One melding.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { dossierSchema, dossiertekstenSchema } from '../vormen/dossier.ts';
import { verschilregelSchema } from '../vormen/verschil.ts';
import type { Entries } from './entry.ts';

export const DOSSIER = {
  'melding.dossier': {
    kind: 'query',
    input: z.object({ uuid }),
    output: dossierSchema,
    errors: ['onbekend'],
  },
  /** The texts of a dossier with the numbers of persons in them. The showing is logged with its purpose. */
  'melding.nummersTonen': {
    kind: 'command',
    input: z.object({ uuid, doel: z.enum(['behandeling']) }),
    output: dossiertekstenSchema,
    errors: ['onbekend'],
  },
  /** Shows a person's number in full: that of the melding, or that of one attribute. The showing is logged with its purpose. */
  'melding.identificatieTonen': {
    kind: 'command',
    input: z.object({
      uuid,
      /** What it is for. One purpose for now; stored in the audit trail: never rename, only add. */
      doel: z.enum(['behandeling']),
      /** Place of the line in `verschil`; absent = the identification of the melding itself. */
      attribuut: z.int().min(0).optional(),
    }),
    output: z.object({
      waarde: z.string(),
      /** The line with its values in full, where an attribute was asked for. */
      regel: verschilregelSchema.nullable(),
    }),
    errors: ['onbekend'],
  },
} as const satisfies Entries;
