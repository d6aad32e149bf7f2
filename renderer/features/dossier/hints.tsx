// What a bijhouder may want to know before deciding, each as a sentence with its reason. Hints only: nothing follows from them.
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Icoon } from '../../components/icoon.tsx';
import { HINTS, hintzin } from '../../teksten/hints.ts';
import dossier from './dossier.module.css';
import styles from './hints.module.css';

export function Hints({ hints }: { readonly hints: Dossier['hints'] }) {
  if (hints.length === 0) return null;
  return (
    <div className={styles.vak}>
      <h3 id="hints-kop" className={`${dossier.blokkop} ${styles.kop}`}>
        {HINTS.kop} <span className={styles.hulp}>{HINTS.uitleg}</span>
      </h3>
      <ul className={styles.lijst} aria-labelledby="hints-kop">
        {hints.map((hint) => {
          const zin = hintzin(hint);
          return (
            <li key={`${hint.code}-${zin}`} className={styles.hint} data-ernst={hint.ernst}>
              <Icoon naam={hint.ernst === 'let-op' ? 'ruit' : 'info'} maat={14} />
              <span>
                <span className="alleen-voorlezen">{HINTS.ernst[hint.ernst]}: </span>
                {zin}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
