// Words of files: what they are, why one is not shown, what to know of one that is, and the pane around it.
import type { Bestandssoort } from '../../shared/domain/bestand/soort.ts';
import type { LetOp, Weigering } from '../../shared/domain/bestand/weigering.ts';
import type { Controle, Reeksbestand } from '../../shared/ipc/vormen/bijlage.ts';
import type { Feiten } from '../../shared/ipc/vormen/kijker.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { aantalVan, getal, grootte } from './algemeen.ts';
import { datum } from './datums.ts';

/** "een PDF-bestand". */
const EEN: Readonly<Record<Bestandssoort, string>> = {
  leeg: 'een leeg bestand',
  pdf: 'een PDF-bestand',
  jpeg: 'een JPEG-afbeelding',
  png: 'een PNG-afbeelding',
  gif: 'een GIF-afbeelding',
  webp: 'een WebP-afbeelding',
  tiff: 'een TIFF-afbeelding',
  heic: 'een HEIC-foto',
  avif: 'een AVIF-afbeelding',
  bmp: 'een BMP-afbeelding',
  svg: 'een SVG-tekening',
  html: 'een webpagina (HTML)',
  xml: 'een XML-bestand',
  tekst: 'een tekstbestand',
  csv: 'een CSV-bestand',
  eml: 'een e-mail',
  msg: 'een Outlook-e-mail',
  docx: 'een Word-document',
  xlsx: 'een Excel-bestand',
  odt: 'een OpenDocument-tekst',
  ods: 'een OpenDocument-rekenblad',
  presentatie: 'een presentatie',
  'office-oud': 'een Office-bestand in de oude vorm van vóór 2007',
  'office-versleuteld': 'een Office-bestand met een wachtwoord',
  rtf: 'een RTF-document',
  zip: 'een zip-bestand',
  archief: 'een archief met bestanden',
  video: 'een video',
  geluid: 'een geluidsopname',
  programma: 'een programma',
  script: 'een script',
  onbekend: 'een bestand van een onbekende soort',
};

/** "PDF-bestand", to begin a line with. */
export function soortnaam(soort: Bestandssoort): string {
  const naam = EEN[soort].replace(/^een /, '');
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}

const BEWAAR = 'Bewaar het en open het in een ander programma.';

/** The sentence for a file that is not shown. */
export function weigerzin({ code, gegevens }: Weigering): string {
  switch (code) {
    case 'leeg':
      return 'Dit bestand is leeg: het is 0 bytes groot.';
    case 'niet-hier':
      return 'Dit bestand is nog niet op deze computer, of het is niet meer beschikbaar.';
    case 'vergrendeld':
      return 'Het scherm is vergrendeld. Ontgrendel het eerst.';
    case 'lezen-mislukt':
      return 'Het lezen van dit bestand is afgebroken. Probeer het opnieuw.';
    case 'niet-te-tonen':
      return `Dit is ${EEN[gegevens.soort]}. Dat toont dit programma niet. ${BEWAAR}`;
    case 'programma':
      return 'Dit is een programma of script. Het wordt niet getoond, niet uitgevoerd en niet bewaard.';
    case 'beschadigd':
      return `Dit is ${EEN[gegevens.soort]}, maar het is beschadigd of niet compleet. Het is niet te openen.`;
    case 'versleuteld':
      return `Dit is ${EEN[gegevens.soort].replace(/ met een wachtwoord$/, '')} met een wachtwoord. Het is hier niet te openen. ${BEWAAR}`;
    case 'te-veel-pixels':
      return `Deze afbeelding is ${getal(gegevens.breedte)} bij ${getal(gegevens.hoogte)} pixels. Dat is te groot om hier te tonen.`;
    case 'te-veel-paginas':
      return `Dit bestand heeft ${getal(gegevens.aantal)} pagina’s. Hier zijn er hoogstens ${getal(gegevens.hoogstens)} te tonen.`;
    case 'te-veel-delen':
      return `Dit bestand bestaat uit ${getal(gegevens.aantal)} delen. Dat heeft geen gewoon document. Het is niet geopend.`;
    case 'zip-bom':
      return 'Dit bestand wordt bij het uitpakken veel te groot. Het openen is gestopt.';
    case 'gevaarlijke-xml':
      return 'In dit bestand staan verwijzingen die een gewoon document niet heeft. Het is niet geopend.';
    case 'te-diep':
      return 'In dit bestand zitten te veel lagen in elkaar. Het openen is gestopt.';
    case 'onbekende-vorm':
      return `Dit is ${EEN[gegevens.soort]}, maar in een vorm die dit programma niet kent. ${BEWAAR}`;
    case 'te-lang':
      return `Het openen van dit bestand duurt te lang en is gestopt. ${BEWAAR}`;
    case 'te-groot':
      return `Dit bestand is te groot om hier te tonen. ${BEWAAR}`;
    default:
      return assertNever(code, 'weigerzin');
  }
}

