// Label above, help and fault below: the frame of every field, with the ids that tie them to the control.
import { type ReactNode, useId } from 'react';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import styles from './tekstregel.module.css';

export type Veldbinding = {
  readonly id: string;
  readonly labelId: string;
  /** For aria-describedby: the fault first, then the help. */
  readonly beschrijving: string | undefined;
};

export function Veldkader(props: {
  readonly label: string;
  readonly hulp?: string | undefined;
  readonly fout?: string | null | undefined;
  readonly nietVerplicht?: boolean | undefined;
  /** Beside the label, such as a count. */
  readonly bij?: ReactNode;
  /** The control has no single element to point at (a group of radios). */
  readonly groep?: boolean;
  readonly children: (binding: Veldbinding) => ReactNode;
}) {
  const id = useId();
  const foutId = props.fout ? `${id}-fout` : '';
  const hulpId = props.hulp ? `${id}-hulp` : '';
  const beschrijving = `${foutId} ${hulpId}`.trim() || undefined;
  const bij = props.bij ?? (props.nietVerplicht ? ALGEMEEN.nietVerplicht : null);
  return (
    <div className={styles.veld}>
      <div className={styles.kop}>
        {props.groep ? (
          <span id={`${id}-label`} className={styles.label}>
            {props.label}
          </span>
        ) : (
          <label id={`${id}-label`} htmlFor={id} className={styles.label}>
            {props.label}
          </label>
        )}
        {bij === null ? null : <span className={styles.bij}>{bij}</span>}
      </div>
      {props.children({ id, labelId: `${id}-label`, beschrijving })}
      {props.fout ? (
        <p id={foutId} className={styles.fout}>
          {props.fout}
        </p>
      ) : null}
      {props.hulp ? (
        <p id={hulpId} className={styles.hulp}>
          {props.hulp}
        </p>
      ) : null}
    </div>
  );
}
