import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { maakBatch, mogelijkheden, type Opdrachtgever } from '../../../shared/domain/opdracht.ts';
import { isDefinitieveSoort, OPDRACHTSOORTEN, type Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { annotatie, type Boomopties, MELDER, maakBoom, status, UTRECHT, uuidVan, WORTEL } from './boom.ts';

function gever(wijziging: Partial<Opdrachtgever> = {}): Opdrachtgever {
  let nummer = 0;
  return {
    oin: UTRECHT.oin,
    medewerker: UTRECHT.medewerker,
    bronhouder: '0344',
    rol: 'bijhouder',
    nu: '2026-11-23T08:40:00Z',
    uuid: () => {
      nummer += 1;
      return uuidVan(500_000 + nummer);
    },
    ...wijziging,
  };
}

const melding = (o: Boomopties, ...erbij: Annotatie[]): Melding => {
  const boom = maakBoom(o);
  for (const a of erbij) boom.erbij(a);
  return boom.melding();
};

/** What was written, without the fields that every annotation has. */
function batch(opdracht: Opdracht, m: Melding, wie = gever()): unknown {
  const uitkomst = maakBatch(opdracht, m, wie);
  if (!uitkomst.ok) return uitkomst.fout;
  return uitkomst.waarde.map(({ uuid: _, wortel: __, geannoteerdDoor: ___, geannoteerdOp: ____, ...rest }) => rest);
}

const GEMELD = melding({});
const IN_BEHANDELING = melding({}, status('IN_BEHANDELING'));
const BAG_START = melding({ registratie: 'BAG' });
const AAN_COLLEGA = melding({}, annotatie('toewijzing', { medewerker: 's.bakker', zichtbaar: 'eigen' }));
const DICHT = melding({}, status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }));

const AAN_ZICHZELF = { soort: 'toewijzing', zichtbaar: 'eigen', medewerker: 'm.jansen' };
const NAAR_BEHANDELING = { soort: 'status', zichtbaar: 'allen', status: 'IN_BEHANDELING' };

