// Packages of meldingen to take along.
import { z } from 'zod';
import { PAKKETREDENEN } from '../../domain/pakket.ts';
import { gevuldeTekst, uuid } from '../../wire/bouwstenen.ts';
import { KEUZE_MAX, vraagtekst, weergaveSchema } from './werkvoorraad.ts';

/** Most meldingen of one package: more than anyone handles away from the office. */
export const PAKKET_MAX = 10_000;
/** Most packages at a time. */
export const PAKKETTEN_MAX = 20;

export const pakketnaam = gevuldeTekst(60);

/** What a package is made of: meldingen one by one, or a view as it is at that moment. */
export const pakketbronSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('keuze'), uuids: z.array(uuid).min(1).max(KEUZE_MAX) }),
  z.object({ soort: z.literal('weergave'), weergave: weergaveSchema, vraag: vraagtekst }),
]);

export const pakkettellingSchema = z.object({
  meldingen: z.int(),
  bestanden: z.int(),
  bytes: z.int(),
  hier: z.int(),
  bytesHier: z.int(),
  ontbreekt: z.record(z.enum(PAKKETREDENEN), z.int()),
});

export const pakketSchema = z.object({
  id: uuid,
  naam: z.string(),
  /** The view that it was made of; null = meldingen that were chosen. */
  bron: z.object({ weergave: weergaveSchema, vraag: z.string() }).nullable(),
  gemaaktOp: z.string(),
  /** When its last file came; null while some are still to come. */
  compleetOp: z.string().nullable(),
  telling: pakkettellingSchema,
});

export const ontbrekendSchema = z.object({
  uuid,
  melding: uuid,
  kenmerk: z.string(),
  bestandsnaam: z.string(),
  bytes: z.int(),
  reden: z.enum(PAKKETREDENEN),
});

export type Pakketbron = z.infer<typeof pakketbronSchema>;
export type Pakket = z.infer<typeof pakketSchema>;
export type Ontbrekend = z.infer<typeof ontbrekendSchema>;
