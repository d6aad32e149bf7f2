// A table as CSV that Dutch Excel opens by itself: semicolons, a decimal comma, UTF-8 with a byte order mark, CRLF (RFC 4180).
// What a spreadsheet would take for a formula is given an apostrophe before it (OWASP, CSV injection): names come from outside.
import type { Cel, Tabel } from '../../../shared/domain/rapportage/tabellen.ts';

const BOM = '\u{feff}';

/** A cell that begins so may be run: = + - @, a tab, a return, and their full-width forms; also after spaces. */
const FORMULE = /^[\s\u{feff}]*[=+\-@\t\r\n＝＋－＠]/u;

function veld(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return String(cel).replace('.', ',');
  const veilig = FORMULE.test(cel) ? `'${cel}` : cel;
  return /[";\r\n\t]/.test(veilig) || veilig !== veilig.trim() ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

export function csv({ koppen, rijen }: Tabel): string {
  return `${BOM}${[koppen, ...rijen].map((rij) => `${rij.map(veld).join(';')}\r\n`).join('')}`;
}
