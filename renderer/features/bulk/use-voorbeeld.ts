// The preview of a bulk: asked again a moment after the last change, and the newest answer counts.
import { useEffect, useRef, useState } from 'react';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import type { Naar } from './use-doorsturen.ts';

/** Typing pauses this long before it is asked, in milliseconds. */
const TYPPAUZE = 250;

export type Voorbeeld = {
  /** null = not there yet. */
  readonly regels: readonly Bulkregel[] | null;
  readonly fout: CallError<'bulk.voorbeeld'> | null;
  /** The rows are of the intent as it stands in the form. */
  readonly vers: boolean;
  readonly opnieuw: () => void;
};

type Antwoord = Pick<Voorbeeld, 'regels' | 'fout'> & { readonly sleutel: string };

/** @param naar where each goes when it is forwarded; null = not known yet, and nothing is asked. */
export function useVoorbeeld(uuids: readonly Uuid[], opdracht: OpdrachtInvoer, naar: Naar | null): Voorbeeld {
  const balie = useBalie();
  const [antwoord, zet] = useState<Antwoord>({ sleutel: '', regels: null, fout: null });
  const [ronde, nogEens] = useState(0);
  const eerste = useRef(true);
  const sleutel = JSON.stringify([ronde, opdracht, naar]);
  useEffect(() => {
    let weg = false;
    const vraag = async () => {
      const [, gevraagd, waarheen] = JSON.parse(sleutel) as [number, OpdrachtInvoer, Naar | null];
      if (waarheen === null) return;
      const gekregen = await balie.query('bulk.voorbeeld', {
        uuids: [...uuids],
        opdracht: gevraagd,
        ...(waarheen.length === 0 ? {} : { naar: [...waarheen] }),
      });
      if (weg) return;
      zet((was) =>
        gekregen.ok
          ? { sleutel, regels: gekregen.waarde, fout: null }
          : { sleutel, regels: was.regels, fout: gekregen.fout },
      );
    };
    const wekker = setTimeout(() => void vraag(), eerste.current ? 0 : TYPPAUZE);
    eerste.current = false;
    return () => {
      weg = true;
      clearTimeout(wekker);
    };
  }, [balie, uuids, sleutel]);
  const { regels, fout } = antwoord;
  return { regels, fout, vers: antwoord.sleutel === sleutel, opnieuw: () => nogEens((n) => n + 1) };
}
