// Opens a PDF in workers of its own: one reads, one draws. No scripts, no forms of the XFA kind, nothing fetched, and no
// longer than a person waits.
import {
  GlobalWorkerOptions,
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist';
import Tekenwerker from 'pdfjs-dist/build/pdf.renderer.min.mjs?worker';
import Leeswerker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';
import { type Weigering, weigering } from '../../../shared/domain/bestand/weigering.ts';
import { Binair } from './binair.ts';

/** More pages than anybody reads here; each has its place under the others. */
export const MAX_PAGINAS = 5_000;
/** Images with more pixels are left out of a page. */
const MAX_PIXELS = 64_000_000;
/** Bytes of the canvases that pdf.js makes by itself. */
const MAX_DOEK = 256 * 2 ** 20;
/** Milliseconds for opening, and for drawing a page. */
export const PDF_TIJD_MS = 20_000;

export type Geopend =
  | { readonly ok: true; readonly pdf: PDFDocumentProxy; readonly sluit: () => void }
  | { readonly ok: false; readonly weigering: Weigering };

/** The outcome, or 'te-lang' when it does not come in time. */
export async function binnenTijd<T>(werk: Promise<T>, ms: number): Promise<T | 'te-lang'> {
  let klok: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      werk,
      new Promise<'te-lang'>((klaar) => {
        klok = setTimeout(() => klaar('te-lang'), ms);
      }),
    ]);
  } finally {
    clearTimeout(klok);
  }
}

function weigeringBij(fout: unknown): Weigering {
  return weigering(fout instanceof PasswordException ? 'versleuteld' : 'beschadigd', { soort: 'pdf' });
}

type Werkers = { readonly lezer: Worker; readonly tekenaar: Worker };

const maakWerkers = (): Werkers => ({ lezer: new Leeswerker(), tekenaar: new Tekenwerker() });

/** Started ahead, so that they are ready when the bytes are here: half of the time before the first page. */
let klaar: Werkers | null = maakWerkers();

function neemWerkers(): Werkers {
  const werkers = klaar ?? maakWerkers();
  klaar = null;
  return werkers;
}

export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Geopend> {
  const { lezer, tekenaar } = neemWerkers();
  GlobalWorkerOptions.rendererPorts = [tekenaar];
  const taak = getDocument({
    // It goes over to the worker; ours is still needed when one comes back from a file inside it.
    data: bytes.slice(),
    worker: PDFWorker.create({ port: lezer }),
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    maxImageSize: MAX_PIXELS,
    canvasMaxAreaInBytes: MAX_DOEK,
    BinaryDataFactory: Binair,
    // The same letters on every computer, and nothing asked of this one.
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: './',
    standardFontDataUrl: './',
    wasmUrl: './',
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  });
  const sluit = (): void => {
    void taak.destroy().catch(() => undefined);
    // Also when they are lost in a loop and hear nothing.
    lezer.terminate();
    tekenaar.terminate();
  };
  const mislukt = (w: Weigering): Geopend => {
    sluit();
    return { ok: false, weigering: w };
  };
  try {
    const pdf = await binnenTijd(taak.promise, PDF_TIJD_MS);
    if (pdf === 'te-lang') return mislukt(weigering('te-lang', {}));
    const aantal = pdf.numPages;
    klaar ??= maakWerkers();
    if (aantal > MAX_PAGINAS) return mislukt(weigering('te-veel-paginas', { aantal, hoogstens: MAX_PAGINAS }));
    return { ok: true, pdf, sluit };
  } catch (fout) {
    return mislukt(weigeringBij(fout));
  }
}
