// A package that one is about to make: what it would hold, and its name.
import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import type { Pakketbron } from '../../../shared/ipc/vormen/pakket.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { beginnaam, PAKKET, voorbeeldzin } from '../../teksten/pakket.ts';
import styles from './pakket.module.css';
import type { Pakketopdracht } from './use-pakketopdracht.ts';

function naamfout(naam: string): string | null {
  if (naam === '') return PAKKET.naamNodig;
  return naam.length > 60 ? PAKKET.naamLang : null;
}

export function NieuwPakket(props: {
  readonly bron: Pakketbron;
  readonly nu: string;
  readonly opdracht: Pakketopdracht;
  readonly klaar: () => void;
}) {
  const { bron, opdracht } = props;
  const voorbeeld = useLiveQuery('pakket.voorbeeld', { bron });
  const [getypt, typ] = useState(() => beginnaam(bron, props.nu));
  const [nagekeken, zetNagekeken] = useState(false);
  const naam = getypt.trim();
  const fout = naamfout(naam);
  const maak = async (event: FormEvent) => {
    event.preventDefault();
    zetNagekeken(true);
    if (fout === null && (await opdracht.doe('pakket.maken', { naam, bron }, PAKKET.gemaakt(naam)))) props.klaar();
  };
  return (
    <section className={styles.nieuw} aria-labelledby="nieuw-pakket">
      <h3 id="nieuw-pakket" className={styles.onderkop}>
        {PAKKET.nieuw}
      </h3>
      <p>
        {voorbeeld.stand === 'laden' ? ALGEMEEN.laden : null}
        {voorbeeld.stand === 'fout' ? foutzin(voorbeeld.fout) : null}
        {voorbeeld.stand === 'er' ? voorbeeldzin(voorbeeld.waarde) : null}
      </p>
      <form className={styles.regel} onSubmit={(event) => void maak(event)} noValidate>
        <div>
          <Tekstregel label={PAKKET.naam} waarde={getypt} bij={typ} fout={nagekeken ? fout : null} autoFocus />
        </div>
        <Button type="submit" variant="contained" loading={opdracht.bezig} disabled={voorbeeld.stand !== 'er'}>
          {PAKKET.maken}
        </Button>
      </form>
    </section>
  );
}
