// BRP meldingen about the person himself; with those about relations the other twelve objects of the profile.
import { datumInWoorden } from '../../shared/domain/termijn/datum.ts';
import { akte, identiteitsbewijs, overlijdensbericht, verklaring } from './brieven.ts';
import { gezag, huwelijk, kind, ouder } from './brp-relaties.ts';
import { andersGespeld, type Verteller } from './brp-verteller.ts';
import { type Decor, eerder, eerderInWoorden, type Onderwerp, peilmoment, rubriek } from './onderwerp.ts';
import { testANummer, testBsn, verzinPersoon } from './personen.ts';
import type { Gevuld } from './toeval.ts';

const naamSpelling: Verteller = (d, p) => {
  const voornaam = d.toeval.kans(0.6);
  const was = voornaam ? p.voornamen : p.geslachtsnaam;
  const wordt = andersGespeld(was);
  return {
    object: 'Persoon',
    attributen: [
      rubriek('010210', 'Voornamen', p.voornamen, voornaam ? wordt : p.voornamen),
      ...(p.voorvoegsel ? [rubriek('010230', 'Voorvoegsel geslachtsnaam', p.voorvoegsel, p.voorvoegsel)] : []),
      rubriek('010240', 'Geslachtsnaam', p.geslachtsnaam, voornaam ? p.geslachtsnaam : wordt),
    ],
    zinnen: d.toeval.kies([
      `In het paspoort staat de ${voornaam ? 'voornaam' : 'achternaam'} als ${wordt}; in de BRP als ${was}. Kopie van het document is bijgevoegd, nummer is onleesbaar gemaakt.`,
      `Klant corrigeert de spelling van de naam bij elk contact. Volgens de overgelegde geboorteakte moet het ${wordt} zijn.`,
    ]),
    bewijs: [identiteitsbewijs(d, p), akte(d, p, 'geboorteakte')],
  };
};

const geboorte: Verteller = (d, p) => {
  const [jaar = '', maand = '', dag = ''] = p.geboren.split('-');
  const onvolledig = d.toeval.kans(0.35);
  const wordt = `${jaar}-${dag > '12' ? maand : dag}-${dag > '12' ? String(Number(dag) - 1).padStart(2, '0') : maand}`;
  return {
    object: 'Persoon',
    attributen: [
      rubriek('010310', 'Geboortedatum', onvolledig ? `${jaar}-00-00` : p.geboren, onvolledig ? p.geboren : wordt),
      rubriek('010320', 'Geboorteplaats', p.geboorteplaats, p.geboorteplaats),
    ],
    zinnen: d.toeval.kies([
      onvolledig
        ? 'In de BRP is alleen het geboortejaar bekend. Betrokkene heeft een gelegaliseerde geboorteakte overgelegd met de volledige datum.'
        : 'Dag en maand van de geboortedatum lijken verwisseld. In het buitenlandse paspoort staat de andere volgorde.',
      `Op het identiteitsbewijs dat ${eerderInWoorden(d, 5, 25)} is getoond, staat een andere geboortedatum dan in de BRP.`,
    ]),
    bewijs: [akte(d, p, 'geboorteakte'), identiteitsbewijs(d, p)],
  };
};

const overlijden: Verteller = (d, p) => {
  const dag = eerder(d, 6, 60);
  const plaats = d.toeval.kies([d.plaats.naam, d.elders.naam, 'Antwerpen', 'Málaga']);
  const buitenland = ['Antwerpen', 'Málaga'].includes(plaats);
  return {
    object: 'Overlijden',
    attributen: [
      rubriek('060810', 'Datum overlijden', '', dag),
      rubriek('060820', 'Plaats overlijden', '', plaats),
      ...(buitenland ? [rubriek('060830', 'Land overlijden', '', plaats === 'Málaga' ? '6037' : '5010')] : []),
    ],
    zinnen: d.toeval.kies([
      `Een familielid meldt dat betrokkene op ${datumInWoorden(dag)} is overleden in ${plaats}. In de BRP is geen overlijden verwerkt en wij sturen nog post.`,
      `Betrokkene overleden op ${datumInWoorden(dag)} volgens bericht van de uitvaartverzorger. De uitkering is uit voorzorg stopgezet.`,
      `Wij ontvingen een overlijdensbericht uit ${plaats}. Kunt u nagaan of een akte is ontvangen?`,
    ]),
    bewijs: [overlijdensbericht(d, p, dag, plaats)],
  };
};

const nationaliteit: Verteller = (d, p) => ({
  object: 'Nationaliteit',
  attributen: [
    rubriek('040510', 'Nationaliteit', '0499', d.toeval.kies(['0001', '0131', '7028', '0339'])),
    rubriek('046310', 'Reden opname nationaliteit', '', '301'),
  ],
  zinnen:
    'In de BRP is de nationaliteit onbekend (0499). Betrokkene heeft een geldig paspoort getoond. Waarden zijn als code opgegeven.',
  bewijs: [identiteitsbewijs(d, p)],
});

