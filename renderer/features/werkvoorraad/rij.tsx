// One melding in the list: three lines, everything to choose by.
import Skeleton from '@mui/material/Skeleton';
import { memo } from 'react';
import type { Rij } from '../../../shared/ipc/vormen.ts';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import styles from './meldingenlijst.module.css';

type Rijplaats = {
  readonly nummer: number;
  readonly rijIndex: number;
  readonly top: number;
  readonly opCursor: boolean;
  readonly gekozen: boolean;
};

export const Lijstrij = memo(function Lijstrij(
  props: Rijplaats & {
    readonly rij: Rij | null | undefined;
    readonly metStatus: boolean;
    readonly kies: (nummer: number) => void;
  },
) {
  const { rij, nummer, kies } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list of a hundred thousand rows can't be a <table>.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys (roving tabindex).
    <div
      role="row"
      className={`${styles.rij} ${rij?.ongelezen ? styles.ongelezen : ''}`}
      aria-rowindex={props.rijIndex}
      aria-selected={props.gekozen}
      aria-busy={rij === undefined ? true : undefined}
      data-rij={nummer}
      tabIndex={props.opCursor ? 0 : -1}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={() => kies(nummer)}
    >
      {rij ? <Inhoud rij={rij} metStatus={props.metStatus} /> : <Leeg weg={rij === null} />}
    </div>
  );
});

function Leeg({ weg }: { readonly weg: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: cell of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" className={styles.schim}>
      {weg ? (
        <span className={styles.weg}>{WERKVOORRAAD.weg}</span>
      ) : (
        <>
          <Skeleton variant="rectangular" width="46%" height={12} animation={false} />
          <Skeleton variant="rectangular" width="84%" height={10} animation={false} />
          <Skeleton variant="rectangular" width="32%" height={10} animation={false} />
        </>
      )}
    </div>
  );
}

function Inhoud({ rij, metStatus }: { readonly rij: Rij; readonly metStatus: boolean }) {
  const onder = [rij.anoniem ? WERKVOORRAAD.anoniem : rij.melder, rij.kenmerk, metStatus ? rij.statusnaam : ''];
  return (
    // biome-ignore lint/a11y/useSemanticElements: cell of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" className={styles.cel}>
      <RegistratieChip code={rij.registratie} />
      <span className={styles.titel}>
        {rij.ongelezen ? <span className="alleen-voorlezen">{WERKVOORRAAD.ongelezen} </span> : null}
        {rij.titel}
        <span className={styles.identificatie}>{rij.identificatie}</span>
      </span>
      <KlokTekst soort={rij.klok.soort}>{rij.klok.tekst}</KlokTekst>
      <span className={styles.tekst}>{rij.tekst}</span>
      <span className={styles.onder}>
        <span className={styles.melder}>{onder.filter((deel) => deel !== '').join(' · ')}</span>
        <span className={styles.rechts}>
          {rij.toegewezenAan && metStatus ? (
            <span title={WERKVOORRAAD.toegewezen(rij.toegewezenAan)}>{rij.toegewezenAan}</span>
          ) : null}
          {rij.bijlagen > 0 ? <span>{WERKVOORRAAD.bijlagen(rij.bijlagen)}</span> : null}
          {rij.zekerheid && rij.zekerheid !== 'bevestigd' ? <ZekerheidChip zekerheid={rij.zekerheid} klein /> : null}
        </span>
      </span>
    </div>
  );
}