describe('DOM-4 each intent as the annotations that say it', () => {
  it('DOM-4 every annotation carries its author, moment, root and an id of its own', () => {
    expect(maakBatch({ soort: 'in-behandeling-nemen' }, GEMELD, gever())).toEqual({
      ok: true,
      waarde: [
        {
          uuid: uuidVan(500_001),
          wortel: WORTEL,
          soort: 'status',
          geannoteerdDoor: { oin: UTRECHT.oin, persoonsaanduiding: 'anoniem', medewerker: 'm.jansen' },
          geannoteerdOp: '2026-11-23T08:40:00Z',
          zichtbaar: 'allen',
          status: 'IN_BEHANDELING',
        },
        {
          uuid: uuidVan(500_002),
          wortel: WORTEL,
          soort: 'toewijzing',
          geannoteerdDoor: { oin: UTRECHT.oin, persoonsaanduiding: 'anoniem', medewerker: 'm.jansen' },
          geannoteerdOp: '2026-11-23T08:40:00Z',
          zichtbaar: 'eigen',
          medewerker: 'm.jansen',
        },
      ],
    });
  });

  it.each<[string, Opdracht, Melding, unknown]>([
    ['taking up a free one assigns it', { soort: 'in-behandeling-nemen' }, GEMELD, [NAAR_BEHANDELING, AAN_ZICHZELF]],
    [
      "a colleague's: asked once",
      { soort: 'in-behandeling-nemen' },
      AAN_COLLEGA,
      { code: 'toegewezen-aan-collega', medewerker: 's.bakker' },
    ],
    [
      "a colleague's, taken over",
      { soort: 'in-behandeling-nemen', overnemen: true },
      AAN_COLLEGA,
      [NAAR_BEHANDELING, AAN_ZICHZELF],
    ],
    [
      "a colleague's, left with him",
      { soort: 'in-behandeling-nemen', overnemen: false },
      AAN_COLLEGA,
      [NAAR_BEHANDELING],
    ],
    [
      'too little information',
      { soort: 'onvoldoende-informatie', toelichting: ' Wij missen een bewijs. ' },
      GEMELD,
      [
        {
          soort: 'status',
          zichtbaar: 'allen',
          status: 'ONVOLDOENDE_INFORMATIE',
          toelichting: 'Wij missen een bewijs.',
        },
      ],
    ],
    [
      'not admissible',
      { soort: 'niet-ontvankelijk', toelichting: 'Geen gegeven van de BAG.' },
      BAG_START,
      [
        {
          soort: 'status',
          zichtbaar: 'allen',
          status: 'NIET_ONTVANKELIJK',
          toelichting: 'Geen gegeven van de BAG.',
        },
      ],
    ],
    [
      'forwarding',
      { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: 'Adres in Nieuwegein.' },
      GEMELD,
      [
        {
          soort: 'status',
          zichtbaar: 'allen',
          status: 'VERKEERDE_BRONHOUDER',
          toelichting: 'Adres in Nieuwegein.',
        },
        { soort: 'bronhouder', zichtbaar: 'allen', bronhouder: '0356' },
      ],
    ],
    [
      'forwarding without a name, where that is allowed',
      { soort: 'verkeerde-bronhouder', toelichting: 'Niet van ons.' },
      BAG_START,
      [{ soort: 'status', zichtbaar: 'allen', status: 'VERKEERDE_BRONHOUDER', toelichting: 'Niet van ons.' }],
    ],
    [
      'taking back',
      { soort: 'terugnemen', toelichting: 'Toch van ons.' },
      melding({ registratie: 'BAG' }, status('VERKEERDE_BRONHOUDER')),
      [{ ...NAAR_BEHANDELING, toelichting: 'Toch van ons.' }, AAN_ZICHZELF],
    ],
    [
      'planning for the melder (BRP): with its status',
      {
        soort: 'inplannen',
        mijlpaal: ' Huisbezoek ',
        datum: '2026-12-01',
        intern: false,
        toelichting: 'Wij komen langs.',
      },
      IN_BEHANDELING,
      [
        { soort: 'status', zichtbaar: 'allen', status: 'INGEPLAND', toelichting: 'Wij komen langs.' },
        { soort: 'planning', zichtbaar: 'allen', mijlpaal: 'Huisbezoek', datum: '2026-12-01' },
      ],
    ],
    [
      'planning elsewhere: alone',
      { soort: 'inplannen', mijlpaal: 'Mutatie', datum: '2026-12-01', intern: false },
      BAG_START,
      [{ soort: 'planning', zichtbaar: 'allen', mijlpaal: 'Mutatie', datum: '2026-12-01' }],
    ],
    [
      'a rappel: for colleagues only, without a status',
      { soort: 'inplannen', mijlpaal: 'Bellen', datum: '2026-12-01', intern: true },
      IN_BEHANDELING,
      [{ soort: 'planning', zichtbaar: 'eigen', mijlpaal: 'Bellen', datum: '2026-12-01' }],
    ],
    [
      'closing',
      { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true, toelichting: 'Aangepast.' },
      IN_BEHANDELING,
      [
        { soort: 'beoordeling', zichtbaar: 'eigen', gegrond: true },
        {
          soort: 'status',
          zichtbaar: 'allen',
          status: 'AFGEHANDELD',
          resultaat: 'GEWIJZIGD',
          toelichting: 'Aangepast.',
        },
      ],
    ],
    [
      'closing with the mark taken off and the melder informed',
      {
        soort: 'afhandelen',
        resultaat: 'NIET_GEWIJZIGD',
        gegrond: false,
        melderGeinformeerd: true,
        onderzoekVerwijderdOp: '2026-11-20',
      },
      IN_BEHANDELING,
      [
        { soort: 'onderzoek', zichtbaar: 'eigen', actie: 'verwijderd', datum: '2026-11-20' },
        { soort: 'beoordeling', zichtbaar: 'eigen', gegrond: false, melderGeinformeerd: true },
        { soort: 'status', zichtbaar: 'allen', status: 'AFGEHANDELD', resultaat: 'NIET_GEWIJZIGD' },
      ],
    ],
    [
      'closing straight from the start: both statuses',
      { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true },
      GEMELD,
      [
        NAAR_BEHANDELING,
        AAN_ZICHZELF,
        { soort: 'beoordeling', zichtbaar: 'eigen', gegrond: true },
        { soort: 'status', zichtbaar: 'allen', status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' },
      ],
    ],
    [
      'confirming a withdrawal',
      { soort: 'intrekking-bevestigen' },
      melding({ registratie: 'BAG' }, status('INTREKKING_DOORGEMELD', { geannoteerdDoor: MELDER })),
      [{ soort: 'status', zichtbaar: 'allen', status: 'INGETROKKEN' }],
    ],
    [
      'assigning oneself',
      { soort: 'toewijzen', medewerker: 'm.jansen', reden: ' vakantie ' },
      AAN_COLLEGA,
      [{ ...AAN_ZICHZELF, reden: 'vakantie' }],
    ],
    [
      'a note, also after the end',
      { soort: 'aantekening', tekst: ' Buurman belde. ', zichtbaar: 'bronhouders' },
      DICHT,
      [{ soort: 'aantekening', zichtbaar: 'bronhouders', tekst: 'Buurman belde.' }],
    ],
  ])('DOM-4 %s', (_, opdracht, m, verwacht) => {
    expect(batch(opdracht, m)).toEqual(verwacht);
  });
});

describe('DOM-4 what is refused, and why', () => {
  it.each<[string, Opdracht, Melding, Partial<Opdrachtgever>, unknown]>([
    [
      'a raadpleger decides nothing',
      { soort: 'in-behandeling-nemen' },
      GEMELD,
      { rol: 'raadpleger' },
      { code: 'rol-niet-bevoegd' },
    ],
    [
      'nor writes a note',
      { soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen' },
      GEMELD,
      { rol: 'raadpleger' },
      { code: 'rol-niet-bevoegd' },
    ],
    [
      "another bronhouder's",
      { soort: 'in-behandeling-nemen' },
      GEMELD,
      { bronhouder: '0356' },
      { code: 'niet-de-bronhouder', bronhouder: '0344' },
    ],
    [
      'nobody has it',
      { soort: 'in-behandeling-nemen' },
      melding({ bronhouder: null }),
      {},
      { code: 'niet-de-bronhouder', bronhouder: null },
    ],
    [
      'a bijhouder distributes',
      { soort: 'toewijzen', medewerker: 's.bakker' },
      GEMELD,
      {},
      { code: 'rol-niet-bevoegd' },
    ],
    [
      'twice taken up',
      { soort: 'in-behandeling-nemen' },
      IN_BEHANDELING,
      {},
      { code: 'overgang-niet-toegestaan', huidigeStatus: 'IN_BEHANDELING', gevraagdeStatus: 'IN_BEHANDELING' },
    ],
    [
      'after the end',
      { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true },
      DICHT,
      {},
      { code: 'niet-toegestaan-na-einde' },
    ],
    [
      'BRP after In behandeling',
      { soort: 'onvoldoende-informatie', toelichting: 'x' },
      IN_BEHANDELING,
      {},
      { code: 'overgang-niet-toegestaan', huidigeStatus: 'IN_BEHANDELING', gevraagdeStatus: 'ONVOLDOENDE_INFORMATIE' },
    ],
    [
      'BAG has no Onvoldoende informatie',
      { soort: 'onvoldoende-informatie', toelichting: 'x' },
      BAG_START,
      {},
      { code: 'overgang-niet-toegestaan', huidigeStatus: 'GEREDE_TWIJFEL', gevraagdeStatus: 'ONVOLDOENDE_INFORMATIE' },
    ],
    [
      'a withdrawal that nobody asked for',
      { soort: 'intrekking-bevestigen' },
      BAG_START,
      {},
      { code: 'overgang-niet-toegestaan', huidigeStatus: 'GEREDE_TWIJFEL', gevraagdeStatus: 'INGETROKKEN' },
    ],
    [
      'taking back after the end',
      { soort: 'terugnemen', toelichting: 'x' },
      DICHT,
      {},
      { code: 'niet-toegestaan-na-einde' },
    ],
    [
      'taking back what was not sent away',
      { soort: 'terugnemen', toelichting: 'x' },
      GEMELD,
      {},
      { code: 'overgang-niet-toegestaan', huidigeStatus: 'GEMELD', gevraagdeStatus: 'IN_BEHANDELING' },
    ],
    [
      'taking up what was sent away: that is taking back',
      { soort: 'in-behandeling-nemen' },
      melding({ registratie: 'BAG' }, status('VERKEERDE_BRONHOUDER')),
      {},
      { code: 'overgang-niet-toegestaan', huidigeStatus: 'VERKEERDE_BRONHOUDER', gevraagdeStatus: 'IN_BEHANDELING' },
    ],
    [
      'no toelichting',
      { soort: 'onvoldoende-informatie', toelichting: ' ' },
      GEMELD,
      {},
      { code: 'gegeven-ontbreekt', veld: 'toelichting' },
    ],
    [
      'forwarding without a reason',
      { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: '' },
      GEMELD,
      {},
      { code: 'gegeven-ontbreekt', veld: 'toelichting' },
    ],
    [
      'forwarding a BRP melding to nobody',
      { soort: 'verkeerde-bronhouder', toelichting: 'x' },
      GEMELD,
      {},
      { code: 'gegeven-ontbreekt', veld: 'bronhouder' },
    ],
    [
      'an empty note',
      { soort: 'aantekening', tekst: ' ', zichtbaar: 'eigen' },
      GEMELD,
      {},
      { code: 'gegeven-ontbreekt', veld: 'tekst' },
    ],
    [
      'planning what',
      { soort: 'inplannen', mijlpaal: '', datum: '2026-12-01', intern: true },
      GEMELD,
      {},
      { code: 'gegeven-ontbreekt', veld: 'mijlpaal' },
    ],
    [
      'planning when',
      { soort: 'inplannen', mijlpaal: 'x', datum: '', intern: true },
      GEMELD,
      {},
      { code: 'gegeven-ontbreekt', veld: 'datum' },
    ],
  ])('DOM-4 %s', (_, opdracht, m, wie, verwacht) => {
    expect(batch(opdracht, m, gever(wie))).toEqual(verwacht);
  });

  it('DOM-4 a melding that one entered by hand can be withdrawn by oneself, by another bronhouder not', () => {
    const zelf = melding({ melder: UTRECHT });
    expect(batch({ soort: 'intrekking-bevestigen', toelichting: 'Dubbel ingevoerd.' }, zelf)).toEqual([
      { soort: 'status', zichtbaar: 'allen', status: 'INGETROKKEN', toelichting: 'Dubbel ingevoerd.' },
    ]);
    expect(batch({ soort: 'intrekking-bevestigen' }, GEMELD)).toMatchObject({ code: 'overgang-niet-toegestaan' });
    expect(batch({ soort: 'in-behandeling-nemen' }, zelf)).toEqual([NAAR_BEHANDELING, AAN_ZICHZELF]);
  });

  it('DOM-4 a teamlead assigns anyone', () => {
    expect(batch({ soort: 'toewijzen', medewerker: 's.bakker' }, GEMELD, gever({ rol: 'teamlead' }))).toEqual([
      { soort: 'toewijzing', zichtbaar: 'eigen', medewerker: 's.bakker' },
    ]);
  });
});

describe('DOM-4 what is offered', () => {
  const aanbod = (m: Melding, rol: Opdrachtgever['rol'] = 'bijhouder', bronhouders = ['0344']) =>
    mogelijkheden(m, { rol, bronhouders })
      .filter(({ soort }) => OPDRACHTSOORTEN.indexOf(soort) <= OPDRACHTSOORTEN.indexOf('aantekening'))
      .map(({ soort, eist }) => [soort, ...eist].join(' '));

  it.each<[string, Melding, string[]]>([
    [
      'BRP, Gemeld',
      GEMELD,
      [
        'in-behandeling-nemen',
        'onvoldoende-informatie toelichting',
        'verkeerde-bronhouder bronhouder',
        'inplannen planning',
        'afhandelen resultaat',
        'toewijzen',
        'aantekening',
      ],
    ],
    ['BRP, In behandeling', IN_BEHANDELING, ['inplannen planning', 'afhandelen resultaat', 'toewijzen', 'aantekening']],
    [
      'BAG, In behandeling',
      melding({ registratie: 'BAG' }, status('IN_BEHANDELING')),
      [
        'niet-ontvankelijk toelichting',
        'verkeerde-bronhouder',
        'inplannen planning',
        'afhandelen resultaat',
        'toewijzen',
        'aantekening',
      ],
    ],
    [
      'BAG, Intrekking doorgemeld',
      melding({ registratie: 'BAG' }, status('INTREKKING_DOORGEMELD')),
      ['intrekking-bevestigen', 'inplannen planning', 'toewijzen', 'aantekening'],
    ],
    [
      'BAG, Verkeerde bronhouder',
      melding({ registratie: 'BAG' }, status('VERKEERDE_BRONHOUDER')),
      ['terugnemen toelichting', 'verkeerde-bronhouder bronhouder', 'inplannen planning', 'toewijzen', 'aantekening'],
    ],
    [
      'HR, Nieuw: no Verkeerde bronhouder',
      melding({ registratie: 'HR' }),
      [
        'in-behandeling-nemen',
        'niet-ontvankelijk toelichting',
        'inplannen planning',
        'afhandelen resultaat',
        'toewijzen',
        'aantekening',
      ],
    ],
    ['closed: a note', DICHT, ['aantekening']],
    [
      'a registration that this version does not know: nothing of a status',
      melding({ registratie: 'XYZ' }),
      ['inplannen planning', 'toewijzen', 'aantekening'],
    ],
  ])('DOM-4 %s', (_, m, verwacht) => {
    expect(aanbod(m)).toEqual(verwacht);
  });

  it("DOM-4 nothing to a raadpleger, nor on another's melding", () => {
    expect(aanbod(GEMELD, 'raadpleger')).toEqual([]);
    expect(aanbod(GEMELD, 'bijhouder', ['0356'])).toEqual([]);
    expect(aanbod(melding({ bronhouder: null }))).toEqual([]);
  });

  it.each([
    ['in-behandeling-nemen', 'BRP', false],
    ['aantekening', 'BRP', false],
    ['inplannen', 'BRP', false],
    ['verkeerde-bronhouder', 'BRP', true],
    ['onvoldoende-informatie', 'BRP', true],
    ['niet-ontvankelijk', 'BAG', true],
    ['afhandelen', 'BAG', true],
    ['intrekking-bevestigen', 'BAG', true],
    ['afhandelen', 'XYZ', false],
  ] as const)('DOM-4 %s of %s is final: %s', (soort, registratie, verwacht) => {
    expect(isDefinitieveSoort(soort, registratie)).toBe(verwacht);
  });
});
