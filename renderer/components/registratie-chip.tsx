// The letters of a registration in its own colour; the letters say it, the colour only helps.
import styles from './registratie-chip.module.css';

export function RegistratieChip({ code }: { readonly code: string }) {
  return (
    <span className={styles.chip} data-registratie={code}>
      {code}
    </span>
  );
}
