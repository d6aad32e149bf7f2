// When a file is asked for again. Pure: chance comes in from outside.
import type { Uitstelreden } from '../store/bijlage-beurt-store.ts';

const MINUUT_MS = 60_000;
const DAG_MS = 86_400_000;

const UITSTEL = {
  verbinding: { eerste: 1_000, langste: 60 * MINUUT_MS },
  beschadigd: { eerste: 10 * MINUUT_MS, langste: DAG_MS },
  onbekend: { eerste: 3 * DAG_MS, langste: 3 * DAG_MS },
} as const satisfies Record<Uitstelreden, { eerste: number; langste: number }>;

/** The longest that a file can be set aside, jitter included. */
export const LANGSTE_UITSTEL_MS = 1.2 * UITSTEL.onbekend.langste;

/** Milliseconds until the next attempt: doubling with every attempt for the same reason, ±20 % jitter. */
export function fileDelay(reden: Uitstelreden, pogingen: number, kans: number): number {
  const { eerste, langste } = UITSTEL[reden];
  const basis = Math.min(langste, eerste * 2 ** Math.min(Math.max(pogingen - 1, 0), 20));
  return Math.round(basis * (0.8 + 0.4 * kans));
}
