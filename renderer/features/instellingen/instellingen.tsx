// Instellingen: how it looks, keys, lock and notifications, where it is connected, what could not be read, and looking after what is kept.
import { INSTELLINGEN } from '../../teksten/instellingen.ts';
import { Gegevens } from './gegevens/gegevens.tsx';
import styles from './instellingen.module.css';
import { Kaartgrenzen } from './kaartgrenzen.tsx';
import { Berichtinstelling } from './meldingen.tsx';
import { OpzijGezet } from './opzij.tsx';
import { Plaatsen } from './plaatsen.tsx';
import { Slotinstellingen } from './slot.tsx';
import { Teaminstellingen } from './standaardteksten/teaminstellingen.tsx';
import { Toetsinstellingen } from './toetsen.tsx';
import { Verbinding } from './verbinding.tsx';
import { WeergaveKeuze } from './weergave.tsx';

export function InstellingenScherm() {
  return (
    <div className={styles.scherm}>
      <h1 className={styles.titel}>{INSTELLINGEN.titel}</h1>
      <WeergaveKeuze />
      <Toetsinstellingen />
      <Slotinstellingen />
      <Berichtinstelling />
      <Teaminstellingen />
      <Verbinding />
      <Kaartgrenzen />
      <Plaatsen />
      <OpzijGezet />
      <Gegevens />
    </div>
  );
}
