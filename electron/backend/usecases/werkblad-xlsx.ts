// Tables as an Excel workbook (ECMA-376, SpreadsheetML), as little of it as a table needs: a sheet each, a bold and frozen row of
// headings, widths, numbers as numbers, all text inline. Text is never a formula here: only a cell of type `f` is one.
import { strToU8, zipSync } from 'fflate';
import type { Cel, Tabel } from '../../../shared/domain/rapportage/tabellen.ts';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Longest text of a cell that Excel reads. */
const CEL_MAX = 32_767;

/** Escaped, without the control characters that XML 1.0 has no way to write, and without half characters. */
function xml(tekst: string): string {
  return tekst
    .toWellFormed()
    .slice(0, CEL_MAX)
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** "A", "Z", "AA" for 0, 25, 26. */
function kolomnaam(n: number): string {
  const rest = String.fromCharCode(65 + (n % 26));
  return n < 26 ? rest : kolomnaam(Math.floor(n / 26) - 1) + rest;
}

function cel(waarde: Cel, plek: string, stijl: number): string {
  if (waarde === null) return '';
  if (typeof waarde === 'number') return `<c r="${plek}" s="${stijl}"><v>${waarde}</v></c>`;
  return `<c r="${plek}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${xml(waarde)}</t></is></c>`;
}

function rij(cellen: readonly Cel[], nummer: number, stijl: number): string {
  const inhoud = cellen.map((waarde, n) => cel(waarde, `${kolomnaam(n)}${nummer}`, stijl)).join('');
  return `<row r="${nummer}">${inhoud}</row>`;
}

function breedte(tabel: Tabel, n: number): number {
  const langste = Math.max(...[tabel.koppen, ...tabel.rijen].map((r) => String(r[n] ?? '').length));
  return Math.min(60, Math.max(9, langste + 2));
}

function blad(tabel: Tabel): string {
  const kolommen = tabel.koppen.map(
    (_, n) => `<col min="${n + 1}" max="${n + 1}" width="${breedte(tabel, n)}" customWidth="1"/>`,
  );
  const rijen = [rij(tabel.koppen, 1, 1), ...tabel.rijen.map((r, n) => rij(r, n + 2, 0))];
  return `${KOP}<worksheet xmlns="${HOOFD}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${kolommen.join('')}</cols><sheetData>${rijen.join('')}</sheetData></worksheet>`;
}

/** A sheet's name: at most 31 characters, without the signs that Excel refuses. */
const bladnaam = (naam: string): string => xml(naam.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31));

const STIJLEN = `${KOP}<styleSheet xmlns="${HOOFD}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The same tables give the same bytes. @param tabellen at least one, of different names. */
export function xlsx(tabellen: readonly Tabel[]): Uint8Array {
  const nummers = tabellen.map((_, n) => n + 1);
  const delen: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>${nummers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SOORT}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${KOP}<Relationships xmlns="${RELATIES}"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KOP}<workbook xmlns="${HOOFD}" xmlns:r="${DOC}"><bookViews><workbookView/></bookViews><sheets>${tabellen.map(({ naam }, n) => `<sheet name="${bladnaam(naam)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOP}<Relationships xmlns="${RELATIES}">${nummers.map((n) => `<Relationship Id="rId${n}" Type="${DOC}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${DOC}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STIJLEN,
    ...Object.fromEntries(tabellen.map((tabel, n) => [`xl/worksheets/sheet${n + 1}.xml`, blad(tabel)])),
  };
  const bytes = Object.entries(delen).map(([naam, inhoud]) => [naam, strToU8(inhoud)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: Date.UTC(2000, 0, 1, 12) });
}
