// BGT, BRT and WKK meldingen: a place on the map and what is wrong there.

import type { Attribuut } from '../../shared/domain/annotatie.ts';
import { schrijfLocatie } from '../../shared/domain/identificatie/locatie.ts';
import { type Beeld, type Bewijs, type Decor, eerderInWoorden, gegeven, type Onderwerp } from './onderwerp.ts';
import { verzinAdres, verzinPunt, wkkLocatie } from './plaatsen.ts';
import type { Gevuld } from './toeval.ts';

type Geval = {
  readonly meldsoort: 'GEREDE_TWIJFEL' | 'ONTBREKEND_OBJECT';
  readonly object: string;
  readonly zinnen: Gevuld<string>;
  readonly attributen?: readonly Attribuut[];
  readonly beeld?: Beeld;
};

const TWIJFEL = 'GEREDE_TWIJFEL';
const ONTBREEKT = 'ONTBREKEND_OBJECT';

/** `{straat}` stands for the name of a street nearby. */
const BGT_GEVALLEN: Gevuld<Geval> = [
  {
    meldsoort: TWIJFEL,
    object: 'Waterdeel',
    beeld: 'water',
    zinnen: [
      'Vijver gedempt, nu parkeerterrein.',
      'De sloot langs de weg is gedempt bij de aanleg van het fietspad.',
      'Watergang bij de {straat} loopt in werkelijkheid een meter of vier noordelijker.',
    ],
  },
  {
    meldsoort: ONTBREEKT,
    object: 'Overig bouwwerk',
    beeld: 'bouwplaats',
    zinnen: [
      'Nieuwe fietsenstalling bij het station staat niet op de kaart.',
      'Achter de {straat} staat sinds kort een grote overkapping.',
      'Steiger ontbreekt; hij ligt er zeker twee jaar.',
    ],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Wegdeel',
    beeld: 'weg',
    attributen: [gegeven('Fysiek voorkomen', 'open verharding', 'gesloten verharding')],
    zinnen: [
      'Kruising {straat} is een rotonde geworden.',
      'De klinkers zijn vervangen door asfalt. Verharding op de kaart klopt niet meer.',
      'Rijbaan is versmald, er ligt nu een vrijliggend fietspad.',
    ],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Begroeid terreindeel',
    zinnen: [
      'Plantsoen is gras geworden, de struiken zijn gerooid.',
      'Hier was bos, nu een open veld met een hondenlosloopplaats.',
    ],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Pand',
    beeld: 'gevel',
    zinnen: [
      'Schuur is afgebroken maar staat nog getekend.',
      'Uitbouw aan de achterkant van {straat} ontbreekt in de contour.',
    ],
  },
  {
    meldsoort: ONTBREEKT,
    object: 'Wegdeel',
    beeld: 'weg',
    zinnen: [
      'Nieuw voetpad tussen de {straat} en het park ontbreekt.',
      'Parkeervakken zijn aangelegd, op de kaart is het nog stoep.',
    ],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Scheiding',
    zinnen: [
      'Het hek staat op de kaart, maar is vervangen door een muur.',
      'Geluidsscherm is verplaatst bij de verbreding van de weg.',
    ],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Kunstwerkdeel',
    beeld: 'water',
    zinnen: [
      'Bruggetje is weggehaald. Wandelroute loopt dood.',
      'Duiker is vervangen, ligt nu verder naar het oosten.',
    ],
  },
];

const BRT_GEVALLEN: Gevuld<Geval> = [
  {
    meldsoort: TWIJFEL,
    object: 'Wegdeel',
    beeld: 'weg',
    zinnen: ["De {straat} is afgesloten voor auto's maar staat als doorgaande weg op TOP10.", 'Zandpad is verhard.'],
  },
  {
    meldsoort: ONTBREEKT,
    object: 'Wegdeel',
    beeld: 'weg',
    zinnen: ['Nieuwe ontsluitingsweg van het bedrijventerrein ontbreekt.'],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Geografisch gebied',
    zinnen: ['De naam van dit natuurgebied is verkeerd gespeld.', 'Naam van de buurtschap staat op de verkeerde plek.'],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Inrichtingselement',
    zinnen: ['Hoogspanningsmasten zijn vorig jaar verwijderd.', 'Windmolen staat er niet meer.'],
  },
];

