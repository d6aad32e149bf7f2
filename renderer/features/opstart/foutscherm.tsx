// One clear screen per fault at start: what is wrong, what to do, and the ways out. Never an offer to delete.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Opstart } from '../../../shared/ipc/vormen/opstart.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { OPSTART, OPSTARTFOUT, TLS_REDEN } from '../../teksten/opstart.ts';
import { Herstel } from './herstel.tsx';
import styles from './opstart.module.css';
import { useOpstartStore } from './store.ts';

type Foutstand = Extract<Opstart, { fase: 'fout' }>;
type Uitweg = 'opstart.opnieuw' | 'opstart.oefenen' | 'opstart.sleutelInBestand' | 'opstart.andereVerbinding';

function Feiten({ stand }: { readonly stand: Foutstand }) {
  if (stand.plaats === undefined && stand.versie === undefined && stand.reden === undefined) return null;
  return (
    <dl className={styles.feiten}>
      {stand.plaats === undefined ? null : (
        <>
          <dt>{OPSTART.plaats}</dt>
          <dd>{stand.plaats}</dd>
        </>
      )}
      {stand.reden === undefined ? null : (
        <>
          <dt>{OPSTART.reden}</dt>
          <dd>{TLS_REDEN[stand.reden]}</dd>
        </>
      )}
      {stand.versie === undefined ? null : (
        <>
          <dt>{OPSTART.versie}</dt>
          <dd>{stand.versie}</dd>
        </>
      )}
    </dl>
  );
}

export function Opstartfoutscherm({ stand }: { readonly stand: Foutstand }) {
  const balie = useBalie();
  const toonVerbinding = useOpstartStore((s) => s.toonVerbinding);
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const { titel, wat, doe } = OPSTARTFOUT[stand.code];
  const zonderOpslag = stand.code === 'geen-sleutelopslag';
  const beschadigd = stand.code === 'database-beschadigd';

  const neem = async (uitweg: Uitweg) => {
    if (bezig) return;
    zetBezig(true);
    zetFout(null);
    const antwoord = await balie.command(uitweg, {});
    zetBezig(false);
    if (!antwoord.ok) zetFout(foutzin(antwoord.fout));
    else if (uitweg === 'opstart.andereVerbinding') toonVerbinding(true);
  };

  return (
    <div className={styles.kaart} data-breed={beschadigd ? 'ja' : undefined}>
      <div className={styles.kop} role="alert">
        <span className={styles.teken}>
          <Icoon naam="driehoek" maat={22} />
        </span>
        <h1 className={styles.titel}>{titel}</h1>
        <p>{wat}</p>
        <p className={styles.uitleg}>{doe}</p>
      </div>
      <Feiten stand={stand} />
      {beschadigd ? <Herstel /> : null}
      {zonderOpslag ? (
        <p className={styles.waarschuwing}>
          <Icoon naam="slot" />
          {OPSTART.sleutelWaarschuwing}
        </p>
      ) : null}
      {fout === null ? null : <p role="alert">{fout}</p>}
      <div className={styles.knoppen}>
        <Button
          variant={beschadigd ? 'outlined' : 'contained'}
          color={beschadigd ? 'secondary' : 'primary'}
          loading={bezig}
          onClick={() => void neem('opstart.opnieuw')}
        >
          {ALGEMEEN.opnieuwProberen}
        </Button>
        {zonderOpslag ? (
          <Button disabled={bezig} onClick={() => void neem('opstart.sleutelInBestand')}>
            {OPSTART.sleutelInBestand}
          </Button>
        ) : null}
        <Button disabled={bezig} onClick={() => void neem('opstart.andereVerbinding')}>
          {OPSTART.andereVerbinding}
        </Button>
        <Button disabled={bezig} onClick={() => void neem('opstart.oefenen')}>
          {OPSTART.oefenen}
        </Button>
      </div>
    </div>
  );
}
