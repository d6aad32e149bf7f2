// Words of the dossier.
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Dossierregel, Verschilregel } from '../../shared/ipc/vormen/verschil.ts';
import { assertNever } from '../../shared/lib/assert.ts';

export const DOSSIER = {
  leegTitel: 'Kies een melding',
  leegUitleg: 'Ga met J en K door de lijst en open een melding met Enter.',
  foutTitel: 'De melding is niet te openen',
  terugNaarLijst: 'Terug naar de lijst',
  melding: 'Melding',
  besluiten: 'Besluiten',
  nummersTonen: 'Nummers in de tekst tonen',
  nummersTonenLang: 'Nummers in de tekst tonen. Dit wordt vastgelegd.',
  nummersVerbergen: 'Nummers in de tekst verbergen',
  vervolg: 'Vervolgmelding maken',
  beheer: 'Toewijzen en aantekenen',
  verschil: 'Verschil',
  gegeven: 'Gegeven',
  waardeLinks: 'Waarde basisregistratie',
  waardeRechts: 'Zelf waargenomen waarde',
  soortVerschil: 'Soort verschil',
  geenVerschil: 'De melder noemt geen gegevens. Lees de toelichting.',
  links: 'geregistreerd',
  rechts: 'waargenomen',
  contextTonen: (aantal: number) => `Context tonen (${aantal})`,
  contextVerbergen: (aantal: number) => `Context verbergen (${aantal})`,
  pijltjes: 'Met de pijltjestoetsen gaat u van waarde naar waarde.',
  staatInOnderzoek: 'in onderzoek',
  toelichting: 'Toelichting van de melder',
  geenToelichting: 'De melder heeft geen toelichting gegeven.',
  tijdlijn: 'Tijdlijn',
  tijdlijnTonen: 'Tijdlijn tonen',
  nieuwsteEerst: 'Nieuwste eerst',
  oudsteEerst: 'Oudste eerst',
  tijdlijnLeeg: 'Hier is nog niets van.',
  toestelklok: 'klok van de schrijver',
  alleenCollegas: 'alleen collega’s',
  alleBronhouders: 'elke bronhouder',
  door: 'door',
  ontvangen: 'ontvangen',
  algemeen: 'Overige gegevens',
  behandeling: 'Behandeling',
  toegewezenAan: 'Toegewezen aan',
  niemand: 'niemand',
  uzelf: 'u',
  bronhouder: 'Bronhouder',
  planning: 'Planning',
  planningIntern: 'alleen voor collega’s',
  onderzoek: 'In onderzoek',
  onderzoekOpen: 'staat nog open in de registratie',
  onderzoekSinds: (dag: string) => `sinds ${dag}`,
  onderzoekWeg: 'weer verwijderd',
  aanduiding: 'Aanduiding',
  rappel: 'Rappel',
  herkomst: 'Binnengekomen via',
  contactmomenten: 'Contact met de melder',
  verwijzingen: 'Verwijzingen',
  beoordelingen: 'Beoordeling',
  gegrond: 'terecht gemeld',
  ongegrond: 'niet terecht gemeld',
  melderGeinformeerd: 'melder geïnformeerd',
  concepten: 'Uw concepten',
  verder: 'Verdergaan',
  labels: 'Labels',
  verwant: 'Hoort bij',
  keten: 'Behandeld door',
  vanaf: (dag: string) => `vanaf ${dag}`,
  openen: (kenmerk: string) => `Melding ${kenmerk} openen`,
  meer: 'Meer',
  ontvangenOp: 'Ontvangen',
  peilmoment: 'Peilmoment',
  locatie: 'Locatie (RD)',
  meldsoort: 'Soort melding',
  termijnen: 'Termijnen',
  uiterlijk: 'uiterlijk',
  melder: 'Melder',
  organisatie: 'Organisatie',
  naam: 'Naam',
  afdeling: 'Afdeling',
  email: 'E-mail',
  telefoon: 'Telefoon',
  anoniem: 'Anoniem: geen vraag of terugkoppeling mogelijk',
  bijlagen: 'Bijlagen',
  geenBijlagen: 'Geen bijlagen',
  eigenBijlage: 'toegevoegd door een bronhouder',
  tonen: 'tonen',
  verbergen: 'verbergen',
  tonenSynoniemen: ['BSN', 'A-nummer', 'burgerservicenummer', 'identificatie', 'nummer'],
  tonenLang: (naam: string) => `${naam} tonen. Dit wordt vastgelegd.`,
  verbergenLang: (naam: string) => `${naam} verbergen`,
  gewijzigd: (deel: string) => `, gewijzigd deel: ${deel}`,
  ingetrokken: (moment: string) => `De melder heeft deze melding ingetrokken, ${moment}. De termijn staat stil.`,
  bevestigIntrekking: 'Bevestig de intrekking.',
  werkBlijft: 'Wat u had geschreven, blijft bewaard als concept.',
  opvolger: (kenmerk: string, status: string) => `De melder heeft opnieuw gemeld: ${kenmerk} (${status}).`,
  voorganger: (kenmerk: string, status: string) => `Deze melding volgt op ${kenmerk} (${status}).`,
  bekijken: 'Openen',
  gehaaldOp: (dag: string) => `Gehaald op ${dag}.`,
  gestoptIntrekking: (dag: string) => `Gestopt op ${dag}: de melder trok de melding in.`,
  gestoptAfgesloten: (dag: string) => `Gestopt op ${dag}: de melding is afgesloten.`,
  loop: (duur: string, vanaf: string) => `${duur} vanaf ${vanaf}`,
  verlengbaar: (dag: string) => `Met bericht aan de melder te verlengen tot ${dag}.`,
  ernaast: 'Uw team rekent met een andere termijn; deze staat ernaast.',
  kenmerkLang: 'Kenmerk',
  nietVanOns: (naam: string) => `Deze melding ligt nu bij ${naam}. U kunt haar alleen lezen.`,
  status: 'Status',
} as const;

