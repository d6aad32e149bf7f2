// One command of Gegevens at a time: whether it runs, and its fault as a sentence.
import { useRef, useState } from 'react';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { useBalie } from '../../../api/balie-context.tsx';
import { type Beheeropdracht, beheerfout } from '../../../teksten/gegevens.ts';

export type Opdracht<N extends Beheeropdracht> = {
  readonly bezig: boolean;
  readonly fout: string | null;
  /** Undefined when it failed (then `fout` says why) or when the former still runs. */
  readonly doe: (input: Input<N>) => Promise<{ readonly waarde: Output<N> } | undefined>;
};

export function useOpdracht<N extends Beheeropdracht>(naam: N): Opdracht<N> {
  const balie = useBalie();
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const doe: Opdracht<N>['doe'] = async (input) => {
    if (loopt.current) return undefined;
    loopt.current = true;
    zetBezig(true);
    zetFout(null);
    const antwoord = await balie.command(naam, input);
    loopt.current = false;
    zetBezig(false);
    if (antwoord.ok) return { waarde: antwoord.waarde };
    zetFout(beheerfout(naam, antwoord.fout));
    return undefined;
  };
  return { bezig, fout, doe };
}
