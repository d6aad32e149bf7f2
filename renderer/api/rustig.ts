// Calms a storm of events down: at most one run at a time, and a pause before the next.

/** Returns a trigger. Triggers during a run or a pause together give one more run afterwards. */
export function rustig(
  doe: () => Promise<unknown>,
  pauze: number,
): { readonly start: () => void; readonly stop: () => void } {
  let bezig = false;
  let nogEens = false;
  let wekker: ReturnType<typeof setTimeout> | undefined;
  let gestopt = false;

  const start = () => {
    if (gestopt) return;
    if (bezig) {
      nogEens = true;
      return;
    }
    bezig = true;
    nogEens = false;
    void doe().finally(() => {
      wekker = setTimeout(() => {
        bezig = false;
        if (nogEens) start();
      }, pauze);
    });
  };
  return {
    start,
    stop: () => {
      gestopt = true;
      clearTimeout(wekker);
    },
  };
}
