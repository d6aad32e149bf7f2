// What shows a file in the frame: made for one file, told what the window asks, and taken away with it.
import type { LetOp, Weigering } from '../../shared/domain/bestand/weigering.ts';
import type { Kan, NaarKijker, VanKijker } from '../../shared/ipc/vormen/kijker.ts';

export type Vorm = Extract<VanKijker, { soort: 'toont' }>['vorm'];
export type Opdracht = Extract<
  NaarKijker,
  { soort: 'zoom' | 'draai' | 'pagina' | 'zoek' | 'miniaturen' | 'merken' | 'markeer' | 'toon-vak' }
>;

export type Toner = {
  readonly vorm: Vorm;
  readonly kan: Kan;
  readonly letOp: readonly LetOp[];
  readonly doe: (opdracht: Opdracht) => void;
  /** What scrolls, and takes the focus. */
  readonly rol: HTMLElement;
  /** Away with it, and with everything that still runs for it. */
  readonly sluit: () => void;
};

/** A file inside a file, to be opened in its place. */
export type Binnenin = { readonly naam: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type Omgeving = {
  /** Empty, and as large as the frame. */
  readonly ruimte: HTMLElement;
  readonly meld: (bericht: VanKijker) => void;
  readonly open: (bestand: Binnenin) => void;
  /** Something of it turned out not to be shown after all. */
  readonly weiger: (weigering: Weigering) => void;
  /** Ends when another file is opened. */
  readonly einde: AbortSignal;
};

export const KAN_NIETS: Kan = {
  zoom: false,
  draai: false,
  zoek: false,
  paginas: false,
  miniaturen: false,
  merken: false,
};

const ZOOMSTAPPEN = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 8];

/** The next step up or down from a zoom that may lie between two of them. */
export function volgendeZoom(nu: number, richting: 'in' | 'uit'): number {
  const marge = nu * 0.01;
  return richting === 'in'
    ? (ZOOMSTAPPEN.find((stap) => stap > nu + marge) ?? 8)
    : (ZOOMSTAPPEN.findLast((stap) => stap < nu - marge) ?? 0.1);
}

/** An element with a class and text; everything that a file says comes in this way, as text. */
export function element<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  klasse = '',
  tekst?: string,
): HTMLElementTagNameMap[N] {
  const nieuw = document.createElement(naam);
  if (klasse !== '') nieuw.className = klasse;
  if (tekst !== undefined) nieuw.textContent = tekst;
  return nieuw;
}
