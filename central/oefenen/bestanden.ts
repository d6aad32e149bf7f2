// Turns evidence into files: really made, so that they can be opened, measured and checked.
import { createHash } from 'node:crypto';
import { tekenBeeld } from './beelden.ts';
import type { Bewijs } from './onderwerp.ts';
import { maakPdf, type Pdfpagina } from './pdf.ts';
import { type Gevuld, type Toeval, woorden } from './toeval.ts';

export type Bestand = {
  readonly bestandsnaam: string;
  readonly mimeType: string;
  readonly beschrijving?: string;
  readonly inhoud: Uint8Array;
  readonly sha256: string;
};

type Briefbewijs = Extract<Bewijs, { soort: 'brief' }>;

const KLEUREN: Gevuld<readonly [number, number, number]> = [
  [0.08, 0.26, 0.44],
  [0.16, 0.36, 0.3],
  [0.4, 0.17, 0.2],
  [0.24, 0.25, 0.3],
  [0.1, 0.4, 0.5],
];

/** For the pages behind a letter: how the reporting organisation came to what it says. */
const WERKWIJZE = woorden(
  'Deze bijlage beschrijft hoe de gegevens zijn verzameld. Alle waarnemingen zijn gedaan door medewerkers die daarvoor zijn aangewezen en zijn dezelfde dag vastgelegd.|De gegevens uit de basisregistratie zijn opgevraagd voor de taak van de organisatie en vergeleken met de eigen administratie. Verschillen in schrijfwijze zijn niet gemeld.|Betrokkene is gevraagd om een reactie. Als er binnen twee weken geen reactie was, is dat hieronder vermeld. Zonder reactie is niet tot een conclusie gekomen over de reden van het verschil.|Bij twijfel is een tweede bron geraadpleegd. Bronnen zijn: de eigen administratie, een verklaring van een derde, een waarneming ter plaatse of een overgelegd document.|Documenten zijn gecontroleerd op echtheidskenmerken. Kopieën zijn alleen gebruikt als het origineel is getoond. Nummers die niet nodig zijn, zijn onleesbaar gemaakt.|Telefoonnotities zijn samengevat. Letterlijke aanhalingen staan tussen aanhalingstekens. Namen van buurtbewoners zijn afgekort tot een voorletter en achternaam.|De melding is gedaan omdat het gegeven authentiek is en wij het in ons werk moeten gebruiken. Zolang het gegeven niet in onderzoek staat, gaan wij uit van de geregistreerde waarde.|Voor vragen kunt u terecht bij de contactpersoon die in de melding is genoemd. Vermeld dan het kenmerk en niet het burgerservicenummer.|Logboek: dossier geopend, gegevens vergeleken, brief verzonden, brief retour, gegevens opnieuw opgevraagd, besluit tot terugmelden genomen door de teamleider.|Bewaartermijn: dit stuk wordt vernietigd zodra de terugmelding is afgehandeld en de uitkomst in onze administratie is verwerkt.',
);

function bijlagepagina(toeval: Toeval, nummer: number): Pdfpagina {
  const alineas = toeval.greep(WERKWIJZE, toeval.geheel(5, 8));
  return {
    kop: `Bijlage ${nummer}: werkwijze en bronnen`,
    alineas: alineas.map((alinea, i) => `${nummer}.${i + 1}  ${alinea}`),
  };
}

function brief(bewijs: Briefbewijs, toeval: Toeval): Uint8Array {
  const extra = toeval.weeg([
    [5, 0],
    [3, 1],
    [2, 2],
  ]);
  return maakPdf({
    titel: bewijs.titel,
    afzender: bewijs.afzender,
    kleur: toeval.kies(KLEUREN),
    paginas: [
      { kop: bewijs.titel, alineas: bewijs.alineas },
      ...Array.from({ length: extra }, (_, i) => bijlagepagina(toeval, i + 1)),
    ],
  });
}

export function maakBestand(bewijs: Bewijs, toeval: Toeval): Bestand {
  const inhoud = bewijs.soort === 'brief' ? brief(bewijs, toeval) : tekenBeeld(bewijs.beeld, toeval, bewijs.nummer);
  return {
    bestandsnaam: bewijs.bestandsnaam,
    mimeType: bewijs.soort === 'brief' ? 'application/pdf' : 'image/png',
    ...(bewijs.beschrijving === undefined ? {} : { beschrijving: bewijs.beschrijving }),
    inhoud,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
  };
}
