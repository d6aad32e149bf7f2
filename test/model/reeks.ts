// Histories in series: which seeds a test file lives through, and how they stand in the report.
import { expect, it } from 'vitest';
import { beproef } from './geschiedenis.ts';

const PER_TEST = 25;
/** Far more than it takes: time decides nothing here. */
const GEDULD_MS = 600_000;

function getal(naam: string, anders: number): number {
  const waarde = Number(process.env[naam] ?? anders);
  if (!Number.isSafeInteger(waarde) || waarde < 1) throw new Error(`${naam} is geen aantal`);
  return waarde;
}

/** The seeds of one of `delen` files, in blocks. `MODEL_SEED` = only that one; `MODEL_HISTORIES` = so many in all. */
export function blokken(deel: number, delen: number, standaard: number): number[][] {
  if (process.env.MODEL_SEED !== undefined) return [[getal('MODEL_SEED', 1)]];
  const aantal = getal('MODEL_HISTORIES', standaard);
  const zaden = Array.from({ length: aantal }, (_, i) => i + 1).filter((zaad) => zaad % delen === deel % delen);
  return Array.from({ length: Math.ceil(zaden.length / PER_TEST) }, (_, i) =>
    zaden.slice(i * PER_TEST, (i + 1) * PER_TEST),
  );
}

/** Lives through a series; the first history that fails is told in its shortest form. */
export function beproefReeks(eis: string, zaden: readonly (readonly number[])[]): void {
  it.each(zaden.map((blok) => [blok[0], blok.at(-1), blok] as const))(
    `${eis} after quiet everyone agrees and nothing is lost (seeds %i to %i)`,
    async (_van, _tot, blok) => {
      for (const zaad of blok) expect(await beproef(zaad), `zaad ${zaad}`).toBe('');
    },
    GEDULD_MS,
  );
}
