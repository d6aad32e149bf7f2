// The lock: how long without use, which pin will do, and how long one waits after wrong ones.
// Source: PRODUCT H.1 (lock after 30 minutes without use).

/** Choices in minutes; the product's own is 30. */
export const SLOTMINUTEN = [5, 15, 30, 60] as const;
export type Slotminuten = (typeof SLOTMINUTEN)[number];
export const STANDAARD_SLOTMINUTEN: Slotminuten = 30;

export const PIN_MINSTENS = 6;
export const PIN_HOOGSTENS = 12;

export type Pinbezwaar = 'geen-cijfers' | 'te-kort' | 'te-lang' | 'te-eenvoudig';

/** True for 111111, 123456 and 654321: each digit as far from the last one as the one before. */
function isReeks(cijfers: readonly number[]): boolean {
  const stap = (cijfers[1] ?? 0) - (cijfers[0] ?? 0);
  return Math.abs(stap) <= 1 && cijfers.every((cijfer, n) => n === 0 || cijfer - (cijfers[n - 1] ?? 0) === stap);
}

/** Why this pin will not do, or null. */
export function pinBezwaar(pin: string): Pinbezwaar | null {
  if (!/^\d*$/.test(pin)) return 'geen-cijfers';
  if (pin.length < PIN_MINSTENS) return 'te-kort';
  if (pin.length > PIN_HOOGSTENS) return 'te-lang';
  return isReeks([...pin].map(Number)) ? 'te-eenvoudig' : null;
}

/** Seconds to wait after so many wrong tries in a row; from the last one on the same. */
const WACHTTIJD = [0, 0, 0, 15, 30, 60, 300, 900, 1800] as const;

function wachttijd(mislukt: number): number {
  return WACHTTIJD[Math.min(mislukt, WACHTTIJD.length - 1)] ?? 0;
}

/**
 * Seconds that are left to wait. A clock that was put back does not make it longer than the waiting time itself.
 * @param laatste moment of the last wrong try, `nu` the present one, both in milliseconds since 1970.
 */
export function nogWachten(mislukt: number, laatste: number, nu: number): number {
  const wacht = wachttijd(mislukt);
  return Math.min(wacht, Math.max(0, wacht - Math.floor((nu - laatste) / 1000)));
}
