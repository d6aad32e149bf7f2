// The preview in the bulk dialog: the meldingen, and what the melder of the one at hand will read.
import { useState } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { BULK } from '../../teksten/bulk.ts';
import { KOMPAS } from '../../teksten/kompas.ts';
import { Bestemmingkeuze } from './bestemming.tsx';
import styles from './bulk.module.css';
import { Bulklijst, type Keuze } from './bulklijst.tsx';
import type { Doorsturen } from './use-doorsturen.ts';
import type { Voorbeeld } from './use-voorbeeld.ts';

export function Bulkoverzicht(props: {
  readonly voorbeeld: Voorbeeld;
  readonly getoond: readonly Bulkregel[];
  readonly keuze: Keuze;
  readonly doorsturen: Doorsturen;
}) {
  const { voorbeeld, getoond, doorsturen } = props;
  /** The melding at hand, and how many times its bronhouder was asked for. */
  const [{ bij, gevraagd }, wijs] = useState<{ readonly bij: Uuid | null; readonly gevraagd: number }>({
    bij: null,
    gevraagd: 0,
  });
  if (voorbeeld.fout !== null)
    return <Foutgezicht titel={BULK.foutTitel} fout={voorbeeld.fout} opnieuw={voorbeeld.opnieuw} />;
  if (voorbeeld.regels === null) return <p className={styles.laden}>{BULK.laden}</p>;
  if (getoond.length === 0) return <p className={styles.laden}>{BULK.leeg}</p>;
  const regel = getoond.find((r) => r.uuid === bij) ?? getoond.find((r) => r.waarom === null) ?? losse(getoond);
  return (
    <div className={styles.overzicht}>
      <div className={styles.lijsten}>
        {doorsturen.fout === null ? null : <p role="alert">{KOMPAS.mislukt}</p>}
        <Bulklijst
          regels={getoond}
          keuze={props.keuze}
          toon={(r) => wijs({ bij: r.uuid, gevraagd: 0 })}
          doorsturen={doorsturen}
          kies={(r) => wijs({ bij: r.uuid, gevraagd: gevraagd + 1 })}
        />
      </div>
      {regel ? (
        <div className={styles.onder}>
          {doorsturen.aan ? (
            <Bestemmingkeuze key={regel.uuid} regel={regel} doorsturen={doorsturen} gevraagd={gevraagd} />
          ) : null}
          <Leest regel={regel} />
        </div>
      ) : null}
    </div>
  );
}

/** Without one that can, the first that only waits for a bronhouder. */
const losse = (regels: readonly Bulkregel[]) => regels.find((r) => r.waarom === 'geen-bronhouder');

function Leest({ regel }: { readonly regel: Bulkregel }) {
  const zin = regel.leest ?? (regel.wordt === null ? BULK.leestNiet : BULK.geenTekst);
  return (
    <aside className={styles.leest} aria-label={BULK.leest(regel.kenmerk)}>
      <h3 className={styles.leeskop}>{BULK.leest(regel.kenmerk)}</h3>
      <p className={regel.leest === null ? styles.stil : styles.tekst}>{zin}</p>
    </aside>
  );
}
