// Dates and times as a Dutch reader expects them, always in Europe/Amsterdam whatever the computer is set to.

const ZONE = 'Europe/Amsterdam';
const OP_KLOK = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const VOLUIT = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const DAG_MAAND = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, day: 'numeric', month: 'long' });
const KORT = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, day: 'numeric', month: 'short' });
const KALENDER = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Calendar day JJJJ-MM-DD in Amsterdam of a moment in RFC 3339. */
export function dagVan(tijdstip: string): string {
  return KALENDER.format(new Date(tijdstip));
}

function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);
}

/** 08:40 */
export function tijd(tijdstip: string): string {
  return OP_KLOK.format(new Date(tijdstip));
}

/** 23 november 2026; of a day (JJJJ-MM-DD) or of a moment. A partly known day stays as it came, only shorter. */
export function datum(waarde: string): string {
  if (/-00$/.test(waarde)) return waarde.replace(/(-00)+$/, '');
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? `${waarde}T12:00:00Z` : waarde;
  return VOLUIT.format(new Date(moment));
}

/** "vandaag 08:31", "gisteren 16:20", "16 nov 10:02", and with the year when it is another one. */
export function moment(tijdstip: string, nu: string): string {
  const dag = dagVan(tijdstip);
  const verschil = dagenTussen(dag, dagVan(nu));
  if (verschil === 0) return `vandaag ${tijd(tijdstip)}`;
  if (verschil === 1) return `gisteren ${tijd(tijdstip)}`;
  const kort = KORT.format(new Date(tijdstip)).replace('.', '');
  return dag.slice(0, 4) === dagVan(nu).slice(0, 4) ? `${kort} ${tijd(tijdstip)}` : `${kort} ${dag.slice(0, 4)}`;
}

/** 08:40 when it is today, else "22 november 08:40". */
export function tijdOfDag(tijdstip: string, nu: string): string {
  return dagVan(tijdstip) === dagVan(nu) ? tijd(tijdstip) : `${DAG_MAAND.format(new Date(tijdstip))} ${tijd(tijdstip)}`;
}
