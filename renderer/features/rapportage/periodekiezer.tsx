// Which period: its kind, the one before and after it, or days of one's own. All by keyboard: a radio group and buttons.
import Button from '@mui/material/Button';
import { type ReactNode, useId, useState } from 'react';
import {
  EIGEN_MAX,
  eigenPeriode,
  leesPeriode,
  PERIODESOORTEN,
  type Periode,
  type Periodesoort,
  periodeMet,
  periodenaam,
  verschuif,
} from '../../../shared/domain/rapportage/periode.ts';
import { dagnummer, datumVan, isBestaandeDatum } from '../../../shared/domain/termijn/datum.ts';
import { Icoon } from '../../components/icoon.tsx';
import { RAPPORTAGE, SOORTNAAM } from '../../teksten/rapportage.ts';
import styles from './periodekiezer.module.css';

/** One of a few, as a row of radio buttons that look like one control. It shows at once what was chosen, also while the report of
 * that is still being counted. */
export function Keuzerij<T extends string>(props: {
  readonly naam: string;
  readonly keuzes: readonly { readonly waarde: T; readonly naam: string }[];
  readonly gekozen: T;
  readonly kies: (waarde: T) => void;
}): ReactNode {
  const id = useId();
  const [straks, zetStraks] = useState<T | null>(null);
  const [vorig, zetVorig] = useState(props.gekozen);
  if (vorig !== props.gekozen) {
    zetVorig(props.gekozen);
    zetStraks(null);
  }
  const gekozen = straks ?? props.gekozen;
  const kies = (waarde: T) => {
    zetStraks(waarde);
    props.kies(waarde);
  };
  return (
    <fieldset className={styles.keuzerij} aria-label={props.naam}>
      {props.keuzes.map(({ waarde, naam }) => (
        <label key={waarde} className={styles.keuze} data-aan={waarde === gekozen ? 'ja' : undefined}>
          <input type="radio" name={id} value={waarde} checked={waarde === gekozen} onChange={() => kies(waarde)} />
          {naam}
        </label>
      ))}
    </fieldset>
  );
}

function EigenDagen({ periode, kies }: { readonly periode: Periode; readonly kies: (p: Periode) => void }) {
  const id = useId();
  const [van, zetVan] = useState(datumVan(periode.van));
  const [tot, zetTot] = useState(datumVan(periode.tot));
  const [fout, zetFout] = useState<string | null>(null);
  const probeer = (nieuwVan: string, nieuwTot: string) => {
    zetVan(nieuwVan);
    zetTot(nieuwTot);
    if (!isBestaandeDatum(nieuwVan) || !isBestaandeDatum(nieuwTot)) return;
    const gelezen = leesPeriode(`${nieuwVan}..${nieuwTot}`);
    const omgekeerd = nieuwTot < nieuwVan;
    zetFout(gelezen ? null : omgekeerd ? RAPPORTAGE.omgekeerd : RAPPORTAGE.teLang);
    if (gelezen) kies(gelezen);
  };
  return (
    <div className={styles.dagen}>
      <label>
        {RAPPORTAGE.van}
        <input
          type="date"
          value={van}
          aria-describedby={fout ? id : undefined}
          aria-invalid={fout !== null}
          onChange={(event) => probeer(event.target.value, tot)}
        />
      </label>
      <label>
        {RAPPORTAGE.tot}
        <input
          type="date"
          value={tot}
          aria-describedby={fout ? id : undefined}
          aria-invalid={fout !== null}
          onChange={(event) => probeer(van, event.target.value)}
        />
      </label>
      <span id={id} role="alert" className={styles.fout}>
        {fout}
      </span>
    </div>
  );
}

/** The period of another kind that lies where one is looking. */
function alsSoort(soort: Periodesoort, periode: Periode, vandaag: number): Periode {
  const rond = Math.min(periode.tot, Math.max(periode.van, vandaag));
  if (soort !== 'eigen') return periodeMet(soort, rond);
  return eigenPeriode(periode.van, Math.min(periode.tot, periode.van + EIGEN_MAX - 1));
}

export function Periodekiezer(props: {
  readonly periode: Periode;
  readonly vandaag: string;
  readonly kies: (periode: Periode) => void;
}) {
  const { periode, kies } = props;
  const vandaag = dagnummer(props.vandaag);
  const volgende = verschuif(periode, 1);
  const isNu = periode.van <= vandaag && vandaag <= periode.tot;
  return (
    <div className={styles.periode}>
      <Keuzerij
        naam={RAPPORTAGE.soort}
        keuzes={PERIODESOORTEN.map((waarde) => ({ waarde, naam: SOORTNAAM[waarde] }))}
        gekozen={periode.soort}
        kies={(soort) => kies(alsSoort(soort, periode, vandaag))}
      />
      <div className={styles.stappen}>
        <button
          type="button"
          className={styles.stap}
          aria-label={RAPPORTAGE.vorige}
          title={RAPPORTAGE.vorige}
          onClick={() => kies(verschuif(periode, -1))}
        >
          <Icoon naam="pijlLinks" maat={14} />
        </button>
        {periode.soort === 'eigen' ? (
          <EigenDagen periode={periode} kies={kies} />
        ) : (
          <span className={styles.periodenaam} aria-live="polite">
            {periodenaam(periode)}
          </span>
        )}
        <button
          type="button"
          className={styles.stap}
          aria-label={RAPPORTAGE.volgende}
          title={RAPPORTAGE.volgende}
          disabled={volgende.van > vandaag}
          onClick={() => kies(volgende)}
        >
          <Icoon naam="pijlRechts" maat={14} />
        </button>
        {isNu || periode.soort === 'eigen' ? null : (
          <Button size="small" title={RAPPORTAGE.naarNu} onClick={() => kies(alsNu(periode.soort, vandaag))}>
            {RAPPORTAGE.nu}
          </Button>
        )}
      </div>
    </div>
  );
}

function alsNu(soort: Periodesoort, vandaag: number): Periode {
  return periodeMet(soort === 'eigen' ? 'maand' : soort, vandaag);
}
