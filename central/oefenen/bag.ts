// BAG meldingen: the seven objects of the profile, with the attributes that can be in onderzoek.
import type { Attribuut, Locatie } from '../../shared/domain/annotatie.ts';
import { schrijfLocatie } from '../../shared/domain/identificatie/locatie.ts';
import { stuk } from './brieven.ts';
import { type Bewijs, type Decor, eerderInWoorden, gegeven, type Onderwerp, peilmoment } from './onderwerp.ts';
import { type Adres, adresregel, bagId, verzinAdres, verzinPunt } from './plaatsen.ts';
import type { Gevuld } from './toeval.ts';

type Type = Parameters<typeof bagId>[2];

type Verhaal = {
  readonly object: string;
  /** Its kind of identification; absent: it is missing, and only its place is known. */
  readonly type?: Type;
  readonly attributen: readonly Attribuut[];
  readonly zinnen: string;
  readonly bewijs: readonly Bewijs[];
};

type Verteller = (d: Decor, adres: Adres) => Verhaal;

const foto = (beeld: 'gevel' | 'bouwplaats' | 'plattegrond' | 'water', adres: Adres): Bewijs => ({
  soort: 'foto',
  bestandsnaam: {
    gevel: 'gevel.png',
    bouwplaats: 'situatie nu.png',
    plattegrond: 'plattegrond.png',
    water: 'ligplaats.png',
  }[beeld],
  beeld,
  nummer: adres.huisnummer,
});

const gesloopt: Verteller = (d, adres) => ({
  object: 'Pand',
  type: '10',
  attributen: [
    gegeven('Status', 'Pand in gebruik', d.toeval.kies(['Pand gesloopt', 'Sloopvergunning verleend'])),
    gegeven('Oorspronkelijk bouwjaar', String(d.toeval.geheel(1922, 1978)), ''),
  ],
  zinnen: d.toeval.kies([
    `Pand aan de ${adres.straat} ${adres.huisnummer} is gesloopt, maar staat nog als in gebruik geregistreerd. Onze medewerker trof op ${eerderInWoorden(d, 2, 20)} een bouwhek en een leeg terrein aan.`,
    'Bij een controle ter plaatse bleek dat het gebouw er niet meer staat. Graag de status bijwerken; zolang die niet klopt sturen wij er post en rekeningen heen.',
    'Pand is afgebrand en daarna gesloopt. Op de luchtfoto van dit voorjaar is het weg.',
  ]),
  bewijs: [
    foto('bouwplaats', adres),
    stuk(d, 'melding sloop.pdf', 'Melding einde sloop', [
      `Locatie: ${adresregel(adres)}`,
      'De sloopwerkzaamheden zijn afgerond. Funderingen zijn tot één meter onder het maaiveld verwijderd. Het terrein is vlak opgeleverd.',
      'De nutsaansluitingen zijn voor aanvang afgesloten en afgedopt.',
    ]),
  ],
});

const bouwjaar: Verteller = (d, adres) => {
  const jaar = d.toeval.geheel(1905, 1995);
  return {
    object: 'Pand',
    type: '10',
    attributen: [
      gegeven('Oorspronkelijk bouwjaar', String(jaar), String(jaar + d.toeval.kies([-12, -3, 3, 9, 27]))),
      gegeven('Status', 'Pand in gebruik', 'Pand in gebruik'),
    ],
    zinnen: `Bouwjaar wijkt af van de bouwtekening in ons archief van ${adresregel(adres)}. Het pand is onderdeel van een rij die in één keer is opgeleverd; de buurpanden staan wel goed.`,
    bewijs: [foto('gevel', adres)],
  };
};

