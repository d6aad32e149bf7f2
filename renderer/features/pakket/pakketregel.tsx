// One package: how much of it is here, what is missing and why, and what can be done with it.
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { pakketstand } from '../../../shared/domain/pakket.ts';
import type { Pakket } from '../../../shared/ipc/vormen/pakket.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Icoon } from '../../components/icoon.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { bronzin, omvangzin, PAKKET, PAKKETREDEN, standzin } from '../../teksten/pakket.ts';
import styles from './pakket.module.css';
import type { Pakketopdracht } from './use-pakketopdracht.ts';

/** At most this many come (contract, `pakket.ontbreekt`). */
const GENOEMD = 200;

function Ontbrekend({ id, aantal }: { readonly id: Pakket['id']; readonly aantal: number }) {
  const [open, zetOpen] = useState(false);
  const lijst = useLiveQuery('pakket.ontbreekt', open ? { id } : null);
  return (
    <details className={styles.ontbreekt} onToggle={(event) => zetOpen(event.currentTarget.open)}>
      <summary>{PAKKET.ontbreekt(aantal)}</summary>
      {open && lijst.stand === 'laden' ? <p>{ALGEMEEN.laden}</p> : null}
      {lijst.stand === 'fout' ? <p role="alert">{foutzin(lijst.fout)}</p> : null}
      {lijst.stand === 'er' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <ul tabIndex={0}>
          {lijst.waarde.map(({ uuid, bestandsnaam, kenmerk, reden }) => (
            <li key={uuid}>
              {bestandsnaam} ({kenmerk}): {PAKKETREDEN[reden]}
            </li>
          ))}
        </ul>
      ) : null}
      {lijst.stand === 'er' && aantal > GENOEMD ? <p>{PAKKET.ontbreektMeer(GENOEMD)}</p> : null}
    </details>
  );
}

export function Pakketregel(props: {
  readonly pakket: Pakket;
  readonly nu: string;
  readonly opdracht: Pakketopdracht;
}) {
  const { pakket, nu, opdracht } = props;
  const { id, naam, bron, telling } = pakket;
  const stand = pakketstand(telling);
  const ontbreekt = telling.bestanden - telling.hier;
  return (
    <li className={styles.pakket}>
      <div className={styles.kopregel}>
        <h3 className={styles.onderkop}>{naam}</h3>
        <span className={styles.daden}>
          {bron === null ? null : (
            <Button
              variant="text"
              aria-label={PAKKET.bijwerkenVan(naam)}
              disabled={opdracht.bezig}
              onClick={() => void opdracht.doe('pakket.bijwerken', { id }, PAKKET.bijgewerkt(naam))}
            >
              {PAKKET.bijwerken}
            </Button>
          )}
          <Button
            variant="text"
            aria-label={PAKKET.verwijderenVan(naam)}
            disabled={opdracht.bezig}
            onClick={() => void opdracht.doe('pakket.verwijderen', { id }, PAKKET.verwijderd(naam))}
          >
            {PAKKET.verwijderen}
          </Button>
        </span>
      </div>
      <p className={styles.stand} data-stand={stand}>
        {stand === 'compleet' ? <Icoon naam="vink" maat={14} /> : null}
        {stand === 'op-na' ? <Icoon naam="driehoek" maat={14} /> : null}
        {standzin(pakket, nu)}
      </p>
      {stand === 'bezig' ? (
        <LinearProgress
          variant="determinate"
          aria-label={PAKKET.voortgang(naam)}
          value={Math.floor((100 * telling.bytesHier) / Math.max(1, telling.bytes))}
        />
      ) : null}
      <p className={styles.bij}>
        {omvangzin(telling)} · {bronzin(pakket, nu)}
      </p>
      {ontbreekt > 0 ? <Ontbrekend id={id} aantal={ontbreekt} /> : null}
    </li>
  );
}
