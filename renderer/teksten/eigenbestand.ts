// Words of adding files of one's own.
import type { Bestandssoort } from '../../shared/domain/bestand/soort.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Inname } from '../../shared/ipc/vormen/eigenbestand.ts';
import { grootte } from './algemeen.ts';
import { soortnaam } from './bijlage.ts';

export const EIGENBESTAND = {
  titel: 'Bestand toevoegen',
  gevolg: 'U voegt eigen bestanden toe aan deze melding. De status verandert niet.',
  bestanden: 'Bestanden',
  kies: 'Bestanden kiezen',
  kiesMeer: 'Nog een bestand kiezen',
  sleep: 'Of sleep bestanden hierheen.',
  loslaten: 'Laat los om toe te voegen',
  loslatenBij: (kenmerk: string) => `aan melding ${kenmerk}`,
  weg: (naam: string) => `${naam} weghalen`,
  leesBezig: (deel: number) => `wordt ingelezen, ${deel} %`,
  wacht: 'wacht',
  wieLeest: 'Wie leest dit?',
  eigen: 'Alleen collega’s',
  bronhouders: 'Ook een volgende bronhouder',
  allen: 'Ook de melder',
  allenLetOp:
    'Let op: de melder kan deze bestanden openen en bewaren, met alles wat erin staat. Controleer ze eerst. U kunt dit na het verzenden niet terugdraaien.',
  allenKanNiet: (registratie: string) => `${registratie} kent geen bestanden voor de melder.`,
  allenNaEinde: 'Deze melding is gesloten. De melder kan er geen bestanden meer bij krijgen.',
  beschrijving: 'Beschrijving',
  beschrijvingHulp: 'Bijvoorbeeld: huurcontract, ontvangen aan de balie.',
  geenBestand: 'Kies eerst een bestand.',
  nogBezig: 'Wacht tot alle bestanden zijn ingelezen.',
  eerstWeg: 'Haal eerst de bestanden weg die niet mee kunnen.',
  magNiet: 'U kunt bij deze melding geen bestanden toevoegen.',
  geenMelding: 'Open eerst een melding.',
  alGesleept: 'Bestanden toevoegen kan hier niet: u mag deze melding alleen lezen, of er is geen melding open.',
  naamAnders: (soort: Bestandssoort) => `De naam past niet bij de inhoud: dit is een ${soortnaam(soort)}.`,
} as const;

const FOUTZIN_ALGEMEEN = 'Een van de bestanden kan niet mee. Haal weg wat niet kan.';

/** The sentence for a file that can't come along, or for all of them together. */
export const BESTANDSFOUT: Readonly<Record<NonNullable<Inname['fout']>, string>> = {
  'naam-leeg': 'Dit bestand heeft geen naam. Geef het eerst een naam.',
  'naam-te-lang': 'De naam is langer dan 255 tekens. Geef het bestand een kortere naam.',
  leeg: 'Dit bestand is leeg: het is 0 bytes groot.',
  'te-groot': 'Dit bestand is groter dan 20 MB. Maak het kleiner, bijvoorbeeld met een lagere scankwaliteit.',
  programma: 'Dit is een programma of script, of het heet zo. Dat kan niet bij een melding.',
  'te-veel': 'Bij een melding kunnen hoogstens 50 eigen bestanden. Haal er een paar weg.',
  'te-veel-samen': 'De eigen bestanden bij deze melding worden samen groter dan 200 MB. Haal er een paar weg.',
  'te-veel-tegelijk': 'U kunt hoogstens 20 bestanden tegelijk toevoegen.',
  onleesbaar: 'Dit bestand is niet te lezen. Misschien is het een map, of is het intussen veranderd of verplaatst.',
  'schijf-vol': 'De schijf is vol. Dit bestand is niet ingelezen. Maak ruimte vrij en kies het opnieuw.',
};

/** The sentence of a code that came along with a refusal. */
export function bestandsfoutzin(code: unknown): string {
  const gevonden = Object.entries(BESTANDSFOUT).find(([naam]) => naam === code);
  return gevonden ? gevonden[1] : FOUTZIN_ALGEMEEN;
}

/** "PDF-bestand, 1,2 MB". */
export function inlezing({ soort, bytes }: Pick<Inname, 'soort' | 'bytes'>): string {
  return soort === null ? grootte(bytes) : `${soortnaam(soort)}, ${grootte(bytes)}`;
}

/** Of an own file in the dossier: how far it is on its way. */
export function verzendstand(uit: Dossier['bijlagen'][number]['uit']): string | null {
  if (uit === null) return null;
  if (uit.verstuurd === 'ja') return 'verstuurd, wacht op bevestiging';
  return uit.verstuurd === 'bezig' ? 'wordt verstuurd' : 'nog niet verstuurd';
}

export const LEZERS: Readonly<Record<Dossier['bijlagen'][number]['zichtbaar'], string>> = {
  allen: 'ook de melder leest dit',
  bronhouders: 'alleen bronhouders',
  eigen: 'alleen collega’s',
};
