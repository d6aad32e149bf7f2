// The kompas: a table of cases with what it should say, and for each rule what it was built on.
import { describe, expect, it } from 'vitest';
import type { Kompasmelding, Kompasvraag } from '../../../../shared/domain/kompas/bewijs.ts';
import { isLaatsteKans, kentDoorsturen } from '../../../../shared/domain/kompas/kompas.ts';
import { annotatie, maakBoom, zetDoor } from '../boom.ts';
import { boekOp } from './boek.ts';
import { BOEK, bag, gebied, KAART, kompas, kort, plaatsen, rond, veld } from './vraag.ts';

type Geval = readonly [wat: string, melding: Partial<Kompasmelding>, verwacht: string, vraag?: Partial<Kompasvraag>];

const PAND = '0344100000000417';
const PAND_NIEUWEGEIN = '0356100000000417';
const PAND_BERGEN = '0373100000000417';
const adres = (waarde: string): Partial<Kompasmelding> => ({ objectidentificatie: { soort: 'ADRES', waarde } });
const inschrijving = (was: string, wordt = was) => ({
  attributen: [veld('Gemeente van inschrijving', was, wordt, '080910')],
});
const woonplaats = (was: string, wordt = was) => ({ attributen: [veld('Woonplaatsnaam', was, wordt, '081170')] });
const plek = (x: number, y: number) =>
  bag('', { objectidentificatie: { soort: 'LOCATIE', waarde: '' }, locatie: { x, y }, registratie: 'BGT' });
const kaart = { grenzen: KAART };
const afnemer = (...paren: (readonly [string, number])[]) => ({
  eerder: { object: [], afnemer: paren.map(([naar, aantal]) => ({ naar, aantal })) },
});
const zelfde = (...object: string[]) => ({ eerder: { object, afnemer: [] } });
const HAREN = plaatsen(
  'woonplaats;gemeentecode\nHaren;0014\nRijswijk;0603\nRijswijk;1959\nRijswijk;0214\nDe Meern;0344\n',
);
const POSTCODES = plaatsen('postcode;gemeente\n3431;Nieuwegein\n3511;Utrecht\n3454 AA;Utrecht\n3454 BB;Nieuwegein\n');

