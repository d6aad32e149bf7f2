// Synchronising: the state that the top bar shows, and what was set aside.
import { z } from 'zod';

/** Why the connection is not safe: the certificate of the service, or of a proxy in between. */
export const TLS_REDENEN = ['onbekende-uitgever', 'verlopen', 'andere-naam', 'ongeldig'] as const;
export const tlsRedenSchema = z.enum(TLS_REDENEN);
export type TlsReden = z.infer<typeof tlsRedenSchema>;

export const syncStandSchema = z.object({
  fase: z.enum(['rust', 'bezig', 'offline', 'niet-ingelogd', 'andere-versie', 'gepauzeerd']),
  /** Last time that the feed answered. */
  bijgewerktOp: z.string().nullable(),
  offlineSinds: z.string().nullable(),
  /** Outbox batches without an answer (klaar, verzonden, onzeker, wacht). */
  wachtend: z.int(),
  conflicten: z.int(),
  geparkeerd: z.int(),
  opzij: z.int(),
  /** During the first download: annotations landed so far. */
  voortgang: z.object({ geland: z.int() }).nullable(),
  /** How far this computer's clock is ahead (+) or behind (-), when the service said so. */
  klokverschilSeconden: z.int().nullable(),
  /** While offline: the connection was refused because it is not safe. */
  onveilig: tlsRedenSchema.nullable(),
  /** Files still to be fetched; null when all are here. */
  bestanden: z.object({ teHalen: z.int(), bytes: z.int() }).nullable(),
});

export type SyncStand = z.infer<typeof syncStandSchema>;

export const opzijSchema = z.object({
  id: z.int(),
  reden: z.string(),
  ontvangenOp: z.string(),
  melding: z.string().nullable(),
});

export type Opzij = z.infer<typeof opzijSchema>;
