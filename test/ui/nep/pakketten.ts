// Packages as the backend tells of them.
import type { Pakket } from '../../../shared/ipc/vormen/pakket.ts';
import { NU, nepUuid } from './meldingen.ts';

const NIETS = { nodig: 0, beschadigd: 0, weg: 0, elders: 0 };

/** Two files a melding, each of half a megabyte, all here but for what is said to be missing. */
export function pakkettelling(meldingen: number, ontbreekt: Partial<typeof NIETS> = {}): Pakket['telling'] {
  const bestanden = 2 * meldingen;
  const weg = Object.values(ontbreekt).reduce((som, n) => som + n, 0);
  return {
    meldingen,
    bestanden,
    bytes: bestanden * 500_000,
    hier: bestanden - weg,
    bytesHier: (bestanden - weg) * 500_000,
    ontbreekt: { ...NIETS, ...ontbreekt },
  };
}

export function nepPakket(nummer: number, meer: Partial<Pakket> = {}): Pakket {
  return {
    id: nepUuid(700 + nummer),
    naam: `Huisbezoeken ${nummer}`,
    bron: null,
    gemaaktOp: NU,
    compleetOp: NU,
    telling: pakkettelling(12),
    ...meer,
  };
}