const inschrijving: Verteller = (d) => ({
  object: 'Inschrijving',
  attributen: [
    rubriek('076710', 'Datum opschorting bijhouding', eerder(d, 300, 900), ''),
    rubriek('076720', 'Omschrijving reden opschorting bijhouding', 'E', ''),
  ],
  zinnen: `Bijhouding is opgeschort wegens emigratie, maar betrokkene werkt sinds ${eerderInWoorden(d, 90, 250)} in Nederland en heeft hier een huurwoning.`,
  bewijs: [],
});

const verblijfstitel: Verteller = (d) => {
  const einde = eerder(d, -900, -30);
  return {
    object: 'Verblijfstitel',
    attributen: [
      rubriek('103910', 'Aanduiding verblijfstitel', '21', '23'),
      rubriek('103920', 'Datum einde verblijfstitel', eerder(d, 10, 200), einde),
    ],
    zinnen: `De verblijfstitel is verlengd tot ${datumInWoorden(einde)}. Het bericht is verzonden maar bij de gemeente blijkbaar niet verwerkt. Codes volgens landelijke tabel 56.`,
    bewijs: [],
  };
};

const reisdocument: Verteller = (d) => ({
  object: 'Reisdocument',
  attributen: [
    rubriek('123510', 'Soort Nederlands reisdocument', 'PN', 'PN'),
    rubriek('123560', 'Datum inhouding of vermissing', '', eerder(d, 3, 40)),
    rubriek('123570', 'Aanduiding inhouding of vermissing', '', 'V'),
  ],
  zinnen: `Op ${eerderInWoorden(d, 2, 12)} is aangifte gedaan van vermissing van het paspoort. Het document staat nog als geldig geregistreerd.`,
  bewijs: [verklaring(d, 'Proces-verbaal van vermissing')],
});

const kiesrecht: Verteller = (d) => ({
  object: 'Kiesrecht',
  attributen: [
    rubriek('133110', 'Aanduiding Europees kiesrecht', '', '2'),
    rubriek('133120', 'Datum verzoek of mededeling Europees kiesrecht', '', eerder(d, 30, 300)),
  ],
  zinnen:
    'Betrokkene heeft verzocht in Nederland voor het Europees Parlement te mogen stemmen. Het verzoek is niet terug te vinden.',
  bewijs: [],
});

/** How often each of them comes by. */
const WEGING: Gevuld<readonly [number, Verteller]> = [
  [6, naamSpelling],
  [4, geboorte],
  [5, overlijden],
  [4, kind],
  [4, huwelijk],
  [3, ouder],
  [2, nationaliteit],
  [2, inschrijving],
  [2, verblijfstitel],
  [2, gezag],
  [2, reisdocument],
  [1, kiesrecht],
];

export function persoonsgegeven(d: Decor): Onderwerp {
  const p = d.persoon ?? verzinPersoon(d.toeval);
  const maak = d.toeval.weeg(WEGING);
  const { object, attributen, zinnen, bewijs } = maak(d, p);
  const soort = d.persoon
    ? 'BSN'
    : d.toeval.weeg([
        [9, 'BSN'],
        [1, 'A_NUMMER'],
      ]);
  const waarde = soort === 'BSN' ? p.bsn : testANummer(d.toeval);
  return {
    meldsoort: 'GEREDE_TWIJFEL',
    object,
    objectidentificatie: { soort, waarde },
    attributen,
    toelichting: zinnen,
    ...peilmoment(d),
    bewijs,
  };
}

/** Hardly anything to go by: no value, no source, no paper. */
export function teWeinig(d: Decor): Onderwerp {
  const vaag = d.toeval.kies([
    { object: 'Verblijfplaats', a: rubriek('081110', 'Straatnaam', '', 'onbekend'), zin: 'Adres klopt niet.' },
    {
      object: 'Verblijfplaats',
      a: rubriek('081120', 'Huisnummer', '', '?'),
      zin: 'Klant zegt dat het adres anders is. Graag onderzoek.',
    },
    {
      object: 'Persoon',
      a: rubriek('010210', 'Voornamen', '', ''),
      zin: 'Naam is niet goed geschreven volgens klant.',
    },
    { object: 'Kind', a: rubriek('090120', 'Burgerservicenummer', '', ''), zin: 'Kind ontbreekt.' },
    {
      object: 'Huwelijk/geregistreerd partnerschap',
      a: rubriek('050740', 'Reden ontbinding', '', 'S'),
      zin: 'Betrokkene is gescheiden, datum niet bekend.',
    },
  ]);
  return {
    meldsoort: 'GEREDE_TWIJFEL',
    object: vaag.object,
    objectidentificatie: { soort: 'BSN', waarde: d.persoon?.bsn ?? testBsn(d.toeval) },
    attributen: [vaag.a],
    toelichting: vaag.zin,
    bewijs: [],
  };
}
