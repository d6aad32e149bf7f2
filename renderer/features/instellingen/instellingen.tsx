// Instellingen: how it looks, where it is connected, what could not be read, and looking after what is kept.
import { INSTELLINGEN } from '../../teksten/instellingen.ts';
import { Gegevens } from './gegevens/gegevens.tsx';
import styles from './instellingen.module.css';
import { OpzijGezet } from './opzij.tsx';
import { Verbinding } from './verbinding.tsx';
import { WeergaveKeuze } from './weergave.tsx';

export function InstellingenScherm() {
  return (
    <div className={styles.scherm}>
      <h1 className={styles.titel}>{INSTELLINGEN.titel}</h1>
      <WeergaveKeuze />
      <Verbinding />
      <OpzijGezet />
      <Gegevens />
    </div>
  );
}
