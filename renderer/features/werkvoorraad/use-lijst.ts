// Opens snapshots of a view and keeps the one that is shown; says where a melding went when a new one is opened.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Lijst, Rij, Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Balie } from '../../api/balie.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { deelIn, type Indeling } from './indeling.ts';
import { maakRijLader, PAGINA, type RijLader } from './rij-lader.ts';

export type Geopend = {
  readonly lijst: Lijst;
  readonly indeling: Indeling;
  readonly lader: RijLader;
  /** Row of the first of the wanted meldingen that is near the place asked for. */
  readonly gevonden: { readonly rij: number; readonly uuid: Uuid } | null;
};

export type Lijststand =
  | { readonly fase: 'laden' }
  | { readonly fase: 'fout'; readonly fout: CallError<'werkvoorraad.openen'> }
  | ({ readonly fase: 'er' } & Geopend);

/** Looks for one of `uuids`, the first that is there, among the rows around row `rond` of the new snapshot. */
export type Zoek = { readonly rond: number; readonly uuids: readonly Uuid[] };

/** Fetches the rows around the place before the snapshot is shown, so that nothing flickers and the melding is found. */
async function zoekRond(balie: Balie, lijst: Lijst, zoek: Zoek) {
  if (lijst.totaal === 0) return { vanaf: 0, rijen: [], gevonden: null };
  const vanaf = Math.max(0, Math.floor((Math.min(zoek.rond, lijst.totaal - 1) - PAGINA / 2) / PAGINA) * PAGINA);
  const aantal = Math.min(2 * PAGINA, lijst.totaal - vanaf);
  const antwoord = await balie.query('werkvoorraad.rijen', { lijst: lijst.lijst, vanaf, aantal });
  const rijen: readonly (Rij | null)[] = antwoord.ok ? antwoord.waarde : [];
  for (const uuid of zoek.uuids) {
    const n = rijen.findIndex((rij) => rij?.uuid === uuid);
    if (n >= 0) return { vanaf, rijen, gevonden: { rij: vanaf + n, uuid } };
  }
  return { vanaf, rijen, gevonden: null };
}

/** One view; another view is another mount. */
export function useLijst(weergave: Weergave) {
  const balie = useBalie();
  const [stand, zet] = useState<Lijststand>({ fase: 'laden' });
  const lader = useRef<RijLader | null>(null);
  /** Reopenings wait for each other: a decision must not lose its place to an event that came just before it. */
  const beurt = useRef<Promise<unknown>>(Promise.resolve());
  const wachtenden = useRef(0);
  /** A snapshot that the backend dropped is opened again through here. */
  const verlopen = useRef<() => void>(() => {});

  const open = useCallback(
    async (zoek: () => Zoek, voorTonen: (geopend: Geopend) => void): Promise<void> => {
      const antwoord = await balie.query('werkvoorraad.openen', { weergave });
      if (!antwoord.ok) return zet({ fase: 'fout', fout: antwoord.fout });
      const lijst = antwoord.waarde;
      const rond = await zoekRond(balie, lijst, zoek());
      lader.current?.stop();
      const nieuw = maakRijLader({
        totaal: lijst.totaal,
        haal: (vanaf, aantal) => balie.query('werkvoorraad.rijen', { lijst: lijst.lijst, vanaf, aantal }),
        verlopen: () => verlopen.current(),
      });
      nieuw.leg(rond.vanaf, rond.rijen);
      lader.current = nieuw;
      const geopend: Geopend = { lijst, indeling: deelIn(lijst), lader: nieuw, gevonden: rond.gevonden };
      voorTonen(geopend);
      zet({ fase: 'er', ...geopend });
    },
    [balie, weergave],
  );

  /** Opens a new snapshot when its turn comes; `zoek` and `voorTonen` are asked at that moment. */
  const heropen = useCallback(
    (zoek: () => Zoek, voorTonen: (geopend: Geopend) => void): Promise<void> => {
      wachtenden.current += 1;
      const mijn = beurt.current
        .then(() => open(zoek, voorTonen))
        .finally(() => {
          wachtenden.current -= 1;
        });
      beurt.current = mijn;
      return mijn;
    },
    [open],
  );

  useEffect(() => () => lader.current?.stop(), []);
  return { stand, heropen, verlopen, isBezig: () => wachtenden.current > 0 };
}
