// Words of the team's settings: standard texts, terms, days made equal.
import type { TermijnAard } from '../../shared/domain/registraties/profiel.ts';
import type { Vulwoord } from '../../shared/domain/standaardteksten/plekken.ts';
import type { herkomstVan, Tekstsoort } from '../../shared/domain/standaardteksten/standaardtekst.ts';
import { aantalVan } from './algemeen.ts';

export const TEAM = {
  titel: 'Standaardteksten',
  uitleg: 'Teksten die uw team bij een besluit kiest. Een wijziging geldt voor het hele team.',
  alleenTeamlead: 'Alleen een teamleider kan deze teksten wijzigen.',
  bronhouder: 'Bronhouder',
  opgehaald: (wanneer: string) => `Opgehaald ${wanneer}.`,
  nooitOpgehaald: 'Nog niet opgehaald. U ziet de teksten die bij het programma horen.',
  offline: 'U bent niet verbonden. U kunt de teksten lezen en gebruiken. Wijzigen kan pas weer met een verbinding.',
  zoek: 'Zoeken in teksten',
  registratie: 'Registratie',
  alleRegistraties: 'Alle registraties',
  aantal: (aantal: number) => aantalVan(aantal, 'tekst', 'teksten'),
  geen: 'Geen teksten gevonden. Pas het filter aan.',
  toevoegen: 'Tekst toevoegen',
  nieuw: 'Nieuwe standaardtekst',
  bewerken: 'Standaardtekst bewerken',
  bewerkKort: 'Bewerken',
  /** Titles recur: what it is for tells them apart. */
  bewerk: (titel: string, waarvoor: string) => `${titel} (${waarvoor}) bewerken`,
  naam: 'Naam',
  naamHulp: 'Zo vindt u de tekst terug.',
  besluit: 'Bij welk besluit?',
  resultaat: 'Bij welk resultaat?',
  beideResultaten: 'Gewijzigd en niet gewijzigd',
  registraties: 'Voor welke registraties?',
  registratiesHulp: 'Niets gekozen betekent: voor alle.',
  objecten: 'Voor welke objecten?',
  objectenHulp: 'Niets gekozen betekent: voor alle.',
  tekst: 'Tekst',
  plekken: 'Het programma vult zelf in:',
  zelfInvullen: 'Wat een collega moet invullen, zet u tussen [[ en ]].',
  onbekend: (woorden: readonly string[]) =>
    `Dit kent het programma niet: ${woorden.join(', ')}. Een collega moet dat dan zelf invullen.`,
  openbaar: 'In de BAG, de BGT en de BRT kan iedereen deze tekst lezen.',
  opslaan: 'Opslaan',
  nietGebruiken: 'Niet gebruiken',
  welGebruiken: (titel: string) => `${titel} weer gebruiken`,
  terugzetten: 'Terug naar de meegeleverde tekst',
  verwijderen: 'Verwijderen',
  weggelaten: 'Teksten die uw team niet gebruikt',
  opgeslagen: 'Opgeslagen voor het hele team.',
  eersteTitel: 'Een collega was u voor',
  eersteUitleg: 'Deze tekst is gewijzigd terwijl u schreef. Uw versie staat er nog. Kies welke versie blijft.',
  vanCollega: 'Versie van uw collega',
  vanU: 'Uw versie',
  verwijderdDoorCollega: 'Uw collega heeft deze tekst weggehaald.',
  mijnOpslaan: 'Mijn versie opslaan',
  collegaHouden: 'Versie van collega houden',
  eersteKort: 'Een collega heeft dit intussen gewijzigd. U ziet nu zijn keuze. Kies opnieuw als u iets anders wilt.',
  naamLeeg: 'Geef de tekst een naam.',
  tekstLeeg: 'Schrijf een tekst.',
  termijnen: 'Termijnen',
  termijnenUitleg: 'Waar wet en praktijk verschillen, kiest uw team welke termijn telt. De andere blijft zichtbaar.',
  dagen: 'Gelijkgestelde dagen',
  dagenUitleg: 'Extra vrije dagen volgens een Koninklijk Besluit. Op die dagen loopt een termijn niet af.',
  dagenGeen: 'Geen extra dagen.',
  dag: 'Dag',
  dagToevoegen: 'Dag toevoegen',
  dagWeg: (dag: string) => `${dag} verwijderen`,
} as const;

export const AARD: Readonly<Record<TermijnAard, string>> = { wet: 'wet', norm: 'norm', richtlijn: 'richtlijn' };

export const HERKOMSTNAAM: Readonly<Record<ReturnType<typeof herkomstVan>, string>> = {
  meegeleverd: 'meegeleverd',
  aangepast: 'aangepast',
  eigen: 'van uw team',
};

/** What stands for each word that the program fills in. */
export const VULWOORD: Readonly<Record<Vulwoord, string>> = {
  kenmerk: 'het kenmerk van de melder',
  gemeente: 'de naam van uw bronhouder',
  ontbrekend: 'wat er ontbreekt',
  datum: 'vandaag',
  object: 'het object',
  registratie: 'de registratie',
  bestemming: 'de bronhouder die de melding krijgt',
};

export const TEKSTSOORTNAAM: Readonly<Record<Tekstsoort, string>> = {
  afhandelen: 'Afhandelen',
  'onvoldoende-informatie': 'Onvoldoende informatie',
  'niet-ontvankelijk': 'Niet ontvankelijk',
  'verkeerde-bronhouder': 'Verkeerde bronhouder',
  terugnemen: 'Terugnemen',
  inplannen: 'Inplannen',
  'intrekking-bevestigen': 'Intrekking bevestigen',
  'melder-benaderen': 'Melder benaderen',
};
