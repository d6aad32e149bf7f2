// Why a file is not shown, and what to know of one that is: codes with what their sentence needs. The sentences stand with
// the texts of the screen. Codes on the wire between frame and window: only add.
import type { Bestandssoort } from './soort.ts';

export type Weigergegevens = {
  readonly leeg: Readonly<Record<string, never>>;
  /** Its bytes are not here. */
  readonly 'niet-hier': Readonly<Record<string, never>>;
  readonly vergrendeld: Readonly<Record<string, never>>;
  /** Reading broke off: the vault, or this computer. */
  readonly 'lezen-mislukt': Readonly<Record<string, never>>;
  /** Known, but not something that this program shows. */
  readonly 'niet-te-tonen': { readonly soort: Bestandssoort };
  readonly programma: Readonly<Record<string, never>>;
  readonly beschadigd: { readonly soort: Bestandssoort };
  readonly versleuteld: { readonly soort: Bestandssoort };
  readonly 'te-veel-pixels': { readonly breedte: number; readonly hoogte: number };
  readonly 'te-veel-paginas': { readonly aantal: number; readonly hoogstens: number };
  /** A zip with more entries than any document has. */
  readonly 'te-veel-delen': { readonly aantal: number };
  /** It becomes too large when unpacked. */
  readonly 'zip-bom': Readonly<Record<string, never>>;
  /** A DOCTYPE: entities, or references to elsewhere. */
  readonly 'gevaarlijke-xml': Readonly<Record<string, never>>;
  /** Deeper nested than a person ever makes it. */
  readonly 'te-diep': Readonly<Record<string, never>>;
  /** A way of packing pixels that the decoder does not know. */
  readonly 'onbekende-vorm': { readonly soort: Bestandssoort };
  readonly 'te-lang': Readonly<Record<string, never>>;
  readonly 'te-groot': Readonly<Record<string, never>>;
};

export type Weigercode = keyof Weigergegevens;

export type Weigering = {
  [C in Weigercode]: { readonly code: C; readonly gegevens: Weigergegevens[C] };
}[Weigercode];

export function weigering<C extends Weigercode>(
  code: C,
  gegevens: Weigergegevens[C],
): { readonly code: C; readonly gegevens: Weigergegevens[C] } {
  return { code, gegevens };
}

export const EENHEDEN = ['regels', 'rijen', 'kolommen', 'tekens', 'alineas', 'bladen', 'bijlagen'] as const;

export type LetOp =
  /** Only the first part is shown. */
  | { readonly code: 'afgekapt'; readonly eenheid: (typeof EENHEDEN)[number]; readonly getoond: number }
  /** The end of the image is missing. */
  | { readonly code: 'incompleet' }
  /** Scripts or orders in a PDF: they do nothing here. */
  | { readonly code: 'scripts-genegeerd' }
  /** Files inside a PDF: they are not opened. */
  | { readonly code: 'bevat-bestanden'; readonly aantal: number }
  /** Pictures or links to the internet in a mail. */
  | { readonly code: 'niet-opgehaald' }
  /** Text and tables only. */
  | { readonly code: 'zonder-opmaak' }
  /** A text in windows-1252, by guess. */
  | { readonly code: 'oude-codering' };

export const LET_OP_CODES = [
  'afgekapt',
  'incompleet',
  'scripts-genegeerd',
  'bevat-bestanden',
  'niet-opgehaald',
  'zonder-opmaak',
  'oude-codering',
] as const satisfies readonly LetOp['code'][];
