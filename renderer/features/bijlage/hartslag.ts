// Asks the frame now and then whether it is still there. A frame that has fallen over or hangs says nothing; nothing else tells.

/** Milliseconds between two questions. */
export const SLAG_MS = 2_000;
/** So many questions without an answer: it is gone. The first answer may take longer: it still has to load. */
export const GEDULD = 3;
export const GEDULD_BEGIN = 8;

export type Hartslag = {
  readonly antwoord: () => void;
  readonly stop: () => void;
};

/**
 * @param vraag asks; called every `SLAG_MS` while the window is seen (a window that is not seen runs its timers as it likes).
 * @param opWeg called once.
 */
export function beginHartslag(vraag: (nummer: number) => void, opWeg: () => void): Hartslag {
  let onbeantwoord = 0;
  let leefde = false;
  let nummer = 0;
  const klok = setInterval(() => {
    if (document.visibilityState !== 'visible') {
      onbeantwoord = 0;
      return;
    }
    if (onbeantwoord >= (leefde ? GEDULD : GEDULD_BEGIN)) {
      clearInterval(klok);
      return opWeg();
    }
    onbeantwoord += 1;
    nummer += 1;
    vraag(nummer);
  }, SLAG_MS);
  return {
    antwoord: () => {
      leefde = true;
      onbeantwoord = 0;
    },
    stop: () => clearInterval(klok),
  };
}
