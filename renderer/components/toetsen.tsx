// A key, or keys after each other, as a person reads them: "Ctrl+K", "G dan W".
import { Fragment } from 'react';
import { leesbaar } from '../api/toetsenkaart.ts';
import { TOETSHULP } from '../teksten/acties.ts';
import styles from './toetsen.module.css';

export function Toetsen({ toets }: { readonly toets: string }) {
  return (
    <span className={styles.toetsen}>
      {leesbaar(toets).map((deel, plek) => (
        <Fragment key={deel}>
          {plek === 0 ? null : <span className={styles.dan}>{TOETSHULP.dan}</span>}
          <kbd className={styles.toets}>{deel}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
