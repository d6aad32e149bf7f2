// The preview in the bulk dialog: the meldingen, and what the melder of the one at hand will read.
import { useState } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { BULK } from '../../teksten/bulk.ts';
import styles from './bulk.module.css';
import { Bulklijst, type Keuze } from './bulklijst.tsx';
import type { Voorbeeld } from './use-voorbeeld.ts';

export function Bulkoverzicht(props: {
  readonly voorbeeld: Voorbeeld;
  readonly getoond: readonly Bulkregel[];
  readonly keuze: Keuze;
}) {
  const { voorbeeld, getoond } = props;
  const [bij, wijs] = useState<Uuid | null>(null);
  if (voorbeeld.fout !== null)
    return <Foutgezicht titel={BULK.foutTitel} fout={voorbeeld.fout} opnieuw={voorbeeld.opnieuw} />;
  if (voorbeeld.regels === null) return <p className={styles.laden}>{BULK.laden}</p>;
  if (getoond.length === 0) return <p className={styles.laden}>{BULK.leeg}</p>;
  const regel = getoond.find((r) => r.uuid === bij) ?? getoond.find((r) => r.waarom === null);
  return (
    <div className={styles.overzicht}>
      <div className={styles.lijsten}>
        <Bulklijst regels={getoond} keuze={props.keuze} toon={(r) => wijs(r.uuid)} />
      </div>
      {regel ? <Leest regel={regel} /> : null}
    </div>
  );
}

function Leest({ regel }: { readonly regel: Bulkregel }) {
  const zin = regel.leest ?? (regel.wordt === null ? BULK.leestNiet : BULK.geenTekst);
  return (
    <aside className={styles.leest} aria-label={BULK.leest(regel.kenmerk)}>
      <h3 className={styles.leeskop}>{BULK.leest(regel.kenmerk)}</h3>
      <p className={regel.leest === null ? styles.stil : styles.tekst}>{zin}</p>
    </aside>
  );
}
