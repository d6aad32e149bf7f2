// The papers that come along as evidence, in the words of those who write them. Everybody in them is fictitious.
import { datumInWoorden, plusDagen } from '../../shared/domain/termijn/datum.ts';
import { type Bewijs, type Decor, eerder, eerderInWoorden } from './onderwerp.ts';
import { type Fictiefpersoon, metVoorletter, verzinPersoon, volleNaam } from './personen.ts';
import { type Adres, adresregel } from './plaatsen.ts';

const OEFENREGEL = 'Dit is een oefendocument. Personen, nummers en gebeurtenissen zijn verzonnen.';

export function retourpost(d: Decor, persoon: Fictiefpersoon, adres: Adres): Bewijs {
  const eerste = eerder(d, 40, 80);
  return {
    soort: 'brief',
    bestandsnaam: d.toeval.kies(['retourpost.pdf', 'post retour afzender.pdf', 'onbestelbaar.pdf']),
    titel: 'Overzicht onbestelbare post',
    afzender: d.afnemer.naam,
    beschrijving: 'Overzicht van stukken die retour kwamen',
    alineas: [
      `Geadresseerde: ${metVoorletter(persoon)}`,
      `Adres volgens de basisregistratie: ${adresregel(adres)}`,
      'Verzonden stukken:',
      `1. Brief van ${datumInWoorden(eerste)}: retour met de reden "geadresseerde woont hier niet".`,
      `2. Brief van ${datumInWoorden(plusDagen(eerste, 14))}: retour met de reden "adres onjuist of onvolledig".`,
      `3. Aangetekende brief van ${datumInWoorden(plusDagen(eerste, 30))}: niet afgehaald, na drie weken retour.`,
      'Op alle enveloppen is het adres gecontroleerd; het komt letterlijk overeen met de registratie. Er is geen verhuisservice actief.',
      'Conclusie van de behandelaar: er is gerede twijfel of geadresseerde nog op dit adres verblijft.',
      OEFENREGEL,
    ],
  };
}

export function huisbezoek(d: Decor, persoon: Fictiefpersoon, oud: Adres, nieuw: Adres | undefined): Bewijs {
  const buur = metVoorletter(verzinPersoon(d.toeval));
  const dag = eerder(d, 4, 25);
  return {
    soort: 'brief',
    bestandsnaam: d.toeval.kies(['verslag huisbezoek.pdf', 'huisbezoek.pdf', 'rapport controle.pdf']),
    titel: 'Verslag van een huisbezoek',
    afzender: `${d.afnemer.naam}, ${d.afnemer.afdelingen[0]}`,
    beschrijving: 'Verslag van de toezichthouder',
    alineas: [
      `Datum en tijd: ${datumInWoorden(dag)}, ${d.toeval.geheel(9, 16)}.${d.toeval.kies(['05', '20', '35', '50'])} uur`,
      `Bezocht adres: ${adresregel(oud)}`,
      `Betreft: ${volleNaam(persoon)}`,
      'Aanleiding. Uit de eigen administratie bleek dat het geregistreerde adres mogelijk niet klopt. Betrokkene is vooraf niet op de hoogte gesteld.',
      `Bevindingen. Bij de voordeur staat een andere naam dan die van betrokkene. Na aanbellen doet een bewoner open die zegt betrokkene ${d.toeval.kies(['niet te kennen', 'alleen van naam te kennen', 'sinds het voorjaar niet meer te hebben gezien'])}. De bewoner laat vrijwillig de gang en de woonkamer zien. Er zijn geen kleding, post of persoonlijke spullen van betrokkene aangetroffen.`,
      `Verklaring buurtbewoner. ${buur}, wonend op een naastgelegen nummer, verklaart dat betrokkene "al een tijd geleden" is vertrokken met een verhuiswagen.`,
      nieuw
        ? `Vervolg. Op ${adresregel(nieuw)} doet betrokkene zelf open. ${d.toeval.kies(['Op tafel ligt post op naam van betrokkene.', 'Betrokkene toont een huurcontract en een energierekening.'])} Betrokkene zegt niet te weten dat aangifte nodig was.`
        : 'Vervolg. Een nieuw adres is niet bekend geworden. Telefonisch contact is niet gelukt.',
      'Conclusie. Er is gerede twijfel over het geregistreerde adres. Dit verslag wordt bij de terugmelding gevoegd.',
      OEFENREGEL,
    ],
  };
}

