// Asks once more before something that can't be undone, or that a colleague should know about.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type ReactNode, useId, useState } from 'react';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import { Toets } from './toets.tsx';
import styles from './vraag-dialoog.module.css';

export function VraagDialoog(props: {
  readonly titel: string;
  readonly uitleg: string;
  /** Does it; a sentence = it failed, and the question stays. */
  readonly bevestig: () => Promise<string | null>;
  readonly sluit: () => void;
  /** Can't be undone: Enter by itself then cancels. */
  readonly ernstig?: boolean;
  /** What has to be typed: it takes the focus itself, and Enter in it confirms. */
  readonly veld?: ReactNode;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const bevestig = async () => {
    if (bezig) return;
    zetBezig(true);
    const zin = await props.bevestig();
    zetBezig(false);
    zetFout(zin);
    if (zin === null) props.sluit();
  };
  return (
    <Dialog open onClose={props.sluit} aria-labelledby={`${id}-titel`} aria-describedby={`${id}-uitleg`} maxWidth="xs">
      <div className={styles.vak}>
        <h2 id={`${id}-titel`} className={styles.titel}>
          {props.titel}
        </h2>
        <p id={`${id}-uitleg`} className={styles.uitleg}>
          {props.uitleg}
        </p>
        {props.children}
        {props.veld === undefined ? null : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void bevestig();
            }}
          >
            {props.veld}
          </form>
        )}
        {fout === null ? null : (
          <p role="alert" className={styles.fout}>
            {fout}
          </p>
        )}
      </div>
      <div className={styles.voet}>
        <Button autoFocus={props.ernstig ?? false} onClick={props.sluit}>
          {ALGEMEEN.annuleren} <Toets>Esc</Toets>
        </Button>
        <Button
          variant="contained"
          color={props.ernstig ? 'error' : 'primary'}
          autoFocus={!props.ernstig && props.veld === undefined}
          loading={bezig}
          onClick={() => void bevestig()}
        >
          {ALGEMEEN.bevestigen}
        </Button>
      </div>
    </Dialog>
  );
}