const EENHEID: Readonly<Record<Extract<LetOp, { code: 'afgekapt' }>['eenheid'], string>> = {
  regels: 'regels',
  rijen: 'rijen',
  kolommen: 'kolommen',
  tekens: 'tekens',
  alineas: 'alinea’s',
  bladen: 'bladen',
  bijlagen: 'bijlagen',
};

/** What to know of a file that is shown. */
export function letOpZin(letOp: LetOp): string {
  switch (letOp.code) {
    case 'afgekapt':
      return `U ziet alleen de eerste ${getal(letOp.getoond)} ${EENHEID[letOp.eenheid]}.`;
    case 'incompleet':
      return 'Het einde van deze afbeelding ontbreekt. U ziet wat er is.';
    case 'scripts-genegeerd':
      return 'In dit PDF-bestand staan scripts of opdrachten. Die worden niet uitgevoerd.';
    case 'bevat-bestanden':
      return `In dit PDF-bestand ${letOp.aantal === 1 ? 'zit 1 ander bestand' : `zitten ${getal(letOp.aantal)} andere bestanden`}. Die ziet u hier niet.`;
    case 'niet-opgehaald':
      return 'Deze e-mail wil iets van internet ophalen. Dat is niet gedaan.';
    case 'zonder-opmaak':
      return 'U ziet tekst en tabellen, zonder opmaak en afbeeldingen.';
    case 'oude-codering':
      return 'De tekst zegt niet in welke tekencode hij staat. Het is gelezen als Windows-tekst.';
    default:
      return assertNever(letOp, 'letOpZin');
  }
}

/** Why its bytes are not here yet, or never; null when they are. */
export function standzin({ staat, gehaald, bytes }: Pick<Reeksbestand, 'staat' | 'gehaald' | 'bytes'>): string | null {
  switch (staat) {
    case 'aanwezig':
      return null;
    case 'nodig':
      return gehaald > 0
        ? `Dit bestand is voor ${deel(gehaald, bytes)} opgehaald. De rest komt als u online bent.`
        : 'Dit bestand is nog niet opgehaald. Het komt vanzelf als u online bent.';
    case 'bezig':
      return `Dit bestand wordt nu opgehaald: ${deel(gehaald, bytes)}.`;
    case 'niet-beschikbaar':
      return 'Dit bestand is niet beschikbaar. De centrale voorziening geeft het niet meer.';
    case 'beschadigd':
      return 'Dit bestand kwam anders binnen dan het was aangekondigd. Het programma probeert het later opnieuw.';
    default:
      return assertNever(staat, 'standzin');
  }
}

function deel(van: number, tot: number): string {
  return `${Math.floor((100 * van) / Math.max(1, tot))}%`;
}

