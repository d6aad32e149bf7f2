// The keyboard map that holds on this computer: hands it to whoever shows or uses a key, and keeps what a person changed.
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { create } from 'zustand';
import { type EigenToetsen, kaartVan, leesbaar, type Toetsregel } from './toetsenkaart.ts';
import { bewaarVoorkeur, leesVoorkeur } from './voorkeur.ts';

/** Stored on disk: never rename. */
const SLEUTEL = 'toetsen';

function bewaard(): EigenToetsen {
  try {
    const gelezen: unknown = JSON.parse(leesVoorkeur(SLEUTEL) ?? '{}');
    if (typeof gelezen !== 'object' || gelezen === null) return {};
    return Object.fromEntries(
      Object.entries(gelezen).filter((deel): deel is [string, string] => typeof deel[1] === 'string'),
    );
  } catch {
    return {};
  }
}

type EigenStore = {
  readonly eigen: EigenToetsen;
  /** '' switches it off; null gives it its own key back. */
  readonly zet: (actie: string, toets: string | null) => void;
  readonly herstel: () => void;
};

export const useEigenToetsen = create<EigenStore>((set, get) => {
  const bewaar = (eigen: EigenToetsen) => {
    bewaarVoorkeur(SLEUTEL, JSON.stringify(eigen));
    set({ eigen });
  };
  return {
    eigen: bewaard(),
    zet: (actie, toets) => {
      const { [actie]: _, ...rest } = get().eigen;
      bewaar(toets === null ? rest : { ...rest, [actie]: toets });
    },
    herstel: () => bewaar({}),
  };
});

const ToetsenContext = createContext<readonly Toetsregel[]>([]);

export function ToetsenAanbieder(props: { readonly standaard: readonly Toetsregel[]; readonly children: ReactNode }) {
  return <ToetsenContext value={props.standaard}>{props.children}</ToetsenContext>;
}

/** The map that holds now. */
export function useToetsenkaart(): readonly Toetsregel[] {
  const standaard = useContext(ToetsenContext);
  const eigen = useEigenToetsen((s) => s.eigen);
  return useMemo(() => kaartVan(standaard, eigen), [standaard, eigen]);
}

/** The hint on a button, "B" or "G W"; undefined where there is no key. */
export function useHint(actie: string): string | undefined {
  const toets = useToetsenkaart().find((regel) => regel.actie === actie)?.toets ?? '';
  return toets === '' ? undefined : leesbaar(toets).join(' ');
}
