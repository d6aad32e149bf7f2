// What every key does ("?"), by group, as it is for this person.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import type { Actiegroep } from '../api/acties.ts';
import { useToetsenkaart } from '../api/eigen-toetsen.tsx';
import { Toets } from '../components/toets.tsx';
import { Toetsen } from '../components/toetsen.tsx';
import { ACTIEGROEP, TOETSHULP } from '../teksten/acties.ts';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import styles from './toetshulp.module.css';

const GROEPEN: readonly Actiegroep[] = ['melding', 'lijst', 'gaan', 'programma'];

export function Toetshulp(props: { readonly sluit: () => void; readonly naarInstellingen: () => void }) {
  const id = useId();
  const kaart = useToetsenkaart();
  return (
    <Dialog
      open
      onClose={props.sluit}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-uitleg`}
      maxWidth="md"
      fullWidth
    >
      <div className={styles.kop}>
        <h2 id={`${id}-titel`} className={styles.titel}>
          {TOETSHULP.titel}
        </h2>
        <p id={`${id}-uitleg`} className={styles.uitleg}>
          {TOETSHULP.uitleg}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it has to be scrolled with the keys, and holds nothing else. */}
      <section className={styles.groepen} aria-label={TOETSHULP.titel} tabIndex={0}>
        {GROEPEN.map((groep) => (
          <section key={groep} aria-labelledby={`${id}-${groep}`}>
            <h3 id={`${id}-${groep}`} className={styles.groep}>
              {ACTIEGROEP[groep]}
            </h3>
            <dl className={styles.lijst}>
              {kaart
                .filter((regel) => regel.groep === groep)
                .map(({ actie, naam, toets }) => (
                  <div key={actie} className={styles.regel}>
                    <dt>{naam}</dt>
                    <dd>
                      {toets === '' ? <span className={styles.uit}>{TOETSHULP.uit}</span> : <Toetsen toets={toets} />}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
      <div className={styles.voet}>
        <Button onClick={props.naarInstellingen}>{TOETSHULP.naarInstellingen}</Button>
        <Button variant="contained" color="primary" autoFocus onClick={props.sluit}>
          {ALGEMEEN.sluiten} <Toets>Esc</Toets>
        </Button>
      </div>
    </Dialog>
  );
}
