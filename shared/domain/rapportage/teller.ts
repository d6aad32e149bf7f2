// Adds up what stays count in: numbers, and how long closed ones took.
import type { Getal } from './oordeel.ts';
import type { Verblijf } from './verblijf.ts';

export type Doorlooptijd = {
  /** Closed ones it is about. */
  readonly aantal: number;
  /** Calendar days from receipt to closing; null of nothing. */
  readonly gemiddeld: number | null;
  readonly mediaan: number | null;
};

export type Optelling = { readonly getallen: Readonly<Partial<Record<Getal, number>>>; readonly tijd: Doorlooptijd };

export type Teller = {
  /** @param getallen what `beoordeel` says of this stay. */
  readonly voegToe: (v: Verblijf, getallen: readonly Getal[]) => void;
  readonly klaar: () => Optelling;
};

/** The middle one of all days; with an even number of them the mean of the two in the middle. */
function mediaanVan(perDuur: ReadonlyMap<number, number>, aantal: number): number | null {
  if (aantal === 0) return null;
  const opVolgorde = [...perDuur].sort(([a], [b]) => a - b);
  const plek = (n: number): number => {
    let geteld = 0;
    for (const [dagen, keer] of opVolgorde) {
      geteld += keer;
      if (geteld > n) return dagen;
    }
    return opVolgorde.at(-1)?.[0] ?? 0;
  };
  return (plek(Math.floor((aantal - 1) / 2)) + plek(Math.floor(aantal / 2))) / 2;
}

export function maakTeller(): Teller {
  const getallen = new Map<Getal, number>();
  const perDuur = new Map<number, number>();
  const tel = (getal: Getal): void => void getallen.set(getal, (getallen.get(getal) ?? 0) + 1);
  return {
    voegToe: (v, geteld) => {
      for (const getal of geteld) tel(getal);
      if (v.einde === null || !geteld.includes('gesloten')) return;
      const dagen = v.einde - v.ontvangen;
      perDuur.set(dagen, (perDuur.get(dagen) ?? 0) + 1);
    },
    klaar: () => {
      let [aantal, som] = [0, 0];
      for (const [dagen, keer] of perDuur) {
        aantal += keer;
        som += dagen * keer;
      }
      return {
        getallen: Object.fromEntries(getallen),
        tijd: { aantal, gemiddeld: aantal === 0 ? null : som / aantal, mediaan: mediaanVan(perDuur, aantal) },
      };
    },
  };
}
