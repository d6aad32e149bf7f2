// The worklist screen: name of the view, the list or its face, and "12 nieuwe tonen".
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { type Ref, useImperativeHandle, useRef } from 'react';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { WEERGAVE } from '../../teksten/kader.ts';
import { LEGE_LIJST, WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import { Meldingenlijst } from './meldingenlijst.tsx';
import { type NaBesluit, useBeweging } from './use-beweging.ts';
import { cursorVan, focusRij, useWerklijst } from './use-werklijst.ts';
import styles from './werkvoorraad.module.css';

/** What the frame can ask of the list. */
export type WerkvoorraadGreep = {
  readonly stap: (delta: 1 | -1) => void;
  readonly focus: () => void;
  readonly naBesluit: (uuid: Uuid, hoe: NaBesluit) => Promise<void>;
  /** Opens a new snapshot in place, after an own act that may have changed it. */
  readonly herlees: () => void;
};

type Props = {
  readonly weergave: Weergave;
  readonly open: Uuid | null;
  readonly volgt: boolean;
  readonly bijOpenen: (uuid: Uuid | null) => void;
  readonly ref: Ref<WerkvoorraadGreep>;
};

export function Werkvoorraad({ weergave, open, volgt, bijOpenen, ref }: Props) {
  const lijst = useWerklijst(weergave);
  const { stand, cursor, baan, herlees, isBezig } = lijst;
  const beweging = useBeweging({ weergave, lijst, open, volgt, bijOpenen });
  const tellingen = useLiveQuery('werkvoorraad.tellingen', {});
  const er = stand.fase === 'er' ? stand : null;
  const telling = tellingen.stand === 'er' ? tellingen.waarde[weergave] : null;
  const verschil = er && telling !== null && !isBezig() ? telling - er.lijst.totaal : 0;

  const titel = useRef<HTMLHeadingElement>(null);
  useImperativeHandle(ref, () => ({
    stap: beweging.stap,
    focus: () => {
      if (baan.current && cursor && focusRij(baan.current, cursor.rij)) return;
      (baan.current ?? titel.current)?.focus();
    },
    naBesluit: async (uuid, hoe) => {
      await beweging.naBesluit(uuid, hoe);
      // The last one is done: the focus must not fall off the page.
      if (hoe !== 'blijven' && !cursorVan(weergave)) titel.current?.focus();
    },
    herlees: () => void herlees(),
  }));

  return (
    <section className={styles.paneel} aria-labelledby="werkvoorraad-titel">
      <header className={styles.kop}>
        <h1 id="werkvoorraad-titel" ref={titel} tabIndex={-1} className={styles.titel}>
          {WEERGAVE[weergave]}
        </h1>
        {er ? (
          <span className={styles.telling}>
            {WERKVOORRAAD.telling(er.lijst.totaal)}
            {er.lijst.totaal > 1 && weergave !== 'afgesloten' ? `, ${WERKVOORRAAD.volgorde}` : ''}
          </span>
        ) : null}
      </header>
      {verschil !== 0 && er && er.lijst.totaal > 0 ? (
        <div className={styles.bijwerken}>
          <Button variant="contained" color="primary" onClick={() => void herlees()}>
            {WERKVOORRAAD.bijwerken(verschil)}
          </Button>
        </div>
      ) : null}
      {stand.fase === 'laden' ? <Schimmen /> : null}
      {stand.fase === 'fout' ? (
        <Foutgezicht titel={WERKVOORRAAD.foutTitel} fout={stand.fout} opnieuw={() => void herlees()} />
      ) : null}
      {er && er.lijst.totaal === 0 ? <LegeLijst weergave={weergave} /> : null}
      {er && er.lijst.totaal > 0 ? (
        <Meldingenlijst
          geopend={er}
          baan={baan}
          cursor={cursor}
          open={open}
          metStatus={weergave !== 'nieuw'}
          metWie={weergave !== 'nieuw' && weergave !== 'mijn'}
          kies={(rij) => beweging.ga(rij, true)}
          opToets={beweging.opToets}
        />
      ) : null}
    </section>
  );
}

function LegeLijst({ weergave }: { readonly weergave: Weergave }) {
  const sync = useLiveQuery('sync.stand', {});
  if (sync.stand === 'er' && sync.waarde.voortgang)
    return <Gezicht icoon="ververs" titel={WERKVOORRAAD.ophalen} uitleg={WERKVOORRAAD.ophalenUitleg} />;
  const { titel, uitleg } = LEGE_LIJST[weergave];
  return <Gezicht icoon="vink" titel={titel} uitleg={uitleg} />;
}

function Schimmen() {
  return (
    <div className={styles.schimmen} role="status" aria-label={ALGEMEEN.laden}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((naam) => (
        <div key={naam} className={styles.schim}>
          <Skeleton variant="rectangular" width="48%" height={12} />
          <Skeleton variant="rectangular" width="88%" height={10} />
          <Skeleton variant="rectangular" width="30%" height={10} />
        </div>
      ))}
    </div>
  );
}
