// Faults of a query: underlined where they stand, and a sentence each below the field.
import type { Ref } from 'react';
import type { Stuk, Vraagfout } from '../../../shared/domain/vraagtaal/vraag.ts';
import { foutzinVan } from '../../teksten/zoekvraag.ts';
import styles from './zoekveld.module.css';

/** A mirror of the text behind the field: the same letters, unseen, with the lines under the faults. */
export function VraagSpiegel(props: {
  readonly vraag: string;
  readonly fouten: readonly Vraagfout[];
  readonly ref: Ref<HTMLDivElement>;
}) {
  const { vraag, fouten } = props;
  if (fouten.length === 0) return null;
  let plek = 0;
  return (
    <div ref={props.ref} className={styles.spiegel} aria-hidden="true">
      {fouten.map(({ van, tot }) => {
        const voor = vraag.slice(plek, van);
        plek = tot;
        return (
          <span key={van}>
            {voor}
            <mark>{vraag.slice(van, tot)}</mark>
          </span>
        );
      })}
      {vraag.slice(plek)}
    </div>
  );
}

export function Vraagfouten(props: {
  readonly id: string;
  readonly vraag: string;
  readonly fouten: readonly Vraagfout[];
  /** Goes to the piece in the field. */
  readonly naar: (stuk: Stuk) => void;
}) {
  const { id, vraag, fouten, naar } = props;
  return (
    <div id={id} role="alert">
      {fouten.map((fout) => (
        <p key={`${fout.van}-${fout.code}`} className={styles.fout}>
          <button type="button" className={styles.stuk} onClick={() => naar(fout)}>
            {vraag.slice(fout.van, fout.tot)}
          </button>{' '}
          {foutzinVan(fout)}
        </p>
      ))}
    </div>
  );
}