export const KLASSE: Readonly<Record<Verschilregel['klasse'], string>> = {
  context: 'context',
  schrijfwijze: 'schrijfwijze',
  inhoud: 'inhoud',
  nauwkeuriger: 'nauwkeuriger',
  'leeg-gevuld': 'leeg → gevuld',
  'gevuld-leeg': 'gevuld → leeg',
  relatie: 'relatie',
};

export const AARD: Readonly<Record<Dossier['klokken'][number]['aard'], string>> = {
  wet: 'wet',
  norm: 'norm',
  richtlijn: 'richtlijn',
};

const SOORT_BESTAND: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG-afbeelding',
  'image/png': 'PNG-afbeelding',
  'image/tiff': 'TIFF-afbeelding',
  'text/plain': 'Tekst',
  'application/msword': 'Word-document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word-document',
};

/** The kind of file in a word; an unknown type as it came. */
export function soortBestand(mimeType: string): string {
  return Object.hasOwn(SOORT_BESTAND, mimeType) ? (SOORT_BESTAND[mimeType] ?? mimeType) : mimeType;
}

const MELDSOORT: Readonly<Record<string, string>> = {
  GEREDE_TWIJFEL: 'Gerede twijfel',
  ONTBREKEND_OBJECT: 'Ontbrekend object',
  NIEUW: 'Nieuw',
  CORRECTIE: 'Correctie',
  WIJZIGING: 'Wijziging',
};

export function meldsoortnaam(meldsoort: string): string {
  return Object.hasOwn(MELDSOORT, meldsoort) ? (MELDSOORT[meldsoort] ?? meldsoort) : meldsoort;
}

export const OORDEEL: Readonly<Record<NonNullable<Dossierregel['oordeel']>, string>> = {
  overgenomen: 'overgenomen',
  'niet-overgenomen': 'niet overgenomen',
  'ander-gegeven': 'ander gegeven',
};

type Bijlage = Dossier['bijlagen'][number];

/** What is the matter with a file that is not here whole; null when it is. */
export function bestandsstand({ staat, gehaald, bytes }: Pick<Bijlage, 'staat' | 'gehaald' | 'bytes'>): string | null {
  switch (staat) {
    case 'aanwezig':
      return null;
    case 'nodig':
      return gehaald === 0 ? 'nog niet opgehaald' : `${percentage(gehaald, bytes)} opgehaald, wacht`;
    case 'bezig':
      return `wordt opgehaald, ${percentage(gehaald, bytes)}`;
    case 'niet-beschikbaar':
      return 'niet beschikbaar';
    case 'beschadigd':
      return 'kwam beschadigd binnen, wordt opnieuw opgehaald';
    default:
      return assertNever(staat, 'bestandsstand');
  }
}

/** Rounded down: 100 % is said only of what is here. */
function percentage(deel: number, geheel: number): string {
  return `${geheel === 0 ? 0 : Math.min(99, Math.floor((100 * deel) / geheel))} %`;
}

export const WAAROM_VERWANT: Readonly<Record<Dossier['verwant'][number]['waarom'], string>> = {
  object: 'zelfde object',
  persoon: 'zelfde persoon',
  adres: 'zelfde adres',
  reeks: 'zelfde reeks',
};

export const HERKOMST: Readonly<Record<NonNullable<Dossier['herkomst']>, string>> = {
  balie: 'balie',
  'e-mail': 'e-mail',
  telefoon: 'telefoon',
  post: 'post',
  ambtshalve: 'ambtshalve',
};

export const KANAAL: Readonly<Record<Dossier['contactmomenten'][number]['kanaal'], string>> = {
  telefoon: 'Telefoon',
  'e-mail': 'E-mail',
  brief: 'Brief',
  balie: 'Balie',
};

export const VERWIJZING: Readonly<Record<Dossier['verwijzingen'][number]['verwijzing'], string>> = {
  zaaknummer: 'Zaaknummer',
  mutatie: 'Mutatie',
  brondocument: 'Brondocument',
};

export const TIJDLIJNKEUZE = {
  alles: 'Alles',
  intern: 'Intern',
  melder: 'Wat de melder ziet',
} as const;
