// Opens snapshots of a view and keeps the one that is shown; says where a melding went when a new one is opened.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Lijst, Rij, Weergave } from '../../../shared/ipc/vormen.ts';
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

export function useLijst(weergave: Weergave) {
  const balie = useBalie();
  const [stand, zet] = useState<Lijststand & { readonly van: Weergave }>({ fase: 'laden', van: weergave });
  const beurt = useRef(0);
  const lader = useRef<RijLader | null>(null);
  const bezig = useRef(false);
  /** A snapshot that the backend dropped is opened again through here. */
  const verlopen = useRef<() => void>(() => {});

  const heropen = useCallback(
    async (zoek: Zoek, voorTonen: (geopend: Geopend) => void): Promise<Geopend | null> => {
      beurt.current += 1;
      const mijn = beurt.current;
      bezig.current = true;
      const antwoord = await balie.query('werkvoorraad.openen', { weergave });
      if (mijn !== beurt.current) return null;
      if (!antwoord.ok) {
        bezig.current = false;
        zet({ fase: 'fout', fout: antwoord.fout, van: weergave });
        return null;
      }
      const lijst = antwoord.waarde;
      const rond = await zoekRond(balie, lijst, zoek);
      if (mijn !== beurt.current) return null;
      bezig.current = false;
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
      zet({ fase: 'er', ...geopend, van: weergave });
      return geopend;
    },
    [balie, weergave],
  );

  useEffect(
    () => () => {
      beurt.current += 1;
      lader.current?.stop();
    },
    [],
  );

  const nu: Lijststand = stand.van === weergave ? stand : { fase: 'laden' };
  return { stand: nu, heropen, bezig, verlopen };
}
