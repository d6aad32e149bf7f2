// Backups: which there are, and making one now.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLiveQuery } from '../../../api/use-live-query.ts';
import { Foutgezicht } from '../../../components/foutgezicht.tsx';
import { ALGEMEEN } from '../../../teksten/algemeen.ts';
import { RESERVEKOPIE } from '../../../teksten/gegevens.ts';
import { kopieMoment } from '../../../teksten/reservekopie.ts';
import { Deel, Uitkomst } from './deel.tsx';
import styles from './gegevens.module.css';
import { useOpdracht } from './use-opdracht.ts';

export function Reservekopieen() {
  const kopieen = useLiveQuery('beheer.reservekopieen', {});
  const maken = useOpdracht('beheer.reservekopieMaken');
  const [gemaakt, zetGemaakt] = useState(false);
  const maak = async () => {
    zetGemaakt(false);
    if (await maken.doe({})) zetGemaakt(true);
    // Also after a fault: it may have been made after all.
    kopieen.opnieuw();
  };
  return (
    <Deel titel={RESERVEKOPIE.titel} uitleg={RESERVEKOPIE.uitleg}>
      {kopieen.stand === 'laden' ? <p className={styles.stil}>{ALGEMEEN.laden}</p> : null}
      {kopieen.stand === 'fout' ? (
        <Foutgezicht titel={ALGEMEEN.onverwacht} fout={kopieen.fout} opnieuw={kopieen.opnieuw} />
      ) : null}
      {kopieen.stand === 'er' && kopieen.waarde.length === 0 ? <p>{RESERVEKOPIE.leeg}</p> : null}
      {kopieen.stand === 'er' && kopieen.waarde.length > 0 ? (
        <ul className={styles.lijst} aria-label={RESERVEKOPIE.lijst}>
          {kopieen.waarde.map(({ naam, op }) => (
            <li key={naam}>{kopieMoment(op)}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.knoppen}>
        <Button loading={maken.bezig} onClick={() => void maak()}>
          {RESERVEKOPIE.maken}
        </Button>
        <Uitkomst fout={maken.fout}>{gemaakt ? RESERVEKOPIE.gemaakt : null}</Uitkomst>
      </div>
    </Deel>
  );
}
