// Name and mark of the program.
import { ALGEMEEN } from '../teksten/algemeen.ts';
import styles from './merk.module.css';

export function Merk({ groot = false }: { readonly groot?: boolean }) {
  const maat = groot ? 16 : 12;
  return (
    <span className={`${styles.merk} ${groot ? styles.groot : ''}`}>
      <span className={styles.blok} aria-hidden="true">
        <svg
          width={maat}
          height={maat}
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="M2 6.200 4.800 9 10 3.200" />
        </svg>
      </span>
      {ALGEMEEN.programma}
    </span>
  );
}
