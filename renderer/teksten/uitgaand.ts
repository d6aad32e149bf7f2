// Words of the screen Uitgaand.
import type { OpdrachtInvoer } from '../../shared/ipc/vormen/opdracht.ts';
import type { Uitgaand, Uitgaandconflict } from '../../shared/ipc/vormen/uitgaand.ts';
import { aantalVan, getal, grootte, ZEKERHEID } from './algemeen.ts';
import { datum, tijdOfDag } from './datums.ts';

export const UITGAAND = {
  titel: 'Uitgaand',
  uitleg: 'Alles wat nog naar de centrale voorziening moet. Niets verdwijnt zonder bevestiging of uw keuze.',
  conflict: (aantal: number) => `Conflict · ${getal(aantal)}`,
  wachtend: (aantal: number) => `Wacht op verzending · ${getal(aantal)}`,
  bevestigd: (aantal: number) => `Vandaag bevestigd · ${getal(aantal)}`,
  enMeer: (aantal: number) => `En nog ${getal(aantal)} eerder vandaag.`,
  meerConflicten: (aantal: number) => `Nog ${getal(aantal)} tonen`,
  foutTitel: 'Uitgaand is niet te openen',
  leegTitel: 'Niets staat te wachten',
  leegUitleg: 'Al uw besluiten zijn bevestigd.',
  toen: 'Toen u besloot',
  nu: 'Landelijk nu',
  besluit: 'Uw besluit',
  watErMisIs: 'Wat er mis is',
  nietVerzonden: 'niet aangekomen',
  geenTekst: 'zonder toelichting',
  terwijl: (status: string) => `${status} terwijl u besloot`,
  geweigerd: 'Geweigerd door de centrale voorziening',
  kanNiet: 'Opnieuw proberen kan niet bij de status van nu.',
  overdragen: (naar: string) => `Overdragen aan ${naar}`,
  overdragenVraag: (naar: string) => `Overdragen aan ${naar}?`,
  overdragenUitleg: (naar: string) =>
    `${naar} leest dit als aantekening bij de melding. Alleen collega’s zien die. Uw besluit gaat niet weg:`,
  doorgevenUitleg: (naar: string) =>
    `U kunt bij deze melding niets meer schrijven: ${naar} behandelt haar nu. Geef deze notitie zelf door, bijvoorbeeld per beveiligde mail of telefoon.`,
  doorgevenDaarna:
    'Bevestig als u de notitie hebt doorgegeven. Uw besluit vervalt dan; uw tekst blijft in het dossier.',
  notitie: 'Overdrachtsnotitie',
  notitieBewaren: 'Bewaren als bestand',
  notitieBewaard: 'De notitie is bewaard. Bevestig als u haar hebt doorgegeven.',
  collegaHeeft: (naam: string) => `De melding is nu van ${naam}.`,
  toegewezen: 'Toegewezen terwijl u besloot',
  nuBij: (naam: string) => `De melding is nu bij ${naam}.`,
  blijft: 'Uw tekst blijft in het dossier bewaard.',
  aanpassen: 'Aanpassen',
  latenVallen: 'Laten vallen',
  nuProberen: 'Nu proberen',
  meer: (naam: string) => `Meer bij ${naam}`,
  openen: 'Melding openen',
  vallenKanNiet: 'Kan niet: dit besluit kan al zijn aangekomen. Het antwoord wordt nagevraagd.',
  wordtNagevraagd: 'Wordt nagevraagd',
  onderweg: 'Onderweg',
  latenVallenVraag: 'Uw besluit laten vallen?',
  latenVallenUitleg: (kenmerk: string) => `Dit gaat bij ${kenmerk} dan niet naar de centrale voorziening:`,
  opnieuwVraag: 'Uw besluit opnieuw nemen?',
  opnieuwBeeld: (nu: string) => `De melding is veranderd nadat u besloot: ${nu}.`,
  opnieuwStappen: (stappen: string) => `Dit wordt verzonden: ${stappen}.`,
  opnieuwVervalt: (stappen: string) => `Dit vervalt, want het is al zo: ${stappen}.`,
  opnieuwOvernemen: (naam: string) => `U neemt de melding over van ${naam}.`,
  bevestigdOm: (tijd: string) => `bevestigd ${tijd}`,
  alGedaan: (wie: string) => `al gedaan door ${wie}`,
  bestanden: ({ aantal, bytes, verstuurd }: { aantal: number; bytes: number; verstuurd: number }) =>
    `eerst ${aantalVan(aantal, 'bestand', 'bestanden')}, ${grootte(bytes)}${verstuurd > 0 ? ` (${verstuurd} van ${aantal} verstuurd)` : ''}`,
  bundel: (besluit: string, aantal: number) => `${besluit} bij ${aantalVan(aantal, 'melding', 'meldingen')} tegelijk`,
  bundelTerug: (terug: number) => `${getal(terug)} ${terug === 1 ? 'kan' : 'kunnen'} nog terug`,
  allesTerughalen: 'Alles terughalen',
  bundelTeruggehaald: (terug: number, vertrokken: number) =>
    vertrokken === 0
      ? `${aantalVan(terug, 'besluit', 'besluiten')} teruggehaald.`
      : `${aantalVan(terug, 'besluit', 'besluiten')} teruggehaald. ${getal(vertrokken)} ${vertrokken === 1 ? 'was' : 'waren'} al verzonden.`,
  volgende: 'Volgend besluit',
  vorige: 'Vorig besluit',
} as const;

