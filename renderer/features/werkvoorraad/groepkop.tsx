// The heading of a group: its name and how many; related meldingen can be chosen together from here.
import { memo } from 'react';
import { getal } from '../../teksten/algemeen.ts';
import { GROEP, VERWANTSCHAP, WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import type { Kop } from './indeling.ts';
import styles from './meldingenlijst.module.css';

export const Groepkop = memo(function Groepkop(props: {
  readonly kop: Kop;
  readonly rijIndex: number;
  readonly top: number;
  readonly kies: (vanaf: number, aantal: number) => void;
}) {
  const { kop, kies } = props;
  const naam = kop.verwant ? VERWANTSCHAP[kop.verwant.waarom](kop.verwant.naam) : GROEP[kop.groep];
  return (
    // biome-ignore lint/a11y/useSemanticElements: row of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: a heading is passed over by the keyboard
    <div
      role="row"
      className={styles.kop}
      aria-rowindex={props.rijIndex}
      data-groep={kop.groep}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <span role="rowheader" className={styles.kopnaam}>{`${naam} · ${getal(kop.aantal)}`}</span>
      {kop.verwant ? (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the button in it has the focus
        <span role="gridcell">
          <button type="button" tabIndex={-1} className={styles.kopknop} onClick={() => kies(kop.vanaf, kop.aantal)}>
            {WERKVOORRAAD.groepKiezen(kop.aantal)}
          </button>
        </span>
      ) : null}
    </div>
  );
});
