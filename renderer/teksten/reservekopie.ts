// When a backup was made, as a person reads it.
import { datum, tijd } from './datums.ts';

const STEMPEL = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/;

/** "23 november 2026, 10:00" of a backup's stamp (`20261123T090000Z`, UTC); a stamp of another form stays as it came. */
export function kopieMoment(stempel: string): string {
  const deel = STEMPEL.exec(stempel);
  if (!deel) return stempel;
  const [, jaar, maand, dag, uur, minuut, seconde] = deel;
  const moment = `${jaar}-${maand}-${dag}T${uur}:${minuut}:${seconde}Z`;
  return Number.isNaN(Date.parse(moment)) ? stempel : momentVoluit(moment);
}

/** "23 november 2026, 10:00" of a moment in RFC 3339. */
export function momentVoluit(moment: string): string {
  return `${datum(moment)}, ${tijd(moment)}`;
}
