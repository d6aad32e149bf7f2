// The frame of one part of Gegevens: its heading, what it is for, and what came of the last thing that was asked.
import { type ReactNode, useId } from 'react';
import styles from './gegevens.module.css';

export function Deel(props: {
  readonly titel: string;
  readonly uitleg: string;
  /** Holds a wide table. */
  readonly breed?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.deel} data-breed={props.breed ? 'ja' : undefined} aria-labelledby={id}>
      <h3 id={id} className={styles.deelkop}>
        {props.titel}
      </h3>
      <p className={styles.uitleg}>{props.uitleg}</p>
      {props.children}
    </section>
  );
}

/** Says what was done, or why it was not; read out when it comes. */
export function Uitkomst({ fout, children }: { readonly fout: string | null; readonly children?: ReactNode }) {
  return (
    <>
      <div role="status" className={styles.uitkomst}>
        {fout === null ? children : null}
      </div>
      {fout === null ? null : (
        <p role="alert" className={styles.fout}>
          {fout}
        </p>
      )}
    </>
  );
}
