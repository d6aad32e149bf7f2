// Words of the morning round.
import type { Rondeklok, Rondereden } from '../../shared/domain/ronde.ts';
import type { Rondeverslag } from '../../shared/ipc/vormen/ochtendronde.ts';
import { aantalVan, getal } from './algemeen.ts';
import { datum } from './datums.ts';
import { BESLUITNAAM } from './handelingen.ts';

export const RONDE = {
  titel: 'Ochtendronde',
  uitleg: 'U loopt langs alles wat vandaag aandacht vraagt: één melding tegelijk, met alleen het toetsenbord.',
  vraagt: (aantal: number) => `${aantalVan(aantal, 'melding vraagt', 'meldingen vragen')} vandaag aandacht`,
  beginnen: 'Beginnen',
  verder: 'Verdergaan',
  plek: (plek: number, totaal: number) => `${getal(plek)} van ${getal(totaal)}`,
  /** Said once to a screen reader at each step. */
  gehoord: (plek: number, totaal: number, reden: string) => `Melding ${getal(plek)} van ${getal(totaal)}: ${reden}.`,
  voortgang: 'Voortgang van de ochtendronde',
  vorige: 'Vorige',
  overslaan: 'Overslaan',
  volgende: 'Volgende',
  stoppen: 'Stoppen',
  gedaan: 'Gedaan',
  overgeslagen: 'Overgeslagen',
  vervallen: 'Niet meer nodig',
  leegTitel: 'Niets vraagt vandaag aandacht',
  leegUitleg: 'Er is niets te laat, niets nieuw en niets ingetrokken bij u.',
  foutTitel: 'De ochtendronde is niet te openen',
  verslagTitel: 'Uw ronde is klaar',
  verslagUitleg: 'Dit verslag noemt alleen aantallen. U kunt het doorsturen.',
  nietsGedaan: 'Niets besloten',
  blijft: 'Dit blijft staan bij u of bij niemand',
  kopieren: 'Verslag kopiëren',
  gekopieerd: 'Het verslag staat op het klembord.',
  kopierenMislukt: 'Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.',
  overgeslagenDoen: (aantal: number) =>
    `${aantalVan(aantal, 'overgeslagen melding', 'overgeslagen meldingen')} alsnog doen`,
  erbijDoen: (aantal: number) => `${aantalVan(aantal, 'nieuwe melding', 'nieuwe meldingen')} erbij doen`,
  terug: 'Terug naar Werkvoorraad',
} as const;

export const RONDEREDEN: Readonly<Record<Rondereden, string>> = {
  conflict: 'Conflict',
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  ingetrokken: 'Ingetrokken',
  rappel: 'Rappel',
  nieuw: 'Nieuw',
};

export const RONDEKLOK: Readonly<Record<Rondeklok, string>> = {
  'te-laat': 'te laat',
  vandaag: 'vandaag',
  'deze-week': 'binnen een week',
  later: 'later',
  'geen-termijn': 'zonder termijn',
};

/** "In behandeling 8". Without a kind: a conflict in which the person chose. */
export function gedaanzin({ soort, aantal }: Rondeverslag['gedaan'][number]): string {
  return `${soort === null ? 'Conflict opgelost' : BESLUITNAAM[soort]} ${getal(aantal)}`;
}

/** The report as text, without anything of a person or a melding. */
export function verslagtekst(verslag: Rondeverslag): string {
  const gedaan = verslag.gedaan.reduce((som, { aantal }) => som + aantal, 0);
  const blijft = verslag.blijft.filter(({ aantal }) => aantal > 0);
  return [
    `${RONDE.titel} ${datum(verslag.dag)}`,
    `${RONDE.gedaan}: ${getal(gedaan)}${gedaan === 0 ? '' : ` (${verslag.gedaan.map(gedaanzin).join(', ')})`}`,
    `${RONDE.overgeslagen}: ${getal(verslag.overgeslagen)}`,
    ...(verslag.vervallen === 0 ? [] : [`${RONDE.vervallen}: ${getal(verslag.vervallen)}`]),
    ...(verslag.nietBekeken === 0 ? [] : [`Niet bekeken: ${getal(verslag.nietBekeken)}`]),
    `${RONDE.blijft}: ${blijft.length === 0 ? 'niets' : blijft.map(({ klok, aantal }) => `${getal(aantal)} ${RONDEKLOK[klok]}`).join(', ')}`,
  ].join('\n');
}
