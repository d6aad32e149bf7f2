// All files of the melding and then of related ones, to go from one to the other.
import { useEffect, useRef } from 'react';
import type { Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { BIJLAGE } from '../../teksten/bijlage.ts';
import styles from './bijlage.module.css';

export function Strook(props: {
  readonly reeks: readonly Reeksbestand[];
  readonly bijlage: Uuid;
  readonly kies: (bijlage: Uuid) => void;
}) {
  const { reeks, bijlage, kies } = props;
  const strook = useRef<HTMLUListElement>(null);
  // The one that is open is in view, however one came to it.
  useEffect(() => {
    strook.current
      ?.querySelector(`[data-uuid="${bijlage}"]`)
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [bijlage]);
  if (reeks.length < 2) return null;
  return (
    <ul ref={strook} className={styles.strook} aria-label={BIJLAGE.bestanden}>
      {reeks.map((bestand, i) => (
        <li key={bestand.uuid} className={styles.plek}>
          {bestand.verwant && reeks[i - 1]?.melding !== bestand.melding ? (
            <span className={styles.vanmelding}>{BIJLAGE.vanMelding(bestand.kenmerk)}</span>
          ) : null}
          <button
            type="button"
            className={styles.kiesbestand}
            aria-current={bestand.uuid === bijlage ? 'true' : undefined}
            data-staat={bestand.staat}
            data-uuid={bestand.uuid}
            title={bestand.bestandsnaam}
            onClick={() => kies(bestand.uuid)}
          >
            {bestand.bestandsnaam}
          </button>
        </li>
      ))}
    </ul>
  );
}
