// One melding in the list: three lines (two where it is compact), everything to choose by.
import { type MouseEvent, memo } from 'react';
import type { Rij } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { Icoon } from '../../components/icoon.tsx';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { getal } from '../../teksten/algemeen.ts';
import { WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import styles from './meldingenlijst.module.css';

export type Rijklik = (nummer: number, event: MouseEvent, opVak: boolean) => void;

type Rijplaats = {
  readonly nummer: number;
  readonly rijIndex: number;
  readonly top: number;
  readonly opCursor: boolean;
  /** Its dossier is the one that is shown. */
  readonly isOpen: boolean;
  /** Chosen for one act on many. */
  readonly gekozen: boolean;
  /** What a screen reader calls selected: what is chosen, and while nothing is, what is open. */
  readonly geselecteerd: boolean;
};

/** What a view adds to the row: the status where it differs, who handles it where that is not oneself. */
export type Rijtoon = { readonly metStatus: boolean; readonly metWie: boolean };

export const Lijstrij = memo(function Lijstrij(
  props: Rijplaats & Rijtoon & { readonly rij: Rij | null | undefined; readonly klik: Rijklik },
) {
  const { rij, nummer, klik } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list of a hundred thousand rows can't be a <table>.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys (roving tabindex).
    <div
      role="row"
      className={`${styles.rij} ${rij?.ongelezen ? styles.ongelezen : ''}`}
      aria-rowindex={props.rijIndex}
      aria-selected={props.geselecteerd}
      aria-current={props.isOpen ? 'true' : undefined}
      aria-busy={rij === undefined ? true : undefined}
      data-rij={nummer}
      data-open={props.isOpen ? 'ja' : undefined}
      data-gekozen={props.gekozen ? 'ja' : undefined}
      data-uit={rij?.uit ? 'ja' : undefined}
      tabIndex={props.opCursor ? 0 : -1}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={(event) => klik(nummer, event, (event.target as HTMLElement).closest('[data-vak]') !== null)}
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
          <span className={styles.schimregel} style={{ width: '46%' }} />
          <span className={styles.schimregel} style={{ width: '84%' }} />
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
  const vol = metStatus || rij.labels.length > 0 || rij.reeks !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: cell of a virtual grid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" className={styles.cel}>
      <span className={styles.kant}>
        <RegistratieChip code={rij.registratie} />
        {/* For the mouse; with the keyboard one chooses with X, and the row itself says that it is chosen. */}
        <span className={styles.vak} data-vak aria-hidden="true">
          <Icoon naam="vink" maat={12} />
        </span>
      </span>
      <span className={styles.titel}>
        {rij.ongelezen ? <span className="alleen-voorlezen">{WERKVOORRAAD.ongelezen} </span> : null}
        <span className={styles.object}>{rij.titel}</span>
        <span className={styles.identificatie}>{rij.identificatie}</span>
      </span>
      <KlokTekst soort={rij.klok.soort}>{rij.klok.tekst}</KlokTekst>
      <span className={styles.tekst}>{rij.uit ? WERKVOORRAAD.weg : rij.tekst}</span>
      <span className={styles.onder}>
        <span className={styles.melder}>{onder.filter((deel) => deel !== '').join(' · ')}</span>
        <span className={styles.rechts}>
          {rij.labels.slice(0, 2).map((label) => (
            <span key={label} className={styles.label}>
              {label}
            </span>
          ))}
          {rij.reeks ? <span>{WERKVOORRAAD.reeks(rij.reeks.nummer, rij.reeks.totaal)}</span> : null}
          {rij.toegewezenAan && metWie ? (
            <span title={WERKVOORRAAD.toegewezen(rij.toegewezenAan)}>{rij.toegewezenAan}</span>
          ) : null}
          {rij.bijlagen > 0 ? <Bijlagen aantal={rij.bijlagen} kort={vol} /> : null}
          {rij.zekerheid && rij.zekerheid !== 'bevestigd' ? <ZekerheidChip zekerheid={rij.zekerheid} klein /> : null}
        </span>
      </span>
    </div>
  );
}
