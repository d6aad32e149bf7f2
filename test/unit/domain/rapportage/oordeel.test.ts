// The figures against histories that were worked out by hand. Days of 2026: 23 November is a Monday; closed days in reach are
// Good Friday 3 April, Easter Monday 6 April (Algemene termijnenwet art. 3) and Christmas, Friday 25 December.
import { describe, expect, it } from 'vitest';
import { FIGUREN, termijnVan } from '../../../../shared/domain/rapportage/figuren.ts';
import { figuurgetallen, getallenVan, kijk, type Stap, verblijvenIn } from '../../../helpers/rapportbouwers.ts';

const oppakken = (op: string): Stap => ({ op, status: 'IN_BEHANDELING' });
const afhandelen = (op: string): Stap => ({ op, status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' });
const afwijzen = (op: string): Stap => ({ op, status: 'NIET_ONTVANKELIJK' });
const weg = (op: string): readonly Stap[] => [
  { op, status: 'VERKEERDE_BRONHOUDER' },
  { op, naar: '0307' },
];

function uitslag(
  registratie: string,
  ingediend: string,
  stappen: readonly Stap[],
  periode: string,
  vandaag: string,
  gelijkgesteld: readonly string[] = [],
): string[] {
  return figuurgetallen(verblijvenIn({ registratie, ingediend, stappen }), kijk(periode, vandaag, gelijkgesteld));
}

describe('DOM-950 every figure has the term of its source', () => {
  it('DOM-950 lengths come from the profiles: 5, 2, 5, 5 and 1 working days, 6, 18 and 18 months', () => {
    const lengten = FIGUREN.map((f) => {
      const t = termijnVan(f);
      return [f.code, t?.werkdagen ?? t?.maanden, f.mijlpaal === t?.soort];
    });
    expect(lengten).toEqual([
      ['brp-5wd', 5, true],
      ['bag-tni', 2, true],
      ['bag-tta', 6, true],
      ['bgt-ke01a', 5, true],
      ['bgt-ke01b', 5, true],
      ['bgt-wet', 1, true],
      ['bgt-ke02a', 18, true],
      ['bgt-ke02b', 18, true],
    ]);
  });
});

describe('DOM-951 BRP within 5 working days (Besluit BRP art. 28)', () => {
  // Received Thursday 2 April. Not counted: that day, Good Friday 3, the weekend, Easter Monday 6.
  // Working days: 7, 8, 9, 10, 13 April. Last day in time: Monday 13 April.
  it.each([
    ['taken up on the last day', [oppakken('2026-04-13')], ['brp-5wd/op-tijd']],
    ['taken up a day after it', [oppakken('2026-04-14')], ['brp-5wd/te-laat']],
    ['closed at once on the last day', [{ op: '2026-04-13', status: 'ONVOLDOENDE_INFORMATIE' }], ['brp-5wd/op-tijd']],
    ['never taken up', [], ['brp-5wd/te-laat', 'brp-5wd/nog-open']],
    ['forwarded in time', weg('2026-04-13'), []],
    ['forwarded too late', weg('2026-04-14'), ['brp-5wd/te-laat']],
    ['withdrawn in time', [{ op: '2026-04-10', status: 'INGETROKKEN', door: 'melder' }], []],
    ['withdrawn when it was late', [{ op: '2026-04-15', status: 'INGETROKKEN', door: 'melder' }], ['brp-5wd/te-laat']],
  ] as const)('DOM-951 received 2 April 2026, %s', (_, stappen, verwacht) => {
    expect(uitslag('BRP', '2026-04-02', stappen, '2026-04', '2026-05-20')).toEqual(verwacht);
  });

  it('DOM-951 the evening of 13 April in UTC is 14 April in Amsterdam: too late', () => {
    const laat = [oppakken('2026-04-13T22:05:00Z')];
    const net = [oppakken('2026-04-13T21:55:00Z')];
    expect(uitslag('BRP', '2026-04-02', laat, '2026-04', '2026-05-20')).toEqual(['brp-5wd/te-laat']);
    expect(uitslag('BRP', '2026-04-02', net, '2026-04', '2026-05-20')).toEqual(['brp-5wd/op-tijd']);
  });

  it('DOM-951 a day that the team made equal moves the last day: with 10 April closed it is 14 April', () => {
    const stappen = [oppakken('2026-04-14')];
    expect(uitslag('BRP', '2026-04-02', stappen, '2026-04', '2026-05-20', ['2026-04-10'])).toEqual(['brp-5wd/op-tijd']);
  });

  it('DOM-951 counts in the period of its last day, once: received 27 November, due Friday 4 December', () => {
    const stappen = [oppakken('2026-11-30')];
    expect(uitslag('BRP', '2026-11-27', stappen, '2026-11', '2026-12-20')).toEqual([]);
    expect(uitslag('BRP', '2026-11-27', stappen, '2026-12', '2026-12-20')).toEqual(['brp-5wd/op-tijd']);
  });

  it('DOM-951 not decided yet: due today, and due later this month', () => {
    // Received Monday 16 November: due Monday 23. Received Tuesday 17: due Tuesday 24.
    expect(uitslag('BRP', '2026-11-16', [], '2026-11', '2026-11-23')).toEqual(['brp-5wd/vandaag']);
    expect(uitslag('BRP', '2026-11-17', [], '2026-11', '2026-11-23')).toEqual(['brp-5wd/later']);
    expect(uitslag('BRP', '2026-11-13', [], '2026-11', '2026-11-23')).toEqual(['brp-5wd/te-laat', 'brp-5wd/nog-open']);
  });

  it('DOM-951 a melding that came back counts for each time it was here, each with its own five days', () => {
    // Here 2 to 7 November (Monday to Saturday; due Monday 9): forwarded in time, so that stay counts nowhere.
    // Back on Thursday 12 November: due Thursday 19. Taken up on Friday 20: late.
    const stappen: readonly Stap[] = [
      ...weg('2026-11-07'),
      { op: '2026-11-12', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-12', naar: '0344' },
      { op: '2026-11-12', status: 'GEMELD', door: 'voorziening' },
      oppakken('2026-11-20'),
    ];
    expect(uitslag('BRP', '2026-11-02', stappen, '2026-11', '2026-12-01')).toEqual(['brp-5wd/te-laat']);
  });
});

describe('DOM-952 BAG TNI: not taken up within 2 working days', () => {
  // Received Thursday 2 April: working days 7 and 8 April, so due Wednesday 8 April.
  const tni = (stappen: readonly Stap[], periode: string, vandaag: string) =>
    uitslag('BAG', '2026-04-02', stappen, periode, vandaag).filter((g) => g.startsWith('bag-tni'));

  it('DOM-952 taken up in the period: in time on 8 April, late on 9 April', () => {
    expect(tni([oppakken('2026-04-08')], '2026-04', '2026-06-01')).toEqual(['bag-tni/op-tijd']);
    expect(tni([oppakken('2026-04-09')], '2026-04', '2026-06-01')).toEqual(['bag-tni/te-laat']);
    expect(tni([afwijzen('2026-04-09')], '2026-04', '2026-06-01')).toEqual(['bag-tni/te-laat']);
  });

  it('DOM-952 still waiting at the end of the period counts in every period in which it waits', () => {
    const stappen = [oppakken('2026-05-12')];
    expect(tni(stappen, '2026-04', '2026-06-01')).toEqual(['bag-tni/te-laat']);
    expect(tni(stappen, '2026-05', '2026-06-01')).toEqual(['bag-tni/te-laat']);
    expect(tni(stappen, '2026-06', '2026-06-01')).toEqual([]);
  });

  it('DOM-952 nobody has taken it up up to today', () => {
    expect(tni([], '2026-05', '2026-06-01')).toEqual(['bag-tni/te-laat', 'bag-tni/nog-open', 'bag-tni/lang']);
    expect(tni([], '2026-04', '2026-04-08')).toEqual(['bag-tni/vandaag']);
    expect(tni([], '2026-04', '2026-04-07')).toEqual(['bag-tni/later']);
  });

  it('DOM-952 gone or withdrawn is no longer ours to take up', () => {
    expect(tni(weg('2026-04-20'), '2026-04', '2026-06-01')).toEqual([]);
    const ingetrokken = [{ op: '2026-04-20', status: 'INTREKKING_DOORGEMELD', door: 'melder' }] as const;
    expect(tni(ingetrokken, '2026-04', '2026-06-01')).toEqual([]);
  });
});

describe('DOM-953 BAG TTA: not handled within 6 months of being reported (Praktijkhandleiding BAG)', () => {
  // Reported 31 August 2025: 6 months on is 28 February 2026 (a Saturday; terms over 3 months are not prolonged, ATW art. 4).
  const tta = (stappen: readonly Stap[], periode: string, vandaag: string) =>
    uitslag('BAG', '2025-08-31', [oppakken('2025-09-01'), ...stappen], periode, vandaag).filter((g) =>
      g.startsWith('bag-tta'),
    );

  it('DOM-953 closed in the period: in time on 28 February, late on 1 March', () => {
    expect(tta([afhandelen('2026-02-28')], '2026-02', '2026-06-01')).toEqual(['bag-tta/op-tijd']);
    expect(tta([afhandelen('2026-03-01')], '2026-03', '2026-06-01')).toEqual(['bag-tta/te-laat']);
  });

  it('DOM-953 younger than six months and open is left out, older and open counts', () => {
    expect(tta([], '2026-01', '2026-01-31')).toEqual(['bag-tta/later']);
    expect(tta([], '2026-01', '2026-06-01')).toEqual([]);
    expect(tta([], '2026-03', '2026-06-01')).toEqual(['bag-tta/te-laat', 'bag-tta/nog-open', 'bag-tta/lang']);
  });

  it('DOM-953 the time at a former bronhouder counts along', () => {
    const stappen: readonly Stap[] = [
      { op: '2026-02-20', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-02-20', naar: '0344' },
      { op: '2026-02-20', status: 'GEREDE_TWIJFEL', door: 'voorziening' },
      oppakken('2026-02-23'),
      afhandelen('2026-03-03'),
    ];
    const verblijven = verblijvenIn({ registratie: 'BAG', ingediend: '2025-08-31', bronhouder: '0307', stappen });
    const getallen = figuurgetallen(verblijven, kijk('2026-03', '2026-06-01'));
    expect(getallen).toEqual(['bag-tta/te-laat']);
  });
});

describe('DOM-954 BGT KE-01: taken up or rejected within 5 working days (svb-bgt.nl)', () => {
  // Received Monday 9 November 2026: due Monday 16 November; by the law's one working day Tuesday 10.
  const bgt = (stappen: readonly Stap[], periode: string, vandaag: string) =>
    uitslag('BGT', '2026-11-09', stappen, periode, vandaag);

  it('DOM-954 1A and the law beside each other', () => {
    expect(bgt([oppakken('2026-11-10')], '2026-11', '2026-12-31')).toEqual(['bgt-ke01a/op-tijd', 'bgt-wet/op-tijd']);
    expect(bgt([afwijzen('2026-11-16')], '2026-11', '2026-12-31')).toEqual(['bgt-ke01a/op-tijd', 'bgt-wet/te-laat']);
    expect(bgt([oppakken('2026-11-17')], '2026-11', '2026-12-31')).toEqual(['bgt-ke01a/te-laat', 'bgt-wet/te-laat']);
  });

  it('DOM-954 1B is the worklist at the end: late from 17 November, over a month late from 17 December', () => {
    const alleen1b = (vandaag: string) => bgt([], '2026-12', vandaag).filter((g) => g.startsWith('bgt-ke01b'));
    expect(alleen1b('2026-12-16')).toEqual(['bgt-ke01b/te-laat', 'bgt-ke01b/nog-open']);
    expect(alleen1b('2026-12-17')).toEqual(['bgt-ke01b/te-laat', 'bgt-ke01b/nog-open', 'bgt-ke01b/lang']);
    expect(bgt([], '2026-11', '2026-11-16').filter((g) => g.startsWith('bgt-ke01b'))).toEqual([]);
  });

  it('DOM-954 taken up after the period, it was still worklist at its end', () => {
    expect(bgt([oppakken('2026-12-03')], '2026-11', '2026-12-31')).toContain('bgt-ke01b/te-laat');
    expect(bgt([oppakken('2026-12-03')], '2026-12', '2026-12-31')).not.toContain('bgt-ke01b/te-laat');
  });
});

describe('DOM-955 BGT KE-02: handled or rejected within 18 months of being reported', () => {
  // Reported 15 May 2025: 18 months on is Sunday 15 November 2026, not prolonged (ATW art. 4).
  const ke02 = (stappen: readonly Stap[], periode: string, vandaag: string) =>
    uitslag('BGT', '2025-05-15', [oppakken('2025-05-16'), ...stappen], periode, vandaag).filter((g) =>
      g.startsWith('bgt-ke02'),
    );

  it('DOM-955 2A in the month of its last day', () => {
    expect(ke02([afhandelen('2026-11-15')], '2026-11', '2026-12-01')).toEqual(['bgt-ke02a/op-tijd']);
    expect(ke02([afhandelen('2025-09-01')], '2026-11', '2026-12-01')).toEqual(['bgt-ke02a/op-tijd']);
    expect(ke02([afhandelen('2026-11-16')], '2026-11', '2026-12-01')).toEqual(['bgt-ke02a/te-laat']);
    expect(ke02([afhandelen('2026-11-16')], '2026-12', '2026-12-01')).toEqual([]);
  });

  it('DOM-955 2B is what is late and open at the end', () => {
    expect(ke02([], '2026-11', '2026-11-30')).toEqual([
      'bgt-ke02a/te-laat',
      'bgt-ke02a/nog-open',
      'bgt-ke02b/te-laat',
      'bgt-ke02b/nog-open',
    ]);
  });

  it('DOM-955 received when it was late already: counted in the month it came, so that former months stay as they were', () => {
    const stappen: readonly Stap[] = [
      { op: '2026-12-10', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-12-10', naar: '0344' },
      { op: '2026-12-10', status: 'GEREDE_TWIJFEL', door: 'voorziening' },
    ];
    const v = verblijvenIn({ registratie: 'BGT', ingediend: '2025-05-15', bronhouder: '0307', stappen });
    const van = (periode: string) =>
      figuurgetallen(v, kijk(periode, '2027-01-05')).filter((g) => g === 'bgt-ke02a/te-laat');
    expect([van('2026-11'), van('2026-12')]).toEqual([[], ['bgt-ke02a/te-laat']]);
  });
});

describe('DOM-956 counts of a period', () => {
  const tel = (ingediend: string, stappen: readonly Stap[], periode = '2026-11', vandaag = '2026-12-31') =>
    getallenVan(verblijvenIn({ registratie: 'WKK', ingediend, stappen }), kijk(periode, vandaag));

  it.each([
    ['received and open', '2026-11-05', [], ['ontvangen', 'open-eind']],
    [
      'received and handled',
      '2026-11-05',
      [afhandelen('2026-11-30')],
      ['ontvangen', 'gesloten', 'afgehandeld', 'gewijzigd'],
    ],
    ['from before, refused', '2026-10-05', [afwijzen('2026-11-30')], ['gesloten', 'afgewezen', 'open-begin']],
    [
      'from before, closed on the first day',
      '2026-10-05',
      [afwijzen('2026-11-01')],
      ['gesloten', 'afgewezen', 'open-begin'],
    ],
    ['from before, closed the day before', '2026-10-05', [afwijzen('2026-10-31')], []],
    ['closed after it', '2026-11-05', [afhandelen('2026-12-01')], ['ontvangen', 'open-eind']],
    ['forwarded on', '2026-11-05', weg('2026-11-06'), ['ontvangen', 'doorgestuurd']],
    ['from after it', '2026-12-01', [], []],
  ] as const)('DOM-956 %s', (_, ingediend, stappen, verwacht) => {
    expect(tel(ingediend, stappen)).toEqual(verwacht);
  });

  it('DOM-956 a running period ends today: what came today is open', () => {
    expect(tel('2026-11-23', [], '2026-11', '2026-11-23')).toEqual(['ontvangen', 'open-eind']);
  });

  it('DOM-956 forwarded to us and entered by hand are told apart', () => {
    const stappen: readonly Stap[] = [
      { op: '2026-11-05', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-05', naar: '0344' },
    ];
    const k = kijk('2026-11', '2026-12-31');
    const gekregen = verblijvenIn({ registratie: 'WKK', ingediend: '2026-11-02', bronhouder: '0307', stappen });
    const ingevoerd = verblijvenIn({ registratie: 'WKK', ingediend: '2026-11-02', herkomst: 'telefoon' });
    expect(getallenVan(gekregen, k)).toEqual(['ontvangen', 'ontvangen-doorgestuurd', 'open-eind']);
    expect(getallenVan(ingevoerd, k)).toEqual(['ontvangen', 'ontvangen-ingevoerd', 'open-eind']);
  });
});
