// Around the file while one marks: above it what to do, below it the form for what one placed. The file stays in view.
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Plaats } from '../../../shared/domain/annotatie.ts';
import { MERKEN } from '../../teksten/merken.ts';
import styles from './bijlage.module.css';
import type { Markeren } from './use-markeren.ts';

/** What another feature shows to write the note in. `klaar`: it stands in the outbox, or the person stopped. */
export type Merkvorm = (plaats: Plaats | null, klaar: () => void) => ReactNode;

/** Above the file: how to place a rectangle. */
export function Merkhulp({ stop }: { readonly stop: () => void }) {
  return (
    <div className={styles.merkhulp}>
      <p>{MERKEN.uitleg}</p>
      <Button variant="text" onClick={stop}>
        {MERKEN.stoppen}
      </Button>
    </div>
  );
}

/** Below the file, which stays where it is: what to say of the place. */
export function Merkstrook({ markeren, vorm }: { readonly markeren: Markeren; readonly vorm: Merkvorm }) {
  const { stand, stop } = markeren;
  if (stand.soort !== 'schrijven') return null;
  const { vak } = stand;
  return (
    <section className={styles.merkvorm} aria-label={MERKEN.nieuw}>
      <div className={styles.merkkop}>
        <h3>{MERKEN.nieuw}</h3>
        <span className={styles.stil}>{vak === null ? MERKEN.heelBestand : MERKEN.opPagina(vak.page)}</span>
        {vak === null ? null : (
          <Button variant="text" title={MERKEN.nuVerplaatsen} onClick={markeren.verplaats}>
            {MERKEN.verplaatsen}
          </Button>
        )}
      </div>
      {stand.vervolgt ? <p className={styles.stil}>{MERKEN.vervolgt}</p> : null}
      {vorm(vak, stop)}
    </section>
  );
}
