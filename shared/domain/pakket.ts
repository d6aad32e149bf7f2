// A meeneempakket: a choice of meldingen whose files have to be on this computer. What may be said of it.

/** Why a file is not here: it has yet to come, came damaged, is no longer at the service, or its melding went to another bronhouder. */
export const PAKKETREDENEN = ['nodig', 'beschadigd', 'weg', 'elders'] as const;
export type Pakketreden = (typeof PAKKETREDENEN)[number];

export type Pakkettelling = {
  readonly meldingen: number;
  readonly bestanden: number;
  readonly bytes: number;
  /** Of those, on this computer. */
  readonly hier: number;
  readonly bytesHier: number;
  readonly ontbreekt: Readonly<Record<Pakketreden, number>>;
};

/** `op-na`: all that can be had is here; the rest will never come by itself. */
export type Pakketstand = 'zonder-bestanden' | 'bezig' | 'op-na' | 'compleet';

export function pakketstand({ bestanden, ontbreekt }: Pakkettelling): Pakketstand {
  if (bestanden === 0) return 'zonder-bestanden';
  if (ontbreekt.nodig + ontbreekt.beschadigd > 0) return 'bezig';
  return ontbreekt.weg + ontbreekt.elders > 0 ? 'op-na' : 'compleet';
}

/** Nothing of it is still to come. */
export function isGereed(telling: Pakkettelling): boolean {
  return pakketstand(telling) !== 'bezig';
}
