// The end of the round: what was done, what was skipped, what stays behind; as text to pass on.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Ronde } from '../../../shared/ipc/vormen/ochtendronde.ts';
import { kopieer } from '../../api/klembord.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { ALGEMEEN, getal } from '../../teksten/algemeen.ts';
import { gedaanzin, RONDE, RONDEKLOK, verslagtekst } from '../../teksten/ochtendronde.ts';
import styles from './ochtendronde.module.css';

export function Verslag(props: {
  readonly ronde: Ronde;
  readonly begin: (opnieuw: boolean) => Promise<void>;
  readonly doeOvergeslagen: () => Promise<void>;
  readonly stop: () => void;
}) {
  const verslag = useLiveQuery('ochtendronde.verslag', {});
  const [zin, zeg] = useState<string | null>(null);
  if (verslag.stand === 'laden') return <p className={styles.laden}>{ALGEMEEN.laden}</p>;
  if (verslag.stand === 'fout')
    return <Foutgezicht titel={RONDE.foutTitel} fout={verslag.fout} opnieuw={verslag.opnieuw} />;
  const { gedaan, overgeslagen, vervallen, blijft } = verslag.waarde;
  const { erbij } = props.ronde;
  return (
    <div className={styles.vel}>
      <h1 className={styles.titel}>{RONDE.verslagTitel}</h1>
      <p className={styles.uitleg}>{RONDE.verslagUitleg}</p>
      <dl className={styles.verslag}>
        <div>
          <dt>{RONDE.gedaan}</dt>
          <dd>{gedaan.length === 0 ? RONDE.nietsGedaan : gedaan.map(gedaanzin).join(' · ')}</dd>
        </div>
        <div>
          <dt>{RONDE.overgeslagen}</dt>
          <dd>{getal(overgeslagen)}</dd>
        </div>
        {vervallen === 0 ? null : (
          <div>
            <dt>{RONDE.vervallen}</dt>
            <dd>{getal(vervallen)}</dd>
          </div>
        )}
      </dl>
      <h2 className={styles.onderkop}>{RONDE.blijft}</h2>
      <dl className={styles.telling}>
        {blijft.map(({ klok, aantal }) => (
          <div key={klok} data-reden={klok} data-leeg={aantal === 0 ? 'ja' : undefined}>
            <dt>{RONDEKLOK[klok]}</dt>
            <dd>{getal(aantal)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.knoppen}>
        <Button variant="contained" color="primary" autoFocus onClick={props.stop}>
          {RONDE.terug}
        </Button>
        <Button onClick={() => zeg(kopieer(verslagtekst(verslag.waarde)) ? RONDE.gekopieerd : RONDE.kopierenMislukt)}>
          {RONDE.kopieren}
        </Button>
        {overgeslagen === 0 ? null : (
          <Button onClick={() => void props.doeOvergeslagen()}>{RONDE.overgeslagenDoen(overgeslagen)}</Button>
        )}
        {erbij === 0 ? null : <Button onClick={() => void props.begin(false)}>{RONDE.erbijDoen(erbij)}</Button>}
      </div>
      <p role="status" className={styles.gezegd}>
        {zin}
      </p>
    </div>
  );
}
