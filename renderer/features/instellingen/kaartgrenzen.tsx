// Boundaries of municipalities for the map and the hints: load a file, see what is loaded, take it away.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { mag } from '../../../shared/domain/rechten.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { datum } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { GRENZEN } from '../../teksten/kaart.ts';
import styles from './instellingen.module.css';

export function Kaartgrenzen() {
  const balie = useBalie();
  const stand = useLiveQuery('kaart.grenzenStand', {});
  const ik = useLiveQuery('wie.ben', {});
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [vraagt, vraag] = useState(false);
  const magLaden = ik.stand === 'er' && ik.waarde.bronhouders.some((b) => mag(b.rol, 'team-instellen'));
  const geladen = stand.stand === 'er' ? stand.waarde : null;

  const laad = async () => {
    zetBezig(true);
    const antwoord = await balie.command('kaart.grenzenLaden', {});
    zetBezig(false);
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    stand.opnieuw();
  };
  const wis = async () => {
    const antwoord = await balie.command('kaart.grenzenWissen', {});
    if (!antwoord.ok) return foutzin(antwoord.fout);
    stand.opnieuw();
    return null;
  };
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop}>{GRENZEN.kop}</h2>
      <p className={styles.uitleg}>{GRENZEN.uitleg}</p>
      {stand.stand === 'fout' ? <p role="alert">{foutzin(stand.fout)}</p> : null}
      {stand.stand === 'er' ? (
        <p>
          {geladen === null
            ? GRENZEN.geen
            : `${GRENZEN.stand(geladen)} · ${GRENZEN.stelsel[geladen.stelsel]} · ${datum(geladen.geladenOp)}`}
        </p>
      ) : null}
      {magLaden ? (
        <div className={styles.knoppen}>
          <Button disabled={bezig} onClick={() => void laad()}>
            {geladen === null ? GRENZEN.laden : GRENZEN.anders}
          </Button>
          {geladen === null ? null : <Button onClick={() => vraag(true)}>{GRENZEN.wissen}</Button>}
        </div>
      ) : ik.stand === 'er' ? (
        <p className={styles.uitleg}>{GRENZEN.alleenTeamlead}</p>
      ) : null}
      {fout === null ? null : <p role="alert">{fout}</p>}
      {vraagt ? (
        <VraagDialoog
          titel={GRENZEN.wissenVraag}
          uitleg={GRENZEN.wissenUitleg}
          bevestig={wis}
          sluit={() => vraag(false)}
        />
      ) : null}
    </section>
  );
}
