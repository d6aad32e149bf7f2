// Words that more than one screen uses: buttons, states of a list, how sure it is that something is sent.
import type { Uitgaandzekerheid } from '../../shared/ipc/vormen/zekerheid.ts';

export const ALGEMEEN = {
  programma: 'Terugmeldbalie',
  bevestigen: 'Bevestigen',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
  leegmaken: 'Leegmaken',
  opnieuwProberen: 'Opnieuw proberen',
  ongedaanMaken: 'Ongedaan maken',
  terughalen: 'Terughalen',
  laden: 'Bezig met laden',
  leeg: 'leeg',
  ingeklapt: 'ingeklapt',
  nietVerplicht: 'niet verplicht',
  onverwacht: 'Er gaat iets mis',
  klembord: 'Klembord',
  kopieerKort: 'Kopiëren',
  gekopieerdKort: 'Gekopieerd',
  nietGekopieerd: 'Kopiëren lukt niet.',
  kopieer: (wat: string) => `${wat} kopiëren`,
  gekopieerd: (wat: string) => `${wat} gekopieerd`,
} as const;

/** The certainties of UX: four, plus those that need a person or patience. */
export const ZEKERHEID: Readonly<Record<Uitgaandzekerheid, string>> = {
  klaar: 'klaar',
  verzonden: 'verzonden',
  onzeker: 'onzeker',
  bevestigd: 'bevestigd',
  wacht: 'wacht',
  conflict: 'conflict',
  geparkeerd: 'geweigerd',
  vervallen: 'laten vallen',
};

/** One sentence per certainty, for the tooltip and the screen reader. */
export const ZEKERHEID_UITLEG: Readonly<Record<Uitgaandzekerheid, string>> = {
  klaar: 'Uw besluit staat klaar om te verzenden.',
  verzonden: 'Uw besluit is verzonden. Het antwoord komt nog.',
  onzeker: 'Het antwoord is niet ontvangen. Het programma vraagt na of uw besluit is aangekomen.',
  bevestigd: 'De centrale voorziening heeft uw besluit bevestigd.',
  wacht: 'Verzenden lukt nu niet. Het programma probeert het straks opnieuw.',
  conflict: 'De melding is intussen veranderd. U moet kiezen wat er met uw besluit gebeurt. Kijk bij Uitgaand.',
  geparkeerd: 'De centrale voorziening heeft uw besluit geweigerd. Kijk bij Uitgaand.',
  vervallen: 'U hebt dit besluit laten vallen. Uw tekst blijft hier staan.',
};

/** 4.000, as the Dutch write it. */
export function getal(aantal: number): string {
  return aantal.toLocaleString('nl-NL');
}

/** "1 melding", "12 meldingen". */
export function aantalVan(aantal: number, een: string, meer: string): string {
  return `${getal(aantal)} ${aantal === 1 ? een : meer}`;
}

/** 1 kB = 1000 bytes, as file managers show it. */
export function grootte(bytes: number): string {
  if (bytes < 1_000) return aantalVan(bytes, 'byte', 'bytes');
  if (bytes < 1_000_000) return `${getal(Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}

/** What a rule found wrong ("is te lang"), as a sentence. */
export function alsZin(melding: string): string {
  const tekst = `${melding.charAt(0).toUpperCase()}${melding.slice(1)}`;
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`;
}