export function huurcontract(d: Decor, persoon: Fictiefpersoon, adres: Adres, sinds: string): Bewijs {
  const huur = d.toeval.geheel(612, 1480);
  const verhuurder = d.toeval.kies([
    'Woningcorporatie De Sleutel',
    'Beheer Maliesingel BV',
    'M. de Graaf (particulier)',
  ]);
  return {
    soort: 'brief',
    bestandsnaam: d.toeval.kies(['huurcontract.pdf', 'huurovereenkomst.pdf']),
    titel: 'Huurovereenkomst zelfstandige woonruimte',
    afzender: verhuurder,
    beschrijving: 'Huurovereenkomst zoals door klant overgelegd',
    alineas: [
      `Ondergetekenden: ${verhuurder}, hierna "verhuurder", en ${volleNaam(persoon)}, geboren te ${persoon.geboorteplaats}, hierna "huurder", zijn het volgende overeengekomen.`,
      `Artikel 1. Het gehuurde. Verhuurder verhuurt aan huurder de woonruimte ${adresregel(adres)}, bestaande uit ${d.toeval.kies(['drie kamers, keuken, badkamer en berging', 'twee kamers, keuken, badkamer en balkon', 'een benedenwoning met tuin'])}.`,
      `Artikel 2. Duur. De overeenkomst gaat in op ${datumInWoorden(sinds)} en geldt voor onbepaalde tijd. Huurder kan opzeggen met een termijn van een maand.`,
      `Artikel 3. Huurprijs. De huur bedraagt ${huur},00 euro per maand, bij vooruitbetaling te voldoen voor de eerste van de maand. De servicekosten bedragen ${d.toeval.geheel(18, 95)},50 euro per maand.`,
      'Artikel 4. Bestemming. Het gehuurde is uitsluitend bestemd als woonruimte voor huurder en zijn gezin. Huurder houdt er zijn hoofdverblijf en schrijft zich op het adres in.',
      'Artikel 5. Onderhoud. Kleine herstellingen komen voor rekening van huurder. Gebreken meldt huurder zo snel mogelijk aan verhuurder.',
      'Artikel 6. Onderhuur. Onderhuur of ingebruikgeving aan anderen is niet toegestaan zonder schriftelijke toestemming.',
      'Artikel 7. Waarborgsom. Huurder betaalt bij ingang een waarborgsom van een maand huur. Deze wordt na afloop terugbetaald, verminderd met de kosten van herstel.',
      `Aldus opgemaakt in tweevoud en ondertekend te ${adres.plaats} op ${datumInWoorden(plusDagen(sinds, -21))}.`,
      'Verhuurder: w.g.      Huurder: w.g.',
      OEFENREGEL,
    ],
  };
}

