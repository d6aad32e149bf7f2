// Why a batch of the outbox has not been confirmed yet, in one reason: the one that a person can do most about comes first.
import type { Tijdstip } from '../lib/brand.ts';

export type Verbinding = 'werkt' | 'offline' | 'onveilig' | 'niet-ingelogd' | 'andere-versie' | 'stil';

export type Wachtfeiten = {
  readonly staat: 'klaar' | 'verzonden' | 'onzeker' | 'wacht';
  readonly nietVoor: Tijdstip;
  readonly volgendePoging: Tijdstip;
  /** The first of its melding that has no answer: only that one goes out. */
  readonly voorop: boolean;
  readonly verbinding: Verbinding;
  /** Milliseconds since 1970. */
  readonly nu: number;
};

export const WACHTREDENEN = [
  'bedenktijd',
  'onderweg',
  'voorganger',
  'niet-ingelogd',
  'andere-versie',
  'onveilig',
  'offline',
  'stil',
  'navragen',
  'later',
  'opnieuw',
  'aan-de-beurt',
] as const;

export type Wachtreden = (typeof WACHTREDENEN)[number];

export type Wachten = {
  readonly reden: Wachtreden;
  /** When something happens by itself; null when that moment is not known or has come. */
  readonly tot: Tijdstip | null;
};

export function waaromWacht(feiten: Wachtfeiten): Wachten {
  const { staat, nu } = feiten;
  const straks = (moment: Tijdstip): Tijdstip | null => (Date.parse(moment) > nu ? moment : null);
  if (staat === 'klaar' && straks(feiten.nietVoor)) return { reden: 'bedenktijd', tot: feiten.nietVoor };
  if (staat === 'verzonden') return { reden: 'onderweg', tot: null };
  if (!feiten.voorop) return { reden: 'voorganger', tot: null };
  const tot = straks(feiten.volgendePoging);
  if (feiten.verbinding !== 'werkt') return { reden: feiten.verbinding, tot };
  if (staat === 'onzeker') return { reden: 'navragen', tot };
  if (staat === 'wacht') return { reden: 'later', tot };
  return tot ? { reden: 'opnieuw', tot } : { reden: 'aan-de-beurt', tot: null };
}

/** Whatever left once may have arrived: only what never did, or was refused, can be let go by a person. */
export function magLatenVallen(staat: string): boolean {
  return staat === 'klaar' || staat === 'conflict' || staat === 'geparkeerd';
}

/** Something that waits for a moment can be tried at once. */
export function magNuProberen(wachten: Wachten): boolean {
  return ['navragen', 'later', 'opnieuw', 'offline', 'onveilig'].includes(wachten.reden);
}
