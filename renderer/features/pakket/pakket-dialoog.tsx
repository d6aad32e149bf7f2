// The packages that are taken along, with above them the one that is about to be made.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId, useState } from 'react';
import type { Pakketbron } from '../../../shared/ipc/vormen/pakket.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { Toets } from '../../components/toets.tsx';
import { useNu } from '../../components/use-nu.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { PAKKET } from '../../teksten/pakket.ts';
import { NieuwPakket } from './nieuw-pakket.tsx';
import styles from './pakket.module.css';
import { Pakketregel } from './pakketregel.tsx';
import { type Pakketopdracht, usePakketopdracht } from './use-pakketopdracht.ts';

const MINUUT = 60_000;

type Lijst = ReturnType<typeof useLiveQuery<'pakket.lijst'>>;

function Pakketten(props: {
  readonly lijst: Lijst;
  readonly leeg: boolean;
  readonly nu: string;
  readonly opdracht: Pakketopdracht;
}) {
  const { lijst } = props;
  if (lijst.stand === 'laden') return <p>{ALGEMEEN.laden}</p>;
  if (lijst.stand === 'fout') return <Foutgezicht titel={PAKKET.foutTitel} fout={lijst.fout} opnieuw={lijst.opnieuw} />;
  if (lijst.waarde.length === 0)
    return props.leeg ? (
      <p>
        {PAKKET.geen} {PAKKET.geenUitleg}
      </p>
    ) : null;
  return (
    <ul className={styles.lijst} aria-label={PAKKET.titel}>
      {lijst.waarde.map((pakket) => (
        <Pakketregel key={pakket.id} pakket={pakket} nu={props.nu} opdracht={props.opdracht} />
      ))}
    </ul>
  );
}

export function PakketDialoog(props: {
  /** What a new package would be made of; null = only to look at. */
  readonly bron: Pakketbron | null;
  readonly sluit: () => void;
}) {
  const id = useId();
  const nu = new Date(useNu(MINUUT)).toISOString();
  const [bron, zetBron] = useState(props.bron);
  const lijst = useLiveQuery('pakket.lijst', {});
  const sync = useLiveQuery('sync.stand', {});
  const opdracht = usePakketopdracht(lijst.opnieuw);
  const { uitkomst } = opdracht;
  const offline = sync.stand === 'er' && sync.waarde.fase === 'offline';
  return (
    <Dialog open onClose={props.sluit} aria-labelledby={`${id}-titel`} aria-describedby={`${id}-uitleg`} maxWidth="sm">
      <div className={styles.vak}>
        <div>
          <h2 id={`${id}-titel`} className={styles.titel}>
            {PAKKET.titel}
          </h2>
          <p id={`${id}-uitleg`} className={styles.uitleg}>
            {PAKKET.uitleg}
          </p>
        </div>
        {bron === null ? null : <NieuwPakket bron={bron} nu={nu} opdracht={opdracht} klaar={() => zetBron(null)} />}
        {offline ? (
          <p className={styles.letop}>
            <Icoon naam="info" maat={14} />
            {PAKKET.offline}
          </p>
        ) : null}
        <Pakketten lijst={lijst} leeg={bron === null} nu={nu} opdracht={opdracht} />
        <div role="status" className={styles.uitkomst}>
          {uitkomst?.fout === false ? uitkomst.zin : null}
        </div>
        {uitkomst?.fout ? (
          <p role="alert" className={styles.fout}>
            {uitkomst.zin}
          </p>
        ) : null}
      </div>
      <div className={styles.voet}>
        <Button onClick={props.sluit}>
          {ALGEMEEN.sluiten} <Toets>Esc</Toets>
        </Button>
      </div>
    </Dialog>
  );
}
