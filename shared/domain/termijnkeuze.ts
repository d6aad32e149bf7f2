// Where law and practice differ a team chooses which term counts (BGT: 1 working day by law, 5 by the norm KE-01).

import type { TermijnProfiel } from './registraties/profiel.ts';
import { REGISTRATIECODES, REGISTRATIES, type Registratiecode } from './registraties/registraties.ts';
import { duurInWoorden } from './termijn/duur.ts';

export type Termijnoptie = { readonly bron: string; readonly duur: string; readonly aard: TermijnProfiel['aard'] };

export type Termijnkeuze = {
  readonly registratie: Registratiecode;
  readonly soort: string;
  /** The first one counts when nothing is chosen. */
  readonly opties: readonly Termijnoptie[];
};

/** Every kind of term of which a profile gives more than one. */
export function termijnkeuzes(): Termijnkeuze[] {
  return REGISTRATIECODES.flatMap((registratie) => {
    const termijnen: readonly TermijnProfiel[] = REGISTRATIES[registratie].termijnen;
    const soorten = [...new Set(termijnen.map((t) => t.soort))];
    return soorten.flatMap((soort) => {
      const opties = termijnen
        .filter((t) => t.soort === soort)
        .map((t) => ({ bron: t.bron, duur: duurInWoorden(t), aard: t.aard }));
      return opties.length > 1 ? [{ registratie, soort, opties }] : [];
    });
  });
}
