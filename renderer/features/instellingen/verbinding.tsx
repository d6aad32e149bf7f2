// Where this program is connected and as whom; and the way to another connection.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SyncStand } from '../../../shared/ipc/vormen/sync.ts';
import type { Wie } from '../../../shared/ipc/vormen/wie.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { INSTELLINGEN, ROLNAAM } from '../../teksten/instellingen.ts';
import { KLOK_TELT_VANAF, klokzin } from '../../teksten/kader.ts';
import styles from './instellingen.module.css';

function wie({ naam, bronhouders }: Wie): string {
  return [naam, ...bronhouders.map((b) => `${b.naam} (${ROLNAAM[b.rol]})`)].join(' · ');
}

function klok({ klokverschilSeconden: verschil }: SyncStand): string {
  return verschil !== null && Math.abs(verschil) > KLOK_TELT_VANAF ? klokzin(verschil) : INSTELLINGEN.klokGoed;
}

export function Verbinding() {
  const balie = useBalie();
  const over = useLiveQuery('programma.over', {});
  const ik = useLiveQuery('wie.ben', {});
  const sync = useLiveQuery('sync.stand', {});
  const [vraagt, vraag] = useState(false);
  const verlaat = async () => {
    const antwoord = await balie.command('opstart.andereVerbinding', {});
    return antwoord.ok ? null : foutzin(antwoord.fout);
  };
  const feiten: readonly (readonly [string, string | null])[] = [
    [INSTELLINGEN.dienst, over.stand === 'er' ? over.waarde.dienst : null],
    [INSTELLINGEN.wie, ik.stand === 'er' ? wie(ik.waarde) : null],
    [INSTELLINGEN.klok, sync.stand === 'er' ? klok(sync.waarde) : null],
    [INSTELLINGEN.map, over.stand === 'er' ? over.waarde.map : null],
    [INSTELLINGEN.versie, over.stand === 'er' ? over.waarde.versie : null],
  ];
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop}>{INSTELLINGEN.verbinding}</h2>
      {over.stand === 'er' && over.waarde.oefenen ? <p className={styles.uitleg}>{INSTELLINGEN.oefenen}</p> : null}
      <dl className={styles.feiten}>
        {feiten.map(([naam, waarde]) => [<dt key={naam}>{naam}</dt>, <dd key={`${naam}-waarde`}>{waarde ?? '…'}</dd>])}
      </dl>
      <div className={styles.knoppen}>
        <Button onClick={() => vraag(true)}>{INSTELLINGEN.andereVerbinding}</Button>
      </div>
      {vraagt ? (
        <VraagDialoog
          titel={INSTELLINGEN.andereVraag}
          uitleg={INSTELLINGEN.andereUitleg}
          bevestig={verlaat}
          sluit={() => vraag(false)}
        />
      ) : null}
    </section>
  );
}
