// All faults of the form on top, each with the name of its field.
import type { Ref } from 'react';
import type { Invoerfout } from '../../../shared/domain/invoer.ts';
import { alsZin } from '../../teksten/algemeen.ts';
import { INVOEREN, INVOERVELD } from '../../teksten/invoeren.ts';
import styles from './invoeren.module.css';

/** What is wrong at a field, as a sentence; null when nothing is. */
export function foutBij(fouten: readonly Invoerfout[], veld: string): string | null {
  const zinnen = fouten.filter((f) => f.veld === veld).map((f) => alsZin(f.melding));
  return zinnen.length === 0 ? null : zinnen.join(' ');
}

function naamVan(veld: string): string {
  const [, plek] = /^attributen\.(\d+)/.exec(veld) ?? [];
  if (plek !== undefined) return INVOEREN.gegevenNummer(Number(plek) + 1);
  return INVOERVELD[veld] ?? '';
}

export function Foutenlijst(props: {
  readonly fouten: readonly Invoerfout[];
  readonly melding: string | null;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const { fouten, melding } = props;
  if (fouten.length === 0 && melding === null) return null;
  return (
    <div ref={props.ref} role="alert" tabIndex={-1} className={styles.fouten}>
      {melding === null ? (
        <>
          <p className={styles.foutkop}>{INVOEREN.fouten(fouten.length)}</p>
          <ul>
            {fouten.map((f) => (
              <li key={`${f.veld}/${f.melding}`}>
                {naamVan(f.veld) === '' ? alsZin(f.melding) : `${naamVan(f.veld)}: ${alsZin(f.melding)}`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{melding}</p>
      )}
    </div>
  );
}
