import { describe, expect, it } from 'vitest';
import { decideRestart } from '../../../electron/main/restart-policy.ts';

describe('restart policy', () => {
  it('IPC-9 waits longer after every crash within a minute, and gives up after five restarts', () => {
    const crashes = [0, 1_000, 2_000, 3_000, 4_000, 5_000];
    const decisions = crashes.map((now, index) => decideRestart(crashes.slice(0, index + 1), now));
    expect(decisions).toEqual([
      { soort: 'opnieuw', delayMs: 200 },
      { soort: 'opnieuw', delayMs: 400 },
      { soort: 'opnieuw', delayMs: 800 },
      { soort: 'opnieuw', delayMs: 1_600 },
      { soort: 'opnieuw', delayMs: 3_200 },
      { soort: 'opgeven' },
    ]);
  });

  it('IPC-9 forgets crashes of more than a minute ago', () => {
    expect(decideRestart([0, 1, 2, 3, 4, 70_000], 70_000)).toEqual({ soort: 'opnieuw', delayMs: 200 });
  });
});
