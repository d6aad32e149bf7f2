// Navigation: the views of the worklist with their counts, Uitgaand, Instellingen.
import { type ReactNode, useId } from 'react';
import type { Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { WEERGAVEN } from '../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import type { EigenWeergaven as EigenWeergavenlijst } from '../api/eigen-weergaven.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { Icoon, type Icoonnaam } from '../components/icoon.tsx';
import { getal } from '../teksten/algemeen.ts';
import { KADER, WEERGAVE } from '../teksten/kader.ts';
import { RONDE } from '../teksten/ochtendronde.ts';
import { WERKVOORRAAD } from '../teksten/werkvoorraad.ts';
import styles from './rail.module.css';
import { adres, useRoute } from './route-store.ts';
import type { Menu } from './use-breedte.ts';
import { useMagInvoeren } from './use-kader-acties.ts';
import { useMagRapport } from './use-rapport.ts';

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

function EigenWeergaven(props: {
  readonly weergaven: EigenWeergavenlijst;
  /** The one that one is in. */
  readonly open: Uuid | null;
  readonly weergave: Weergave;
}) {
  const id = useId();
  if (props.weergaven.length === 0) return null;
  return (
    <>
      <span id={id} className={styles.kop}>
        {KADER.eigenWeergaven}
      </span>
      <ul className={styles.lijst} aria-labelledby={id}>
        {props.weergaven.map((eigen) => (
          <li key={eigen.id}>
            <Schakel
              naam={eigen.naam}
              icoon="ster"
              actief={props.open === eigen.id}
              telling={eigen.aantal}
              adres={adres('werkvoorraad', props.weergave, eigen.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Inklapper({ menu }: { readonly menu: Menu }) {
  const naam = menu.dicht ? KADER.menuUitklappen : KADER.menuInklappen;
  return (
    <button type="button" className={`${styles.schakel} ${styles.inklapper}`} title={naam} onClick={menu.wissel}>
      <Icoon naam={menu.dicht ? 'pijlRechts' : 'pijlLinks'} />
      <span className={styles.naam}>{naam}</span>
    </button>
  );
}

/** @param rand the movable line at its side; in the landmark too, so that no part of the page is without one. */
export function Rail(props: {
  readonly rand: ReactNode;
  readonly menu: Menu;
  readonly eigenWeergaven: EigenWeergavenlijst;
}) {
  const { rand, menu, eigenWeergaven } = props;
  const { scherm, weergave, eigen, naar } = useRoute();
  const magInvoeren = useMagInvoeren();
  const magRapport = useMagRapport();
  const tellingen = useLiveQuery('werkvoorraad.tellingen', {});
  const telling = (naam: Weergave | 'uitgaand') => (tellingen.stand === 'er' ? tellingen.waarde[naam] : null);
  const uitgaand = telling('uitgaand');
  return (
    <nav
      className={styles.rail}
      aria-label={KADER.navigatie}
      data-paneel="rail"
      data-smal={menu.smal ? 'ja' : undefined}
      tabIndex={-1}
    >
      <div className={styles.inhoud}>
        <a href={adres('werkvoorraad', weergave, eigen)} className={styles.kop}>
          {KADER.werkvoorraad}
        </a>
        <ul className={styles.lijst}>
          {WEERGAVEN.map((naam) => (
            <li key={naam}>
              <Schakel
                naam={WEERGAVE[naam]}
                icoon={ICOON[naam]}
                actief={scherm === 'werkvoorraad' && eigen === null && weergave === naam}
                telling={naam === 'afgesloten' ? null : telling(naam)}
                dringend={naam === 'te-laat'}
                adres={adres('werkvoorraad', naam)}
              />
            </li>
          ))}
        </ul>
        <EigenWeergaven
          weergaven={eigenWeergaven}
          open={scherm === 'werkvoorraad' ? eigen : null}
          weergave={weergave}
        />
        {magInvoeren ? (
          <button
            type="button"
            className={`${styles.schakel} ${styles.invoeren}`}
            aria-current={scherm === 'invoeren' ? 'page' : undefined}
            title={KADER.invoeren}
            onClick={() => naar('invoeren')}
          >
            <Icoon naam="plus" />
            <span className={styles.naam}>{KADER.invoeren}</span>
          </button>
        ) : null}
        <span className={styles.kop}>{KADER.meer}</span>
        <Schakel
          naam={RONDE.titel}
          icoon="zon"
          actief={scherm === 'ochtendronde'}
          telling={null}
          adres={adres('ochtendronde', weergave)}
        />
        <Schakel
          naam={KADER.uitgaand}
          icoon="omhoog"
          actief={scherm === 'uitgaand'}
          telling={uitgaand === 0 ? null : uitgaand}
          adres={adres('uitgaand', weergave)}
        />
        {magRapport ? (
          <Schakel
            naam={KADER.rapportage}
            icoon="staven"
            actief={scherm === 'rapportage'}
            telling={null}
            adres={adres('rapportage', weergave)}
          />
        ) : null}
        <div className={styles.onder}>
          <Schakel
            naam={KADER.instellingen}
            icoon="schuiven"
            actief={scherm === 'instellingen'}
            telling={null}
            adres={adres('instellingen', weergave)}
          />
          <Inklapper menu={menu} />
        </div>
      </div>
      {rand}
    </nav>
  );
}
