// Opens snapshots of a list and keeps the one that is shown; says where a melding went when a new one is opened.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Lijst, Lijstinvoer, Rij } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Balie } from '../../api/balie.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { maakRijLader, PAGINA, type RijLader } from './rij-lader.ts';

export type Geopend = {
  readonly lijst: Lijst;
  readonly invoer: Lijstinvoer;
  readonly lader: RijLader;
  /** The first of the wanted meldingen that is in the list. */
  readonly gevonden: { readonly rij: number; readonly uuid: Uuid } | null;
};

export type Lijststand =
  | { readonly fase: 'laden' }
  | { readonly fase: 'fout'; readonly fout: CallError<'werkvoorraad.openen'> }
  | ({ readonly fase: 'er' } & Geopend);

/** The meldingen to look for, the first that is there; where none is, the rows around `rond` are fetched. */
export type Zoek = { readonly rond: number; readonly uuids: readonly Uuid[] };

/** Finds the place, and fetches the rows around it before the snapshot is shown, so that nothing flickers. */
async function zoekPlek(balie: Balie, { lijst, totaal }: Lijst, zoek: Zoek) {
  if (totaal === 0) return { vanaf: 0, rijen: [], gevonden: null };
  const plekken =
    zoek.uuids.length === 0 ? null : await balie.query('werkvoorraad.plekken', { lijst, uuids: [...zoek.uuids] });
  const eerste = plekken?.ok ? plekken.waarde.findIndex((plek) => plek !== null) : -1;
  const uuid = zoek.uuids[eerste];
  const rij = plekken?.ok ? plekken.waarde[eerste] : undefined;
  const gevonden = uuid !== undefined && typeof rij === 'number' ? { rij, uuid } : null;
  const rond = Math.min(gevonden?.rij ?? zoek.rond, totaal - 1);
  const vanaf = Math.max(0, Math.floor((rond - PAGINA / 2) / PAGINA) * PAGINA);
  const antwoord = await balie.query('werkvoorraad.rijen', {
    lijst,
    vanaf,
    aantal: Math.min(2 * PAGINA, totaal - vanaf),
  });
  const rijen: readonly (Rij | null)[] = antwoord.ok ? antwoord.waarde : [];
  return { vanaf, rijen, gevonden };
}

/** One place; another place is another mount. `invoer` is asked for when an opening has its turn. */
export function useLijst(invoer: () => Lijstinvoer) {
  const balie = useBalie();
  const [stand, zet] = useState<Lijststand>({ fase: 'laden' });
  const lader = useRef<RijLader | null>(null);
  const vraag = useRef(invoer);
  vraag.current = invoer;
  /** Reopenings wait for each other: a decision must not lose its place to an event that came just before it. */
  const beurt = useRef<Promise<unknown>>(Promise.resolve());
  /** A snapshot that the backend dropped is opened again through here. */
  const verlopen = useRef<() => void>(() => {});

  const open = useCallback(
    async (zoek: () => Zoek, voorTonen: (geopend: Geopend) => void): Promise<void> => {
      const gevraagd = vraag.current();
      const antwoord = await balie.query('werkvoorraad.openen', gevraagd);
      if (!antwoord.ok) return zet({ fase: 'fout', fout: antwoord.fout });
      const lijst = antwoord.waarde;
      const plek = await zoekPlek(balie, lijst, zoek());
      lader.current?.stop();
      const nieuw = maakRijLader({
        totaal: lijst.totaal,
        haal: (vanaf, aantal) => balie.query('werkvoorraad.rijen', { lijst: lijst.lijst, vanaf, aantal }),
        verlopen: () => verlopen.current(),
      });
      nieuw.leg(plek.vanaf, plek.rijen);
      lader.current = nieuw;
      const geopend: Geopend = { lijst, invoer: gevraagd, lader: nieuw, gevonden: plek.gevonden };
      voorTonen(geopend);
      zet({ fase: 'er', ...geopend });
    },
    [balie],
  );

  /** Opens a new snapshot when its turn comes; `zoek` and `voorTonen` are asked at that moment. */
  const heropen = useCallback(
    (zoek: () => Zoek, voorTonen: (geopend: Geopend) => void): Promise<void> => {
      const mijn = beurt.current.then(() => open(zoek, voorTonen));
      beurt.current = mijn;
      return mijn;
    },
    [open],
  );

  useEffect(() => () => lader.current?.stop(), []);
  return { stand, heropen, verlopen };
}
