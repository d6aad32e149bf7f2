// Words of the dossier.
import type { Dossier, Verschilregel } from '../../shared/ipc/vormen/dossier.ts';

export const DOSSIER = {
  leegTitel: 'Kies een melding',
  leegUitleg: 'Ga met J en K door de lijst en open een melding met Enter.',
  foutTitel: 'De melding is niet te openen',
  terugNaarLijst: 'Terug naar de lijst',
  melding: 'Melding',
  besluiten: 'Besluiten',
  beheer: 'Toewijzen en aantekenen',
  verschil: 'Verschil',
  gegeven: 'Gegeven',
  waardeLinks: 'Waarde basisregistratie',
  waardeRechts: 'Zelf waargenomen waarde',
  soortVerschil: 'Soort verschil',
  geenVerschil: 'De melder noemt geen gegevens. Lees de toelichting.',
  toelichting: 'Toelichting van de melder',
  geenToelichting: 'De melder heeft geen toelichting gegeven.',
  tijdlijn: 'Tijdlijn',
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
  tonen: 'tonen',
  verbergen: 'verbergen',
  tonenLang: (naam: string) => `${naam} tonen. Dit wordt vastgelegd.`,
  verbergenLang: (naam: string) => `${naam} verbergen`,
  gewijzigd: (deel: string) => `, gewijzigd deel: ${deel}`,
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
