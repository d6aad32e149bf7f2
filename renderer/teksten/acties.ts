// Names of actions in the palette, the shortcut help and Instellingen, and other words that people look for them with.
import type { Actiegroep } from '../api/acties.ts';
import type { Bezwaar } from '../api/toetsenkaart.ts';
import type { Dichtheid } from '../theme/dichtheid.ts';
import type { Weergavekeuze } from '../theme/weergave-store.ts';
import { HANDELING } from './handelingen.ts';
import { WEERGAVEKEUZE } from './instellingen.ts';

export const ACTIENAAM = {
  ...HANDELING,
  ongedaan: 'Ongedaan maken',
  'bijlage-openen': 'Bijlagen bekijken',
  'bijlage-volgende': 'Volgende bijlage',
  'bijlage-vorige': 'Vorige bijlage',
  markeren: 'Markeren in de bijlage',
  volgende: 'Volgende melding',
  vorige: 'Vorige melding',
  openen: 'Melding openen',
  selecteren: 'Melding selecteren',
  'selecteren-tot': 'Selecteren tot en met deze melding',
  'groep-selecteren': 'Hele groep selecteren',
  zoeken: 'Zoeken',
  'naar-werkvoorraad': 'Ga naar Werkvoorraad',
  'naar-nieuw': 'Ga naar Nieuw',
  'naar-mijn': 'Ga naar Mijn',
  ochtendronde: 'Ochtendronde',
  'ronde-verder': 'Verder in de ochtendronde',
  'ronde-terug': 'Terug in de ochtendronde',
  'naar-uitgaand': 'Ga naar Uitgaand',
  'naar-rapportage': 'Ga naar Rapportage',
  'naar-team': 'Ga naar Team',
  verdeelplan: 'Verdeelplan maken',
  'toewijzing-terugnemen': 'Toewijzing terugnemen',
  'naar-instellingen': 'Ga naar Instellingen',
  'volgend-paneel': 'Naar het volgende deel van het venster',
  'vorig-paneel': 'Naar het vorige deel van het venster',
  terug: 'Terug',
  palet: 'Opdrachten zoeken',
  hulp: 'Sneltoetsen bekijken',
  'handmatig-invoeren': 'Melding invoeren',
  vergrendelen: 'Vergrendelen',
  vervolgmelding: 'Vervolgmelding maken',
} as const;

export const ACTIEGROEP: Readonly<Record<Actiegroep, string>> = {
  melding: 'Melding',
  lijst: 'Lijst',
  gaan: 'Ga naar',
  programma: 'Programma',
};

/** What people call it themselves. */
export const SYNONIEMEN: Readonly<Record<string, readonly string[]>> = {
  'in-behandeling-nemen': ['oppakken', 'starten', 'aannemen', 'beginnen'],
  terugnemen: ['terughalen', 'weer oppakken'],
  'intrekking-bevestigen': ['ingetrokken', 'intrekken'],
  'onvoldoende-informatie': ['te weinig gegevens', 'onvolledig', 'afwijzen'],
  'niet-ontvankelijk': ['afwijzen', 'weigeren'],
  'verkeerde-bronhouder': ['doorsturen', 'andere gemeente', 'doorzetten'],
  inplannen: ['plannen', 'rappel', 'herinnering', 'agenda'],
  afhandelen: ['afsluiten', 'sluiten', 'klaar', 'afronden', 'gewijzigd', 'niet gewijzigd'],
  toewijzen: ['collega', 'verdelen', 'geven aan', 'overdragen'],
  aantekening: ['notitie', 'opmerking', 'memo', 'noteren'],
  'melder-benaderen': ['bellen', 'mailen', 'contact', 'terugbellen'],
  onderzoek: ['83.10', 'onderzoek plaatsen'],
  'bijlage-openen': ['bestand', 'bewijs', 'pdf', 'foto', 'document'],
  markeren: ['markering', 'aanwijzen', 'kader', 'bewijs aanwijzen', 'onderstrepen'],
  bijlage: ['bestand toevoegen', 'uploaden', 'eigen bestand', 'bijvoegen'],
  ongedaan: ['terugdraaien', 'herroepen', 'undo', 'intrekken'],
  volgende: ['omlaag', 'verder'],
  vorige: ['omhoog'],
  zoeken: ['vinden', 'filteren', 'BSN', 'adres'],
  selecteren: ['kiezen', 'aanvinken'],
  'groep-selecteren': ['verwante kiezen', 'samen', 'reeks'],
  'naar-werkvoorraad': ['lijst', 'meldingen'],
  ochtendronde: ['dagstart', 'doorlopen', 'vandaag', 'ronde'],
  'naar-uitgaand': ['verzonden', 'postvak uit', 'conflicten', 'outbox'],
  'naar-rapportage': ['cijfers', 'statistiek', 'kpi', 'rapport', 'overzicht'],
  'naar-team': ['collega’s', 'wie heeft wat', 'verdelen', 'bezetting', 'vakantie'],
  verdeelplan: ['verdelen', 'eerlijk', 'werkverdeling'],
  'naar-instellingen': ['voorkeuren', 'opties', 'thema', 'pincode', 'sneltoetsen'],
  'naar-te-laat': ['verlopen', 'termijn voorbij'],
  'naar-afgesloten': ['gesloten', 'archief', 'afgehandeld'],
  hulp: ['help', 'toetsen', 'toetsenbord'],
  vervolgmelding: ['heropenen', 'opnieuw openen', 'vergissing', 'per ongeluk gesloten'],
  vergrendelen: ['op slot', 'pauze', 'afmelden', 'weg'],
  synchroniseren: ['verversen', 'bijwerken', 'ophalen', 'verzenden'],
  'menu-inklappen': ['menu', 'zijbalk', 'smal', 'breed'],
  'dossier-inklappen': ['dossier verbergen', 'bijlage groter'],
  'lijst-inklappen': ['lijst verbergen', 'volledig scherm', 'groter'],
  'thema-licht': ['kleuren', 'dag', 'wit'],
  'thema-donker': ['kleuren', 'nacht', 'zwart'],
  'thema-contrast': ['kleuren', 'toegankelijk', 'scherp'],
  dichtheid: ['compact', 'ruim', 'rijen', 'kleiner', 'groter'],
};