const GEVALLEN: readonly Geval[] = [
  // Nothing to go by.
  ['a BSN says nothing', {}, 'geen: geen-aanwijzing'],
  [
    'HR knows no forwarding',
    { registratie: 'HR', objectidentificatie: { soort: 'KVK', waarde: '22222222' } },
    'geen: kent-geen-doorsturen',
  ],
  ['a registration that is not known', { registratie: 'XYZ' }, 'geen: kent-geen-doorsturen'],
  // BAG prefix: a hint.
  ['a prefix of another municipality', bag(PAND_NIEUWEGEIN), '0356 laag'],
  ['one’s own prefix', bag(PAND), 'geen: van-ons'],
  ['a prefix of one that went up in one’s own (Vleuten-De Meern)', bag('0347100000000417'), 'geen: van-ons'],
  ['a prefix of one that went up in another (Haren)', bag('0017100000000417'), '0014 laag'],
  ['a prefix that was split (Haaren)', bag('0788100000000417'), 'geen: meerduidig'],
  ['an unknown prefix', bag('9999100000000417'), 'geen: geen-aanwijzing'],
  ['a prefix of RNI’s code', bag('1999100000000417'), 'geen: past-niet'],
  ['a planned merger before its day', bag('1696100000000417'), '1696 laag'],
  [
    'a planned merger on its day',
    bag('1696100000000417'),
    '0402 laag',
    { vandaag: '2027-01-01', boek: boekOp('2027-01-01') },
  ],
  // Registered municipality of a person.
  ['registered elsewhere', inschrijving('0356'), '0356 hoog'],
  ['registered elsewhere, by name', inschrijving('Nieuwegein'), '0356 hoog'],
  ['registered with RNI', inschrijving('1999'), '1999 hoog'],
  ['registered here, seen elsewhere', inschrijving('0344', '0356'), 'geen: van-ons'],
  ['only seen elsewhere', inschrijving('', '0356'), 'geen: te-weinig'],
  ['registered with one that went up in another', inschrijving('0017'), '0014 hoog'],
  [
    'born elsewhere is not registered elsewhere',
    { attributen: [veld('Geboorteplaats', '0356', '0356', '010320')] },
    'geen: geen-aanwijzing',
  ],
  [
    'a former address (category 58) is not the one of now',
    { attributen: [veld('Gemeente van inschrijving', '0356', '0356', '580910')] },
    'geen: geen-aanwijzing',
  ],
  // Names.
  ['a place with the name of a municipality', woonplaats('Nieuwegein'), '0356 midden'],
  ['Den Haag', woonplaats('Den Haag'), '0518 midden'],
  ['’s-Gravenhage', woonplaats("'s-Gravenhage"), '0518 midden'],
  ['diacritics do not matter', woonplaats('Sudwest-Fryslan'), '1900 midden'],
  ['Bergen is two municipalities', woonplaats('Bergen'), 'geen: meerduidig'],
  ['Bergen (NH) is one', woonplaats('Bergen (NH)'), '0373 midden'],
  ['Bergen Noord-Holland is one', woonplaats('Bergen Noord-Holland'), '0373 midden'],
  ['Bergen op Zoom is another one', woonplaats('Bergen op Zoom'), '0748 midden'],
  ['Hengelo was two', woonplaats('Hengelo'), 'geen: meerduidig'],
  ['Hengelo as a municipality is the one of now, less surely', inschrijving('Hengelo'), '0164 midden'],
  ['a former municipality (Haren)', woonplaats('Haren'), '0014 midden'],
  ['Utrecht as a place is one’s own', woonplaats('Utrecht'), 'geen: van-ons'],
  [
    'Utrecht as bronhouder of the BGT may be the province',
    { ...plek(0, 0), attributen: [veld('Bronhouder', 'Utrecht')], bronhouder: '0356' },
    'geen: meerduidig',
  ],
  [
    'Provincie Utrecht is one',
    { ...plek(0, 0), attributen: [veld('Bronhouder', 'Provincie Utrecht')] },
    'P0026 midden',
  ],
  ['a bronhouder by code', { ...plek(0, 0), attributen: [veld('Bronhouder', 'G0356')] }, '0356 midden'],
  [
    'a bronhouder without this registration',
    bag(PAND_NIEUWEGEIN, { attributen: [veld('Bronhouder', 'P0026')] }),
    '0356 laag',
  ],
  [
    'only a bronhouder without this registration',
    bag('', { objectidentificatie: { soort: 'LOCATIE', waarde: '' }, attributen: [veld('Bronhouder', 'P0026')] }),
    'geen: past-niet',
  ],
  // Addresses.
  ['an address that ends in a place', adres('Kerkstraat 21, 3431 LX Nieuwegein'), '0356 midden'],
  ['an address without postcode', adres('Kerkstraat 21 bis Nieuwegein'), '0356 midden'],
  ['an address in De Bilt', adres('Dorpsstraat 3 De Bilt'), '0310 midden'],
  ['a street with the name of a town', adres('Amsterdamsestraatweg 12'), 'geen: geen-aanwijzing'],
  ['a street that is called exactly like a town', adres('Rotterdam 5'), 'geen: geen-aanwijzing'],
  ['a street with a town in it, elsewhere', adres('Laan van Amsterdam 5, Nieuwegein'), '0356 midden'],
  ['a street with a number in it', adres('Plein 1944 7, Nieuwegein'), '0356 midden'],
  ['a town without a house number is a street', adres('Nieuwegein'), 'geen: geen-aanwijzing'],
  ['Bergen in an address', adres('Kerkstraat 21, Bergen'), 'geen: meerduidig'],
  [
    'an address among the general data',
    bag('0344', { algemeneGegevens: [{ naam: 'Adres', waarde: 'Kerkstraat 21, 3431 LX Nieuwegein' }] }),
    '0356 midden',
  ],
  [
    'an address in prose only supports',
    bag('9999100000000417', { toelichting: 'Het pand aan Kerkstraat 21, 3431 LX Nieuwegein is gesloopt.' }),
    'geen: te-weinig',
  ],
  [
    'an address in prose with a prefix',
    bag(PAND_NIEUWEGEIN, { toelichting: 'Het pand aan Kerkstraat 21, 3431 LX Nieuwegein is gesloopt.' }),
    '0356 midden',
  ],
  [
    'a town in prose is nothing',
    bag('9999100000000417', { toelichting: 'Wij hoorden dit in Nieuwegein.' }),
    'geen: geen-aanwijzing',
  ],
  [
    'an address in the prose about a person is most often the new one',
    { toelichting: 'Woont nu Kerkstraat 21, 3431 LX Nieuwegein.' },
    'geen: geen-aanwijzing',
  ],
  // A file with places and postcodes.
  ['a place that the file knows', woonplaats('Haren'), '0014 midden', { plaatsen: HAREN }],
  ['a place in several municipalities', woonplaats('Rijswijk'), 'geen: meerduidig', { plaatsen: HAREN }],
  ['a place of one’s own', woonplaats('De Meern'), 'geen: van-ons', { plaatsen: HAREN }],
  ['without the file that place is no municipality of now or before', woonplaats('De Meern'), 'geen: geen-aanwijzing'],
  [
    'a postcode without a file',
    { attributen: [veld('Postcode', '3431LX', '3431LX', '081160')] },
    'geen: geen-aanwijzing',
  ],
  [
    'a postcode with a file',
    { attributen: [veld('Postcode', '3431LX', '3431LX', '081160')] },
    '0356 midden',
    { plaatsen: POSTCODES },
  ],
  [
    'a postcode that two municipalities have',
    { attributen: [veld('Postcode', '3454', '3454', '081160')] },
    'geen: meerduidig',
    { plaatsen: POSTCODES },
  ],
  [
    'with its letters it is one',
    { attributen: [veld('Postcode', '3454BB', '3454BB', '081160')] },
    '0356 midden',
    { plaatsen: POSTCODES },
  ],
  // Points.
  ['a point in another municipality', plek(115_000, 455_000), '0356 midden', kaart],
  ['a point in one’s own', plek(101_000, 451_000), 'geen: van-ons', kaart],
  ['a point in an enclave', plek(102_500, 452_500), '0744 midden', kaart],
  ['a point in one’s own island in that enclave', plek(103_500, 453_500), 'geen: van-ons', kaart],
  ['a point on the border', plek(110_000, 455_000), 'geen: meerduidig', kaart],
  ['a point 20 m over the border', plek(110_020, 455_000), 'geen: meerduidig', kaart],
  ['a point 30 m over the border', plek(110_030, 455_000), '0356 midden', kaart],
  ['a point near a border with nobody', plek(119_990, 455_000), 'geen: te-weinig', kaart],
  ['a point outside every area', plek(200_000, 500_000), 'geen: geen-aanwijzing', kaart],
  [
    'a point in a hole that nobody fills',
    plek(5_000, 300_000),
    'geen: geen-aanwijzing',
    { grenzen: [gebied('0356', 'Nieuwegein', [rond(0, 295_000, 10_000), rond(4_000, 299_000, 2_000)])] },
  ],
  [
    'a point in an area that only has a name',
    plek(500, 300_500),
    '0356 midden',
    { grenzen: [gebied(null, 'Nieuwegein', [rond(0, 300_000, 1_000)])] },
  ],
  [
    'a point in an area without a name that says enough',
    plek(500, 300_500),
    'geen: geen-aanwijzing',
    { grenzen: [gebied(null, 'Bergen', [rond(0, 300_000, 1_000)])] },
  ],
  [
    'a point in an area of a municipality of before',
    plek(500, 300_500),
    '0014 midden',
    { grenzen: [gebied('0017', 'Haren', [rond(0, 300_000, 1_000)])] },
  ],
  ['where a person was seen only supports', { locatie: { x: 115_000, y: 455_000 } }, 'geen: te-weinig', kaart],
  // Agreeing and contradicting.
  ['prefix and point agree', bag(PAND_NIEUWEGEIN, { locatie: { x: 115_000, y: 455_000 } }), '0356 hoog', kaart],
  ['prefix and place agree', bag(PAND_NIEUWEGEIN, { attributen: [veld('Woonplaats', 'Nieuwegein')] }), '0356 midden'],
  [
    'Bergen and a prefix of one of them',
    bag(PAND_BERGEN, { attributen: [veld('Woonplaats', 'Bergen')] }),
    '0373 midden',
  ],
  [
    'a border and a prefix of one side',
    bag(PAND_NIEUWEGEIN, { locatie: { x: 110_000, y: 455_000 } }),
    '0356 midden',
    kaart,
  ],
  ['one’s own prefix against a point', bag(PAND, { locatie: { x: 115_000, y: 455_000 } }), '0356 laag', kaart],
  [
    'one’s own prefix against a name',
    bag(PAND, { attributen: [veld('Woonplaats', 'Nieuwegein')] }),
    'geen: tegenspraak',
  ],
  [
    'a point against a place',
    bag('9999100000000417', { locatie: { x: 115_000, y: 455_000 }, attributen: [veld('Woonplaats', 'Zeist')] }),
    'geen: tegenspraak',
    kaart,
  ],
  [
    'registered and observed place contradict',
    bag('9999100000000417', { attributen: [veld('Woonplaats', 'Zeist', 'Nieuwegein')] }),
    'geen: tegenspraak',
  ],
  // One's own log.
  ['the same object went there before', {}, '0356 midden', zelfde('0356')],
  ['the same object went to two', {}, 'geen: meerduidig', zelfde('0356', '0310')],
  ['the same object went to one that is abolished', {}, '0014 midden', zelfde('0017')],
  ['a habit of the afnemer only supports', {}, 'geen: te-weinig', afnemer(['0356', 12])],
  ['a habit with a prefix', bag(PAND_NIEUWEGEIN), '0356 midden', afnemer(['0356', 12], ['0310', 1])],
  ['two times is no habit', bag(PAND_NIEUWEGEIN), '0356 laag', afnemer(['0356', 2])],
  ['all over the place is no habit', bag(PAND_NIEUWEGEIN), '0356 laag', afnemer(['0356', 5], ['0310', 4])],
  // The directory.
  [
    'BRT with a municipality is Kadaster’s',
    { registratie: 'BRT', objectidentificatie: { soort: 'LOCATIE', waarde: '' } },
    'K0001 hoog',
  ],
  ['one’s own was abolished and has one successor', { bronhouder: '0017' }, '0014 hoog'],
  ['one’s own was split', { bronhouder: '0788' }, 'geen: meerduidig'],
  ['one’s own was split, and a place tells which', { bronhouder: '0788', ...woonplaats('Tilburg') }, '0855 midden'],
  [
    'a directory that was not fetched yet',
    inschrijving('0356'),
    'geen: past-niet',
    { boek: { ...BOEK, vind: () => undefined } },
  ],
];

