// A query of the contract as live state of a component: asked at once, and again when its events say that something changed.
import { useEffect, useRef, useState } from 'react';
import type { CallError, Input, Output, QueryName } from '../../shared/ipc/contract.ts';
import { useBalie } from './balie-context.tsx';
import { VERVERST_OP } from './ververst-op.ts';
import { type Volger, volgVraag } from './volg-vraag.ts';

export type Levend<N extends QueryName> =
  | { readonly stand: 'laden' }
  | { readonly stand: 'er'; readonly waarde: Output<N> }
  | { readonly stand: 'fout'; readonly fout: CallError<N> };

type Bewaard<N extends QueryName> = { readonly sleutel: string; readonly levend: Levend<N> };

/**
 * @param input null = don't ask (yet).
 * @param raakt looks at an event's payload: false = this answer can't have changed.
 */
export function useLiveQuery<N extends QueryName>(
  name: N,
  input: Input<N> | null,
  raakt: (payload: unknown) => boolean = () => true,
): Levend<N> & { readonly opnieuw: () => void } {
  const balie = useBalie();
  const [bewaard, zet] = useState<Bewaard<N> | null>(null);
  const volger = useRef<Volger | null>(null);
  const raaktNu = useRef(raakt);
  raaktNu.current = raakt;
  const sleutel = input === null ? null : JSON.stringify(input);

  useEffect(() => {
    if (sleutel === null) return;
    const gelezen = JSON.parse(sleutel) as Input<N>;
    const lopend = volgVraag<Output<N>, CallError<N>>({
      vraag: () => balie.query(name, gelezen),
      abonneer: (gewijzigd) => balie.op(VERVERST_OP[name], (payload) => raaktNu.current(payload) && gewijzigd()),
      bijAntwoord: (antwoord, tijdelijk) =>
        zet((vorig) => {
          if (antwoord.ok) return { sleutel, levend: { stand: 'er', waarde: antwoord.waarde } };
          const staatEr = vorig?.sleutel === sleutel && vorig.levend.stand === 'er';
          // What stood there stays; the first time one waits for a backend that is still starting.
          if (tijdelijk && (staatEr || antwoord.fout.code !== 'tijd-voorbij')) return vorig;
          return { sleutel, levend: { stand: 'fout', fout: antwoord.fout } };
        }),
    });
    volger.current = lopend;
    return () => {
      lopend.stop();
      volger.current = null;
    };
  }, [balie, name, sleutel]);

  const opnieuw = () => volger.current?.opnieuw();
  if (!bewaard || bewaard.sleutel !== sleutel) return { stand: 'laden', opnieuw };
  return { ...bewaard.levend, opnieuw };
}
