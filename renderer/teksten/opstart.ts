// First start, and one screen per fault at start: what is wrong in one sentence, and what to do. Never an offer to delete.
import type { Opstartfout } from '../../shared/ipc/vormen/opstart.ts';
import type { TlsReden } from '../../shared/ipc/vormen/sync.ts';

export type Foutscherm = { readonly titel: string; readonly wat: string; readonly doe: string };

export const OPSTART = {
  bezigTitel: 'Een ogenblik',
  bezig: 'Terugmeldbalie start en opent uw meldingen.',
  welkom: 'Verbinden met de centrale voorziening',
  welkomUitleg:
    'Terugmeldbalie haalt de meldingen voor uw organisatie op en bewaart ze versleuteld op deze computer. Daarna kunt u ook zonder verbinding werken.',
  adres: 'Adres van de centrale voorziening',
  adresHulp: 'Bijvoorbeeld https://terugmelden.uwgemeente.nl. U krijgt het van uw beheerder.',
  adresLeeg: 'Vul het adres in.',
  token: 'Token',
  tokenHulp: 'Het token is persoonlijk en blijft op deze computer.',
  tokenLeeg: 'Vul het token in.',
  verbinden: 'Verbinden',
  of: 'of',
  oefenen: 'Oefenen met fictieve meldingen',
  oefenenTeamlead: 'Oefenen als teamleider',
  oefenenHulp:
    'Niets gaat naar buiten. Alle personen en meldingen zijn verzonnen. Als teamleider oefent u ook het verdelen.',
  andereVerbinding: 'Andere verbinding',
  sleutelInBestand: 'Sleutel in een bestand bewaren',
  sleutelWaarschuwing:
    'Let op: wie bij dit bestand kan, kan de meldingen op deze computer lezen. Kies dit alleen op een computer die goed is afgeschermd.',
  plaats: 'Waar',
  reden: 'Reden',
  versie: 'Versie',
} as const;

