// What pdf.js asks for while it reads (decoders, fonts, character maps), out of the frame's own code: it may fetch nothing.
import { element } from '../toner.ts';

type Lader = () => Promise<string>;

const BESTANDEN: Readonly<Record<string, Lader>> = {
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}.wasm', {
    query: '?bytes',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?bytes',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
    query: '?bytes',
    import: 'default',
  }),
};

const MAPPEN: Readonly<Record<string, string>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
};

function bytesVan(base64: string): Uint8Array {
  const tekens = atob(base64);
  const bytes = new Uint8Array(tekens.length);
  for (let i = 0; i < tekens.length; i += 1) bytes[i] = tekens.charCodeAt(i);
  return bytes;
}

/** In the shape that pdf.js wants it. */
export class Binair {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const lader = BESTANDEN[`../../../node_modules/pdfjs-dist/${MAPPEN[kind] ?? ''}/${filename}`];
    if (lader === undefined) throw new Error('not among what comes along');
    return bytesVan(await lader());
  }
}

/** An empty canvas, as large as a page may be drawn. */
export function nieuwDoek(breedte: number, hoogte: number): HTMLCanvasElement {
  const doek = element('canvas');
  doek.width = Math.max(1, Math.floor(breedte));
  doek.height = Math.max(1, Math.floor(hoogte));
  return doek;
}
