// The audit trail: whether its chain still fits, and keeping a copy of it.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { useLiveQuery } from '../../../api/use-live-query.ts';
import { Foutgezicht } from '../../../components/foutgezicht.tsx';
import { Icoon } from '../../../components/icoon.tsx';
import { ALGEMEEN } from '../../../teksten/algemeen.ts';
import { GEGEVENS, LOGBOEK } from '../../../teksten/gegevens.ts';
import { momentVoluit } from '../../../teksten/reservekopie.ts';
import { Deel, Uitkomst } from './deel.tsx';
import styles from './gegevens.module.css';
import { useOpdracht } from './use-opdracht.ts';

function Oordeel({ regels, klopt, laatsteOp }: Output<'beheer.audit'>) {
  return (
    <div className={styles.oordeel} data-toon={klopt ? 'goed' : 'fout'}>
      <Icoon naam={klopt ? 'vink' : 'driehoek'} />
      <div>
        <p>
          <strong>
            {LOGBOEK.regels(regels)}, {klopt ? LOGBOEK.klopt : LOGBOEK.kloptNiet}
          </strong>
        </p>
        {klopt ? null : <p>{LOGBOEK.kloptNietUitleg}</p>}
        {laatsteOp === null ? null : <p className={styles.bij}>{LOGBOEK.laatste(momentVoluit(laatsteOp))}</p>}
      </div>
    </div>
  );
}

export function Logboek() {
  const audit = useLiveQuery('beheer.audit', {});
  const bewaren = useOpdracht('beheer.auditExporteren');
  const [bestand, zetBestand] = useState<string | null>(null);
  const bewaar = async () => {
    zetBestand(null);
    const gedaan = await bewaren.doe({});
    if (!gedaan?.waarde.bestand) return;
    zetBestand(gedaan.waarde.bestand);
    // The keeping itself is a line of the trail.
    audit.opnieuw();
  };
  return (
    <Deel titel={LOGBOEK.titel} uitleg={LOGBOEK.uitleg}>
      {audit.stand === 'laden' ? <p className={styles.stil}>{ALGEMEEN.laden}</p> : null}
      {audit.stand === 'fout' ? (
        <Foutgezicht titel={ALGEMEEN.onverwacht} fout={audit.fout} opnieuw={audit.opnieuw} />
      ) : null}
      {audit.stand === 'er' ? <Oordeel {...audit.waarde} /> : null}
      <div className={styles.knoppen}>
        <Button loading={bewaren.bezig} onClick={() => void bewaar()}>
          {LOGBOEK.bewaren}
        </Button>
        <Button onClick={audit.opnieuw}>{LOGBOEK.opnieuw}</Button>
        <Uitkomst fout={bewaren.fout}>{bestand === null ? null : GEGEVENS.bewaardIn(bestand)}</Uitkomst>
      </div>
    </Deel>
  );
}
