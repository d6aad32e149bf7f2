// A desktop notification that was clicked: goes to the view that it is about.
import { useEffect } from 'react';
import { CONTRACT } from '../../shared/ipc/contract.ts';
import { useBalie } from '../api/balie-context.tsx';
import { useRoute } from './route-store.ts';

export function useBerichten(): void {
  const balie = useBalie();
  useEffect(
    () =>
      balie.op(['bericht.gekozen'], (payload) => {
        const gelezen = CONTRACT['bericht.gekozen'].output.safeParse(payload);
        if (gelezen.success) useRoute.getState().naar('werkvoorraad', gelezen.data.weergave);
      }),
    [balie],
  );
}
