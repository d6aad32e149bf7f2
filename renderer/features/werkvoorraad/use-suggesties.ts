// What could come where the caret is: fields by their name, values of a field with how many meldingen have them.
import { useMemo } from 'react';
import {
  type Aanvulling,
  aanvullingBij,
  pastBij,
  vasteWaarden,
  veldenBij,
} from '../../../shared/domain/vraagtaal/aanvullen.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { type Weergave, waardeveldSchema } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { VELDUITLEG, waardenaam } from '../../teksten/zoekvraag.ts';

export type Suggestie = {
  /** What is put in the text. */
  readonly waarde: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly aantal: number | null;
};

export type Suggesties = { readonly bij: Aanvulling | undefined; readonly lijst: readonly Suggestie[] };

const GEEN: readonly Suggestie[] = [];

/** @param plek the caret, or null while the field has no focus. */
export function useSuggesties(vraag: string, plek: number | null, weergave: Weergave): Suggesties {
  const bij = useMemo(() => (plek === null ? undefined : aanvullingBij(vraag, plek)), [vraag, plek]);
  const gevraagd = useMemo((): Input<'werkvoorraad.waarden'> | null => {
    if (bij?.soort !== 'waarde' || vasteWaarden(bij.veld)) return null;
    const veld = waardeveldSchema.safeParse(bij.veld);
    // Without what one is typing here: that would hide the rest.
    const rest = `${vraag.slice(0, bij.van)}${vraag.slice(bij.tot)}`;
    return veld.success ? { veld: veld.data, weergave, vraag: rest, begin: bij.begin.slice(0, 100) } : null;
  }, [bij, vraag, weergave]);
  const waarden = useLiveQuery('werkvoorraad.waarden', gevraagd);

  const lijst = useMemo((): readonly Suggestie[] => {
    if (!bij) return GEEN;
    if (bij.soort === 'veld') {
      if (bij.begin === '' && vraag.trim() !== '') return GEEN;
      return veldenBij(bij.begin).map((veld) => ({
        waarde: veld,
        naam: `${veld}:`,
        uitleg: VELDUITLEG[veld],
        aantal: null,
      }));
    }
    const { veld, begin } = bij;
    const vast = vasteWaarden(veld);
    if (vast)
      return vast
        .filter((waarde) => pastBij(waarde, begin))
        .map((waarde) => ({ waarde, naam: waarde, uitleg: waardenaam(veld, waarde), aantal: null }));
    if (waarden.stand !== 'er') return GEEN;
    return waarden.waarde.map(({ waarde, naam, aantal }) => ({
      waarde,
      naam: waardenaam(veld, waarde, naam),
      uitleg: '',
      aantal,
    }));
  }, [bij, vraag, waarden]);
  return { bij, lijst };
}
