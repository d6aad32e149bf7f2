// The bar under the list while meldingen are chosen: how many, and what can be done with all of them.
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { KEUZE_MAX } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { KEUZE } from '../../teksten/werkvoorraad.ts';
import type { Selectie } from './use-selectie.ts';
import styles from './werkvoorraad.module.css';

/** One act on many; what it is, another feature says. */
export type Bulkdaad = { readonly naam: string; readonly doe: (uuids: readonly Uuid[]) => void };

/** Acts that stand in the bar themselves; the others are behind "Meer". */
const VOORAAN = 2;

export function Keuzebalk(props: {
  readonly selectie: Selectie;
  readonly totaal: number;
  readonly bulk: readonly Bulkdaad[];
}) {
  const { selectie, totaal, bulk } = props;
  const [meer, zetMeer] = useState<HTMLElement | null>(null);
  const aantal = selectie.gekozen.size;
  const doe = (daad: Bulkdaad) => () => {
    zetMeer(null);
    daad.doe([...selectie.gekozen]);
  };
  return (
    <section className={styles.keuzebalk} aria-label={KEUZE.balk}>
      <span role="status" className={styles.gekozen}>
        {aantal >= KEUZE_MAX ? KEUZE.hoogste(aantal) : KEUZE.aantal(aantal)}
      </span>
      {aantal < Math.min(totaal, KEUZE_MAX) ? (
        <Button variant="text" onClick={() => void selectie.reeks(0, totaal)}>
          {totaal > KEUZE_MAX ? KEUZE.eerste(KEUZE_MAX) : KEUZE.alles(totaal)}
        </Button>
      ) : null}
      <Button variant="text" onClick={selectie.wis}>
        {KEUZE.wissen}
      </Button>
      <span className={styles.daden}>
        {bulk.slice(0, VOORAAN).map((daad) => (
          <Button key={daad.naam} onClick={doe(daad)}>
            {daad.naam}
          </Button>
        ))}
        {bulk.length > VOORAAN ? (
          <Button aria-haspopup="menu" aria-expanded={meer !== null} onClick={(event) => zetMeer(event.currentTarget)}>
            {KEUZE.meer}
          </Button>
        ) : null}
      </span>
      <Keuzemenu bij={meer} sluit={() => zetMeer(null)}>
        {bulk.slice(VOORAAN).map((daad) => (
          <MenuItem key={daad.naam} onClick={doe(daad)}>
            {daad.naam}
          </MenuItem>
        ))}
      </Keuzemenu>
    </section>
  );
}
