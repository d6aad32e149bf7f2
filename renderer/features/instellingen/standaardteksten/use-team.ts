// The team's settings on the screen: the local copy at once, fetched again when the screen opens, changed only at the service.
import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { Teamstand } from '../../../../shared/ipc/vormen/team.ts';
import { useBalie } from '../../../api/balie-context.tsx';
import { type Levend, useLiveQuery } from '../../../api/use-live-query.ts';

export type Instellingen = Teamstand['instellingen'];

export type Teambewaring =
  | { readonly ok: true }
  /** `inmiddels-gewijzigd`: `stand` is what stands at the service now. */
  | { readonly ok: false; readonly fout: { readonly code: string }; readonly stand: Teamstand | null };

export type Teamgreep = {
  readonly levend: Levend<'team.instellingen'> & { readonly opnieuw: () => void };
  /** Null while it is being asked. */
  readonly verbonden: boolean | null;
  /** @param gezien what the person had on screen: an older version is refused. */
  readonly bewaar: (gezien: Teamstand, nieuw: Instellingen) => Promise<Teambewaring>;
};

export function useTeam(bronhouder: string | undefined): Teamgreep {
  const balie = useBalie();
  const levend = useLiveQuery('team.instellingen', bronhouder === undefined ? {} : { bronhouder });
  const [verbonden, zetVerbonden] = useState<boolean | null>(null);

  useEffect(() => {
    let weg = false;
    void balie.command('team.vernieuwen', bronhouder === undefined ? {} : { bronhouder }).then((antwoord) => {
      if (!weg) zetVerbonden(antwoord.ok);
    });
    return () => {
      weg = true;
    };
  }, [balie, bronhouder]);

  const bewaar = useCallback(
    async (gezien: Teamstand, instellingen: Instellingen): Promise<Teambewaring> => {
      const { code } = gezien.bronhouder;
      const antwoord = await balie.command('team.bewaren', {
        bronhouder: code,
        etag: gezien.etag ?? '',
        instellingen,
      });
      zetVerbonden(antwoord.ok || antwoord.fout.code !== 'offline');
      if (antwoord.ok) return { ok: true };
      const nu = await balie.query('team.instellingen', { bronhouder: code });
      const stand: Output<'team.instellingen'> | null = nu.ok ? nu.waarde : null;
      return { ok: false, fout: antwoord.fout, stand };
    },
    [balie],
  );
  return { levend, verbonden, bewaar };
}
