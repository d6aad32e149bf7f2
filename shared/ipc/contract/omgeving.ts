// Who works here, this program, the service, colleagues and other bronhouders.
import { z } from 'zod';
import { datum, tekst } from '../../wire/bouwstenen.ts';
import { opzijSchema, syncStandSchema } from '../vormen/sync.ts';
import { wieSchema } from '../vormen/wie.ts';
import { type Entries, leeg, niets } from './entry.ts';

export const OMGEVING = {
  'wie.ben': { kind: 'query', input: niets, output: wieSchema, errors: [] },
  'programma.over': {
    kind: 'query',
    input: niets,
    output: z.object({ versie: z.string(), dienst: z.string(), map: z.string(), oefenen: z.boolean() }),
    errors: [],
  },
  'sync.stand': { kind: 'query', input: niets, output: syncStandSchema, errors: [] },
  'sync.nu': { kind: 'command', input: niets, output: leeg, errors: [] },
  'sync.opzij': { kind: 'query', input: niets, output: z.array(opzijSchema), errors: [] },
  /** Bronhouders to forward to: current ones that hold this registration, by name, code or former name; not `behalve`. */
  'bronhouders.zoeken': {
    kind: 'query',
    input: z.object({ zoek: tekst(100), registratie: tekst(10), behalve: tekst(20).optional() }),
    /** `voorheen`: the former name by which it was found. */
    output: z.array(z.object({ code: z.string(), naam: z.string(), voorheen: z.string().nullable() })),
    errors: [],
  },
  'medewerkers.lijst': {
    kind: 'query',
    input: niets,
    output: z.array(z.object({ id: z.string(), naam: z.string(), rol: z.string(), actief: z.boolean() })),
    errors: [],
  },
  /** What a working day or a default date needs: today in Europe/Amsterdam. */
  'klok.vandaag': { kind: 'query', input: niets, output: z.object({ vandaag: datum, nu: z.string() }), errors: [] },
} as const satisfies Entries;
