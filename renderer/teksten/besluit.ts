// Words of the decision dialogs.
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Vondstsoort } from '../../shared/domain/waakhond.ts';
import { getal } from './algemeen.ts';

export const BESLUIT = {
  watOntbreekt: 'Wat ontbreekt er?',
  toelichting: 'Toelichting',
  aantekening: 'Aantekening',
  tekens: (aantal: number, hoogste: number) => `${getal(aantal)} van ${getal(hoogste)} tekens`,
  bronhouder: 'Bronhouder',
  bronhouderHulp: 'Typ een naam of code.',
  bronhouderVrij: 'Zonder keuze blijft de melding bij u, tot u een bronhouder kiest of haar terugneemt.',
  bronhouderGeen: 'Geen bronhouder gevonden',
  resultaat: 'Resultaat',
  gewijzigd: 'Gewijzigd',
  nietGewijzigd: 'Niet gewijzigd',
  gegrond: 'Terecht gemeld',
  ja: 'Ja',
  nee: 'Nee',
  melderGeinformeerd: 'Melder is geïnformeerd',
  melderHulp: 'Noem nooit een nieuw adres.',
  onderzoekVerwijderd: 'In onderzoek verwijderd op',
  onderzoekHulp: 'In de registratie staat dit gegeven nog in onderzoek.',
  mijlpaal: 'Mijlpaal',
  mijlpaalHulp: 'Bijvoorbeeld: besluit na adresonderzoek.',
  datum: 'Datum',
  intern: 'Alleen voor collega’s',
  medewerker: 'Medewerker',
  medewerkerGeen: 'Geen medewerker gevonden',
  niemand: 'Niemand (vrijgeven)',
  uzelf: (naam: string) => `${naam} (uzelf)`,
  reden: 'Reden',
  zichtbaar: 'Wie leest dit?',
  zichtbaarEigen: 'Alleen mijn collega’s',
  zichtbaarBronhouders: 'Ook een volgende bronhouder',
  leest: 'Dit leest de melder',
  leestNiet: 'De melder leest dit niet',
  leestNietUitleg: 'Alleen uw collega’s zien dit.',
  leestOokVolgende: 'Uw collega’s zien dit, en de bronhouder die de melding later krijgt.',
  nogNiets: 'Nog geen toelichting.',
  doorgestuurd: (naam: string) => `Doorgestuurd naar ${naam}`,
  verwacht: (mijlpaal: string, datum: string) => `Verwacht: ${mijlpaal}, ${datum}`,
  geenBericht: 'De melder krijgt hier geen bericht van. Hij ziet dit als hij de melding opzoekt.',
  anoniem: 'De melder is anoniem en krijgt geen bericht.',
  openbaar: 'Deze tekst is openbaar: iedereen kan hem lezen.',
  ongedaan: (seconden: number) => `Na bevestigen kunt u dit ${getal(seconden)} seconden lang ongedaan maken.`,
  magNiet: 'Dit mag niet naar buiten.',
  letOp: 'Let op.',
  verwijderen: 'Verwijderen',
  bewaard: 'Uw eerdere tekst staat er nog.',
  gewijzigdIntussen: (status: string) =>
    `De melding is veranderd terwijl u schreef. De status is nu: ${status}. Bekijk haar eerst.`,
  overnemenTitel: 'Overnemen van een collega?',
  overnemenUitleg: 'Een collega behandelt deze melding. U kunt haar toch in behandeling nemen.',
  overnemenUitlegNaam: (naam: string) => `${naam} behandelt deze melding. U kunt haar toch in behandeling nemen.`,
  aanMij: 'Wijs de melding aan mij toe',
  kanNietMeer: 'Dit besluit kan niet meer bij de status van nu.',
} as const;

/** Under the title: what the decision does. */
export const GEVOLG: Readonly<Record<Opdrachtsoort, string>> = {
  'in-behandeling-nemen': 'U gaat deze melding onderzoeken.',
  'onvoldoende-informatie': 'Dit sluit de melding. De melder kan daarna alleen opnieuw melden.',
  'niet-ontvankelijk': 'Dit sluit de melding zonder onderzoek. De melder kan daarna alleen opnieuw melden.',
  'verkeerde-bronhouder': 'De melding gaat naar de bronhouder die u kiest.',
  terugnemen: 'U behandelt de melding weer zelf.',
  inplannen: 'U zegt wanneer er een volgende stap is.',
  afhandelen: 'Dit sluit de melding.',
  'intrekking-bevestigen': 'De melder heeft de melding ingetrokken. Dit sluit de melding.',
  toewijzen: 'U kiest wie deze melding behandelt.',
  aantekening: 'Een aantekening verandert de status niet.',
};

export const VONDST: Readonly<Record<Vondstsoort, string>> = {
  BSN: 'In de tekst staat een BSN.',
  'A-nummer': 'In de tekst staat een A-nummer.',
  IBAN: 'In de tekst staat een rekeningnummer (IBAN).',
  'e-mailadres': 'In de tekst staat een e-mailadres.',
  telefoonnummer: 'In de tekst staat een telefoonnummer.',
  adres: 'In de tekst staat een adres.',
  naam: 'In de tekst staat de naam van een persoon.',
};

/** What is wrong with a field, said at the field. */
export const VELDFOUT = {
  toelichting: 'Schrijf een toelichting. De melder moet weten waarom.',
  reden: 'Schrijf waarom u de melding doorstuurt.',
  tekst: 'Schrijf een aantekening.',
  'te-lang': 'Deze tekst is te lang.',
  bronhouder: 'Kies de bronhouder die de melding moet krijgen.',
  resultaat: 'Kies of de registratie is gewijzigd.',
  gegrond: 'Kies of de melding terecht was.',
  mijlpaal: 'Schrijf wat de volgende stap is.',
  datum: 'Kies een datum.',
  medewerker: 'Kies een medewerker.',
  waakhond: 'Haal eerst weg wat niet naar buiten mag.',
} as const;

export type Veldfout = keyof typeof VELDFOUT;
