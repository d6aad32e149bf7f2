// Chance from a seed: the same seed gives the same history on every machine.
import { asUuid, type Uuid } from '../../shared/lib/brand.ts';

export type Toeval = {
  /** A number in [0, 1). */
  readonly kans: () => number;
  /** A whole number from 0 up to but not including `n`. */
  readonly getal: (n: number) => number;
  readonly van: (min: number, max: number) => number;
  readonly ja: (kans: number) => boolean;
  readonly kies: <T>(uit: readonly T[]) => T;
  /** One of the table's values, each as likely as its weight says. */
  readonly weeg: <T>(tabel: readonly (readonly [gewicht: number, waarde: T])[]) => T;
};

/** Mixes two whole numbers into one of 32 bits: a seed for a part of a history that depends on no other part. */
export function meng(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The generator mulberry32. */
export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const kans = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const getal = (n: number): number => Math.floor(kans() * n);
  const kies = <T>(uit: readonly T[]): T => {
    const gekozen = uit[getal(uit.length)];
    if (uit.length === 0) throw new Error('er valt niets te kiezen');
    return gekozen as T;
  };
  return {
    kans,
    getal,
    kies,
    van: (min, max) => min + getal(max - min + 1),
    ja: (grens) => kans() < grens,
    weeg: (tabel) => {
      let rest = kans() * tabel.reduce((som, [gewicht]) => som + gewicht, 0);
      for (const [gewicht, waarde] of tabel) {
        rest -= gewicht;
        if (rest < 0) return waarde;
      }
      return kies(tabel)[1];
    },
  };
}

/** UUIDs of version 7 in form, one after the other: the same in every run, and no two alike in one history. */
export function uuidReeks(): { readonly nieuw: () => Uuid } {
  let teller = 0;
  return {
    nieuw: () => {
      teller += 1;
      return asUuid(`01900000-0000-7000-8000-${teller.toString(16).padStart(12, '0')}`);
    },
  };
}
