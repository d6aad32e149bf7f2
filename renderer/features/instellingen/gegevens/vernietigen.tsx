// Destroying what was chosen: a second question with the number, then what came of each of them.
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { BewaarRegel } from '../../../../shared/ipc/vormen/beheer.ts';
import { useBalie } from '../../../api/balie-context.tsx';
import { VraagDialoog } from '../../../components/vraag-dialoog.tsx';
import { BEWAREN, beheerfout, NIET_VERNIETIGD } from '../../../teksten/gegevens.ts';
import { naamVan } from './bewaartabel.tsx';
import styles from './gegevens.module.css';

/** What came of it, with the names of then: what was destroyed is in no list any more. */
type Afloop = Output<'beheer.vernietigen'> & { readonly gevraagd: readonly BewaarRegel[] };

function Verloop({ afloop }: { readonly afloop: Afloop }) {
  const veld = useRef<HTMLDivElement>(null);
  // The button that had the focus may be gone with the last row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every outcome
  useEffect(() => veld.current?.focus(), [afloop]);
  return (
    <div ref={veld} className={styles.uitkomst} tabIndex={-1}>
      <p>{BEWAREN.vernietigd(afloop.vernietigd)}</p>
      {afloop.geweigerd.length === 0 ? null : (
        <ul className={styles.geweigerd}>
          {afloop.geweigerd.map(({ uuid, reden }) => {
            const regel = afloop.gevraagd.find((r) => r.uuid === uuid);
            return (
              <li key={uuid}>
                <strong>{regel ? naamVan(regel) : uuid}</strong>: {NIET_VERNIETIGD[reden]}.
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

export function Vernietigen(props: {
  readonly gekozen: readonly BewaarRegel[];
  /** There is something to choose from. */
  readonly toon: boolean;
  readonly klaar: () => void;
}) {
  const balie = useBalie();
  const { gekozen } = props;
  const [vraagt, vraag] = useState<readonly BewaarRegel[] | null>(null);
  const [afloop, zetAfloop] = useState<Afloop | null>(null);

  const vernietig = async (regels: readonly BewaarRegel[]): Promise<string | null> => {
    const antwoord = await balie.command('beheer.vernietigen', { uuids: regels.map(({ uuid }) => uuid) });
    if (!antwoord.ok) return beheerfout('beheer.vernietigen', antwoord.fout);
    zetAfloop({ ...antwoord.waarde, gevraagd: regels });
    props.klaar();
    return null;
  };
  return (
    <>
      {props.toon ? (
        <div className={styles.knoppen}>
          <Button color="error" disabled={gekozen.length === 0} onClick={() => vraag(gekozen)}>
            {BEWAREN.vernietigen}
          </Button>
          <span className={styles.bij}>{BEWAREN.gekozen(gekozen.length)}</span>
        </div>
      ) : null}
      <div role="status">{afloop === null || vraagt !== null ? null : <Verloop afloop={afloop} />}</div>
      {vraagt === null ? null : (
        <VraagDialoog
          titel={BEWAREN.vernietigenVraag(vraagt.length)}
          uitleg={BEWAREN.vernietigenGevolg}
          ernstig
          bevestig={() => vernietig(vraagt)}
          sluit={() => vraag(null)}
        />
      )}
    </>
  );
}