export const actieNaar = (plek: string): string => `Ga naar ${plek}`;
export const themaActie = (keuze: Weergavekeuze): string => `Kleuren: ${WEERGAVEKEUZE[keuze].toLowerCase()}`;
/** What it becomes. */
export const DICHTHEIDACTIE: Readonly<Record<Dichtheid, string>> = {
  gewoon: 'Regels ruimer zetten',
  compact: 'Regels dichter op elkaar zetten',
};

export const PALET = {
  titel: 'Opdrachten',
  zoek: 'Zoek een opdracht of typ een kenmerk',
  lijst: 'Gevonden',
  niets: 'Niets gevonden',
  nietsUitleg: 'Probeer een ander woord, of het hele kenmerk van een melding.',
  laatst: 'Laatst gebruikt',
  meldingen: 'Meldingen',
  uitleg: 'Kies met de pijltjes en druk op Enter.',
  aantal: (n: number) => (n === 1 ? '1 gevonden' : `${n} gevonden`),
} as const;

export const TOETSHULP = {
  titel: 'Sneltoetsen',
  uitleg: 'Letters werken niet als toets terwijl u typt. U past ze aan bij Instellingen.',
  dan: 'dan',
  uit: 'uit',
  naarInstellingen: 'Aanpassen',
} as const;

export const TOETSINSTELLING = {
  kop: 'Sneltoetsen',
  uitleg: 'U kunt elke toets veranderen of uitzetten. Uw keuze geldt op deze computer.',
  wijzigen: (naam: string) => `Toets wijzigen: ${naam}`,
  uitzetten: (naam: string) => `Toets uitzetten: ${naam}`,
  standaard: (naam: string) => `Gewone toets terugzetten: ${naam}`,
  wijzigenKort: 'Wijzigen',
  uitzettenKort: 'Uitzetten',
  standaardKort: 'Terugzetten',
  allesTerug: 'Alle toetsen terugzetten',
  allesTerugVraag: 'Alle toetsen terugzetten?',
  allesTerugUitleg: 'Alle toetsen worden weer zoals ze bij het programma horen.',
  druk: (naam: string) => `Nieuwe toets voor ${naam}`,
  drukUitleg:
    'Druk op de toets, of op twee toetsen na elkaar. Daarna Enter om te bewaren, of Esc om niets te veranderen.',
  nogNiets: 'Druk op een toets',
  gekozen: 'Gekozen toets',
  botst: (naam: string) => `Deze toets hoort ook bij “${naam}”. Kies er een andere bij.`,
} as const;

/** Why a key can't be taken. */
export function bezwaarzin(bezwaar: Bezwaar): string {
  return bezwaar.soort === 'vast'
    ? 'Deze toets heeft al een vaste betekenis. Kies een andere.'
    : `Deze toets hoort al bij “${bezwaar.door.naam}”. Kies een andere, of zet die toets eerst uit.`;
}

/** Why an action can't be done now. */
export const KAN_NIET = {
  geenMelding: 'Open eerst een melding.',
  nietGesloten: 'Een vervolgmelding maakt u van een afgesloten melding van uw eigen organisatie.',
  geenBijlage: 'Deze melding heeft geen bijlagen.',
  status: (statusnaam: string) => `Dit kan niet bij de status ${statusnaam}.`,
  geenPincode: 'Stel eerst een pincode in bij Instellingen.',
} as const;
