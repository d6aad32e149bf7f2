// What a person can do at this moment: screens hand in their actions here, the keyboard and the palette take them out.
import { useLayoutEffect, useState } from 'react';
import { create } from 'zustand';

export type Actiegroep = 'melding' | 'lijst' | 'gaan' | 'programma';

export type Actie = {
  /** Goes with a key of `app/toetsen`. */
  readonly id: string;
  readonly naam: string;
  readonly synoniemen?: readonly string[] | undefined;
  readonly groep: Actiegroep;
  readonly doe: () => void;
  /** False: shown greyed, with `waarom`. */
  readonly kan?: boolean | undefined;
  readonly waarom?: string | undefined;
};

type Lagen = ReadonlyMap<symbol, readonly Actie[]>;

/** A layer a place that hands in actions, oldest first. */
export const useActieStore = create<{ readonly lagen: Lagen }>(() => ({ lagen: new Map() }));

function zetLaag(laag: symbol, acties: readonly Actie[] | null): void {
  useActieStore.setState(({ lagen }) => {
    const nieuw = new Map(lagen);
    if (acties === null) nieuw.delete(laag);
    else nieuw.set(laag, acties);
    return { lagen: nieuw };
  });
}

/** While mounted these actions are in the palette and under their keys. */
export function useActies(acties: readonly Actie[]): void {
  const [laag] = useState(() => Symbol('acties'));
  // After every render: `doe` always sees what the screen shows.
  useLayoutEffect(() => zetLaag(laag, acties));
  useLayoutEffect(() => () => zetLaag(laag, null), [laag]);
}

/** Every action once; of one that two places hand in, the one that can be done now, else the newest. */
export function actiesVan(lagen: Lagen): readonly Actie[] {
  const gevonden = new Map<string, Actie>();
  for (const actie of [...lagen.values()].flat()) {
    const eerder = gevonden.get(actie.id);
    if (eerder === undefined || eerder.kan === false || actie.kan !== false) gevonden.set(actie.id, actie);
  }
  return [...gevonden.values()];
}
