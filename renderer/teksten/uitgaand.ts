// Words of the screen Uitgaand.
import { getal } from './algemeen.ts';

export const UITGAAND = {
  titel: 'Uitgaand',
  uitleg: 'Alles wat nog naar de centrale voorziening moet. Niets verdwijnt zonder bevestiging of uw keuze.',
  conflict: (aantal: number) => `Conflict · ${getal(aantal)}`,
  wachtend: (aantal: number) => `Wacht op verzending · ${getal(aantal)}`,
  bevestigd: (aantal: number) => `Vandaag bevestigd · ${getal(aantal)}`,
  enMeer: (aantal: number) => `En nog ${getal(aantal)} eerder vandaag.`,
  foutTitel: 'Uitgaand is niet te openen',
  leegTitel: 'Niets staat te wachten',
  leegUitleg: 'Al uw besluiten zijn bevestigd.',
  toen: 'Toen u besloot',
  nu: 'Landelijk nu',
  besluit: 'Uw besluit',
  nietVerzonden: 'niet aangekomen',
  geenTekst: 'zonder toelichting',
  terwijl: (status: string) => `${status} terwijl u besloot`,
  geweigerd: 'Geweigerd door de centrale voorziening',
  kanNiet: 'Opnieuw proberen kan niet bij de status van nu.',
  blijft: 'Uw tekst blijft in het dossier bewaard.',
  aanpassen: 'Aanpassen',
  latenVallen: 'Laten vallen',
  latenVallenVraag: 'Uw besluit laten vallen?',
  latenVallenUitleg: (besluit: string, kenmerk: string) =>
    `${besluit} bij ${kenmerk} gaat dan niet naar de centrale voorziening. Uw tekst blijft in het dossier bewaard.`,
  overSeconden: (seconden: number) => `klaar · over ${getal(seconden)} s`,
  onzeker: 'onzeker · antwoord niet ontvangen',
  wacht: 'wacht · wordt opnieuw geprobeerd',
  bevestigdOm: (tijd: string) => `bevestigd ${tijd}`,
  wordtNagevraagd: 'Wordt nagevraagd',
  onderweg: 'Onderweg',
} as const;

/** Why a decision was not taken, in one sentence; codes of the koppelvlak and of the fold. */
const REDEN: Readonly<Record<string, string>> = {
  'basis-verouderd': 'De status is veranderd nadat u de melding zag. Kijk of uw besluit nog klopt.',
  'overgang-niet-toegestaan': 'Uw besluit past niet meer bij de status van nu.',
  'uit-reservekopie':
    'Dit besluit komt uit een reservekopie. Het is niet zeker of u het later nog hebt teruggehaald of gewijzigd. Kijk of het nog klopt.',
  'voorganger-geweigerd': 'Een eerder besluit van u bij deze melding is niet doorgegaan. Daarom wacht dit besluit ook.',
  'gegeven-ontbreekt': 'Bij uw besluit ontbreekt een gegeven. Pas het aan.',
  'niet-de-bronhouder': 'Een andere bronhouder behandelt deze melding nu.',
  'rol-niet-bevoegd': 'Uw rol mag dit besluit niet nemen.',
  'uuid-hergebruikt': 'De centrale voorziening kende dit besluit al met een andere inhoud.',
  ongeldig: 'De centrale voorziening vond een fout in uw besluit. Pas het aan.',
  onbekend: 'De centrale voorziening kent deze melding niet meer.',
};

export function conflictreden(code: string): string {
  return Object.hasOwn(REDEN, code) ? (REDEN[code] ?? '') : 'De centrale voorziening heeft uw besluit niet aangenomen.';
}
