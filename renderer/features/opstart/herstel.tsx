// A damaged database: what could still be read, and three ways on. Nothing happens before a person chose and confirmed.
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useId, useState } from 'react';
import type { HerstelStand } from '../../../shared/ipc/vormen/opstart.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { HERSTEL } from '../../teksten/herstel.ts';
import { kopieMoment } from '../../teksten/reservekopie.ts';
import styles from './herstel.module.css';
import { type Herstelkeuze, Herstelvraag } from './herstelvraag.tsx';

type Kopieen = HerstelStand['reservekopieen'];

function Gered({ gered, onleesbaar }: Pick<HerstelStand, 'gered' | 'onleesbaar'>) {
  const zinnen = [
    gered > 0 ? HERSTEL.gered(gered) : '',
    gered === 0 && !onleesbaar ? HERSTEL.nietsOnverzonden : '',
    onleesbaar ? (gered > 0 ? HERSTEL.deelOnleesbaar : HERSTEL.nietsLeesbaar) : '',
  ];
  return (
    <p className={styles.stand} data-toon={onleesbaar ? 'let-op' : 'goed'}>
      <Icoon naam={onleesbaar ? 'driehoek' : 'vink'} />
      <span>{zinnen.join(' ').trim()}</span>
    </p>
  );
}

/** One way on: what it means, what there is to choose, and its button. */
function Weg(props: {
  readonly naam: string;
  readonly uitleg: string;
  /** Absent: this way is not open now. */
  readonly kies?: () => void;
  readonly eerste?: boolean;
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.weg}>
      <div>
        <p id={id}>{props.uitleg}</p>
        {props.children}
      </div>
      {props.kies ? (
        <Button
          variant={props.eerste ? 'contained' : 'outlined'}
          color={props.eerste ? 'primary' : 'secondary'}
          aria-describedby={id}
          onClick={props.kies}
        >
          {props.naam}
        </Button>
      ) : null}
    </div>
  );
}

function Kopiekeuze(props: {
  readonly kopieen: Kopieen;
  readonly gekozen: string;
  readonly kies: (naam: string) => void;
}) {
  return (
    <fieldset className={styles.kopieen}>
      <legend className="alleen-voorlezen">{HERSTEL.welke}</legend>
      {props.kopieen.map(({ naam, op }, plek) => (
        <label key={naam} className={styles.kopie}>
          <input
            type="radio"
            name="reservekopie"
            value={naam}
            checked={naam === props.gekozen}
            onChange={() => props.kies(naam)}
          />
          <span>{kopieMoment(op)}</span>
          {plek === 0 ? <span className={styles.bij}>{HERSTEL.nieuwste}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}

function Wegen({ stand }: { readonly stand: HerstelStand }) {
  const { gered, reservekopieen } = stand;
  const [aangewezen, wijsAan] = useState<string | null>(null);
  const [keuze, kies] = useState<Herstelkeuze | null>(null);
  const [bewaardIn, zetBewaardIn] = useState<string | null>(null);
  // Newest first: that one, unless the person pointed at another that is still there.
  const kopie = reservekopieen.find(({ naam }) => naam === aangewezen) ?? reservekopieen[0];
  return (
    <>
      <div className={styles.wegen}>
        <Weg
          naam={HERSTEL.terugzetten}
          uitleg={kopie ? HERSTEL.terugzettenUitleg : HERSTEL.geenReservekopie}
          eerste
          {...(kopie ? { kies: () => kies({ soort: 'terugzetten', ...kopie }) } : {})}
        >
          {kopie ? <Kopiekeuze kopieen={reservekopieen} gekozen={kopie.naam} kies={wijsAan} /> : null}
        </Weg>
        <Weg
          naam={HERSTEL.opnieuw}
          uitleg={HERSTEL.opnieuwUitleg}
          eerste={kopie === undefined}
          kies={() => kies({ soort: 'opnieuw' })}
        />
        {gered > 0 ? (
          <Weg
            naam={HERSTEL.leesbaar}
            uitleg={HERSTEL.leesbaarUitleg}
            kies={() => {
              zetBewaardIn(null);
              kies({ soort: 'leesbaar' });
            }}
          />
        ) : null}
      </div>
      <div role="status">
        {bewaardIn === null ? null : <p className={styles.bericht}>{HERSTEL.leesbaarBewaard(bewaardIn)}</p>}
      </div>
      {keuze === null ? null : (
        <Herstelvraag keuze={keuze} gered={gered} bewaard={zetBewaardIn} sluit={() => kies(null)} />
      )}
    </>
  );
}

export function Herstel() {
  const id = useId();
  const stand = useLiveQuery('opstart.herstelStand', {});
  return (
    <section className={styles.herstel} aria-labelledby={id}>
      {stand.stand === 'er' ? <Gered {...stand.waarde} /> : null}
      <h2 id={id} className={styles.kop}>
        {HERSTEL.titel}
      </h2>
      {stand.stand === 'laden' ? (
        <div className={styles.bezig} role="status">
          <p>{HERSTEL.bezig}</p>
          <LinearProgress aria-label={HERSTEL.bezig} />
        </div>
      ) : null}
      {stand.stand === 'fout' ? (
        <Foutgezicht titel={HERSTEL.foutTitel} fout={stand.fout} opnieuw={stand.opnieuw} />
      ) : null}
      {stand.stand === 'er' ? <Wegen stand={stand.waarde} /> : null}
    </section>
  );
}
