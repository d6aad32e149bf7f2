// Desktop notifications on or off.
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { BERICHTEN } from '../../teksten/slot.ts';
import styles from './instellingen.module.css';

export function Berichtinstelling() {
  const balie = useBalie();
  const stand = useLiveQuery('bericht.stand', {});
  const [fout, zetFout] = useState<string | null>(null);
  const zet = async (aan: boolean) => {
    const antwoord = await balie.command('bericht.zet', { aan });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    stand.opnieuw();
  };
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop}>{BERICHTEN.kop}</h2>
      <p className={styles.uitleg}>{BERICHTEN.uitleg}</p>
      <FormControlLabel
        label={BERICHTEN.aan}
        control={
          <Checkbox
            checked={stand.stand === 'er' && stand.waarde.aan}
            disabled={stand.stand !== 'er'}
            onChange={(event) => void zet(event.target.checked)}
          />
        }
      />
      {fout === null ? null : <p role="alert">{fout}</p>}
    </section>
  );
}
