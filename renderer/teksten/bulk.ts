// Words of deciding over many meldingen in one go.
import type { Bulkreden } from '../../shared/domain/bulk.ts';
import type { Bulkregel } from '../../shared/ipc/vormen/bulk.ts';
import { aantalVan, getal } from './algemeen.ts';

export const BULK = {
  titel: (aantal: number) => `${aantalVan(aantal, 'melding', 'meldingen')} tegelijk`,
  uitleg: 'U beslist één keer. Elke melding krijgt haar eigen besluit, en u kunt alles in één keer ongedaan maken.',
  watDoen: 'Wat wilt u doen?',
  toelichting: 'Toelichting',
  toelichtingHulp: 'Met {{kenmerk}} vult het programma bij elke melding haar eigen kenmerk in.',
  redenHulp:
    'Met {{kenmerk}} en {{bestemming}} vult het programma bij elke melding haar eigen kenmerk en haar nieuwe bronhouder in.',
  standaardtekst: 'Standaardtekst',
  kiesTekst: 'Kies een tekst',
  aantekening: 'Aantekening',
  zichtbaar: 'Wie leest dit',
  zichtbaarEigen: 'Alleen collega’s',
  zichtbaarBronhouders: 'Ook volgende bronhouders',
  medewerker: 'Medewerker',
  niemand: 'Niemand: vrijgeven',
  uzelf: (naam: string) => `${naam} (uzelf)`,
  reden: 'Reden',
  bronhouder: 'Bronhouder',
  bronhouderHulp:
    'Kies niets: dan gaat elke melding waarheen het kompas wijst. Kies hier één bronhouder voor alle meldingen.',
  bestemming: (kenmerk: string) => `Bronhouder voor ${kenmerk}`,
  voorstelWas: 'Het kompas wees naar',
  zelfGekozen: 'zelf gekozen',
  kiesBronhouder: 'Kiezen',
  kiesBronhouderVoor: (kenmerk: string) => `Bronhouder kiezen voor ${kenmerk}`,
  zonderBronhouder: (aantal: number) => `Zonder voorstel · ${getal(aantal)}`,
  gaatRond: 'gaat rond',
  bronhouderGeen: 'Geen bronhouder gevonden',
  resultaat: 'Resultaat',
  kies: 'Kies',
  gewijzigd: 'Gewijzigd',
  nietGewijzigd: 'Niet gewijzigd',
  gegrond: 'Terecht gemeld?',
  ja: 'Ja',
  nee: 'Nee',
  melderGeinformeerd: 'De melders zijn op de hoogte',
  mijlpaal: 'Waaraan wilt u denken?',
  datum: 'Datum van het rappel',
  label: 'Label',
  labelActie: 'Toevoegen of weghalen',
  toevoegen: 'Toevoegen',
  verwijderen: 'Weghalen',
  overnemen: 'Ook meldingen van collega’s overnemen',
  kan: (aantal: number) => `Kan · ${getal(aantal)}`,
  kanNiet: (aantal: number) => `Kan niet · ${getal(aantal)}`,
  gekozen: (gekozen: number, kan: number) => `${getal(gekozen)} van ${getal(kan)} gekozen`,
  alles: 'Alles kiezen',
  niets: 'Niets kiezen',
  blijft: 'status blijft',
  leest: (kenmerk: string) => `Wat de melder van ${kenmerk} leest`,
  leestNiet: 'De melders lezen hier niets van.',
  geenTekst: 'De melder ziet de nieuwe status, zonder toelichting.',
  leeg: 'Geen van deze meldingen is hier nog.',
  laden: 'Bezig met nakijken',
  foutTitel: 'De meldingen zijn niet na te kijken',
  maakKeuze: 'Kies eerst het resultaat, en of de meldingen terecht waren.',
  nietsGekozen: 'Er is geen melding gekozen waarvoor dit kan.',
  bevestig: (aantal: number) => `Bevestigen voor ${aantalVan(aantal, 'melding', 'meldingen')}`,
  bezig: (gedaan: number, totaal: number) => `${getal(gedaan)} van ${getal(totaal)} besloten`,
  stoppen: 'Stoppen',
  klaar: (aantal: number) => `${aantalVan(aantal, 'melding', 'meldingen')} besloten`,
  gestopt: (rest: number) => `U bent gestopt. ${aantalVan(rest, 'melding is', 'meldingen zijn')} niet besloten.`,
  nietMee: (aantal: number) => `Bij ${aantalVan(aantal, 'melding', 'meldingen')} kon dit niet.`,
  nietGedaan: (aantal: number) => `${aantalVan(aantal, 'melding is', 'meldingen zijn')} overgeslagen`,
  ongedaan: (seconden: number) =>
    seconden > 0 ? `Alles ongedaan maken (nog ${getal(seconden)} s)` : 'Alles ongedaan maken',
  teruggehaald: (aantal: number) => `${aantalVan(aantal, 'besluit', 'besluiten')} ongedaan gemaakt.`,
  naarVorm: 'Terug naar het formulier',
  vertrokken: (aantal: number) => `${getal(aantal)} ${aantal === 1 ? 'was' : 'waren'} al verzonden:`,
} as const;

