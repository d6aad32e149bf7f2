// The map: what lies near a place, and boundaries to draw. Everything in RD metres (EPSG:28992).
import { z } from 'zod';
import { uuid } from '../../wire/bouwstenen.ts';

export const nabijSchema = z.object({
  uuid,
  registratie: z.string(),
  kenmerk: z.string(),
  titel: z.string(),
  statusnaam: z.string(),
  x: z.number(),
  y: z.number(),
  /** Whole metres from the place that was asked. */
  afstand: z.int(),
});

export type NabijeMelding = z.infer<typeof nabijSchema>;

export const gebiedSchema = z.object({
  naam: z.string(),
  /** It belongs to a bronhouder one works for. */
  eigen: z.boolean(),
  /** Per area its rings, the outer one first, each flat: x, y, x, y, … */
  vlakken: z.array(z.array(z.array(z.number()))),
});

export const grenzenstandSchema = z.object({
  bestand: z.string(),
  gebieden: z.int(),
  stelsel: z.enum(['rd', 'wgs84']),
  geladenOp: z.string(),
});

export type Grenzenstand = z.infer<typeof grenzenstandSchema>;
