// Words of the worklist.
import type { Groep, Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { aantalVan, getal } from './algemeen.ts';

export const WERKVOORRAAD = {
  lijst: 'Werkvoorraad',
  volgorde: 'oudste termijn eerst',
  anoniem: 'anoniem',
  ongelezen: 'Nog niet gelezen.',
  weg: 'Deze melding staat niet meer in deze lijst.',
  foutTitel: 'De lijst is niet te openen',
  ophalen: 'De meldingen worden opgehaald',
  ophalenUitleg: 'Zodra de eerste binnen zijn, ziet u ze hier.',
  telling: (aantal: number) => aantalVan(aantal, 'melding', 'meldingen'),
  bijlagen: (aantal: number) => aantalVan(aantal, 'bijlage', 'bijlagen'),
  /** `verschil` = rows that came, or went when below zero. */
  bijwerken: (verschil: number) => (verschil > 0 ? `${getal(verschil)} nieuwe tonen` : 'Lijst bijwerken'),
  toegewezen: (naam: string) => `Toegewezen aan ${naam}.`,
} as const;

export const GROEP: Readonly<Record<Groep, string>> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  'deze-week': 'Deze week',
  later: 'Later',
  'geen-termijn': 'Geen termijn',
  afgesloten: 'Afgesloten',
};

type Leeg = { readonly titel: string; readonly uitleg: string };

export const LEGE_LIJST: Readonly<Record<Weergave, Leeg>> = {
  nieuw: { titel: 'Geen nieuwe meldingen', uitleg: 'Alles is opgepakt. Nieuwe meldingen komen vanzelf binnen.' },
  mijn: { titel: 'U hebt geen meldingen', uitleg: 'Neem een melding in behandeling, dan staat ze hier.' },
  iedereen: { titel: 'Geen open meldingen', uitleg: 'Er ligt nu niets bij uw organisatie.' },
  wacht: { titel: 'Niets wacht', uitleg: 'Hier staan meldingen die zijn ingepland of waarvan een besluit onzeker is.' },
  'te-laat': { titel: 'Niets is te laat', uitleg: 'Alle meldingen zijn binnen hun wettelijke termijn.' },
  afgesloten: { titel: 'Nog niets afgesloten', uitleg: 'Meldingen die klaar zijn, vindt u hier terug.' },
};
