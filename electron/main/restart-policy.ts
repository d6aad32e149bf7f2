// Decides whether a process that fell over is started again, and when. Pure: the caller keeps the times.

const WINDOW_MS = 60_000;
const MOST_RESTARTS = 5;
const FIRST_DELAY_MS = 200;

export type RestartDecision = { readonly soort: 'opnieuw'; readonly delayMs: number } | { readonly soort: 'opgeven' };

/** The crashes (milliseconds since 1970) that still count at `now`. */
export function recentCrashes(crashes: readonly number[], now: number): readonly number[] {
  return crashes.filter((crash) => now - crash < WINDOW_MS);
}

/** @param crashes times of the crashes so far, the one just now included */
export function decideRestart(crashes: readonly number[], now: number): RestartDecision {
  const recent = recentCrashes(crashes, now).length;
  if (recent > MOST_RESTARTS) return { soort: 'opgeven' };
  return { soort: 'opnieuw', delayMs: FIRST_DELAY_MS * 2 ** Math.max(0, recent - 1) };
}
