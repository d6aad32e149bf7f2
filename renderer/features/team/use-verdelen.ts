// Assigning and its one undo: what was done last stays undoable for as long as one is on this screen.
import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Toewijzingdeel } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';

export type Gedaan = {
  readonly zin: string;
  readonly fout: boolean;
  /** Null: there is nothing (any more) to undo. */
  readonly bundel: Uuid | null;
};

export type Verdeler = {
  readonly gedaan: Gedaan | null;
  readonly bezig: boolean;
  /** Returns what came of each, or a sentence when nothing was done. @param zin said when all went well. */
  readonly wijsToe: (
    delen: readonly Toewijzingdeel[],
    zin: (aantal: number) => string,
  ) => Promise<Output<'team.toewijzen'> | string>;
  /** Returns a sentence: what came of it. */
  readonly draaiTerug: () => Promise<string>;
  readonly zeg: (zin: string, fout?: boolean) => void;
};

export function useVerdelen(): Verdeler {
  const balie = useBalie();
  const [gedaan, zet] = useState<Gedaan | null>(null);
  const [bezig, zetBezig] = useState(false);

  const wijsToe: Verdeler['wijsToe'] = async (delen, zin) => {
    zetBezig(true);
    const antwoord = await balie.command('team.toewijzen', { delen: [...delen] });
    zetBezig(false);
    if (!antwoord.ok) {
      zet({ zin: foutzin(antwoord.fout), fout: true, bundel: null });
      return foutzin(antwoord.fout);
    }
    const { uitslagen, bundel } = antwoord.waarde;
    const mislukt = uitslagen.filter((u) => u.waarom !== null).length;
    const gelukt = uitslagen.filter((u) => u.batch !== null).length;
    const zinnen = [...(gelukt > 0 ? [zin(gelukt)] : []), ...(mislukt > 0 ? [VERDELEN.nietGelukt(mislukt)] : [])];
    zet({ zin: zinnen.join(' '), fout: mislukt > 0, bundel: gelukt > 0 ? bundel : null });
    return antwoord.waarde;
  };

  const draaiTerug = async (): Promise<string> => {
    const bundel = gedaan?.bundel ?? null;
    if (bundel === null) return '';
    const antwoord = await balie.command('team.terugdraaien', { bundel });
    const fout = antwoord.ok ? null : foutzin(antwoord.fout);
    const zin = antwoord.ok ? terugzin(antwoord.waarde) : (fout ?? '');
    zet({ zin, fout: fout !== null, bundel: null });
    return zin;
  };

  return { gedaan, bezig, wijsToe, draaiTerug, zeg: (zin, fout = false) => zet({ zin, fout, bundel: null }) };
}

function terugzin({ terug, teruggezet, gelaten }: Output<'team.terugdraaien'>): string {
  const klaar = VERDELEN.teruggedraaid(terug + teruggezet);
  return gelaten.length === 0 ? klaar : `${klaar} ${VERDELEN.gelaten(gelaten.length)}`;
}
