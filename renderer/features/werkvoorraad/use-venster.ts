// Which items of the list are in view. Renders again only when others come into view, not for every pixel.
import { type RefObject, useLayoutEffect, useReducer, useRef } from 'react';
import type { Indeling } from './indeling.ts';
import { bovenVan, schaalVan } from './rolbaan.ts';

/** Items drawn outside the view, above and below. */
const RESERVE = 8;

export type Venster = {
  /** First and last item that is (partly) in view. */
  readonly eerste: number;
  readonly laatste: number;
  /** Items to draw, in order. */
  readonly items: readonly number[];
  /** What to add to an item's distance from the top: rows of a scaled track stand relative to what is in view. */
  readonly verschuiving: number;
};

function meet(baan: HTMLElement | null, indeling: Indeling) {
  const boven = bovenVan(baan, indeling);
  const eerste = indeling.aantal === 0 ? 0 : indeling.itemOp(boven);
  const laatste = indeling.aantal === 0 ? -1 : indeling.itemOp(boven + (baan?.clientHeight ?? 0));
  return { eerste, laatste, verschuiving: (baan?.scrollTop ?? 0) - boven };
}

/** @param vast an item that is drawn wherever it is: the row that has the keyboard, or the focus would fall off it. */
export function useVenster(baan: RefObject<HTMLDivElement | null>, indeling: Indeling, vast: number | null): Venster {
  const [, teken] = useReducer((n: number) => n + 1, 0);
  const { eerste, laatste, verschuiving } = meet(baan.current, indeling);
  const getekend = useRef('');
  const nu = useRef(indeling);
  nu.current = indeling;
  getekend.current = `${eerste}/${laatste}/${verschuiving}`;

  useLayoutEffect(() => {
    const element = baan.current;
    if (!element) return;
    const kijk = () => {
      const m = meet(element, nu.current);
      if (`${m.eerste}/${m.laatste}/${m.verschuiving}` !== getekend.current) teken();
    };
    kijk();
    element.addEventListener('scroll', kijk, { passive: true });
    const waarnemer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(kijk);
    waarnemer?.observe(element);
    return () => {
      element.removeEventListener('scroll', kijk);
      waarnemer?.disconnect();
    };
  }, [baan]);

  const begin = Math.max(0, eerste - RESERVE);
  const einde = Math.min(indeling.aantal - 1, laatste + RESERVE);
  const items = Array.from({ length: Math.max(0, einde - begin + 1) }, (_, n) => begin + n);
  if (vast !== null && vast < begin) items.unshift(vast);
  else if (vast !== null && vast > einde) items.push(vast);
  return { eerste, laatste, items, verschuiving };
}

/** Height of the element that is scrolled through, in pixels. */
export function baanhoogte(baan: HTMLElement | null, indeling: Indeling): number {
  return schaalVan(baan, indeling).hoogte;
}
