// Forwarding many: where each goes. What a person chose for it, else what he chose for all, else what the kompas proposes.
import { useEffect, useMemo, useState } from 'react';
import type { Bulksoort } from '../../../shared/domain/bulk.ts';
import { vraagtAandacht } from '../../../shared/domain/kompas/kompas.ts';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Kompasvorm } from '../../../shared/ipc/vormen/kompas.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import type { Bulkvelden } from './bulkvelden.ts';

export type Bestemming = NonNullable<Bulkvelden['bronhouder']>;
export type Naar = readonly { readonly uuid: Uuid; readonly bronhouder: string }[];

export type Doorsturen = {
  /** This bulk forwards. */
  readonly aan: boolean;
  /** null = the kompas is still looking. */
  readonly naar: Naar | null;
  readonly fout: CallError<'kompas.voorstellen'> | null;
  readonly kompas: (uuid: Uuid) => Kompasvorm | undefined;
  /** It goes where the kompas proposes. */
  readonly volgtKompas: (regel: Bulkregel) => boolean;
  /** Not ticked until a person does. */
  readonly twijfel: (regel: Bulkregel) => boolean;
  readonly kies: (uuid: Uuid, bestemming: Bestemming | null) => void;
};

type Kompassen = ReadonlyMap<Uuid, Kompasvorm>;

function useKompassen(uuids: readonly Uuid[], aan: boolean) {
  const balie = useBalie();
  const [kompassen, zet] = useState<Kompassen | null>(null);
  const [fout, zetFout] = useState<Doorsturen['fout']>(null);
  useEffect(() => {
    if (!aan) return;
    let weg = false;
    void balie.query('kompas.voorstellen', { uuids: [...uuids] }).then((antwoord) => {
      if (weg) return;
      zetFout(antwoord.ok ? null : antwoord.fout);
      // Without the kompas a person can still choose by hand.
      zet(new Map(antwoord.ok ? antwoord.waarde.map(({ uuid, kompas }) => [uuid, kompas]) : []));
    });
    return () => {
      weg = true;
    };
  }, [balie, uuids, aan]);
  return { kompassen, fout };
}

export function useDoorsturen(uuids: readonly Uuid[], soort: Bulksoort, velden: Bulkvelden): Doorsturen {
  const aan = soort === 'verkeerde-bronhouder';
  const { kompassen, fout } = useKompassen(uuids, aan);
  const [gekozen, zetGekozen] = useState<ReadonlyMap<Uuid, Bestemming | null>>(new Map());
  const { bronhouder } = velden;
  const naar = useMemo((): Naar | null => {
    if (!aan) return [];
    if (kompassen === null) return null;
    return uuids.flatMap((uuid) => {
      const kompas = kompassen.get(uuid);
      const voorstel = kompas?.uitkomst === 'voorstel' ? kompas.bronhouder : null;
      const bestemming = gekozen.get(uuid) ?? bronhouder ?? voorstel;
      return bestemming === null ? [] : [{ uuid, bronhouder: bestemming.code }];
    });
  }, [aan, kompassen, gekozen, bronhouder, uuids]);
  const kompas = (uuid: Uuid) => kompassen?.get(uuid);
  const voorstelBij = ({ uuid, naar: doel }: Bulkregel) => {
    const gezegd = kompas(uuid);
    return gezegd?.uitkomst === 'voorstel' && gezegd.bronhouder.code === doel?.code ? gezegd : null;
  };
  return {
    aan,
    naar,
    fout,
    kompas,
    volgtKompas: (regel) => voorstelBij(regel) !== null,
    twijfel: (regel) => aan && vraagtAandacht(voorstelBij(regel)?.trefkans ?? null, regel.pingpong),
    kies: (uuid, bestemming) => zetGekozen(new Map([...gekozen, [uuid, bestemming]])),
  };
}
