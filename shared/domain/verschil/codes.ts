// Meaning of coded values: geslacht and gemeente are built in, other LO-BRP tables are loaded by the administrator.
import { gemeentenaam } from '../gemeenten.ts';

/** Per group and element (`0330` = land of birth) the meaning of each code. */
export type Codetabellen = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** LO BRP 04.10. */
const GESLACHT: Readonly<Record<string, string>> = { M: 'man', V: 'vrouw', O: 'onbekend' };

/** What a coded value means, or undefined: an unknown code is shown as it came. */
export type Betekenis = (waarde: string) => string | undefined;

const uitTabel = (tabel: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(tabel, code) ? tabel[code] : undefined;

export const geslachtsbetekenis: Betekenis = (waarde) => uitTabel(GESLACHT, waarde.toUpperCase());

export const gemeentebetekenis: Betekenis = (waarde) => (/^\d{4}$/.test(waarde) ? gemeentenaam(waarde) : undefined);

/** Meaning by the loaded tables; nothing without a rubriek or a table. */
export function tabelbetekenis(tabellen: Codetabellen, rubriek: string | undefined): Betekenis {
  const element = (rubriek ?? '').slice(2);
  const tabel = Object.hasOwn(tabellen, element) ? tabellen[element] : undefined;
  return (waarde) => (tabel ? uitTabel(tabel, waarde) : undefined);
}
