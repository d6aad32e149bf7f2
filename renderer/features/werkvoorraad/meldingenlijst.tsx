// The grid itself: draws what is in view out of any number of rows, under a scrollbar that tells the truth.
import { defaultRangeExtractor, observeElementOffset, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { getal } from '../../teksten/algemeen.ts';
import { GROEP, WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import { KOPHOOGTE, RIJHOOGTE } from './indeling.ts';
import styles from './meldingenlijst.module.css';
import { Lijstrij, type Rijtoon } from './rij.tsx';
import { schaalVan } from './rolbaan.ts';
import type { Cursor } from './store.ts';
import type { Geopend } from './use-lijst.ts';

/** Rows drawn outside the view, and rows fetched ahead of it. */
const RESERVE = 6;
const VOORUIT = 40;

export function Meldingenlijst(
  props: Rijtoon & {
    readonly geopend: Geopend;
    readonly baan: RefObject<HTMLDivElement | null>;
    readonly cursor: Cursor | null;
    readonly open: Uuid | null;
    readonly kies: (rij: number) => void;
    readonly opToets: (event: KeyboardEvent) => void;
  },
) {
  const { geopend, baan, cursor, open, kies } = props;
  const { indeling, lader, lijst } = geopend;
  // The virtualizer subscribes to scrolling once; the list under it changes.
  const indelingNu = useRef(indeling);
  indelingNu.current = indeling;
  const cursorItem = cursor && cursor.rij < indeling.totaal ? indeling.itemVanRij(cursor.rij) : null;
  const virtueel = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: indeling.aantal,
    overscan: RESERVE,
    useFlushSync: false,
    getScrollElement: () => baan.current,
    estimateSize: (index) => (indeling.item(index).soort === 'kop' ? KOPHOOGTE : RIJHOOGTE),
    // Other headings are other heights: the keys of a new snapshot make the virtualizer measure again.
    getItemKey: useCallback((index: number) => `${lijst.lijst}/${index}`, [lijst.lijst]),
    observeElementOffset: (instance, bij) =>
      observeElementOffset(instance, (scroll, rolt) =>
        bij(schaalVan(baan.current, indelingNu.current).naarInhoud(scroll), rolt),
      ),
    // The row that has the keyboard stays in the document, or the focus would fall off it.
    rangeExtractor: (range) => {
      const zichtbaar = defaultRangeExtractor(range);
      return cursorItem === null || zichtbaar.includes(cursorItem)
        ? zichtbaar
        : [...zichtbaar, cursorItem].sort((a, b) => a - b);
    },
  });

  const items = virtueel.getVirtualItems();
  const bereik = virtueel.range;
  const eerste = bereik?.startIndex ?? 0;
  const laatste = bereik?.endIndex ?? 0;
  useEffect(() => {
    // A heading counts as the row after it.
    const rijVan = (item: number) => {
      const wat = indeling.item(item);
      if (wat.soort === 'rij') return wat.rij;
      const volgend = item + 1 < indeling.aantal ? indeling.item(item + 1) : null;
      return volgend?.soort === 'rij' ? volgend.rij : 0;
    };
    if (indeling.aantal > 0) lader.wil(rijVan(eerste) - VOORUIT, rijVan(laatste) + VOORUIT + 1);
  }, [lader, indeling, eerste, laatste]);

  const schaal = schaalVan(baan.current, indeling);
  // Where the track is shorter than the list, rows stand relative to what is in view.
  const verschuiving = (baan.current?.scrollTop ?? 0) - schaal.naarInhoud(baan.current?.scrollTop ?? 0);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list of a hundred thousand rows can't be a <table>.
    <div
      ref={baan}
      role="grid"
      tabIndex={cursor ? -1 : 0}
      aria-label={WERKVOORRAAD.lijst}
      aria-rowcount={indeling.aantal}
      aria-colcount={1}
      className={styles.baan}
      onKeyDown={props.opToets}
    >
      <div role="presentation" className={styles.inhoud} style={{ height: schaal.hoogte }}>
        {items.map(({ index, start }) => {
          const item = indeling.item(index);
          const top = start + verschuiving;
          if (item.soort === 'kop')
            return (
              // biome-ignore lint/a11y/useSemanticElements: see above
              // biome-ignore lint/a11y/useFocusableInteractive: a heading is passed over by the keyboard
              <div
                key={`kop-${item.groep}`}
                role="row"
                className={styles.kop}
                aria-rowindex={index + 1}
                data-groep={item.groep}
                style={{ transform: `translateY(${top}px)` }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: see above */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
                <span role="rowheader">{`${GROEP[item.groep]} · ${getal(item.aantal)}`}</span>
              </div>
            );
          const rij = lader.rij(item.rij);
          return (
            <Lijstrij
              key={`rij-${item.rij}`}
              rij={rij}
              nummer={item.rij}
              rijIndex={index + 1}
              top={top}
              opCursor={cursor?.rij === item.rij}
              gekozen={rij !== undefined && rij !== null && rij.uuid === open}
              metStatus={props.metStatus}
              metWie={props.metWie}
              kies={kies}
            />
          );
        })}
      </div>
    </div>
  );
}
