// Gegevens: what is kept on this computer, and looking after it.
import { GEGEVENS } from '../../../teksten/gegevens.ts';
import { Bewaren } from './bewaren.tsx';
import styles from './gegevens.module.css';
import { Inzageverzoek } from './inzageverzoek.tsx';
import { Logboek } from './logboek.tsx';
import { Reservekopieen } from './reservekopieen.tsx';

export function Gegevens() {
  return (
    <section className={styles.gegevens} aria-labelledby="gegevens-kop">
      <h2 id="gegevens-kop" className={styles.kop}>
        {GEGEVENS.titel}
      </h2>
      <p className={styles.uitleg}>{GEGEVENS.uitleg}</p>
      <Reservekopieen />
      <Logboek />
      <Bewaren />
      <Inzageverzoek />
    </section>
  );
}
