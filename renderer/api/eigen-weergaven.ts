// A person's own views, for the menu and the list: asked again after changes, at a pace that leaves the backend free.
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { Output } from '../../shared/ipc/contract.ts';
import type { Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useBalie } from './balie-context.tsx';
import { rustig } from './rustig.ts';

export type EigenWeergaven = Output<'weergaven.lijst'>;

/** Each view is counted anew: not more often than this while meldingen stream in, in milliseconds. */
const PAUZE = 1_000;

/** Rises when the views themselves were changed here. */
const useVersie = create<{ readonly versie: number }>(() => ({ versie: 0 }));

export function weergavenGewijzigd(): void {
  useVersie.setState(({ versie }) => ({ versie: versie + 1 }));
}

const GEEN: EigenWeergaven = [];

export function useEigenWeergaven(): EigenWeergaven {
  const balie = useBalie();
  const versie = useVersie((s) => s.versie);
  const [weergaven, zet] = useState(GEEN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is asked for at once
  useEffect(() => {
    let hier = true;
    const vraag = rustig(async () => {
      const antwoord = await balie.query('weergaven.lijst', {});
      if (hier && antwoord.ok) zet(antwoord.waarde);
    }, PAUZE);
    vraag.start();
    const los = balie.op(['meldingen.gewijzigd', 'uitgaand.gewijzigd', 'opstart.gewijzigd'], vraag.start);
    return () => {
      hier = false;
      los();
      vraag.stop();
    };
  }, [balie, versie]);
  return weergaven;
}

/** A view of the program, or one of one's own. */
export type Weergavedoel = { readonly weergave: Weergave } | { readonly eigen: Uuid };
