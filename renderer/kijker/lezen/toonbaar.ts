// What a reader makes of a file: plain data that the frame draws as text and tables. Nothing of it is ever read as HTML.
import type { LetOp, Weigering } from '../../../shared/domain/bestand/weigering.ts';

export type Rij = { readonly nummer: number; readonly cellen: readonly string[] };
export type Blad = { readonly naam: string; readonly rijen: readonly Rij[] };
export type Blok =
  | { readonly soort: 'alinea'; readonly kop: 0 | 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: 'tabel'; readonly rijen: readonly (readonly string[])[] }
  /** What follows are headers, footers and notes. */
  | { readonly soort: 'randtekst' };

export type Mailbijlage = { readonly naam: string; readonly bytes: Uint8Array<ArrayBuffer> };
export type Mail = {
  readonly van: string;
  readonly aan: string;
  readonly cc: string;
  readonly onderwerp: string;
  /** RFC 3339, or as the mail says it. */
  readonly datum: string;
  readonly tekst: string;
  readonly bijlagen: readonly Mailbijlage[];
};

export type Raster = {
  readonly breedte: number;
  readonly hoogte: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  readonly paginas: number;
};

export type Toonbaar = { readonly letOp: readonly LetOp[] } & (
  | { readonly vorm: 'tekst'; readonly tekst: string }
  | { readonly vorm: 'tabel'; readonly bladen: readonly Blad[] }
  | { readonly vorm: 'document'; readonly blokken: readonly Blok[] }
  | { readonly vorm: 'mail'; readonly mail: Mail }
  | { readonly vorm: 'raster'; readonly raster: Raster }
);

/** A file that is not shown, with the reason. Thrown inside readers only; it leaves them as a value. */
export class Geweigerd extends Error {
  override readonly name = 'Geweigerd';
  readonly weigering: Weigering;

  constructor(weigering: Weigering) {
    super(weigering.code);
    this.weigering = weigering;
  }
}
