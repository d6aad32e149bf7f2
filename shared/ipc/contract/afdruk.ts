// A dossier as a document: a PDF where the person chooses, or on paper. What it shows of persons is recorded in the audit.
import { dossierkeuzeSchema } from '../vormen/afdruk.ts';
import { DRUK_FOUTEN, type Entries, gedrukt, gekozenBestand, PDF_FOUTEN } from './entry.ts';

export const AFDRUK = {
  'dossier.alsPdf': {
    kind: 'command',
    input: dossierkeuzeSchema,
    output: gekozenBestand,
    errors: ['onbekend', ...PDF_FOUTEN],
  },
  'dossier.afdrukken': {
    kind: 'command',
    input: dossierkeuzeSchema,
    output: gedrukt,
    errors: ['onbekend', ...DRUK_FOUTEN],
  },
} as const satisfies Entries;