describe('what the kompas says', () => {
  it.each(GEVALLEN.map(([wat, melding, verwacht, vraag]) => ({ wat, melding, verwacht, vraag })))(
    'DOM-1400 $wat: $verwacht',
    ({ melding, verwacht, vraag }) => {
      expect(kort(kompas(melding, vraag))).toBe(verwacht);
    },
  );

  it('DOM-1401 names what it read, for and against, and the former municipality', () => {
    const k = kompas(bag('0017100000000417', { attributen: [veld('Woonplaats', 'Haren', 'Groningen')] }));
    expect(k.uitkomst === 'voorstel' && k.voor.map((b) => [b.bron, b.waarde, b.veld, b.naar, b.voorheen])).toEqual([
      ['plaats', 'Haren', 'Woonplaats', ['0014'], '0017'],
      ['plaats', 'Groningen', 'Woonplaats', ['0014'], null],
      ['bag', '0017', '', ['0014'], '0017'],
    ]);
    const tegen = kompas(bag(PAND, { locatie: { x: 115_000, y: 455_000 } }), kaart);
    expect(tegen.uitkomst === 'voorstel' && tegen.tegen.map((b) => [b.bron, b.naar])).toEqual([['bag', ['0344']]]);
  });

  it('DOM-1402 says that a merger is planned, and proposes it only from its day on', () => {
    const k = kompas(bag('1696100000000417'));
    expect(k.uitkomst === 'voorstel' && k.gaatOpIn).toEqual({ naar: ['0402'], per: '2027-01-01' });
  });

  it('DOM-1402 the directory has the last word on a merger: postponed is not abolished', () => {
    const ook = { code: '1696', naam: 'Wijdemeren', registraties: ['BRP', 'BAG', 'BGT'], opvolgers: [] };
    expect(kort(kompas(bag('1696100000000417'), { vandaag: '2027-02-01', boek: boekOp('2027-02-01', [ook]) }))).toBe(
      '1696 laag',
    );
    const later = { ...ook, opgehevenPer: '2028-01-01', opvolgers: ['0402'] };
    expect(kort(kompas(bag('1696100000000417'), { vandaag: '2027-12-31', boek: boekOp('2027-12-31', [later]) }))).toBe(
      '1696 laag',
    );
    expect(kort(kompas(bag('1696100000000417'), { vandaag: '2028-01-01', boek: boekOp('2028-01-01', [later]) }))).toBe(
      '0402 laag',
    );
  });

  it('DOM-1403 a proposal that would go round in a circle is never sure', () => {
    const boom = zetDoor(maakBoom({ bronhouder: '0356' }), '0344', 'GEMELD', '2026-11-20T09:00:00Z');
    const { tijdlijn } = boom.melding();
    const k = kompas({ ...inschrijving('0356'), tijdlijn });
    expect(kort(k)).toBe('0356 laag');
    expect(k.uitkomst === 'voorstel' && k.pingpong).toEqual({
      soort: 'terug-naar-afzender',
      op: '2026-11-20T09:00:00Z',
      reden: 'Adres ligt elders',
    });
  });

  it('DOM-1404 the same value twice is one piece of evidence', () => {
    const twee = kompas(
      bag(PAND_NIEUWEGEIN, {
        attributen: [veld('Adres', 'Kerkstraat 1, Nieuwegein'), veld('Woonplaats', 'Nieuwegein')],
      }),
    );
    expect(kort(twee)).toBe('0356 midden');
  });
});

describe('the moment to look', () => {
  it.each([
    ['BRP', 'GEMELD', true],
    ['BRP', 'IN_BEHANDELING', false],
    ['BRP', 'AFGEHANDELD', false],
    ['BAG', 'GEREDE_TWIJFEL', false],
    ['HR', 'NIEUW', false],
    ['XYZ', 'GEMELD', false],
  ])('DOM-1405 %s %s: forwarding is possible now and not after taking up: %s', (registratie, status, kans) => {
    expect(isLaatsteKans(registratie, status)).toBe(kans);
  });

  it('DOM-1405 knows which registrations know forwarding', () => {
    expect(['BRP', 'BAG', 'BGT', 'BRT', 'WKK', 'HR'].filter(kentDoorsturen)).toEqual([
      'BRP',
      'BAG',
      'BGT',
      'BRT',
      'WKK',
    ]);
  });
});

it('DOM-1406 an annotation of the chain is left alone by the kompas', () => {
  const boom = maakBoom().erbij(annotatie('label', { label: 'x', actie: 'toevoegen', zichtbaar: 'eigen' }));
  expect(kort(kompas({ tijdlijn: boom.melding().tijdlijn }))).toBe('geen: geen-aanwijzing');
});
