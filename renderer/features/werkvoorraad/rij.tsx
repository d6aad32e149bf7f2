// One melding in the list: three lines, everything to choose by.
import Skeleton from '@mui/material/Skeleton';
import { memo } from 'react';
import type { Rij } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { Icoon } from '../../components/icoon.tsx';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { getal } from '../../teksten/algemeen.ts';
import { WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import styles from './meldingenlijst.module.css';

type Rijplaats = {
  readonly nummer: number;
  readonly rijIndex: number;
  readonly top: number;
  readonly opCursor: boolean;
  readonly gekozen: boolean;
};

/** What a view adds to the row: the status where it differs, who handles it where that is not oneself. */
export type Rijtoon = { readonly metStatus: boolean; readonly metWie: boolean };

export const Lijstrij = memo(function Lijstrij(
  props: Rijplaats &
    Rijtoon & {
      readonly rij: Rij | null | undefined;
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
      {rij ? <Inhoud rij={rij} metStatus={props.metStatus} metWie={props.metWie} /> : <Leeg weg={rij === null} />}
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

/** In words where there is room, else a paperclip with the number. */
function Bijlagen({ aantal, kort }: { readonly aantal: number; readonly kort: boolean }) {
  if (!kort) return <span>{WERKVOORRAAD.bijlagen(aantal)}</span>;
  return (
    <span className={styles.aantal}>
      <Icoon naam="clip" maat={12} />
      <span aria-hidden="true">{getal(aantal)}</span>
      <span className="alleen-voorlezen">{WERKVOORRAAD.bijlagen(aantal)}</span>
    </span>
  );
}

function Inhoud({ rij, metStatus, metWie }: Rijtoon & { readonly rij: Rij }) {
  const onder = [rij.anoniem ? WERKVOORRAAD.anoniem : rij.melder, rij.kenmerk, metStatus ? rij.statusnaam : ''];
  return (
    // biome-ignore lint/a11y/useSemanticElements: cell of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" className={styles.cel}>
      <RegistratieChip code={rij.registratie} />
      <span className={styles.titel}>
        {rij.ongelezen ? <span className="alleen-voorlezen">{WERKVOORRAAD.ongelezen} </span> : null}
        <span className={styles.object}>{rij.titel}</span>
        <span className={styles.identificatie}>{rij.identificatie}</span>
      </span>
      <KlokTekst soort={rij.klok.soort}>{rij.klok.tekst}</KlokTekst>
      <span className={styles.tekst}>{rij.tekst}</span>
      <span className={styles.onder}>
        <span className={styles.melder}>{onder.filter((deel) => deel !== '').join(' · ')}</span>
        <span className={styles.rechts}>
          {rij.toegewezenAan && metWie ? (
            <span title={WERKVOORRAAD.toegewezen(rij.toegewezenAan)}>{rij.toegewezenAan}</span>
          ) : null}
          {rij.bijlagen > 0 ? <Bijlagen aantal={rij.bijlagen} kort={metStatus} /> : null}
          {rij.zekerheid && rij.zekerheid !== 'bevestigd' ? <ZekerheidChip zekerheid={rij.zekerheid} klein /> : null}
        </span>
      </span>
    </div>
  );
}
