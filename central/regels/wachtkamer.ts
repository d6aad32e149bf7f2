// Where readers wait for news in the feed of their bronhouder. Whoever enters before he looks misses nothing.

export type Wachtplaats = {
  /** Resolves at the next news, or when the waiting room closes. */
  readonly nieuws: Promise<void>;
  readonly verlaat: () => void;
};

export type Wachtkamer = {
  readonly neemPlaats: (bronhouder: string) => Wachtplaats;
  readonly wek: (bronhouders: Iterable<string>) => void;
  /** Wakes everybody, for good: nobody waits here any more. */
  readonly sluit: () => void;
  readonly isDicht: () => boolean;
};

export function maakWachtkamer(): Wachtkamer {
  const wachtenden = new Map<string, Set<() => void>>();
  let dicht = false;

  function wek(bronhouder: string): void {
    const rij = wachtenden.get(bronhouder);
    wachtenden.delete(bronhouder);
    for (const roep of rij ?? []) roep();
  }

  return {
    neemPlaats: (bronhouder) => {
      if (dicht) return { nieuws: Promise.resolve(), verlaat: () => undefined };
      const { promise, resolve } = Promise.withResolvers<void>();
      const rij = wachtenden.get(bronhouder) ?? new Set();
      wachtenden.set(bronhouder, rij.add(resolve));
      return { nieuws: promise, verlaat: () => void rij.delete(resolve) };
    },
    wek: (bronhouders) => {
      for (const bronhouder of bronhouders) wek(bronhouder);
    },
    sluit: () => {
      dicht = true;
      for (const bronhouder of [...wachtenden.keys()]) wek(bronhouder);
    },
    isDicht: () => dicht,
  };
}