export const BIJLAGE = {
  paneel: (naam: string) => `Bijlage ${naam}`,
  openen: (naam: string) => `${naam} openen`,
  sluiten: 'Bijlage sluiten',
  vorige: 'Vorige bijlage',
  volgende: 'Volgende bijlage',
  plek: (hoeveelste: number, totaal: number) => `${hoeveelste} van ${totaal}`,
  bewarenAls: 'Bewaren als…',
  bewaard: 'Het bestand is bewaard.',
  opnieuw: 'Opnieuw',
  laden: (percentage: number) => `Bezig met openen: ${percentage}%`,
  bezig: 'Bezig met openen',
  nietTeTonenTitel: 'Niet te tonen',
  nietHierTitel: 'Niet op deze computer',
  vastTitel: 'Het bestand reageert niet',
  vast: 'Het tonen van dit bestand is vastgelopen. De rest van het programma heeft er geen last van.',
  wegTitel: 'Deze bijlage is er niet meer',
  weg: 'De bijlage hoort niet meer bij deze melding.',
  bediening: 'Bediening van de bijlage',
  kader: 'Inhoud van de bijlage',
  inzoomen: 'Inzoomen',
  uitzoomen: 'Uitzoomen',
  zoom: (factor: number) => `${Math.round(100 * factor)}%`,
  passend: 'Passend maken',
  breedte: 'Passend in de breedte',
  heel: 'Hele pagina',
  echt: 'Ware grootte',
  linksom: 'Linksom draaien',
  rechtsom: 'Rechtsom draaien',
  miniaturen: 'Miniaturen',
  pagina: 'Pagina',
  vanPaginas: (aantal: number) => `van ${getal(aantal)}`,
  vorigePagina: 'Vorige pagina',
  volgendePagina: 'Volgende pagina',
  zoeken: 'Zoeken in de bijlage',
  vorigeVondst: 'Vorige vindplaats',
  volgendeVondst: 'Volgende vindplaats',
  gevonden: (huidig: number, aantal: number) =>
    aantal === 0 ? 'niets gevonden' : `${getal(huidig)} van ${getal(aantal)}`,
  zoekt: 'bezig met zoeken',
  bestanden: 'Bestanden',
  vanMelding: (kenmerk: string) => `Van melding ${kenmerk}`,
  letOp: 'Let op',
} as const;

export const CONTROLE = {
  kop: 'Bestandscontrole',
  soort: 'Soort volgens de inhoud',
  naam: 'Naam',
  naamPast: 'past bij de inhoud',
  naamPastNiet: (soort: Bestandssoort) => `De naam past niet bij de inhoud: dit is ${EEN[soort]}.`,
  aangekondigd: 'Aangekondigd als',
  typePastNiet: 'Dit past niet bij de inhoud.',
  grootte: 'Grootte',
  bytes: (bytes: number) => (bytes < 1_000 ? grootte(bytes) : `${grootte(bytes)} (${getal(bytes)} bytes)`),
  sha256: 'SHA-256',
  paginas: 'Pagina’s',
  beeld: 'Afmeting',
  gemaakt: 'Gemaakt op',
  gewijzigd: 'Gewijzigd op',
  genomen: 'Foto genomen op',
  plaats: 'Plaats van de foto',
  dubbel: 'Zelfde inhoud',
  opvallend: (aantal: number) => aantalVan(aantal, 'bijzonderheid', 'bijzonderheden'),
  uniek: 'staat niet in een andere melding op deze computer',
  bewaren: 'Bewaren',
  uitvoerbaar: 'Dit bestand is niet te bewaren: het is een programma of script, of het heet zo.',
} as const;

export const pixels = ({ breedte, hoogte }: NonNullable<Feiten['beeld']>): string =>
  `${getal(breedte)} × ${getal(hoogte)} pixels`;

/** A date of a file, with its time; without a zone it is the clock of whoever made it. */
export function bestandsmoment(waarde: string): string {
  const tijd = /T(\d\d:\d\d)/.exec(waarde)?.[1];
  const dag = datum(waarde.slice(0, 10));
  return tijd === undefined ? dag : `${dag} ${tijd}`;
}

/** "12 dagen na het peilmoment". */
export function peilzin(dagen: number): string {
  if (dagen === 0) return 'op het peilmoment';
  return `${aantalVan(Math.abs(dagen), 'dag', 'dagen')} ${dagen > 0 ? 'na' : 'vóór'} het peilmoment`;
}

export function afstandVanPunt(meters: number): string {
  return meters < 10_000
    ? `${getal(meters)} m van het punt van de melding`
    : `${getal(Math.round(meters / 1_000))} km van het punt van de melding`;
}

export function gradenzin({ breedte, lengte }: NonNullable<Feiten['plaats']>): string {
  const getalVan = (waarde: number) => Math.abs(waarde).toLocaleString('nl-NL', { maximumFractionDigits: 5 });
  return `${getalVan(breedte)}° ${breedte < 0 ? 'ZB' : 'NB'}, ${getalVan(lengte)}° ${lengte < 0 ? 'WL' : 'OL'}`;
}

/** "Ook in melding BD-0471, als gevel.jpg". */
export function dubbelzin({ kenmerk, bestandsnaam, zelf }: Controle['dubbel'][number]): string {
  return zelf ? `ook in deze melding, als ${bestandsnaam}` : `ook in melding ${kenmerk}, als ${bestandsnaam}`;
}
