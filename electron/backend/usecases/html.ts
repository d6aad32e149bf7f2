// Readable files for people: plain html without scripts, every value escaped.

export function escapeHtml(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const STIJL =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}h2{margin-top:2.5rem}';

/** For paper: A4, each page numbered, tables that do not break within a row, headings that stay with what follows. */
const DRUKSTIJL = `@page{size:A4;margin:18mm 16mm 20mm;@bottom-left{content:var(--voet);font:8.5pt system-ui,sans-serif;color:#555}@bottom-right{content:'Pagina ' counter(page) ' van ' counter(pages);font:8.5pt system-ui,sans-serif;color:#555}}
html{--voet:'Terugmeldbalie'}body{font:10pt/1.45 'Segoe UI',system-ui,sans-serif;color:#111;margin:0}
h1{font-size:17pt;line-height:1.2;margin:0 0 2mm}h2{font-size:12pt;margin:7mm 0 2mm;border-bottom:.4pt solid #999;padding-bottom:1mm}h3{font-size:10.5pt;margin:4mm 0 1mm}
h1,h2,h3{break-after:avoid}p{margin:0 0 2mm}tr,figure{break-inside:avoid}thead{display:table-header-group}
table{border-collapse:collapse;width:100%;margin:0 0 2mm}td,th{border:.4pt solid #bbb;padding:1mm 2mm;text-align:left;vertical-align:top;overflow-wrap:break-word}th{background:#f1f3f5;font-weight:600}
table.feiten th{width:32%}table.bestanden td:last-child{font:7.5pt ui-monospace,monospace;width:38%;overflow-wrap:anywhere}code{font:8pt ui-monospace,monospace;overflow-wrap:anywhere}figure{margin:0 0 4mm}figure img{max-width:100%;max-height:200mm}figcaption{font-size:9pt;color:#444}`;

function wholePage(titel: string, stijl: string, beleid: string, lijf: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${beleid}"><title>${escapeHtml(titel)}</title><style>${stijl}</style></head><body>${lijf}</body></html>\n`;
}

/** A whole page; `inhoud` is html already. */
export function page(titel: string, inhoud: string): string {
  return wholePage(titel, STIJL, '', `<h1>${escapeHtml(titel)}</h1>${inhoud}`);
}

/**
 * A page to be printed or made into a PDF; `inhoud` is html already, with its own `h1`. Pictures stand in it as
 * `<img src="beeld/0">`.
 * @param titel of the document, also in lists of recent files: nothing of a person or a melding.
 * @param extra css of its own.
 */
export function printPage(titel: string, inhoud: string, extra = ''): string {
  return wholePage(titel, DRUKSTIJL + extra, "; img-src 'self'", inhoud);
}

export function heading(diepte: 1 | 2 | 3, tekst: string): string {
  return `<h${diepte}>${escapeHtml(tekst)}</h${diepte}>`;
}

/** A table of texts; its headings come again on every page. @param soort class for styles of its own. */
export function table(koppen: readonly string[], rijen: readonly (readonly string[])[], soort = ''): string {
  const kop = koppen.map((cel) => `<th scope="col">${escapeHtml(cel)}</th>`).join('');
  const lijf = rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${escapeHtml(cel)}</td>`).join('')}</tr>`).join('');
  return `<table${soort === '' ? '' : ` class="${soort}"`}><thead><tr>${kop}</tr></thead><tbody>${lijf}</tbody></table>`;
}

/** Facts with their names before them. What is empty is left out. */
export function facts(rijen: readonly (readonly [naam: string, waarde: string | null])[]): string {
  const lijf = rijen
    .filter(([, waarde]) => waarde !== null && waarde !== '')
    .map(([naam, waarde]) => `<tr><th scope="row">${escapeHtml(naam)}</th><td>${escapeHtml(waarde ?? '')}</td></tr>`)
    .join('');
  return lijf === '' ? '' : `<table class="feiten"><tbody>${lijf}</tbody></table>`;
}

export function paragraph(tekst: string): string {
  return tekst.trim() === '' ? '' : `<p>${escapeHtml(tekst).replaceAll('\n', '<br>')}</p>`;
}