export function akte(
  d: Decor,
  persoon: Fictiefpersoon,
  welke: 'geboorteakte' | 'huwelijksakte' | 'beschikking',
): Bewijs {
  const titels = {
    geboorteakte: 'Uittreksel uit het register van geboorten',
    huwelijksakte: 'Uittreksel uit het register van huwelijken',
    beschikking: 'Beschikking tot echtscheiding (afschrift)',
  } as const;
  return {
    soort: 'brief',
    bestandsnaam: `${welke}.pdf`,
    titel: titels[welke],
    afzender: welke === 'beschikking' ? 'Rechtbank, team familie' : `Burgerlijke stand van ${persoon.geboorteplaats}`,
    beschrijving: 'Kopie zoals bij ons overgelegd',
    alineas: [
      `Aktenummer: ${d.toeval.geheel(1, 9)}-${d.toeval.kies(['A', 'B', 'C'])}${d.toeval.cijfers(4)}`,
      `Naam: ${[persoon.voornamen, persoon.voorvoegsel, persoon.geslachtsnaam].filter(Boolean).join(' ')}`,
      `Geboren te ${persoon.geboorteplaats} op ${datumInWoorden(persoon.geboren)}`,
      welke === 'beschikking'
        ? 'De rechtbank spreekt tussen partijen de echtscheiding uit. De beschikking is ingeschreven in de registers van de burgerlijke stand.'
        : 'Dit uittreksel is afgegeven op verzoek van belanghebbende en komt overeen met de akte in het register.',
      `Afgegeven op ${eerderInWoorden(d, 20, 300)}.`,
      OEFENREGEL,
    ],
  };
}

export function identiteitsbewijs(d: Decor, persoon: Fictiefpersoon): Bewijs {
  return {
    soort: 'brief',
    bestandsnaam: d.toeval.kies(['kopie paspoort.pdf', 'identiteitsbewijs.pdf']),
    titel: 'Kopie van een identiteitsbewijs',
    afzender: d.afnemer.naam,
    beschrijving: 'Nummer en foto zijn onleesbaar gemaakt',
    alineas: [
      `Voornamen: ${persoon.voornamen}`,
      `Achternaam: ${[persoon.voorvoegsel, persoon.geslachtsnaam].filter(Boolean).join(' ')}`,
      `Geboren: ${datumInWoorden(persoon.geboren)} te ${persoon.geboorteplaats}`,
      'Documentnummer: XXXXXXXXX',
      'Burgerservicenummer: XXXXXXXXX',
      `Het document is op ${eerderInWoorden(d, 5, 25)} aan de balie gecontroleerd en in orde bevonden. De pasfoto is afgeschermd.`,
      OEFENREGEL,
    ],
  };
}

export function overlijdensbericht(_d: Decor, persoon: Fictiefpersoon, dag: string, plaats: string): Bewijs {
  return {
    soort: 'brief',
    bestandsnaam: 'bericht van overlijden.pdf',
    titel: 'Bericht van overlijden',
    afzender: 'Uitvaartverzorging De Linde',
    alineas: [
      'Geachte heer, mevrouw,',
      `Namens de familie berichten wij u dat ${volleNaam(persoon)}, geboren op ${datumInWoorden(persoon.geboren)}, op ${datumInWoorden(dag)} is overleden te ${plaats}.`,
      'Wij verzoeken u eventuele uitkeringen en correspondentie stop te zetten. De nalatenschap wordt behandeld door een notaris; de gegevens volgen zodra deze bekend zijn.',
      `De uitvaart heeft op ${datumInWoorden(plusDagen(dag, 6))} plaatsgevonden.`,
      'Met vriendelijke groet,',
      'Uitvaartverzorging De Linde',
      OEFENREGEL,
    ],
  };
}

export function verklaring(d: Decor, titel: string): Bewijs {
  return {
    soort: 'brief',
    bestandsnaam: `${titel.toLowerCase()}.pdf`,
    titel,
    afzender: d.afnemer.naam,
    alineas: [
      `Opgemaakt op ${eerderInWoorden(d, 2, 12)} door een daartoe bevoegde medewerker.`,
      'De melder verklaarde het document te zijn verloren, vermoedelijk in het openbaar vervoer. Er is geen misbruik bekend.',
      'Na voorlezing volhardde de melder bij deze verklaring en tekende die.',
      OEFENREGEL,
    ],
  };
}

/** A letter, a measurement, a permit: about a building or a place. */
export function stuk(d: Decor, bestandsnaam: string, titel: string, alineas: readonly string[]): Bewijs {
  return { soort: 'brief', bestandsnaam, titel, afzender: d.afnemer.naam, alineas: [...alineas, OEFENREGEL] };
}
