// Width of a pane: kept on this computer.
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

/** A width in pixels as a CSS variable for the grid; React's own types know no custom properties. */
export function metVariabele(naam: `--${string}`, waarde: number): CSSProperties {
  return { [naam]: `${waarde}px` } as CSSProperties;
}