export const OPSTARTFOUT: Readonly<Record<Opstartfout, Foutscherm>> = {
  'adres-ongeldig': {
    titel: 'Het adres klopt niet',
    wat: 'Dit is geen adres dat met https:// of http:// begint.',
    doe: 'Controleer het adres en vul het opnieuw in bij Andere verbinding.',
  },
  'geen-verbinding': {
    titel: 'Geen verbinding',
    wat: 'De centrale voorziening geeft geen antwoord en op deze computer staan nog geen meldingen.',
    doe: 'Controleer het adres en uw netwerk en probeer het opnieuw. Na de eerste keer kunt u ook zonder verbinding werken.',
  },
  'geen-veilige-verbinding': {
    titel: 'De verbinding is niet veilig',
    wat: 'Het programma vertrouwt het certificaat op dit adres niet. Er is niets opgehaald en niets verzonden.',
    doe: 'Vraag uw beheerder om hulp en noem de reden die hieronder staat. Uw meldingen en besluiten blijven staan.',
  },
  'geen-centrale-voorziening': {
    titel: 'Dit is niet de centrale voorziening',
    wat: 'Op dit adres antwoordt iets anders dan de centrale voorziening.',
    doe: 'Controleer het adres. Staat er een inlogpagina of een proxy tussen, vraag dan uw beheerder om hulp.',
  },
  'token-ongeldig': {
    titel: 'Het token geldt niet',
    wat: 'De centrale voorziening kent dit token niet of het is verlopen.',
    doe: 'Vraag uw beheerder om een nieuw token en vul het in bij Andere verbinding. Uw meldingen en besluiten blijven staan.',
  },
  'geen-bronhouder': {
    titel: 'Dit token is niet van een bronhouder',
    wat: 'Met dit token kunt u wel melden, maar geen meldingen behandelen.',
    doe: 'Vraag uw beheerder om een token voor een bijhouder, teamleider of raadpleger.',
  },
  'andere-versie': {
    titel: 'De centrale voorziening heeft een andere versie',
    wat: 'Dit programma en de centrale voorziening passen niet bij elkaar. Er is niets opgehaald en niets verzonden.',
    doe: 'Vraag uw beheerder om een nieuwe versie van Terugmeldbalie. Uw meldingen en besluiten blijven staan.',
  },
  netwerkpad: {
    titel: 'De gegevensmap staat op het netwerk',
    wat: 'Op een netwerkschijf kunnen uw meldingen beschadigd raken. Daarom opent het programma deze map niet.',
    doe: 'Kies met uw beheerder een map op deze computer zelf en start het programma opnieuw. In de map is niets gewijzigd.',
  },
  'map-onbruikbaar': {
    titel: 'De gegevensmap is niet bruikbaar',
    wat: 'Het programma kan deze map niet maken of er niet in schrijven.',
    doe: 'Controleer of de map bestaat en of u erin mag schrijven. Probeer het daarna opnieuw.',
  },
  'schijf-vol': {
    titel: 'De schijf is vol',
    wat: 'Er is geen ruimte om uw meldingen veilig te bewaren.',
    doe: 'Maak ruimte vrij op deze schijf en probeer het opnieuw. Er is niets verloren gegaan.',
  },
  'al-in-gebruik': {
    titel: 'De gegevensmap is al in gebruik',
    wat: 'Een ander programma heeft deze map open. Misschien draait Terugmeldbalie al.',
    doe: 'Sluit het andere venster en probeer het opnieuw.',
  },
  'database-nieuwer': {
    titel: 'Uw meldingen zijn van een nieuwere versie',
    wat: 'Een nieuwere versie van Terugmeldbalie heeft dit bestand gemaakt. Deze versie verandert er niets aan.',
    doe: 'Installeer de nieuwste versie van Terugmeldbalie en start opnieuw.',
  },
  'database-beschadigd': {
    titel: 'Het bestand met uw meldingen is beschadigd',
    wat: 'Het programma kan het bestand niet goed lezen. Het heeft er niets aan veranderd.',
    doe: 'U kunt verder met een reservekopie of opnieuw beginnen. Het beschadigde bestand gaat dan opzij en blijft bewaard.',
  },
  'database-vreemd': {
    titel: 'Dit bestand is niet van Terugmeldbalie',
    wat: 'In de gegevensmap staat een bestand van een ander programma. Het is niet gewijzigd.',
    doe: 'Kies met uw beheerder een andere gegevensmap en start het programma opnieuw.',
  },
  'sleutel-niet-beschikbaar': {
    titel: 'De sleutel is niet beschikbaar',
    wat: 'Uw meldingen zijn versleuteld en de sleutel is op deze computer niet te vinden. Het bestand zelf is heel.',
    doe: 'Meld u aan met hetzelfde account als eerder en probeer het opnieuw. Lukt dat niet, vraag dan uw beheerder om hulp.',
  },
  'geen-sleutelopslag': {
    titel: 'Geen veilige plek voor de sleutel',
    wat: 'Deze computer heeft geen sleutelopslag. Het programma kan de sleutel van uw meldingen daar dus niet bewaren.',
    doe: 'Vraag uw beheerder om de sleutelopslag aan te zetten, of kies zelf om de sleutel in een bestand te bewaren.',
  },
  'oefendienst-start-niet': {
    titel: 'Oefenen start niet',
    wat: 'De oefenomgeving op deze computer kwam niet op gang.',
    doe: 'Probeer het opnieuw. Lukt het niet, geef dit dan aan uw beheerder door.',
  },
  onverwacht: {
    titel: 'Er gaat iets mis',
    wat: 'Het programma kon niet starten door een fout die we niet kennen.',
    doe: 'Probeer het opnieuw. Lukt het niet, geef dit dan aan uw beheerder door. Uw meldingen blijven staan.',
  },
};

/** Why a certificate is not trusted: said at start, and in the top bar while synchronising. */
export const TLS_REDEN: Readonly<Record<TlsReden, string>> = {
  'onbekende-uitgever': 'Deze computer kent de uitgever van het certificaat niet.',
  verlopen: 'Het certificaat is verlopen of geldt nog niet. Controleer ook de datum van deze computer.',
  'andere-naam': 'Het certificaat is voor een ander adres.',
  ongeldig: 'Het certificaat is ongeldig.',
};
