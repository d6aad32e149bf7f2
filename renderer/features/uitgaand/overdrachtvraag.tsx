// Somebody else has the melding: a colleague gets what one decided as a note; another bronhouder has to be told oneself, because
// nothing may be written on his melding any more.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Kopieerknop } from '../../components/kopieerknop.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { UITGAAND, watVervalt } from '../../teksten/uitgaand.ts';
import styles from './uitgaand.module.css';

type Props = {
  readonly item: Uitgaand;
  readonly naar: string;
  readonly hoe: 'aantekening' | 'zelf';
  readonly sluit: () => void;
};

export function Overdrachtvraag(props: Props) {
  return props.hoe === 'aantekening' ? <AanCollega {...props} /> : <AanBronhouder {...props} />;
}

function AanCollega({ item, naar, sluit }: Props) {
  const balie = useBalie();
  const draagOver = async () => {
    const antwoord = await balie.command('uitgaand.overdragen', { batch: item.batch });
    return antwoord.ok ? null : foutzin(antwoord.fout);
  };
  return (
    <VraagDialoog
      titel={UITGAAND.overdragenVraag(naar)}
      uitleg={UITGAAND.overdragenUitleg(naar)}
      bevestig={draagOver}
      sluit={sluit}
    >
      <ul className={styles.vervalt}>
        {watVervalt(item).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </VraagDialoog>
  );
}

function AanBronhouder({ item, naar, sluit }: Props) {
  const balie = useBalie();
  const notitie = useLiveQuery('uitgaand.notitie', { batch: item.batch });
  const [zin, zeg] = useState<string | null>(null);
  const tekst = notitie.stand === 'er' ? notitie.waarde.tekst : '';
  const bewaar = async () => {
    const antwoord = await balie.command('uitgaand.notitieBewaren', { batch: item.batch });
    if (!antwoord.ok) return zeg(foutzin(antwoord.fout));
    if (antwoord.waarde.bestand !== null) zeg(UITGAAND.notitieBewaard);
  };
  const klaar = async () => {
    const antwoord = await balie.command('uitgaand.latenVallen', { batch: item.batch });
    return antwoord.ok ? null : foutzin(antwoord.fout);
  };
  return (
    <VraagDialoog
      titel={UITGAAND.overdragenVraag(naar)}
      uitleg={UITGAAND.doorgevenUitleg(naar)}
      bevestig={klaar}
      sluit={sluit}
    >
      {notitie.stand === 'laden' ? <p className={styles.stil}>{ALGEMEEN.laden}</p> : null}
      {notitie.stand === 'fout' ? <p role="alert">{foutzin(notitie.fout)}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is reached with the keyboard too */}
      <section className={styles.notitie} tabIndex={0} aria-label={UITGAAND.notitie}>
        {tekst}
      </section>
      <div className={styles.knoppen}>
        <Kopieerknop wat={UITGAAND.notitie} tekst={tekst} />
        <Button onClick={() => void bewaar()}>{UITGAAND.notitieBewaren}</Button>
      </div>
      <p role="status" className={styles.stil}>
        {zin ?? UITGAAND.doorgevenDaarna}
      </p>
    </VraagDialoog>
  );
}
