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

/** A whole page; `inhoud` is html already. */
export function page(titel: string, inhoud: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(titel)}</title><style>${STIJL}</style></head><body><h1>${escapeHtml(titel)}</h1>${inhoud}</body></html>\n`;
}

/** A table of texts. */
export function table(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const cellen = (rij: readonly string[], soort: 'th' | 'td') =>
    `<tr>${rij.map((cel) => `<${soort}>${escapeHtml(cel)}</${soort}>`).join('')}</tr>`;
  return `<table>${cellen(koppen, 'th')}${rijen.map((rij) => cellen(rij, 'td')).join('')}</table>`;
}

export function paragraph(tekst: string): string {
  return tekst.trim() === '' ? '' : `<p>${escapeHtml(tekst).replaceAll('\n', '<br>')}</p>`;
}
