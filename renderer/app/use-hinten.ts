// The key of each decision, for its button.
import { useMemo } from 'react';
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import { useToetsenkaart } from '../api/eigen-toetsen.tsx';
import { leesbaar } from '../api/toetsenkaart.ts';

export function useHinten(): Partial<Record<Opdrachtsoort, string>> {
  const kaart = useToetsenkaart();
  return useMemo(
    () => Object.fromEntries(kaart.flatMap(({ actie, toets }) => (toets ? [[actie, leesbaar(toets).join(' ')]] : []))),
    [kaart],
  );
}
