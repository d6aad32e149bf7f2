// The grid itself: draws what is in view out of any number of rows, under a scrollbar that tells the truth.
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import { Groepkop } from './groepkop.tsx';
import type { Indeling } from './indeling.ts';
import styles from './meldingenlijst.module.css';
import { Lijstrij, type Rijklik, type Rijtoon } from './rij.tsx';
import type { Cursor } from './store.ts';
import type { Selectie } from './use-selectie.ts';
import { baanhoogte, useVenster } from './use-venster.ts';
import type { Getoond } from './use-werklijst.ts';

/** Rows fetched ahead of the view in the direction one goes, and behind it. */
const VOORUIT = 150;
const TERUG = 40;

export function Meldingenlijst(
  props: Rijtoon & {
    readonly geopend: Getoond;
    readonly baan: RefObject<HTMLDivElement | null>;
    readonly cursor: Cursor | null;
    readonly open: Uuid | null;
    readonly selectie: Selectie;
    readonly ga: (rij: number) => void;
    readonly opToets: (event: KeyboardEvent) => void;
  },
) {
  const { geopend, baan, cursor, open, selectie } = props;
  const { indeling, lader } = geopend;
  const cursorItem = cursor && cursor.rij < indeling.totaal ? indeling.itemVanRij(cursor.rij) : null;
  const venster = useVenster(baan, indeling, cursorItem);
  useVoorraad(geopend, venster.eerste, venster.laatste);

  // One handler for all rows, the same at every render: a row that does not change is not drawn again.
  const nu = useRef(props);
  nu.current = props;
  const klik = useCallback<Rijklik>((rij, event, opVak) => {
    const { selectie: s, ga } = nu.current;
    if (event.shiftKey) void s.totEnMet(rij);
    else if (opVak || event.ctrlKey || event.metaKey) s.wissel(rij);
    else ga(rij);
  }, []);
  const iets = selectie.gekozen.size > 0;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list of a hundred thousand rows can't be a <table>.
    <div
      ref={baan}
      role="grid"
      tabIndex={cursor ? -1 : 0}
      aria-label={WERKVOORRAAD.lijst}
      aria-multiselectable="true"
      aria-rowcount={indeling.aantal}
      aria-colcount={1}
      className={styles.baan}
      data-kiest={iets ? 'ja' : undefined}
      onKeyDown={props.opToets}
      onMouseDown={geenTekstkeuze}
    >
      <div role="presentation" className={styles.inhoud} style={{ height: baanhoogte(baan.current, indeling) }}>
        {venster.items.map((index) => {
          const item = indeling.item(index);
          const top = indeling.begin(index) + venster.verschuiving;
          if (item.soort === 'kop')
            return (
              <Groepkop
                key={`kop-${item.nummer}`}
                kop={item.kop}
                rijIndex={index + 1}
                top={top}
                kies={selectie.reeks}
              />
            );
          const rij = lader.rij(item.rij);
          const isOpen = rij !== undefined && rij !== null && rij.uuid === open;
          const gekozen = rij !== undefined && rij !== null && selectie.gekozen.has(rij.uuid);
          return (
            <Lijstrij
              key={`rij-${item.rij}`}
              rij={rij}
              nummer={item.rij}
              rijIndex={index + 1}
              top={top}
              opCursor={cursor?.rij === item.rij}
              isOpen={isOpen}
              gekozen={gekozen}
              geselecteerd={iets ? gekozen : isOpen}
              metStatus={props.metStatus}
              metWie={props.metWie}
              klik={klik}
            />
          );
        })}
      </div>
    </div>
  );
}

/** A range chosen with Shift must not also mark text. */
function geenTekstkeuze(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

/** Fetches what is in view, and more of it in the direction one goes. */
function useVoorraad({ lader, indeling }: Getoond, eerste: number, laatste: number): void {
  const vorige = useRef(eerste);
  useEffect(() => {
    const omlaag = eerste >= vorige.current;
    vorige.current = eerste;
    if (indeling.aantal === 0) return;
    const [voor, na] = omlaag ? [TERUG, VOORUIT] : [VOORUIT, TERUG];
    lader.wil(rijOp(indeling, eerste) - voor, rijOp(indeling, laatste) + na + 1);
  }, [lader, indeling, eerste, laatste]);
}

/** A heading counts as the row after it. */
function rijOp(indeling: Indeling, item: number): number {
  const wat = indeling.item(item);
  if (wat.soort === 'rij') return wat.rij;
  const volgend = item + 1 < indeling.aantal ? indeling.item(item + 1) : null;
  return volgend?.soort === 'rij' ? volgend.rij : 0;
}
