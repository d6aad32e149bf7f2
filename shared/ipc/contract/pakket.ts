// Meeneempakketten: which meldingen are taken along, how much of their files is here, and what is missing.
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';
import { ontbrekendSchema, pakketbronSchema, pakketnaam, pakketSchema, pakkettellingSchema } from '../vormen/pakket.ts';
import { type Entries, leeg, niets } from './entry.ts';

export const PAKKET = {
  /** What a package of this would hold, before it is made. */
  'pakket.voorbeeld': {
    kind: 'query',
    input: z.object({ bron: pakketbronSchema }),
    output: pakkettellingSchema,
    errors: ['vraag-onjuist', 'te-veel-meldingen'],
  },
  /** Its files come before all others from now on. */
  'pakket.maken': {
    kind: 'command',
    input: z.object({ naam: pakketnaam, bron: pakketbronSchema }),
    output: z.object({ id: uuid }),
    errors: ['vraag-onjuist', 'te-veel-meldingen', 'niets-te-pakken', 'pakketnaam-bestaat', 'te-veel-pakketten'],
  },
  'pakket.lijst': { kind: 'query', input: niets, output: z.array(pakketSchema), errors: [] },
  /** Files that are not here, with the reason; at most 200. */
  'pakket.ontbreekt': {
    kind: 'query',
    input: z.object({ id: uuid }),
    output: z.array(ontbrekendSchema),
    errors: ['pakket-weg'],
  },
  /** Takes what the view holds now. Only for a package that was made of one. */
  'pakket.bijwerken': {
    kind: 'command',
    input: z.object({ id: uuid }),
    output: leeg,
    errors: ['pakket-weg', 'vraag-onjuist', 'te-veel-meldingen', 'niets-te-pakken'],
  },
  /** Takes the package away, and with it the precedence of its files. The files stay: those on the list always come along. */
  'pakket.verwijderen': { kind: 'command', input: z.object({ id: uuid }), output: leeg, errors: ['pakket-weg'] },
} as const satisfies Entries;
