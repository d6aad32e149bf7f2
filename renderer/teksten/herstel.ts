// Words of the recovery of a damaged database: what is saved, three ways on, and what each of them means.
import { aantalVan } from './algemeen.ts';
import { foutzin } from './fouten.ts';

const besluiten = (aantal: number): string => aantalVan(aantal, 'besluit', 'besluiten');

/** What happens with the unsent work, as one sentence of a question. */
function onverzonden(gered: number): string {
  if (gered === 0) return '';
  return gered === 1
    ? 'Uw besluit dat nog niet verzonden was, wordt opnieuw klaargezet. '
    : `Uw ${besluiten(gered)} die nog niet verzonden waren, worden opnieuw klaargezet. `;
}

const OPZIJ = 'Het beschadigde bestand gaat opzij en blijft bewaard.';

export const HERSTEL = {
  titel: 'Hoe wilt u verder?',
  bezig: 'Het programma kijkt wat er nog te lezen is.',
  foutTitel: 'Het herstel is niet te openen',

  gered: (aantal: number) =>
    aantal === 1
      ? '1 besluit dat nog niet verzonden was, is gelezen en gaat met u mee.'
      : `${besluiten(aantal)} die nog niet verzonden waren, zijn gelezen en gaan met u mee.`,
  nietsOnverzonden: 'Alles wat u besloot, was al verzonden.',
  deelOnleesbaar:
    'Een deel van wat nog niet verzonden was, is niet te lezen. Kijk na het herstel of uw laatste besluiten er staan.',
  nietsLeesbaar:
    'Wat nog niet verzonden was, is in dit bestand niet te lezen. Kijk na het herstel of uw laatste besluiten er staan.',

  terugzetten: 'Reservekopie terugzetten',
  terugzettenUitleg:
    'U gaat verder waar de reservekopie ophield. Wat daarna binnenkwam, haalt het programma opnieuw op.',
  geenReservekopie: 'Er is geen goede reservekopie.',
  welke: 'Reservekopie van',
  nieuwste: 'nieuwste',
  terugzettenVraag: (moment: string) => `Reservekopie van ${moment} terugzetten?`,
  terugzettenGevolg: (gered: number) =>
    `${OPZIJ} ${onverzonden(gered)}Wat na de reservekopie binnenkwam, komt terug van de centrale voorziening.`,

  opnieuw: 'Opnieuw beginnen',
  opnieuwUitleg:
    'U begint met een leeg bestand. Alle meldingen komen terug van de centrale voorziening. Daarvoor is verbinding nodig.',
  opnieuwVraag: 'Opnieuw beginnen met een leeg bestand?',
  opnieuwGevolg: (gered: number) =>
    `${OPZIJ} ${onverzonden(gered)}Alle meldingen komen terug van de centrale voorziening. Het verslag van wat is vernietigd en wat u vasthoudt, gaan mee als ze te lezen zijn. Het logboek blijft in het beschadigde bestand.`,

  leesbaar: 'Onverzonden werk leesbaar bewaren',
  leesbaarUitleg: 'U bewaart uw besluiten in een map die u kiest. Let op: dit bestand is niet versleuteld.',
  leesbaarVraag: 'Bewaren zonder versleuteling?',
  leesbaarGevolg:
    'Iedereen die bij deze map kan, kan uw besluiten en teksten lezen. Er kunnen gegevens van burgers in staan. Kies een veilige plek en ruim het bestand op als u het niet meer nodig hebt.',
  leesbaarBewaard: (map: string) => `Uw onverzonden werk staat nu leesbaar in ${map}.`,
  leesbaarNiet: 'In deze map kan het programma niet schrijven. Kies een andere map.',
} as const;

/** The sentence for a fault of the recovery: a full disk costs nothing here. */
export function herstelfout(fout: { readonly code: string; readonly [veld: string]: unknown }): string {
  return fout.code === 'schijf-vol'
    ? 'De schijf is vol. Er is niets verloren gegaan. Maak ruimte vrij en probeer het opnieuw.'
    : foutzin(fout);
}
