// A block of facts under a heading; what is null is left out, and a block without facts is not there.
import type { ReactNode } from 'react';
import { Kopieerknop } from '../../components/kopieerknop.tsx';
import styles from './dossier.module.css';
import zij from './zijkant.module.css';

export type Feit = {
  readonly naam: string;
  readonly waarde: ReactNode;
  /** Text for the clipboard; absent: not to be copied. */
  readonly kopie?: string | null;
};

export function Feiten({
  kop,
  feiten,
  children,
}: {
  readonly kop: string;
  readonly feiten: readonly Feit[];
  readonly children?: ReactNode;
}) {
  const bekend = feiten.filter(({ waarde }) => waarde !== null);
  if (bekend.length === 0) return null;
  return (
    <div className={styles.blok}>
      <h3 className={styles.blokkop}>{kop}</h3>
      <dl className={zij.feiten}>
        {bekend.map(({ naam, waarde, kopie }) => [
          <dt key={naam}>{naam}</dt>,
          <dd key={`${naam}-waarde`}>
            <span className={zij.feitwaarde}>{waarde}</span>
            {kopie ? <Kopieerknop wat={naam} tekst={kopie} /> : null}
          </dd>,
        ])}
      </dl>
      {children}
    </div>
  );
}
