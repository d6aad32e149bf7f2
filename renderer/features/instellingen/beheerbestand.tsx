// A file that a teamlead loads for everyone on this computer: what is loaded, another one, a fault in words, taking it away.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { mag } from '../../../shared/domain/rechten.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import styles from './instellingen.module.css';

type Woorden = {
  readonly kop: string;
  readonly uitleg: string;
  readonly geen: string;
  readonly laden: string;
  readonly anders: string;
  readonly wissen: string;
  readonly wissenVraag: string;
  readonly wissenUitleg: string;
  readonly alleenTeamlead: string;
};

export function Beheerbestand(props: {
  readonly woorden: Woorden;
  /** What is loaded, in a sentence; null = nothing; undefined = not known (yet). */
  readonly geladen: string | null | undefined;
  /** Why that can't be asked. */
  readonly fout: string | null;
  /** Asks for a file; a sentence when it was refused. */
  readonly laad: () => Promise<string | null>;
  readonly wis: () => Promise<string | null>;
}) {
  const { woorden, geladen } = props;
  const ik = useLiveQuery('wie.ben', {});
  const [geweigerd, weiger] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [vraagt, vraag] = useState(false);
  const magLaden = ik.stand === 'er' && ik.waarde.bronhouders.some((b) => mag(b.rol, 'team-instellen'));
  const laad = async () => {
    zetBezig(true);
    weiger(await props.laad());
    zetBezig(false);
  };
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop}>{woorden.kop}</h2>
      <p className={styles.uitleg}>{woorden.uitleg}</p>
      {props.fout === null ? null : <p role="alert">{props.fout}</p>}
      {geladen === undefined ? null : <p>{geladen ?? woorden.geen}</p>}
      {magLaden ? (
        <div className={styles.knoppen}>
          <Button disabled={bezig} onClick={() => void laad()}>
            {geladen ? woorden.anders : woorden.laden}
          </Button>
          {geladen ? <Button onClick={() => vraag(true)}>{woorden.wissen}</Button> : null}
        </div>
      ) : ik.stand === 'er' ? (
        <p className={styles.uitleg}>{woorden.alleenTeamlead}</p>
      ) : null}
      {geweigerd === null ? null : <p role="alert">{geweigerd}</p>}
      {vraagt ? (
        <VraagDialoog
          titel={woorden.wissenVraag}
          uitleg={woorden.wissenUitleg}
          bevestig={props.wis}
          sluit={() => vraag(false)}
        />
      ) : null}
    </section>
  );
}