const oppervlakte: Verteller = (d, adres) => {
  const was = d.toeval.geheel(48, 165);
  const wordt = was + d.toeval.kies([-21, -13, 13, 18, 34]);
  return {
    object: 'Verblijfsobject',
    type: '01',
    attributen: [
      gegeven('Gebruiksdoel', 'woonfunctie', 'woonfunctie'),
      gegeven('Oppervlakte', String(was), String(wordt)),
    ],
    zinnen: d.toeval.kies([
      `Oppervlakte ${wordt} m² volgens meetrapport (NEN 2580), geregistreerd is ${was} m². Rapport en plattegrond zijn bijgevoegd.`,
      wordt > was
        ? `Na een opbouw in ${d.toeval.geheel(2021, 2025)} is de woning groter geworden. Gebruiksoppervlakte is nu ${wordt} m².`
        : `De geregistreerde oppervlakte is van de hele etage; deze is gesplitst in twee appartementen. Dit is het kleinste van de twee: ${wordt} m².`,
    ]),
    bewijs: [
      stuk(d, 'meetrapport.pdf', 'Meetrapport gebruiksoppervlakte volgens NEN 2580', [
        `Object: ${adresregel(adres)}`,
        `Opgenomen op ${eerderInWoorden(d, 10, 60)} met een laserafstandsmeter.`,
        `Woonruimte: ${wordt - 9},4 m². Overige inpandige ruimte: 8,2 m². Gebouwgebonden buitenruimte: ${d.toeval.geheel(4, 14)},1 m².`,
        `Totale gebruiksoppervlakte, afgerond: ${wordt} m².`,
        'Ruimten met een hoogte onder 1,5 meter zijn niet meegerekend. Leidingschachten groter dan 0,5 m² zijn afgetrokken.',
      ]),
      foto('plattegrond', adres),
    ],
  };
};

const gebruiksdoel: Verteller = (d, adres) => {
  const [was, wordt] = d.toeval.kies<readonly [string, string]>([
    ['kantoorfunctie', 'woonfunctie'],
    ['winkelfunctie', 'woonfunctie'],
    ['woonfunctie', 'bijeenkomstfunctie'],
    ['industriefunctie', 'kantoorfunctie'],
  ]);
  return {
    object: 'Verblijfsobject',
    type: '01',
    attributen: [
      gegeven('Gebruiksdoel', was, wordt),
      gegeven('Status', 'Verblijfsobject in gebruik', 'Verblijfsobject in gebruik'),
    ],
    zinnen: `Het gebruik van ${adres.straat} ${adres.huisnummer} is veranderd van ${was} naar ${wordt}. Wij zien dit aan het verbruik en aan het contract dat ${d.toeval.kies(['vorige maand', 'dit voorjaar'])} is ingegaan.`,
    bewijs: [foto('gevel', adres)],
  };
};

const nummeraanduiding: Verteller = (d, adres) => ({
  object: 'Nummeraanduiding',
  type: '20',
  attributen: d.toeval.kans(0.5)
    ? [
        gegeven('Huisnummer', adres.huisnummer, adres.huisnummer),
        gegeven('Huisletter', '', d.toeval.kies(['A', 'B', 'C'])),
        gegeven('Postcode', adres.postcode.replace(' ', ''), adres.postcode.replace(' ', '')),
      ]
    : [
        gegeven('Huisnummer', adres.huisnummer, adres.huisnummer),
        gegeven(
          'Postcode',
          adres.postcode.replace(' ', ''),
          `${adres.postcode.slice(0, 3)}${d.toeval.geheel(1, 9)}${adres.postcode.slice(5)}`,
        ),
      ],
  zinnen: d.toeval.kies([
    `Op de gevel van ${adresregel(adres)} hangt een ander nummer dan in de BAG. Bezorgers komen steeds verkeerd uit.`,
    'Postcode hoort volgens de postcodetabel bij de andere kant van de straat (oneven nummers).',
    'Meldkamer vond dit adres bij een inzet niet. Graag controleren of de nummeraanduiding klopt.',
  ]),
  bewijs: [foto('gevel', adres)],
});

const openbareRuimte: Verteller = (d, adres) => ({
  object: 'Openbare ruimte',
  type: '30',
  attributen: [gegeven('Naam', adres.straat.replace('straat', 'str.'), adres.straat), gegeven('Type', 'Weg', 'Weg')],
  zinnen: d.toeval.kies([
    `Naam is afgekort opgenomen; op de straatnaamborden en in het raadsbesluit staat voluit ${adres.straat}.`,
    `Deze straat ligt volgens ons niet in ${adres.plaats} maar in de woonplaats ernaast. Graag "ligt in" controleren.`,
  ]),
  bewijs: [],
});

