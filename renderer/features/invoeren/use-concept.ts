// The form survives leaving the screen, a kill and a restart: kept while one types, read back when the screen opens.
import { useEffect, useState } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { maakBewaarder } from '../../api/bewaarder.ts';
import { isLeeg } from './invoer.ts';
import { useInvoerStore } from './store.ts';

type Concept = Input<'invoeren.conceptBewaren'>['concept'];

function vanStore({ bronhouder, invoer, vervangt }: ReturnType<typeof useInvoerStore.getState>): Concept {
  if (bronhouder === null || invoer === null || isLeeg(invoer)) return null;
  return { bronhouder, invoer: { ...invoer, attributen: invoer.attributen.map((a) => ({ ...a })) }, vervangt };
}

/** True once what was kept is back in the form. */
export function useInvoerconcept(): boolean {
  const balie = useBalie();
  const [gelezen, zetGelezen] = useState(() => useInvoerStore.getState().invoer !== null);

  useEffect(() => {
    if (gelezen) return;
    let weg = false;
    void balie.query('invoeren.concept', {}).then((antwoord) => {
      if (weg) return;
      const { invoer, begin } = useInvoerStore.getState();
      if (antwoord.ok && antwoord.waarde !== null && invoer === null)
        begin(antwoord.waarde.bronhouder, antwoord.waarde.invoer, antwoord.waarde.vervangt);
      zetGelezen(true);
    });
    return () => {
      weg = true;
    };
  }, [balie, gelezen]);

  useEffect(() => {
    if (!gelezen) return;
    const bewaarder = maakBewaarder<Concept>((concept) => {
      void balie.command('invoeren.conceptBewaren', { concept });
    });
    const stop = useInvoerStore.subscribe((stand) => bewaarder.schrijf(vanStore(stand)));
    const verborgen = () => bewaarder.meteen();
    document.addEventListener('visibilitychange', verborgen);
    return () => {
      document.removeEventListener('visibilitychange', verborgen);
      stop();
      bewaarder.meteen();
    };
  }, [balie, gelezen]);
  return gelezen;
}
