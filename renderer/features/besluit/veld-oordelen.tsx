// A verdict per attribute: what became of each value that the melder observed. Not demanded; it feeds the difference and the figures.
import type { AttribuutOordeel, Oordeel } from '../../../shared/domain/annotatie.ts';
import { WERK } from '../../teksten/besluit-werk.ts';
import { betwijfeld } from './begin.ts';
import styles from './besluit.module.css';
import type { Veldprops } from './velden-besluit.tsx';

const KEUZES = Object.entries(WERK.oordeel) as [Oordeel, string][];

function met(oordelen: readonly AttribuutOordeel[], naam: string, keuze: string): readonly AttribuutOordeel[] {
  const oordeel = KEUZES.find(([waarde]) => waarde === keuze)?.[0];
  const andere = oordelen.filter((een) => een.naam !== naam);
  return oordeel ? [...andere, { naam, oordeel }] : andere;
}

export function VeldOordelen({ dossier, velden, schrijf }: Veldprops) {
  const namen = [...new Set(betwijfeld(dossier).map(({ naam }) => naam))];
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legende}>{WERK.oordelen}</legend>
      <div className={styles.oordelen}>
        {namen.map((naam) => (
          <label key={naam} className={styles.oordeel}>
            <span>{naam}</span>
            <select
              className={styles.keuze}
              value={velden.oordelen.find((een) => een.naam === naam)?.oordeel ?? ''}
              onChange={(event) => schrijf({ oordelen: met(velden.oordelen, naam, event.target.value) })}
            >
              <option value="">{WERK.geenOordeel}</option>
              {KEUZES.map(([waarde, tekst]) => (
                <option key={waarde} value={waarde}>
                  {tekst}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
