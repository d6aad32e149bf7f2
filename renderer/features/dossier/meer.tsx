// What one does less often with a melding, behind one button; each also has its key and stands in the palette.
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { Toets } from '../../components/toets.tsx';
import { AFDRUK } from '../../teksten/afdruk.ts';
import { DOSSIER } from '../../teksten/dossier.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './dossier.module.css';

export function Meer(props: {
  readonly soorten: readonly Opdrachtsoort[];
  readonly kies: (soort: Opdrachtsoort) => void;
  readonly toetsen: Partial<Record<Opdrachtsoort, string>>;
  /** Makes a document of the dossier. */
  readonly afdrukken: (() => void) | undefined;
}) {
  const { afdrukken } = props;
  const id = useId();
  const [bij, zetBij] = useState<HTMLElement | null>(null);
  if (props.soorten.length === 0 && !afdrukken) return null;
  const kies = (soort: Opdrachtsoort) => {
    zetBij(null);
    props.kies(soort);
  };
  return (
    <>
      <Button
        id={id}
        variant="outlined"
        color="secondary"
        aria-haspopup="menu"
        aria-expanded={bij !== null}
        onClick={(event) => zetBij(event.currentTarget)}
      >
        {DOSSIER.meer}
      </Button>
      <Keuzemenu bij={bij} sluit={() => zetBij(null)} naamVan={id}>
        {props.soorten.map((soort) => (
          <MenuItem
            key={soort}
            className={styles.menukeuze}
            aria-keyshortcuts={props.toetsen[soort]}
            onClick={() => kies(soort)}
          >
            <span>{HANDELING[soort]}</span>
            {props.toetsen[soort] ? <Toets>{props.toetsen[soort]}</Toets> : null}
          </MenuItem>
        ))}
        {afdrukken ? (
          <MenuItem
            className={styles.menukeuze}
            onClick={() => {
              zetBij(null);
              afdrukken();
            }}
          >
            <span>{AFDRUK.actie}</span>
          </MenuItem>
        ) : null}
      </Keuzemenu>
    </>
  );
}
