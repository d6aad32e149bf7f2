// A list of decisions. A long one draws only what is in view: the scroll area is the whole screen, the list starts somewhere in it.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import styles from './uitgaand.module.css';

/** Up to here every line is simply there. */
const KORT = 60;
const REGELHOOGTE = 44;

type Lijstprops = {
  readonly items: readonly Uitgaand[];
  readonly baan: RefObject<HTMLElement | null>;
  readonly naam: string;
  readonly regel: (item: Uitgaand) => ReactNode;
};

export function Rijenlijst(props: Lijstprops) {
  if (props.items.length > KORT) return <LangeLijst {...props} />;
  return (
    <ul aria-label={props.naam}>
      {props.items.map((item) => (
        <li key={item.batch} className={styles.regel}>
          {props.regel(item)}
        </li>
      ))}
    </ul>
  );
}

function LangeLijst({ items, baan, naam, regel }: Lijstprops) {
  const lijst = useRef<HTMLUListElement>(null);
  const [boven, zetBoven] = useState(0);
  // Conflicts above it come and go: where the list starts is measured after each change.
  useLayoutEffect(() => {
    const top = lijst.current?.offsetTop ?? 0;
    if (top !== boven) zetBoven(top);
  });
  const virtueel = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: items.length,
    overscan: 12,
    scrollMargin: boven,
    getScrollElement: () => baan.current,
    estimateSize: () => REGELHOOGTE,
    // Narrow windows and results of a rehearsal make a line higher.
    measureElement: (element) => element.offsetHeight || REGELHOOGTE,
    getItemKey: (index) => items[index]?.batch ?? index,
  });
  return (
    <ul ref={lijst} aria-label={naam} className={styles.lang} style={{ height: virtueel.getTotalSize() }}>
      {virtueel.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        if (!item) return null;
        return (
          <li
            key={key}
            ref={virtueel.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.regel}
            style={{ transform: `translateY(${start - boven}px)` }}
          >
            {regel(item)}
          </li>
        );
      })}
    </ul>
  );
}