const WKK_GEVALLEN: Gevuld<Geval> = [
  {
    meldsoort: TWIJFEL,
    object: 'Put',
    attributen: [gegeven('Putdekselniveau', '1,82', '1,47')],
    zinnen: [
      'Put ligt dieper dan geregistreerd; deksel is bij de herinrichting verlaagd.',
      'Dubbel object: deze put staat twee keer in de kaart met een verschil van 30 cm.',
    ],
  },
  { meldsoort: ONTBREEKT, object: 'Put', zinnen: ['Bij inspectie een put aangetroffen die niet op de kaart staat.'] },
  {
    meldsoort: TWIJFEL,
    object: 'Leiding',
    attributen: [gegeven('Materiaal', 'beton', 'PVC'), gegeven('Diameter', '300', '315')],
    zinnen: [
      'Leiding is bij de rioolvervanging uitgevoerd in PVC. Kaart vermeldt nog beton.',
      'Stroomrichting staat verkeerd om.',
    ],
  },
  {
    meldsoort: TWIJFEL,
    object: 'Gemaal',
    zinnen: [
      'Gemaal is buiten bedrijf en wordt binnenkort verwijderd.',
      'Onjuiste classificatie: dit is een bergbezinkbassin en geen gemaal.',
    ],
  },
];

function fotos(d: Decor, beeld: Beeld | undefined): Bewijs[] {
  return beeld
    ? [{ soort: 'foto', bestandsnaam: d.toeval.kies(['foto.png', 'situatie.png', 'IMG_2041.png']), beeld }]
    : [];
}

function opPlek(d: Decor, geval: Geval): Onderwerp {
  const punt = verzinPunt(d.toeval, d.verkeerd ? d.elders : d.plaats);
  const { meldsoort, object, attributen = [], zinnen, beeld } = geval;
  const { straat } = verzinAdres(d.toeval, d.plaats);
  const slot = d.toeval.kies(['', '', ` Gezien op ${eerderInWoorden(d, 1, 20)}.`, ' Zie ook de laatste luchtfoto.']);
  return {
    meldsoort,
    object,
    objectidentificatie: { soort: 'LOCATIE', waarde: schrijfLocatie(punt) },
    attributen,
    toelichting: d.toeval.kies(zinnen).replace('{straat}', straat) + slot,
    locatie: { x: Math.round(punt.x), y: Math.round(punt.y) },
    bewijs: fotos(d, beeld),
  };
}

export function bgtmelding(d: Decor): Onderwerp {
  return opPlek(d, d.toeval.kies(BGT_GEVALLEN));
}

export function brtmelding(d: Decor): Onderwerp {
  const product = d.toeval.kies(['TOP10', 'TOP25', 'TOP50']);
  const onderwerp = opPlek(d, d.toeval.kies(BRT_GEVALLEN));
  return { ...onderwerp, algemeneGegevens: [{ naam: 'Product', waarde: product }] };
}

export function wkkmelding(d: Decor): Onderwerp {
  const geval = d.toeval.kies(WKK_GEVALLEN);
  const onderwerp = opPlek(d, geval);
  const guid = d.toeval.uuid();
  const objectidentificatie =
    geval.meldsoort === ONTBREEKT
      ? { soort: 'WKK_LOCATIE', waarde: wkkLocatie(onderwerp.locatie ?? d.plaats.midden) }
      : { soort: 'WKK_ID', waarde: `{${d.toeval.kans(0.5) ? guid.toUpperCase() : guid}}` };
  return { ...onderwerp, objectidentificatie, bewijs: [] };
}
