// From the state of the start to a screen: starting, connecting, a fault, or the frame behind its lock.
import { useEffect } from 'react';
import type { Opstart } from '../../shared/ipc/vormen/opstart.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { useBesluitStore } from '../features/besluit/store.ts';
import { OpstartScherm } from '../features/opstart/opstart.tsx';
import { useWerkvoorraadStore } from '../features/werkvoorraad/store.ts';
import { useHerroep } from './herroep-store.ts';
import { Kader } from './kader.tsx';
import { useRoute } from './route-store.ts';
import { SlotPoort } from './slot-poort.tsx';

function standVan(levend: ReturnType<typeof useLiveQuery<'opstart.stand'>>): Opstart {
  if (levend.stand === 'er') return levend.waarde;
  return levend.stand === 'laden' ? { fase: 'bezig' } : { fase: 'fout', code: 'onverwacht' };
}

/** Another connection is another desk: nothing of the former may stand there. A restart in between keeps everything. */
function ruimOp(): void {
  useRoute.setState(useRoute.getInitialState(), true);
  useWerkvoorraadStore.setState(useWerkvoorraadStore.getInitialState(), true);
  useBesluitStore.setState(useBesluitStore.getInitialState(), true);
  useHerroep.setState(useHerroep.getInitialState(), true);
}

export function App() {
  const stand = standVan(useLiveQuery('opstart.stand', {}));
  const nieuw = stand.fase === 'verbinding-nodig';
  useEffect(() => {
    if (nieuw) ruimOp();
  }, [nieuw]);
  if (stand.fase !== 'gereed') return <OpstartScherm stand={stand} />;
  return <SlotPoort>{(dicht) => <Kader oefenen={stand.oefenen} dicht={dicht} />}</SlotPoort>;
}
