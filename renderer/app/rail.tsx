// Navigation: the views of the worklist with their counts, Uitgaand, Instellingen.
import { type ReactNode, useId } from 'react';
import type { Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { WEERGAVEN } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { Icoon, type Icoonnaam } from '../components/icoon.tsx';
import { getal } from '../teksten/algemeen.ts';
import { KADER, WEERGAVE } from '../teksten/kader.ts';
import { WERKVOORRAAD } from '../teksten/werkvoorraad.ts';
import styles from './rail.module.css';
import { adres, useRoute } from './route-store.ts';

const ICOON: Readonly<Record<Weergave, Icoonnaam>> = {
  nieuw: 'inbak',
  mijn: 'persoon',
  iedereen: 'personen',
  wacht: 'zandloper',
  'te-laat': 'klok',
  afgesloten: 'map',
};

function Schakel(props: {
  readonly naam: string;
  readonly icoon: Icoonnaam;
  readonly actief: boolean;
  /** null: no count beside it. */
  readonly telling: number | null;
  readonly dringend?: boolean;
  readonly adres: string;
}) {
  const id = useId();
  const { naam, telling } = props;
  return (
    <a
      href={props.adres}
      className={styles.schakel}
      aria-current={props.actief ? 'page' : undefined}
      aria-describedby={telling === null ? undefined : id}
      title={naam}
    >
      <Icoon naam={props.icoon} />
      <span className={styles.naam}>{naam}</span>
      {telling === null ? null : (
        <>
          {/* The name stays the view's own; the count describes it. */}
          <span
            className={styles.telling}
            data-toon={props.dringend && telling > 0 ? 'te-laat' : undefined}
            aria-hidden="true"
          >
            {getal(telling)}
          </span>
          <span id={id} hidden>
            {WERKVOORRAAD.telling(telling)}
          </span>
        </>
      )}
    </a>
  );
}

/** @param rand the movable line at its side; in the landmark too, so that no part of the page is without one. */
export function Rail({ rand }: { readonly rand: ReactNode }) {
  const { scherm, weergave } = useRoute();
  const tellingen = useLiveQuery('werkvoorraad.tellingen', {});
  const telling = (naam: Weergave | 'uitgaand') => (tellingen.stand === 'er' ? tellingen.waarde[naam] : null);
  const uitgaand = telling('uitgaand');
  return (
    <nav className={styles.rail} aria-label={KADER.navigatie} data-paneel="rail" tabIndex={-1}>
      <div className={styles.inhoud}>
        <a href={adres('werkvoorraad', weergave)} className={styles.kop}>
          {KADER.werkvoorraad}
        </a>
        <ul className={styles.lijst}>
          {WEERGAVEN.map((naam) => (
            <li key={naam}>
              <Schakel
                naam={WEERGAVE[naam]}
                icoon={ICOON[naam]}
                actief={scherm === 'werkvoorraad' && weergave === naam}
                telling={naam === 'afgesloten' ? null : telling(naam)}
                dringend={naam === 'te-laat'}
                adres={adres('werkvoorraad', naam)}
              />
            </li>
          ))}
        </ul>
        <span className={styles.kop}>{KADER.meer}</span>
        <Schakel
          naam={KADER.uitgaand}
          icoon="omhoog"
          actief={scherm === 'uitgaand'}
          telling={uitgaand === 0 ? null : uitgaand}
          adres={adres('uitgaand', weergave)}
        />
        <div className={styles.onder}>
          <Schakel
            naam={KADER.instellingen}
            icoon="schuiven"
            actief={scherm === 'instellingen'}
            telling={null}
            adres={adres('instellingen', weergave)}
          />
        </div>
      </div>
      {rand}
    </nav>
  );
}
