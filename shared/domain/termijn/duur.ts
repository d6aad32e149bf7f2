// How long a term is and on which day it ends. Source: Algemene termijnenwet art. 1 and 4.
import type { Datum } from '../../lib/brand.ts';
import type { TermijnProfiel } from '../registraties/profiel.ts';
import { plusDagen, plusMaanden } from './datum.ts';
import { eersteWerkdag, plusWerkdagen } from './werkdagen.ts';

/** One of the three. */
export type Duur = Pick<TermijnProfiel, 'werkdagen' | 'weken' | 'maanden'>;

/** Last day of a term. ATW art. 1: not on a closed day; art. 4: terms over 12 weeks or 3 months are not prolonged. */
export function uiterlijkVan(duur: Duur, vanaf: Datum, gelijkgesteld: readonly Datum[]): Datum | undefined {
  if (duur.werkdagen !== undefined) return plusWerkdagen(vanaf, duur.werkdagen, gelijkgesteld);
  if (duur.weken !== undefined) {
    const einde = plusDagen(vanaf, duur.weken * 7);
    return duur.weken > 12 ? einde : eersteWerkdag(einde, gelijkgesteld);
  }
  if (duur.maanden !== undefined) {
    const einde = plusMaanden(vanaf, duur.maanden);
    return duur.maanden > 3 ? einde : eersteWerkdag(einde, gelijkgesteld);
  }
  return undefined;
}

const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** "5 werkdagen", "1 week". */
export function duurInWoorden({ werkdagen, weken, maanden }: Duur): string {
  if (werkdagen !== undefined) return meervoud(werkdagen, 'werkdag', 'werkdagen');
  if (weken !== undefined) return meervoud(weken, 'week', 'weken');
  return meervoud(maanden ?? 0, 'maand', 'maanden');
}
