// The head of the pane: which file it is, the way to the next, and closing.
import IconButton from '@mui/material/IconButton';
import type { Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import { Icoon } from '../../components/icoon.tsx';
import { BIJLAGE } from '../../teksten/bijlage.ts';
import styles from './bijlage.module.css';

export function Kop(props: {
  readonly bestand: Reeksbestand;
  readonly plek: number;
  readonly totaal: number;
  readonly naar: (stap: 1 | -1) => void;
  readonly sluit: () => void;
}) {
  const { bestand, plek, totaal, naar, sluit } = props;
  return (
    <header className={styles.kop}>
      <h2 className={styles.naam} title={bestand.bestandsnaam}>
        {bestand.bestandsnaam}
      </h2>
      {totaal > 1 ? (
        <span className={styles.teller} aria-live="polite">
          {BIJLAGE.plek(plek + 1, totaal)}
        </span>
      ) : null}
      <IconButton aria-label={BIJLAGE.vorige} disabled={plek === 0} onClick={() => naar(-1)}>
        <Icoon naam="pijlLinks" />
      </IconButton>
      <IconButton aria-label={BIJLAGE.volgende} disabled={plek === totaal - 1} onClick={() => naar(1)}>
        <Icoon naam="pijlRechts" />
      </IconButton>
      <IconButton aria-label={BIJLAGE.sluiten} onClick={sluit}>
        <Icoon naam="kruis" />
      </IconButton>
    </header>
  );
}