const VELD: Readonly<Record<string, string>> = {
  toelichting: 'een toelichting',
  bronhouder: 'een bronhouder',
  resultaat: 'het resultaat',
  tekst: 'een tekst',
  datum: 'een datum',
  mijlpaal: 'waaraan u wilt denken',
  label: 'een label',
  planning: 'een datum',
};

const REDEN: Readonly<Record<Bulkreden, string>> = {
  onbekend: 'Staat niet meer bij u.',
  'niet-in-bulk': 'Dit kan niet voor meer meldingen tegelijk.',
  'rol-niet-bevoegd': 'Uw rol mag dit hier niet.',
  'niet-de-bronhouder': 'Een andere bronhouder behandelt haar.',
  'overgang-niet-toegestaan': 'Past niet bij de status van nu.',
  'gegeven-ontbreekt': 'Er ontbreekt iets.',
  'plek-niet-ingevuld': 'In de tekst staat nog een plek die u moet invullen.',
  'melder-anoniem': 'De melder is anoniem.',
  'toegewezen-aan-collega': 'Een collega behandelt haar.',
  'niet-toegestaan-na-einde': 'Is al gesloten.',
  'beeld-gewijzigd': 'Is net veranderd. Bekijk haar opnieuw.',
  'bronhouder-past-niet': 'Deze bronhouder heeft deze registratie niet.',
  'medewerker-past-niet': 'Deze collega behandelt hier geen meldingen.',
  'geen-bronhouder': 'Kies eerst een bronhouder.',
  'is-al-bronhouder': 'Deze bronhouder heeft haar al.',
  'mag-niet-naar-buiten': 'In de tekst staat iets wat niet naar buiten mag.',
};

/** Why this one is left out. */
export function bulkreden(waarom: Bulkreden, bij: string | null = null): string {
  if (bij === null) return REDEN[waarom];
  if (waarom === 'toegewezen-aan-collega') return `${bij} behandelt haar.`;
  if (waarom === 'niet-de-bronhouder') return `Is nu bij ${bij}.`;
  if (waarom === 'is-al-bronhouder') return `${bij} heeft haar al.`;
  if (waarom === 'bronhouder-past-niet') return `${bij} heeft deze registratie niet.`;
  if (waarom === 'gegeven-ontbreekt') return `Vul eerst ${VELD[bij] ?? 'het gegeven'} in.`;
  return REDEN[waarom];
}

/** "Gemeld → Onvoldoende informatie". */
export function overgangszin({ statusnaam, wordt, naar }: Bulkregel): string {
  if (naar !== null) return `${statusnaam} → ${naar.naam}`;
  return wordt === null ? `${statusnaam} · ${BULK.blijft}` : `${statusnaam} → ${wordt}`;
}
