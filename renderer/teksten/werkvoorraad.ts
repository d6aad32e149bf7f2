// Words of the worklist.
import type { Verwantschap } from '../../shared/domain/verwant.ts';
import type { Groep, Groeperen, Sortering, Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { aantalVan, getal } from './algemeen.ts';

export const WERKVOORRAAD = {
  lijst: 'Werkvoorraad',
  anoniem: 'anoniem',
  ongelezen: 'Nog niet gelezen.',
  weg: 'Deze melding staat niet meer in deze lijst.',
  foutTitel: 'De lijst is niet te openen',
  ophalen: 'De meldingen worden opgehaald',
  ophalenUitleg: 'Zodra de eerste binnen zijn, ziet u ze hier.',
  telling: (aantal: number) => aantalVan(aantal, 'melding', 'meldingen'),
  bijlagen: (aantal: number) => aantalVan(aantal, 'bijlage', 'bijlagen'),
  reeks: (nummer: number, totaal: number) => `${nummer} van ${totaal}`,
  /** Rows that would come in, or only leave. */
  bijwerken: (komen: number) => (komen > 0 ? `${getal(komen)} nieuwe tonen` : 'Lijst bijwerken'),
  omroep: (komen: number) => `${aantalVan(komen, 'nieuwe melding', 'nieuwe meldingen')} voor deze lijst.`,
  toegewezen: (naam: string) => `Toegewezen aan ${naam}.`,
  groepKiezen: (aantal: number) => `Alle ${aantal} kiezen`,
} as const;

export const GROEP: Readonly<Record<Groep, string>> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  'deze-week': 'Deze week',
  later: 'Later',
  'geen-termijn': 'Geen termijn',
  afgesloten: 'Afgesloten',
  elders: 'Bij een andere bronhouder',
  verwant: 'Verwant',
  overig: 'Overige meldingen',
};

/** Heading of related meldingen: why, and of whom or what. */
export const VERWANTSCHAP: Readonly<Record<Verwantschap, (naam: string) => string>> = {
  persoon: (naam) => `Zelfde persoon ${naam}`,
  object: (naam) => `Zelfde object ${naam}`,
  adres: (naam) => `Zelfde adres ${naam}`,
  reeks: (naam) => `Reeks van ${naam}`,
};

export const KOLOM: Readonly<Record<Sortering['kolom'], string>> = {
  termijn: 'Termijn',
  ontvangen: 'Ontvangen',
  registratie: 'Registratie',
  status: 'Status',
  object: 'Object',
  afnemer: 'Afnemer',
  behandelaar: 'Behandelaar',
  kenmerk: 'Kenmerk',
  bijlagen: 'Aantal bijlagen',
  laatst: 'Laatste status',
};

/** The order in words, both ways. */
const VOLGORDE: Readonly<Record<Sortering['kolom'], readonly [op: string, af: string]>> = {
  termijn: ['oudste termijn eerst', 'verste termijn eerst'],
  ontvangen: ['langst binnen eerst', 'laatst binnen eerst'],
  registratie: ['op registratie', 'op registratie, omgekeerd'],
  status: ['op status', 'op status, omgekeerd'],
  object: ['op object', 'op object, omgekeerd'],
  afnemer: ['op afnemer', 'op afnemer, omgekeerd'],
  behandelaar: ['op behandelaar', 'op behandelaar, omgekeerd'],
  kenmerk: ['op kenmerk', 'op kenmerk, omgekeerd'],
  bijlagen: ['minste bijlagen eerst', 'meeste bijlagen eerst'],
  laatst: ['langst geleden eerst', 'laatste status eerst'],
};

export function volgordezin({ kolom, richting }: Sortering): string {
  return VOLGORDE[kolom][richting === 'op' ? 0 : 1];
}

export const GROEPERING: Readonly<Record<Groeperen, string>> = {
  termijn: 'Op termijn',
  verwant: 'Verwante meldingen samen',
  geen: 'Niet',
};

export const LIJSTMENU = {
  knop: 'Sorteren en groeperen',
  sorteren: 'Sorteren op',
  groeperen: 'Groeperen',
  weergave: 'Eigen weergave',
  opVerwant: 'Verwante meldingen samen zetten',
  opTermijn: 'Weer op termijn groeperen',
  omkeren: 'Volgorde omkeren',
  bewaren: 'Weergave bewaren',
  bijwerken: 'Weergave bijwerken',
  herstellen: 'Terug naar de bewaarde weergave',
  hernoemen: 'Naam wijzigen',
  omhoog: 'Omhoog in het menu',
  omlaag: 'Omlaag in het menu',
  verwijderen: 'Weergave verwijderen',
} as const;

export const BEWAREN = {
  titel: 'Weergave bewaren',
  uitleg: 'U vindt deze zoekvraag en volgorde daarna in het menu, met het aantal meldingen van dat moment.',
  titelHernoemen: 'Naam wijzigen',
  uitlegHernoemen: 'De naam staat in het menu.',
  naam: 'Naam',
  naamNodig: 'Geef de weergave een naam.',
  naamLang: 'Gebruik hoogstens 40 tekens.',
  titelWeg: 'Weergave verwijderen?',
  uitlegWeg: (naam: string) => `“${naam}” verdwijnt uit het menu. Aan de meldingen verandert niets.`,
} as const;

export const KEUZE = {
  balk: 'Gekozen meldingen',
  aantal: (aantal: number) => `${getal(aantal)} gekozen`,
  hoogste: (aantal: number) => `${getal(aantal)} gekozen, meer kan niet in één keer`,
  alles: (aantal: number) => `Alle ${getal(aantal)} kiezen`,
  eerste: (aantal: number) => `Eerste ${getal(aantal)} kiezen`,
  wissen: 'Keuze wissen',
  meer: 'Meer',
  /** In the palette. */
  allesKiezen: 'Alles selecteren',
  geenMelding: 'Ga eerst op een melding staan.',
  geenGroep: 'Deze melding staat niet in een groep.',
  nietsGekozen: 'Er is niets gekozen.',
} as const;

type Leeg = { readonly titel: string; readonly uitleg: string };

export const LEGE_LIJST: Readonly<Record<Weergave, Leeg>> = {
  nieuw: { titel: 'Geen nieuwe meldingen', uitleg: 'Alles is opgepakt. Nieuwe meldingen komen vanzelf binnen.' },
  mijn: { titel: 'U hebt geen meldingen', uitleg: 'Neem een melding in behandeling, dan staat ze hier.' },
  iedereen: { titel: 'Geen open meldingen', uitleg: 'Er ligt nu niets bij uw organisatie.' },
  wacht: {
    titel: 'Niets wacht',
    uitleg:
      'Hier staan meldingen die zijn ingepland, een rappel hebben of waarvan een besluit onzeker of geweigerd is.',
  },
  'te-laat': { titel: 'Niets is te laat', uitleg: 'Alle meldingen zijn binnen hun wettelijke termijn.' },
  afgesloten: { titel: 'Nog niets afgesloten', uitleg: 'Meldingen die klaar zijn, vindt u hier terug.' },
};

export const NIETS_GEVONDEN = {
  titel: 'Niets gevonden',
  uitleg: 'Geen melding in deze weergave past bij uw zoekvraag en filters.',
  elders: (aantal: number) => `In alle meldingen ${aantal === 1 ? 'is' : 'zijn'} er ${getal(aantal)} gevonden.`,
  nergens: 'Ook in alle andere meldingen is niets gevonden.',
  wissen: 'Filters wissen',
  overal: 'Zoek in alle meldingen',
} as const;
