// Before the round: what it holds, by reason; later the same day: how far one was.
import Button from '@mui/material/Button';
import { RONDEREDENEN } from '../../../shared/domain/ronde.ts';
import type { Ronde } from '../../../shared/ipc/vormen/ochtendronde.ts';
import { Gezicht } from '../../components/gezicht.tsx';
import { getal } from '../../teksten/algemeen.ts';
import { RONDE, RONDEREDEN } from '../../teksten/ochtendronde.ts';
import styles from './ochtendronde.module.css';

export function Begin(props: {
  readonly ronde: Ronde;
  readonly fout: string | null;
  readonly begin: () => void;
  readonly stop: () => void;
}) {
  const { stappen, begonnen } = props.ronde;
  const open = stappen.filter(({ uitkomst }) => uitkomst === null);
  if (stappen.length === 0)
    return (
      <div className={styles.vel}>
        <h1 className={styles.titel}>{RONDE.titel}</h1>
        <Gezicht icoon="vink" titel={RONDE.leegTitel} uitleg={RONDE.leegUitleg}>
          <Button onClick={props.stop}>{RONDE.terug}</Button>
        </Gezicht>
      </div>
    );
  const redenen = RONDEREDENEN.flatMap((reden) => {
    const aantal = open.filter((stap) => stap.reden === reden).length;
    return aantal === 0 ? [] : [{ reden, aantal }];
  });
  return (
    <div className={styles.vel}>
      <h1 className={styles.titel}>{RONDE.titel}</h1>
      <p className={styles.uitleg}>{RONDE.uitleg}</p>
      <p className={styles.vraagt}>{RONDE.vraagt(open.length)}</p>
      <dl className={styles.telling}>
        {redenen.map(({ reden, aantal }) => (
          <div key={reden} data-reden={reden}>
            <dt>{RONDEREDEN[reden]}</dt>
            <dd>{getal(aantal)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.knoppen}>
        <Button variant="contained" color="primary" autoFocus onClick={props.begin}>
          {begonnen ? RONDE.verder : RONDE.beginnen}
        </Button>
        <Button onClick={props.stop}>{RONDE.terug}</Button>
      </div>
      {props.fout === null ? null : (
        <p role="alert" className={styles.fout}>
          {props.fout}
        </p>
      )}
    </div>
  );
}
