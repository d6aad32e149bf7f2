// Words of the part Gegevens of Instellingen: backups, audit trail, keeping and destroying, a person's right to see.
import type { CallError, Output } from '../../shared/ipc/contract.ts';
import { aantalVan } from './algemeen.ts';
import { foutzin } from './fouten.ts';

const meldingen = (aantal: number): string => aantalVan(aantal, 'melding', 'meldingen');

export const GEGEVENS = {
  titel: 'Gegevens',
  uitleg: 'Wat er op deze computer staat, en wat u ermee kunt doen.',
  bewaardIn: (bestand: string) => `Bewaard in ${bestand}.`,
} as const;

export const RESERVEKOPIE = {
  titel: 'Reservekopieën',
  uitleg:
    'Het programma maakt elke dag zelf een reservekopie en houdt de laatste drie. Ze zijn versleuteld en staan op deze computer.',
  lijst: 'Reservekopieën, nieuwste eerst',
  leeg: 'Er is nog geen reservekopie.',
  maken: 'Reservekopie maken',
  gemaakt: 'De reservekopie is gemaakt en gecontroleerd.',
} as const;

export const LOGBOEK = {
  titel: 'Controle van het logboek',
  uitleg: 'Het logboek houdt bij wat er met meldingen is gedaan. Elke regel sluit aan op de regel ervoor.',
  regels: (aantal: number) => aantalVan(aantal, 'regel', 'regels'),
  klopt: 'de keten klopt',
  kloptNiet: 'de keten klopt niet',
  kloptNietUitleg:
    'Een of meer regels zijn buiten het programma om veranderd. Bewaar het logboek en geef dit door aan uw beheerder.',
  laatste: (moment: string) => `Laatste regel: ${moment}.`,
  bewaren: 'Logboek bewaren als…',
  opnieuw: 'Opnieuw controleren',
} as const;

export const BEWAREN = {
  titel: 'Bewaren en vernietigen',
  uitleg: 'Gesloten meldingen waarvan de bewaartermijn voorbij is, oudste eerst.',
  wieMag: 'Alleen een teamleider van uw organisatie mag meldingen vernietigen of vasthouden.',
  leeg: 'Van geen enkele melding is de bewaartermijn voorbij.',
  hoogstens: (aantal: number) => `Dit zijn de oudste ${meldingen(aantal)}. Na het vernietigen komen de volgende.`,
  tabel: 'Meldingen waarvan de bewaartermijn voorbij is',
  alles: 'Alles kiezen',
  kies: (naam: string) => `${naam} kiezen`,
  kolommen: ['Registratie', 'Onderwerp', 'Kenmerk', 'Status', 'Post', 'Bewaren tot', 'Vastgehouden'],
  gekozen: (aantal: number) => (aantal === 0 ? 'Niets gekozen' : `${meldingen(aantal)} gekozen`),
  nee: 'nee',
  vernietigen: 'Vernietigen',
  vernietigenVraag: (aantal: number) => `${meldingen(aantal)} vernietigen?`,
  vernietigenGevolg:
    'Dit kan niet ongedaan worden gemaakt. De gegevens verdwijnen van deze computer, ook uit de reservekopieën. In het verslag blijft staan wat u hebt vernietigd.',
  vernietigd: (aantal: number) =>
    aantal === 0 ? 'Er is niets vernietigd.' : `${meldingen(aantal)} ${aantal === 1 ? 'is' : 'zijn'} vernietigd.`,
  vasthouden: 'Vasthouden',
  vasthoudenBij: (naam: string) => `Vasthouden: ${naam}`,
  vasthoudenVraag: (naam: string) => `${naam} vasthouden?`,
  vasthoudenGevolg: 'De melding wordt niet vernietigd zolang u haar vasthoudt.',
  reden: 'Reden',
  redenHulp: 'Bijvoorbeeld: bezwaar, of een inzageverzoek. Schrijf geen namen of nummers van personen op.',
  redenLeeg: 'Vul een reden in.',
  loslaten: 'Loslaten',
  loslatenBij: (naam: string) => `Loslaten: ${naam}`,
  verslag: 'Verslag van wat is vernietigd',
  verslagLeeg: 'Er is nog niets vernietigd.',
  verslagKolommen: ['Vernietigd op', 'Post', 'Nummer van de melding'],
} as const;

type Reden = Output<'beheer.vernietigen'>['geweigerd'][number]['reden'];

/** Why one melding was not destroyed. */
export const NIET_VERNIETIGD: Readonly<Record<Reden, string>> = {
  onverzonden: 'niet vernietigd: een besluit bij deze melding is nog niet verzonden',
  vastgehouden: 'niet vernietigd: deze melding wordt vastgehouden',
  'nog-te-bewaren': 'niet vernietigd: de bewaartermijn is nog niet voorbij',
};

export const INZAGE = {
  titel: 'Inzageverzoek',
  uitleg:
    'Vraagt iemand welke gegevens u van hem of haar hebt? Dan zet het programma alle meldingen over die persoon in één bestand. Wie de melding deed, staat er niet in.',
  waarschuwing:
    'Let op: dit bestand is niet versleuteld. Bewaar het op een veilige plek en geef het alleen aan de persoon zelf.',
  nummer: 'BSN of A-nummer',
  nummerLeeg: 'Vul een BSN of een A-nummer in.',
  maken: 'Bestand maken…',
  bewaard: (aantal: number, bestand: string) => `${meldingen(aantal)} bewaard in ${bestand}.`,
  nietBewaard: (aantal: number) =>
    `Er ${aantal === 1 ? 'is' : 'zijn'} ${meldingen(aantal)} gevonden. U koos geen bestand, dus er is niets bewaard.`,
} as const;

export type Beheeropdracht =
  | 'beheer.reservekopieMaken'
  | 'beheer.auditExporteren'
  | 'beheer.vernietigen'
  | 'beheer.vasthouden'
  | 'beheer.inzage';

/** What a fault means for what was asked here, where the general sentence would say too little. */
const ZINNEN: { readonly [N in Beheeropdracht]?: { readonly [C in CallError<N>['code']]?: string } } = {
  'beheer.reservekopieMaken': {
    'schijf-vol': 'De schijf is vol. Er is geen nieuwe reservekopie gemaakt. Maak ruimte vrij en probeer het opnieuw.',
    'tijd-voorbij': 'Het duurt langer dan verwacht. Kijk straks of de reservekopie in de lijst staat.',
  },
  'beheer.vernietigen': {
    'rol-niet-bevoegd': BEWAREN.wieMag,
    'schijf-vol': 'De schijf is vol. Kijk in het verslag wat is vernietigd. Maak ruimte vrij en probeer het opnieuw.',
    'tijd-voorbij': 'Het duurt langer dan verwacht. Kijk straks in het verslag wat is vernietigd.',
  },
  'beheer.vasthouden': {
    'rol-niet-bevoegd': BEWAREN.wieMag,
    'schijf-vol': 'De schijf is vol. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
    'ongeldige-invoer': 'De reden is te lang. Schrijf hoogstens 200 tekens.',
  },
  'beheer.inzage': {
    'niets-gevonden': 'Over deze persoon staat hier geen melding. Controleer het nummer.',
  },
};

/** The sentence for a fault of one of these commands. */
export function beheerfout(
  opdracht: Beheeropdracht,
  fout: { readonly code: string; readonly [veld: string]: unknown },
): string {
  const zinnen: Readonly<Record<string, string | undefined>> = ZINNEN[opdracht] ?? {};
  return (Object.hasOwn(zinnen, fout.code) ? zinnen[fout.code] : undefined) ?? foutzin(fout);
}
