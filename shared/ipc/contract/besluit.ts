// Taking a decision.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { opdrachtSchema } from '../vormen/opdracht.ts';
import type { Entries } from './entry.ts';

export const BESLUIT = {
  /** Takes a decision: annotations made, stored and queued in one transaction. */
  'melding.besluiten': {
    kind: 'command',
    input: z.object({
      uuid,
      opdracht: opdrachtSchema,
      /** `gezien` of the dossier the person decided on (koppelvlak rule 3). */
      gezien: z.int().min(0),
      /** It was written in its dialog, so the draft of it goes along. */
      concept: z.boolean().optional(),
    }),
    output: z.object({ batch: uuid, nietVoor: z.string().nullable(), bedenktijd: z.int() }),
    errors: [
      'onbekend',
      'rol-niet-bevoegd',
      'niet-de-bronhouder',
      'overgang-niet-toegestaan',
      'gegeven-ontbreekt',
      'toegewezen-aan-collega',
      'niet-toegestaan-na-einde',
      'plek-niet-ingevuld',
      'melder-anoniem',
      'kent-registratie-niet',
      'markering-past-niet',
      'geen-bijlagen-voor-melder',
      'bestand-geweigerd',
      'schijf-vol',
    ],
  },
} as const satisfies Entries;
