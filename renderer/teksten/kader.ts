// Words of the frame: navigation, sync state, recall, practice mode.
import type { SyncStand, TlsReden } from '../../shared/ipc/vormen/sync.ts';
import type { Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { aantalVan, getal, grootte } from './algemeen.ts';
import { tijdOfDag } from './datums.ts';
import { TLS_REDEN } from './opstart.ts';

export const KADER = {
  navigatie: 'Hoofdmenu',
  werkvoorraad: 'Werkvoorraad',
  eigenWeergaven: 'Eigen weergaven',
  invoeren: 'Melding invoeren',
  meer: 'Meer',
  uitgaand: 'Uitgaand',
  rapportage: 'Rapportage',
  team: 'Team',
  instellingen: 'Instellingen',
  synchronisatie: 'Synchronisatie',
  nuSynchroniseren: 'Nu synchroniseren',
  oefenen: 'Oefenen',
  oefenenUitleg: 'Fictieve meldingen. Niets gaat naar buiten.',
  breedteMenu: 'Breedte van het menu',
  breedteLijst: 'Breedte van de lijst',
  breedteDossier: 'Breedte van het dossier',
  dossierInklappen: 'Dossier inklappen',
  dossierUitklappen: 'Dossier uitklappen',
  menuInklappen: 'Menu inklappen',
  menuUitklappen: 'Menu uitklappen',
  lijstInklappen: 'Lijst inklappen',
  lijstUitklappen: 'Lijst uitklappen',
  zoek: 'Zoek een opdracht of kenmerk',
  ophalen: 'Meldingen ophalen',
  foutTitel: 'Dit scherm kan niet verder',
  foutUitleg: 'Er ging iets mis in het programma. Uw meldingen en besluiten staan veilig op deze computer.',
  foutKnop: 'Scherm opnieuw openen',
} as const;

export const WEERGAVE: Readonly<Record<Weergave, string>> = {
  nieuw: 'Nieuw',
  mijn: 'Mijn',
  iedereen: 'Iedereen',
  wacht: 'Wacht',
  'te-laat': 'Te laat',
  afgesloten: 'Afgesloten',
};

function staart(stand: SyncStand): string {
  const delen = [
    stand.wachtend > 0 ? `${getal(stand.wachtend)} ${stand.wachtend === 1 ? 'wacht' : 'wachten'} op verzending` : '',
    stand.conflicten + stand.geparkeerd > 0
      ? aantalVan(stand.conflicten + stand.geparkeerd, 'conflict', 'conflicten')
      : '',
    stand.bestanden === null
      ? ''
      : `nog ${aantalVan(stand.bestanden.teHalen, 'bestand', 'bestanden')}, ${grootte(stand.bestanden.bytes)}`,
  ];
  return delen.map((deel) => (deel === '' ? '' : ` · ${deel}`)).join('');
}

function begin(stand: SyncStand, nu: string): string {
  switch (stand.fase) {
    case 'bezig':
      return stand.voortgang ? `Bezig met ophalen: ${getal(stand.voortgang.geland)} gegevens` : 'Bezig met bijwerken';
    case 'offline':
      if (stand.onveilig !== null) return 'Geen veilige verbinding';
      return stand.offlineSinds ? `Offline sinds ${tijdOfDag(stand.offlineSinds, nu)}` : 'Offline';
    case 'niet-ingelogd':
      return 'Nog niet ingelogd: uw token geldt niet';
    case 'andere-versie':
      return 'Andere versie van de centrale voorziening';
    case 'gepauzeerd':
      return 'Synchroniseren staat stil';
    case 'rust':
      return stand.bijgewerktOp ? `Bijgewerkt ${tijdOfDag(stand.bijgewerktOp, nu)}` : 'Nog niet bijgewerkt';
  }
}

/** "Bijgewerkt 08:40 · 2 wachten op verzending". */
export function synczin(stand: SyncStand, nu: string): string {
  return begin(stand, nu) + staart(stand);
}

/** What is announced when the phase changes; null for what need not be said. */
export const SYNC_OMROEP: Readonly<Record<SyncStand['fase'], string>> = {
  rust: 'De verbinding werkt.',
  bezig: '',
  offline: 'U bent offline. U kunt verder werken.',
  'niet-ingelogd': 'U bent niet ingelogd. Uw besluiten blijven op deze computer wachten.',
  'andere-versie': 'De centrale voorziening heeft een andere versie. Uw besluiten blijven op deze computer wachten.',
  gepauzeerd: 'Synchroniseren staat stil.',
};

/** Banner under the top bar, for what a person has to do something about. */
export const SYNC_BALK = {
  'niet-ingelogd':
    'De centrale voorziening accepteert uw token niet meer. Uw besluiten wachten op deze computer. Vul een nieuw token in bij Instellingen, Andere verbinding.',
  'andere-versie':
    'De centrale voorziening heeft een andere versie dan dit programma. Er wordt niets verzonden en niets opgehaald. Vraag uw beheerder om een nieuwe versie.',
} as const satisfies Partial<Record<SyncStand['fase'], string>>;

/** Above this difference the clock of this computer misleads (koppelvlak rule 6: five minutes). */
export const KLOK_TELT_VANAF = 300;

export function klokzin(seconden: number): string {
  const minuten = Math.round(Math.abs(seconden) / 60);
  return `De klok van deze computer loopt ${aantalVan(minuten, 'minuut', 'minuten')} ${seconden > 0 ? 'voor' : 'achter'}. Zet hem goed: de tijden bij uw besluiten kloppen anders niet.`;
}

export const HERROEP = {
  ingevoerd: 'De ingevoerde melding',
  over: (besluit: string, seconden: number) =>
    `${besluit} wordt over ${aantalVan(seconden, 'seconde', 'seconden')} verzonden`,
  klaar: (besluit: string) => `${besluit} staat klaar om te verzenden`,
  terug: (besluit: string) => `${besluit} is ongedaan gemaakt`,
  /** Said once to a screen reader. */
  gehoord: (besluit: string, seconden: number, toets: string | undefined) =>
    `${besluit}: nog ${aantalVan(seconden, 'seconde', 'seconden')} ongedaan te maken${toets ? ` met ${toets}` : ''}.`,
} as const;

/** Banner while the connection is refused because it is not safe. */
export function onveiligzin(reden: TlsReden): string {
  return `De verbinding met de centrale voorziening is niet veilig. ${TLS_REDEN[reden]} Uw besluiten wachten op deze computer. Vraag uw beheerder om hulp.`;
}
