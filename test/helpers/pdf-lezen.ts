// Reads a PDF as who gets it would: whether a screen reader can, what it is called, its headings, and the text of each page.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type GelezenPdf = {
  /** Kinds of parts that a screen reader finds: `H1`, `Table`, `TH` … ; none in a PDF without tags. */
  readonly rollen: ReadonlySet<string>;
  readonly taal: string | null;
  readonly titel: string;
  readonly kopjes: readonly string[];
  readonly paginas: readonly string[];
};

type Knoop = { readonly role?: string; readonly children?: readonly unknown[] };

function verzamelRollen(knoop: Knoop | null, rollen: Set<string>): void {
  if (knoop?.role !== undefined) rollen.add(knoop.role);
  for (const kind of knoop?.children ?? []) verzamelRollen(kind as Knoop, rollen);
}

export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  const taak = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await taak.promise;
  const [{ info }, outline] = await Promise.all([pdf.getMetadata(), pdf.getOutline()]);
  const rollen = new Set<string>();
  const paginas: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const pagina = await pdf.getPage(n);
    verzamelRollen(await pagina.getStructTree(), rollen);
    const { items } = await pagina.getTextContent();
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
    rollen,
    taal: Language ?? null,
    titel: Title ?? '',
    kopjes: takken(outline),
    paginas,
  };
  await taak.destroy();
  return gelezen;
}
