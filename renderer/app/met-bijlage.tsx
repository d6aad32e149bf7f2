// The dossier with a file beside it: which file is open, how wide the two are, and what happens to it when another melding opens.
import { type ReactNode, useState } from 'react';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useActies } from '../api/acties.ts';
import { Splitter } from '../components/splitter.tsx';
import { BijlagePaneel } from '../features/bijlage/bijlage-paneel.tsx';
import { ACTIENAAM, KAN_NIET, SYNONIEMEN } from '../teksten/acties.ts';
import { KADER } from '../teksten/kader.ts';
import styles from './met-bijlage.module.css';
import { metVariabele, useBreedte } from './use-breedte.ts';

export function MetBijlage(props: {
  /** The melding whose dossier is open. */
  readonly melding: Uuid | null;
  /** Its dossier, once it is there. */
  readonly er: Dossier | null;
  readonly dossier: (openBijlage: (bijlage: Uuid) => void) => ReactNode;
}) {
  const { melding, er } = props;
  const [keuze, zetKeuze] = useState<{ readonly melding: Uuid; readonly bijlage: Uuid } | null>(null);
  const breedte = useBreedte('breedte-dossier', 620, 340, 1600);
  // Of another melding: its file would lie beside the wrong dossier.
  const open = keuze !== null && keuze.melding === melding ? keuze : null;
  const kies = (bijlage: Uuid) => {
    if (melding !== null) zetKeuze({ melding, bijlage });
  };
  const eerste = er?.bijlagen[0]?.uuid;
  useActies([
    {
      id: 'bijlage-openen',
      naam: ACTIENAAM['bijlage-openen'],
      groep: 'melding',
      synoniemen: SYNONIEMEN['bijlage-openen'],
      doe: () => (open === null && eerste !== undefined ? kies(eerste) : zetKeuze(null)),
      kan: open !== null || eerste !== undefined,
      waarom: er === null ? KAN_NIET.geenMelding : KAN_NIET.geenBijlage,
    },
  ]);
  return (
    <div
      className={styles.naast}
      data-bijlage={open === null ? undefined : 'open'}
      style={metVariabele('--dossier', breedte.waarde)}
    >
      <div className={styles.dossier}>{props.dossier(kies)}</div>
      {open === null ? null : (
        <>
          <Splitter naam={KADER.breedteDossier} {...breedte} />
          <BijlagePaneel
            melding={open.melding}
            bijlage={open.bijlage}
            kies={kies}
            sluit={() => zetKeuze(null)}
            locatie={er?.locatie ?? null}
            peilmoment={er?.peilmoment ?? null}
          />
        </>
      )}
    </div>
  );
}
