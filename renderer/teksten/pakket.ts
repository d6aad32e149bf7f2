// Words of the meeneempakketten: what is taken along, how much of it is here, and what is missing.
import { type Pakketreden, pakketstand } from '../../shared/domain/pakket.ts';
import type { Pakket, Pakketbron } from '../../shared/ipc/vormen/pakket.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { aantalVan, getal, grootte } from './algemeen.ts';
import { datum, moment } from './datums.ts';
import { WEERGAVE } from './kader.ts';

export const PAKKET = {
  actie: 'Meeneempakketten',
  synoniemen: ['meenemen', 'offline', 'onderweg', 'bestanden ophalen', 'zonder verbinding', 'pakket'],
  meenemen: 'Meenemen',
  lijstMeenemen: 'Deze lijst meenemen',
  kop: 'Onderweg',
  titel: 'Meeneempakketten',
  uitleg: 'De bestanden van een pakket worden het eerst opgehaald. Daarna opent u ze ook zonder verbinding.',
  nieuw: 'Nieuw pakket',
  naam: 'Naam',
  naamNodig: 'Geef het pakket een naam.',
  naamLang: 'Gebruik hoogstens 60 tekens.',
  maken: 'Pakket maken',
  gemaakt: (naam: string) => `Pakket “${naam}” is gemaakt.`,
  bijwerken: 'Bijwerken',
  bijwerkenVan: (naam: string) => `Pakket ${naam} bijwerken`,
  bijgewerkt: (naam: string) => `Pakket “${naam}” is bijgewerkt.`,
  verwijderen: 'Verwijderen',
  verwijderenVan: (naam: string) => `Pakket ${naam} verwijderen`,
  verwijderd: (naam: string) => `Pakket “${naam}” is verwijderd. De bestanden blijven op deze computer.`,
  geen: 'U hebt nog geen pakket.',
  geenUitleg: 'Kies meldingen in de lijst en dan Meenemen. Of neem een hele lijst mee via het menu boven de lijst.',
  offline: 'U bent niet verbonden. Wat er nog niet is, komt als u weer online bent.',
  foutTitel: 'De pakketten zijn niet te lezen',
  ontbreekt: (aantal: number) => `Wat er niet is (${getal(aantal)})`,
  ontbreektMeer: (aantal: number) => `U ziet de eerste ${getal(aantal)}.`,
  voortgang: (naam: string) => `Voortgang van pakket ${naam}`,
} as const;

export const PAKKETREDEN: Readonly<Record<Pakketreden, string>> = {
  nodig: 'nog niet opgehaald',
  beschadigd: 'kwam beschadigd binnen, wordt opnieuw opgehaald',
  weg: 'niet meer beschikbaar bij de centrale voorziening',
  elders: 'de melding ligt nu bij een andere bronhouder',
};

/** "12 meldingen, 24 bestanden, 12 MB". */
export function omvangzin({ meldingen, bestanden, bytes }: Pakket['telling']): string {
  const delen = [aantalVan(meldingen, 'melding', 'meldingen'), aantalVan(bestanden, 'bestand', 'bestanden')];
  return [...delen, ...(bestanden === 0 ? [] : [grootte(bytes)])].join(', ');
}

/** Of a package that is not made yet. */
export function voorbeeldzin(telling: Pakket['telling']): string {
  const { bestanden, hier } = telling;
  const omvang = `${omvangzin(telling)}.`;
  if (bestanden === 0) return omvang;
  if (hier === bestanden) return `${omvang} Alles staat al op deze computer.`;
  return `${omvang} Daarvan ${hier === 1 ? 'staat' : 'staan'} er ${getal(hier)} al op deze computer.`;
}

/** How far it is; never better than what is here. */
export function standzin({ telling, compleetOp }: Pakket, nu: string): string {
  const { bestanden, hier, bytes, bytesHier } = telling;
  const stand = pakketstand(telling);
  switch (stand) {
    case 'zonder-bestanden':
      return 'Bij deze meldingen zijn geen bestanden.';
    case 'bezig':
      return `${getal(hier)} van ${aantalVan(bestanden, 'bestand', 'bestanden')} opgehaald, ${grootte(bytesHier)} van ${grootte(bytes)}.`;
    case 'op-na':
      return `Alles wat op te halen is, staat hier: ${getal(hier)} van ${aantalVan(bestanden, 'bestand', 'bestanden')}.`;
    case 'compleet':
      return compleetOp === null ? 'Compleet.' : `Compleet, ${moment(compleetOp, nu)}.`;
    default:
      return assertNever(stand, 'standzin');
  }
}

/** What it was made of. */
export function bronzin({ bron, gemaaktOp }: Pakket, nu: string): string {
  const wanneer = moment(gemaaktOp, nu);
  if (bron === null) return `gekozen meldingen, ${wanneer}`;
  return `${WEERGAVE[bron.weergave]}${bron.vraag === '' ? '' : ` met een zoekvraag`}, zoals het was ${wanneer}`;
}

/** A name to begin with. */
export function beginnaam(bron: Pakketbron, vandaag: string): string {
  return bron.soort === 'keuze' ? `Meegenomen op ${datum(vandaag)}` : `${WEERGAVE[bron.weergave]} op ${datum(vandaag)}`;
}
