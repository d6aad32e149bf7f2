// The map of a dossier, and the boundaries on it.
import { z } from 'zod';
import { gebiedSchema, grenzenstandSchema, nabijSchema } from '../vormen/kaart.ts';
import { type Entries, leeg, niets } from './entry.ts';

const plek = { x: z.number().min(-1e7).max(1e7), y: z.number().min(-1e7).max(1e7) };

export const KAART = {
  /** Open meldingen with a place near this one, the nearest first, at most 200. */
  'kaart.nabij': {
    kind: 'query',
    input: z.object({ ...plek, straal: z.number().min(1).max(1_000) }),
    output: z.object({ meldingen: z.array(nabijSchema), meer: z.boolean() }),
    errors: [],
  },
  /** The boundaries that come within the radius, as coarse as the picture allows (under 500 kB). */
  'kaart.grenzen': {
    kind: 'query',
    input: z.object({ ...plek, straal: z.number().min(1).max(100_000) }),
    output: z.array(gebiedSchema),
    errors: [],
  },
  'kaart.grenzenStand': { kind: 'query', input: niets, output: grenzenstandSchema.nullable(), errors: [] },
  /** Asks the person for a GeoJSON file and keeps what is in it; null when he changed his mind. */
  'kaart.grenzenLaden': {
    kind: 'command',
    input: niets,
    output: grenzenstandSchema.nullable(),
    errors: [
      'rol-niet-bevoegd',
      'bestand-onleesbaar',
      'geen-geojson',
      'geen-vlakken',
      'ander-stelsel',
      'assen-verwisseld',
      'buiten-nederland',
      'te-groot',
    ],
  },
  'kaart.grenzenWissen': { kind: 'command', input: niets, output: leeg, errors: ['rol-niet-bevoegd'] },
} as const satisfies Entries;
