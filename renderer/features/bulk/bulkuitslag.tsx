// What came of a bulk: progress, then per melding what was left out, and the one undo.
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import { Toets } from '../../components/toets.tsx';
import { useNu } from '../../components/use-nu.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BULK, bulkreden } from '../../teksten/bulk.ts';
import styles from './bulk.module.css';
import type { Bulkstand } from './use-bulk.ts';

const SECONDE = 1_000;

export function Bulkbezig(props: { readonly gedaan: number; readonly totaal: number; readonly stop: () => void }) {
  const { gedaan, totaal } = props;
  return (
    <div className={styles.uitslag}>
      <p role="status">{BULK.bezig(gedaan, totaal)}</p>
      <LinearProgress
        variant="determinate"
        value={totaal === 0 ? 0 : (gedaan / totaal) * 100}
        aria-label={BULK.bezig(gedaan, totaal)}
      />
      <div className={styles.voet}>
        <span />
        <Button autoFocus onClick={props.stop}>
          {BULK.stoppen}
        </Button>
      </div>
    </div>
  );
}

type Klaar = Extract<Bulkstand, { fase: 'klaar' }>;

function Terugzin({ terug }: { readonly terug: NonNullable<Klaar['terug']> }) {
  return (
    <div role="status">
      <p>{BULK.teruggehaald(terug.terug)}</p>
      {terug.vertrokken.length === 0 ? null : (
        <>
          <p>{BULK.vertrokken(terug.vertrokken.length)}</p>
          <ul className={styles.lijst}>
            {terug.vertrokken.map(({ uuid, titel, kenmerk }) => (
              <li key={uuid} className={styles.regel}>
                {titel} <b>{kenmerk}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function Bulkklaar(props: {
  readonly stand: Klaar;
  readonly regels: readonly Bulkregel[];
  readonly haalTerug: () => void;
  readonly naarVorm: () => void;
  readonly sluit: () => void;
}) {
  const { stand } = props;
  const vak = useRef<HTMLDivElement>(null);
  const nu = useNu(stand.terug === null ? SECONDE / 2 : 0);
  const naam = new Map(props.regels.map((r) => [r.uuid, `${r.titel} ${r.kenmerk}`]));
  const kanNiet = props.regels.filter((r) => r.waarom !== null).length;
  const kanTerug = stand.bundel !== null && stand.gelukt > 0 && stand.terug === null;
  useEffect(() => vak.current?.focus(), []);
  const opToets = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !kanTerug) return;
    event.preventDefault();
    props.haalTerug();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Z undoes, as everywhere; the button beside it does the same
    <div ref={vak} className={styles.uitslag} tabIndex={-1} onKeyDown={opToets}>
      <p role="status" className={styles.klaarzin}>
        {BULK.klaar(stand.gelukt)}
      </p>
      {kanNiet === 0 ? null : <p>{BULK.nietMee(kanNiet)}</p>}
      {stand.rest === 0 ? null : <p>{BULK.gestopt(stand.rest)}</p>}
      {stand.fout === null ? null : (
        <p role="alert" className={styles.fout}>
          {stand.fout}
        </p>
      )}
      {stand.mislukt.length === 0 ? null : (
        <section>
          <h3 className={styles.lijstkop}>{BULK.nietGedaan(stand.mislukt.length)}</h3>
          <ul className={styles.lijst}>
            {stand.mislukt.map(({ uuid, waarom }) => (
              <li key={uuid} className={styles.regel} data-kan="niet">
                <span className={styles.naam}>{naam.get(uuid)}</span>
                <span className={styles.waarom}>{waarom === null ? null : bulkreden(waarom)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stand.terug === null ? null : <Terugzin terug={stand.terug} />}
      <div className={styles.voet}>
        {kanTerug ? (
          <Button aria-keyshortcuts="Z" onClick={props.haalTerug}>
            {BULK.ongedaan(Math.max(0, Math.ceil((stand.tot - nu) / SECONDE)))} <Toets>Z</Toets>
          </Button>
        ) : null}
        {stand.terug === null ? <span /> : <Button onClick={props.naarVorm}>{BULK.naarVorm}</Button>}
        <Button variant="contained" color="primary" onClick={props.sluit}>
          {ALGEMEEN.sluiten} <Toets>Esc</Toets>
        </Button>
      </div>
    </div>
  );
}
