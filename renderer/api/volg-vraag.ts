// Keeps one question up to date: asks, asks again when something changed, never two at a time, and tries again by itself
// after a fault that passes (the backend restarts, an answer took too long). No React in here.
import type { Result } from '../../shared/lib/result.ts';

/** Faults that pass by themselves. */
const GAAT_OVER: ReadonlySet<string> = new Set(['backend-herstart', 'tijd-voorbij', 'niet-gereed']);

/** True for a fault after which asking again by itself makes sense. */
export function gaatOver(fout: { readonly code: string }): boolean {
  return GAAT_OVER.has(fout.code);
}

/** Pause after a fault that passes, and between answers while events keep coming, in milliseconds. */
const OPNIEUW_NA = 1_000;
const ADEMPAUZE = 80;

export type Volger = { readonly stop: () => void; readonly opnieuw: () => void };

export function volgVraag<T, E extends { readonly code: string }>(opties: {
  readonly vraag: () => Promise<Result<T, E>>;
  /** `tijdelijk`: it is asked again shortly; what stood there may stay. */
  readonly bijAntwoord: (antwoord: Result<T, E>, tijdelijk: boolean) => void;
  readonly abonneer: (gewijzigd: () => void) => () => void;
}): Volger {
  let bezig = false;
  let nogEens = false;
  let gestopt = false;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const straks = (ms: number) => {
    clearTimeout(wekker);
    wekker = setTimeout(() => void vraagNu(), ms);
  };

  async function vraagNu(): Promise<void> {
    if (gestopt) return;
    if (bezig) {
      nogEens = true;
      return;
    }
    bezig = true;
    nogEens = false;
    const antwoord = await opties.vraag();
    bezig = false;
    if (gestopt) return;
    const tijdelijk = !antwoord.ok && gaatOver(antwoord.fout);
    opties.bijAntwoord(antwoord, tijdelijk);
    if (tijdelijk) straks(OPNIEUW_NA);
    else if (nogEens) straks(ADEMPAUZE);
  }

  const ontkoppel = opties.abonneer(() => void vraagNu());
  void vraagNu();
  return {
    stop: () => {
      gestopt = true;
      clearTimeout(wekker);
      ontkoppel();
    },
    opnieuw: () => void vraagNu(),
  };
}
