// The face of a place with nothing to show: empty, or a fault with its way out.
import type { ReactNode } from 'react';
import styles from './gezicht.module.css';
import { Icoon, type Icoonnaam } from './icoon.tsx';

export function Gezicht(props: {
  readonly icoon: Icoonnaam;
  readonly titel: string;
  readonly uitleg: string;
  readonly fout?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.gezicht} role={props.fout ? 'alert' : undefined}>
      <span className={styles.teken} data-toon={props.fout ? 'fout' : undefined}>
        <Icoon naam={props.icoon} maat={20} />
      </span>
      <p className={styles.titel}>{props.titel}</p>
      <p className={styles.uitleg}>{props.uitleg}</p>
      {props.children ? <div className={styles.knoppen}>{props.children}</div> : null}
    </div>
  );
}