type Wacht = NonNullable<Uitgaand['wacht']>;

/** Why it waits, after its certainty; null where the certainty says enough. */
function wachtwoorden({ reden, tot }: Wacht, seconden: number, nu: string): string | null {
  const om = tot === null ? '' : ` om ${tijdOfDag(tot, nu)}`;
  switch (reden) {
    case 'bedenktijd':
      return seconden > 0 ? `over ${getal(seconden)} s` : null;
    case 'onderweg':
    case 'aan-de-beurt':
      return null;
    case 'voorganger':
      return 'na uw vorige besluit';
    case 'offline':
      return 'geen verbinding';
    case 'onveilig':
      return 'verbinding is niet veilig';
    case 'niet-ingelogd':
      return 'niet ingelogd';
    case 'andere-versie':
      return 'andere versie';
    case 'stil':
      return 'synchroniseren staat stil';
    case 'navragen':
      return 'antwoord niet ontvangen';
    case 'later':
    case 'opnieuw':
      return om === '' ? 'wordt opnieuw geprobeerd' : `opnieuw${om}`;
  }
}

/** "klaar · over 14 s", "wacht · opnieuw om 08:45". */
export function wachtzin(item: Uitgaand, seconden: number, nu: string): string {
  const waarom = item.wacht && wachtwoorden(item.wacht, seconden, nu);
  return waarom ? `${ZEKERHEID[item.zekerheid]} · ${waarom}` : ZEKERHEID[item.zekerheid];
}

/** Everything that does not arrive when this decision is let go, a line each. */
export function watVervalt(item: Uitgaand): readonly string[] {
  const { opdracht, besluit, toelichting } = item;
  return [besluit, ...(toelichting === null ? [] : [`“${toelichting}”`]), ...(opdracht ? daarbij(opdracht) : [])];
}

function daarbij(opdracht: OpdrachtInvoer): string[] {
  if (opdracht.soort === 'afhandelen')
    return [
      opdracht.gegrond ? 'Uw beoordeling: terecht gemeld' : 'Uw beoordeling: niet terecht gemeld',
      ...(opdracht.attributen?.length
        ? [`Uw oordeel over ${aantalVan(opdracht.attributen.length, 'gegeven', 'gegevens')}`]
        : []),
      ...(opdracht.antwoord ? [`Het antwoord aan de melder: “${opdracht.antwoord.tekst}”`] : []),
      ...(opdracht.onderzoekVerwijderdOp
        ? [`In onderzoek verwijderd op ${datum(opdracht.onderzoekVerwijderdOp)}`]
        : []),
    ];
  if (opdracht.soort === 'melder-benaderen' && opdracht.rappelOp) return [`Het rappel op ${datum(opdracht.rappelOp)}`];
  return opdracht.soort === 'inplannen' ? [opdracht.mijlpaal] : [];
}

/** Why a decision was not taken, in one sentence; codes of the koppelvlak and of the fold. */
const REDEN: Readonly<Record<string, string>> = {
  'basis-verouderd': 'De status is veranderd nadat u de melding zag. Kijk of uw besluit nog klopt.',
  'overgang-niet-toegestaan': 'Uw besluit past niet meer bij de status van nu.',
  'uit-reservekopie':
    'Dit besluit komt uit een reservekopie. Het is niet zeker of u het later nog hebt teruggehaald of gewijzigd. Kijk of het nog klopt.',
  'voorganger-geweigerd': 'Een eerder besluit van u bij deze melding is niet doorgegaan. Daarom wacht dit besluit ook.',
  'gegeven-ontbreekt': 'Bij uw besluit ontbreekt een gegeven. Pas het aan.',
  'toegewezen-aan-collega':
    'Uw besluit is nog niet verzonden, want een ander heeft de toewijzing van deze melding intussen gewijzigd. Kies wat er met uw werk gebeurt.',
  'niet-de-bronhouder': 'Een andere bronhouder behandelt deze melding nu.',
  'rol-niet-bevoegd': 'Uw rol mag dit besluit niet nemen.',
  'uuid-hergebruikt': 'De centrale voorziening kende dit besluit al met een andere inhoud.',
  'bijlage-klopt-niet': 'Een bestand bij uw besluit kwam niet goed aan. Voeg het opnieuw toe.',
  'te-groot': 'Uw besluit is te groot om te verzenden. Maak de tekst korter.',
  ongeldig: 'De centrale voorziening vond een fout in uw besluit. Pas het aan.',
  onbekend: 'De centrale voorziening kent deze melding niet meer.',
};

export function conflictreden(code: string): string {
  return Object.hasOwn(REDEN, code) ? (REDEN[code] ?? '') : 'De centrale voorziening heeft uw besluit niet aangenomen.';
}

/** "In behandeling door S. Bakker". */
export function standVanNu(nu: Uitgaandconflict['nu']): string {
  return nu.wie === '' ? nu.statusnaam : `${nu.statusnaam} door ${nu.wie}`;
}
