// Reads a PDF as who gets it would: whether a screen reader can, what it is called, its headings, and the text of each page.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type GelezenPdf = {
  readonly getagd: boolean;
  readonly taal: string | null;
  readonly titel: string;
  readonly kopjes: readonly string[];
  readonly paginas: readonly string[];
};

export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  const taak = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await taak.promise;
  const [merk, { info }, outline] = await Promise.all([pdf.getMarkInfo(), pdf.getMetadata(), pdf.getOutline()]);
  const paginas: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    paginas.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
  }
  const { Title, Language } = info as { readonly Title?: string; readonly Language?: string };
  const takken = (punten: typeof outline | undefined): string[] =>
    (punten ?? []).flatMap(({ title, items }) => [title, ...takken(items)]);
  const gelezen = {
    getagd: merk?.Marked === true,
    taal: Language ?? null,
    titel: Title ?? '',
    kopjes: takken(outline),
    paginas,
  };
  await taak.destroy();
  return gelezen;
}
