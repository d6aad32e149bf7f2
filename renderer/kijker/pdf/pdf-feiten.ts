// What a PDF says of itself, and what is in it that does nothing here.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { zoekBytes } from '../../../shared/domain/bestand/bytes.ts';
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import type { Feiten } from '../../../shared/ipc/vormen/kijker.ts';

/** "D:20261112100200+01'00'" (ISO 32000-1, 7.9.4): the day and time as written, without the zone. */
export function pdfMoment(waarde: unknown): string | null {
  const delen = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(typeof waarde === 'string' ? waarde : '');
  if (delen === null) return null;
  const [, jaar = '', maand = '01', dag = '01', uur, minuut = '00', seconde = '00'] = delen;
  if (Number.isNaN(Date.parse(`${jaar}-${maand}-${dag}`))) return null;
  return uur === undefined ? `${jaar}-${maand}-${dag}` : `${jaar}-${maand}-${dag}T${uur}:${minuut}:${seconde}`;
}

export async function pdfFeiten(pdf: PDFDocumentProxy): Promise<Feiten> {
  const zonder = { genomenOp: null, plaats: null, beeld: null };
  try {
    const { info } = await pdf.getMetadata();
    const { CreationDate, ModDate } = info as { readonly CreationDate?: unknown; readonly ModDate?: unknown };
    return { ...zonder, paginas: pdf.numPages, gemaaktOp: pdfMoment(CreationDate), gewijzigdOp: pdfMoment(ModDate) };
  } catch {
    return { ...zonder, paginas: pdf.numPages, gemaaktOp: null, gewijzigdOp: null };
  }
}

/** Words of orders that a PDF can give; packed away in a stream they are found by pdf.js itself. */
const OPDRACHTEN = ['/JavaScript', '/Launch', '/SubmitForm', '/ImportData', '/RichMedia', '/GoToR'];

export async function pdfLetOp(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<readonly LetOp[]> {
  const letOp: LetOp[] = [];
  const stil = <T>(vraag: Promise<T>): Promise<T | null> => vraag.catch(() => null);
  const [scripts, bestanden] = await Promise.all([stil(pdf.hasJSActions()), stil(pdf.getAttachments())]);
  if (scripts === true || OPDRACHTEN.some((woord) => zoekBytes(bytes, woord) >= 0))
    letOp.push({ code: 'scripts-genegeerd' });
  const aantal = bestanden?.size ?? 0;
  if (aantal > 0) letOp.push({ code: 'bevat-bestanden', aantal });
  return letOp;
}
