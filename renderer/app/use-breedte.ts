// Width of a pane, and whether it is folded away: kept on this computer.
import useMediaQuery from '@mui/material/useMediaQuery';
import { type CSSProperties, useState } from 'react';
import { bewaarVoorkeur, leesVoorkeur } from '../api/voorkeur.ts';

export type Breedte = {
  readonly waarde: number;
  readonly min: number;
  readonly max: number;
  readonly bij: (waarde: number) => void;
};

/** @param naam stored on disk: never rename. Widths in CSS pixels. */
export function useBreedte(naam: string, standaard: number, min: number, max: number): Breedte {
  const [waarde, zet] = useState(() => {
    const bewaard = Number(leesVoorkeur(naam));
    return bewaard >= min && bewaard <= max ? bewaard : standaard;
  });
  const bij = (nieuw: number) => {
    zet(nieuw);
    bewaarVoorkeur(naam, String(nieuw));
  };
  return { waarde, min, max, bij };
}

export type Menu = {
  /** Folded by the person. */
  readonly dicht: boolean;
  readonly wissel: () => void;
  /** Icons only: folded, or the window is too narrow for words. */
  readonly smal: boolean;
};

export function useMenu(): Menu {
  const [dicht, wissel] = useIngeklapt('menu-ingeklapt');
  const krap = useMediaQuery('(max-width: 980px)', { noSsr: true });
  return { dicht, wissel, smal: dicht || krap };
}

/** A width in pixels as a CSS variable for the grid; React's own types know no custom properties. */
export function metVariabele(naam: `--${string}`, waarde: number): CSSProperties {
  return { [naam]: `${waarde}px` } as CSSProperties;
}

/** @param naam stored on disk: never rename. */
export function useIngeklapt(naam: string): readonly [dicht: boolean, wissel: () => void] {
  const [dicht, zet] = useState(() => leesVoorkeur(naam) === 'ja');
  const wissel = () => {
    zet(!dicht);
    bewaarVoorkeur(naam, dicht ? 'nee' : 'ja');
  };
  return [dicht, wissel];
}