const ligplaats: Verteller = (d, adres) => ({
  object: 'Ligplaats',
  attributen: [gegeven('Geometrie', '', 'zie locatie'), gegeven('Status', '', 'Plaats aangewezen')],
  zinnen: `Aan de ${adres.straat} ligt een woonboot met een eigen aansluiting voor water en stroom. Er is geen ligplaats in de BAG. Bewoners zijn er volgens eigen zeggen sinds ${d.toeval.geheel(2016, 2024)}.`,
  bewijs: [foto('water', adres)],
});

const standplaats: Verteller = (d, adres) => ({
  object: 'Standplaats',
  type: '03',
  attributen: [
    gegeven('Status', 'Plaats aangewezen', 'Plaats ingetrokken'),
    gegeven('Hoofdadres', `${adres.straat} ${adres.huisnummer}`, ''),
  ],
  zinnen: `De woonwagen is in ${d.toeval.kies(['het voorjaar', 'de zomer'])} verwijderd en het terrein is ingericht als speelplaats.`,
  bewijs: [],
});

const ontbreekt: Verteller = (d, adres) => ({
  object: d.toeval.kies(['Pand', 'Verblijfsobject']),
  attributen: [gegeven('Status', '', 'Pand in gebruik')],
  zinnen: d.toeval.kies([
    `Achter ${adres.straat} ${adres.huisnummer} staat een nieuw bijgebouw met een eigen huisnummerbord. Het komt in de BAG niet voor.`,
    `Nieuwbouw aan de ${adres.straat} is opgeleverd en bewoond, maar er is nog geen pand geregistreerd. Wij kunnen geen aansluiting koppelen.`,
  ]),
  bewijs: [foto('gevel', adres), foto('plattegrond', adres)],
});

const woonplaats: Verteller = (_, adres) => ({
  object: 'Woonplaats',
  attributen: [
    gegeven('Naam', adres.plaats, adres.plaats),
    gegeven('Geometrie', 'grens langs het water', 'grens langs de weg'),
  ],
  zinnen: 'De woonplaatsgrens loopt volgens de BAG dwars door een perceel. In het raadsbesluit volgt de grens de weg.',
  bewijs: [],
});

const WEGING: Gevuld<readonly [number, Verteller]> = [
  [5, gesloopt],
  [4, oppervlakte],
  [4, gebruiksdoel],
  [4, nummeraanduiding],
  [3, bouwjaar],
  [3, ontbreekt],
  [2, openbareRuimte],
  [1, ligplaats],
  [1, standplaats],
  [1, woonplaats],
];

function identificatie(d: Decor, { object, type }: Verhaal, punt: Locatie) {
  const code = d.verkeerd ? d.elders.code : d.plaats.code;
  if (object === 'Woonplaats') return { soort: 'BAG_ID', waarde: String(d.toeval.geheel(1000, 3600)) };
  return type === undefined
    ? { soort: 'LOCATIE', waarde: schrijfLocatie(punt) }
    : { soort: 'BAG_ID', waarde: bagId(d.toeval, code, type) };
}

export function bagmelding(d: Decor): Onderwerp {
  const plaats = d.verkeerd ? d.elders : d.plaats;
  const verhaal = d.toeval.weeg(WEGING)(d, verzinAdres(d.toeval, plaats));
  const punt = verzinPunt(d.toeval, plaats);
  const bestaat = verhaal.type !== undefined || verhaal.object === 'Woonplaats';
  return {
    meldsoort: bestaat ? 'GEREDE_TWIJFEL' : 'ONTBREKEND_OBJECT',
    object: verhaal.object,
    objectidentificatie: identificatie(d, verhaal, punt),
    attributen: verhaal.attributen,
    toelichting: verhaal.zinnen,
    ...peilmoment(d),
    ...(bestaat && d.toeval.kans(0.6) ? {} : { locatie: { x: Math.round(punt.x), y: Math.round(punt.y) } }),
    bewijs: verhaal.bewijs,
  };
}
