import { describe, expect, it } from 'vitest';
import { amsterdamDatum } from '../../../../shared/domain/termijn/amsterdam.ts';
import {
  dagenInMaand,
  dagnummer,
  datumInWoorden,
  datumVan,
  isBestaandeDatum,
  plusDagen,
  plusMaanden,
  weekdag,
} from '../../../../shared/domain/termijn/datum.ts';
import { feestdagen, GELIJKGESTELDE_DAGEN } from '../../../../shared/domain/termijn/feestdagen.ts';
import {
  eersteWerkdag,
  isWerkdag,
  plusWerkdagen,
  werkdagenTussen,
} from '../../../../shared/domain/termijn/werkdagen.ts';
import { leesFixture } from '../fixture.ts';

type Gevallen = {
  feestdagen: Record<string, Record<string, string>>;
  gevallen: { ontvangen: string; werkdagen: number; uiterlijk: string }[];
  gelijkgesteld: Record<string, string[] | string>;
};
const bron = leesFixture<Gevallen>('werkdagen-cases');

const namenOp = (jaar: number, naam: string): string[] =>
  feestdagen(jaar)
    .filter((feestdag) => feestdag.naam === naam)
    .map((feestdag) => feestdag.datum);

describe('DOM-6 closed days of the Algemene termijnenwet', () => {
  it.each(Object.entries(bron.feestdagen))('DOM-6 the closed days of %s are those of the table', (jaar, dagen) => {
    expect(Object.fromEntries(feestdagen(Number(jaar)).map(({ datum, naam }) => [datum, naam]))).toEqual(dagen);
  });

  it.each([
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2011, '2011-04-25'],
    [2019, '2019-04-22'],
    [2024, '2024-04-01'],
    [2038, '2038-04-26'],
    [2076, '2076-04-20'],
    [2100, '2100-03-29'],
  ])('DOM-6 second day of Easter in %i is %s', (jaar, datum) => {
    expect(namenOp(jaar, '2e Paasdag')).toEqual([datum]);
    expect(namenOp(jaar, 'Goede Vrijdag (gelijkgesteld)')).toEqual([plusDagen(datum, -3)]);
    expect(namenOp(jaar, 'Hemelvaart')).toEqual([plusDagen(datum, 38)]);
    expect(namenOp(jaar, '2e Pinksterdag')).toEqual([plusDagen(datum, 49)]);
  });

  it('DOM-6 Easter is that of the ecclesiastical moon, by another formula than ours (Oudin)', () => {
    for (let jaar = 1900; jaar <= 2300; jaar += 1) {
      const g = jaar % 19;
      const c = Math.trunc(jaar / 100);
      const h = (c - Math.trunc(c / 4) - Math.trunc((8 * c + 13) / 25) + 19 * g + 15) % 30;
      const i = h - Math.trunc(h / 28) * (1 - Math.trunc(29 / (h + 1)) * Math.trunc((21 - g) / 11));
      const j = (jaar + Math.trunc(jaar / 4) + i + 2 - c + Math.trunc(c / 4)) % 7;
      const tweedePaasdag = new Date(Date.UTC(jaar, 2, 28 + i - j + 1)).toISOString().slice(0, 10);
      expect(namenOp(jaar, '2e Paasdag')).toEqual([tweedePaasdag]);
    }
  });

  it.each([
    [2006, 'Koninginnedag', '2006-04-29'],
    [2012, 'Koninginnedag', '2012-04-30'],
    [2013, 'Koninginnedag', '2013-04-30'],
    [2014, 'Koningsdag', '2014-04-26'],
    [2015, 'Koningsdag', '2015-04-27'],
    [2025, 'Koningsdag', '2025-04-26'],
    [2026, 'Koningsdag', '2026-04-27'],
    [2031, 'Koningsdag', '2031-04-26'],
  ])('DOM-6 in %i %s falls on %s', (jaar, naam, datum) => {
    expect(namenOp(jaar, naam)).toEqual([datum]);
    expect(namenOp(jaar, naam === 'Koningsdag' ? 'Koninginnedag' : 'Koningsdag')).toEqual([]);
  });

  it('DOM-6 the fifth of May is closed every year, also when it is Hemelvaart as well', () => {
    for (let jaar = 2000; jaar <= 2100; jaar += 1) expect(isWerkdag(`${jaar}-05-05`)).toBe(false);
    expect(feestdagen(2016).filter(({ datum }) => datum === '2016-05-05')).toHaveLength(2);
  });

  it('DOM-6 each year has nine of them, in order', () => {
    for (let jaar = 2000; jaar <= 2100; jaar += 1) {
      const dagen = feestdagen(jaar).map(({ datum }) => datum);
      expect(dagen).toHaveLength(9);
      expect(dagen).toEqual([...dagen].sort());
    }
  });

  it('DOM-6 days made equal by Koninklijk Besluit are those of the table, and closed', () => {
    const { bron: _, ...jaren } = bron.gelijkgesteld;
    expect(GELIJKGESTELDE_DAGEN).toEqual(Object.values(jaren).flat());
    for (const dag of GELIJKGESTELDE_DAGEN) expect(isWerkdag(dag)).toBe(false);
  });

  it('DOM-6 an administrator adds a day; the others stay closed', () => {
    const extra = ['2026-11-24'];
    expect(isWerkdag('2026-11-24')).toBe(true);
    expect(isWerkdag('2026-11-24', extra)).toBe(false);
    expect(isWerkdag('2026-05-15', extra)).toBe(false);
    expect(plusWerkdagen('2026-11-23', 1, extra)).toBe('2026-11-25');
    expect(werkdagenTussen('2026-11-23', '2026-11-25', extra)).toBe(1);
  });
});

describe('DOM-6 counting working days', () => {
  it.each(bron.gevallen.map((g) => [g.ontvangen, g.werkdagen, g.uiterlijk] as const))(
    'DOM-6 received on %s, %i working days end on %s',
    (ontvangen, werkdagen, uiterlijk) => {
      expect(plusWerkdagen(ontvangen, werkdagen)).toBe(uiterlijk);
      expect(werkdagenTussen(ontvangen, uiterlijk)).toBe(werkdagen);
    },
  );

  it.each([
    ['a weekend', '2026-11-20', 1, '2026-11-23'],
    ['a Saturday of receipt', '2026-11-21', 1, '2026-11-23'],
    ['a Saturday of receipt', '2026-11-21', 2, '2026-11-24'],
    ['Christmas and New Year, with 2 January made equal', '2025-12-24', 5, '2026-01-06'],
    ['Easter', '2027-03-25', 1, '2027-03-30'],
    ['29 February', '2028-02-28', 1, '2028-02-29'],
    ['the turn of the year', '2026-12-31', 1, '2027-01-04'],
  ])('DOM-6 over %s: %s + %i = %s', (_, van, n, tot) => {
    expect(plusWerkdagen(van, n)).toBe(tot);
  });

  it('DOM-6 no working days more is the day itself, or the first open one', () => {
    expect(plusWerkdagen('2026-11-23', 0)).toBe('2026-11-23');
    expect(plusWerkdagen('2026-11-21', 0)).toBe('2026-11-23');
    expect(eersteWerkdag('2026-12-25')).toBe('2026-12-28');
    expect(eersteWerkdag('2026-12-31')).toBe('2026-12-31');
  });

  it('DOM-6 counting back is counting on with a minus sign, also over years', () => {
    expect(werkdagenTussen('2026-11-23', '2026-11-20')).toBe(-1);
    expect(werkdagenTussen('2026-11-23', '2026-11-23')).toBe(0);
    expect(werkdagenTussen('2026-11-20', '2026-11-22')).toBe(0);
    expect(werkdagenTussen('2027-01-04', '2025-12-24')).toBe(-werkdagenTussen('2025-12-24', '2027-01-04'));
    // 2026: 261 days from Monday to Friday, 8 of them closed (2e Kerstdag is a Saturday), 2 made equal.
    expect(werkdagenTussen('2025-12-31', '2026-12-31')).toBe(261 - 8 - 2);
  });
});

describe('DOM-6 calendar', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2000-02-29', 11016, 2],
    ['2026-11-23', 20780, 1],
    ['2100-03-01', 47541, 1],
  ])('DOM-6 %s is day %i', (datum, nummer, dag) => {
    expect(dagnummer(datum)).toBe(nummer);
    expect(datumVan(nummer)).toBe(datum);
    expect(weekdag(nummer)).toBe(dag);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-23', 18, '2028-05-23'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('DOM-6 %s and %i months is %s', (datum, maanden, verwacht) => {
    expect(plusMaanden(datum, maanden)).toBe(verwacht);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['20260101', false],
  ])('DOM-6 %s exists: %s', (datum, verwacht) => {
    expect(isBestaandeDatum(datum)).toBe(verwacht);
  });

  it('DOM-6 months have their days, and others none', () => {
    expect([2, 4, 12, 13].map((maand) => dagenInMaand(2026, maand))).toEqual([28, 30, 31, 0]);
    expect(dagenInMaand(2000, 2)).toBe(29);
  });

  it('DOM-6 a date is written out in Dutch', () => {
    expect(datumInWoorden('2026-11-23')).toBe('23 november 2026');
    expect(Array.from({ length: 12 }, (_, i) => datumInWoorden(plusMaanden('2027-01-01', i)))).toEqual(
      [
        'januari',
        'februari',
        'maart',
        'april',
        'mei',
        'juni',
        'juli',
        'augustus',
        'september',
        'oktober',
        'november',
        'december',
      ].map((maand) => `1 ${maand} 2027`),
    );
  });
});

describe('DOM-6 the legal day is the day in Amsterdam', () => {
  it.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('DOM-6 %s is %s', (tijdstip, datum) => {
    expect(amsterdamDatum(tijdstip)).toBe(datum);
  });

  it('DOM-6 it agrees with the time zone database, every half hour around each change of 2000-2037', () => {
    const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    const verschillen: string[] = [];
    for (let jaar = 2000; jaar <= 2037; jaar += 1) {
      for (const maand of [2, 9]) {
        const begin = Date.UTC(jaar, maand, 23, 20);
        for (let stap = 0; stap < 2 * 24 * 10; stap += 1) {
          const moment = new Date(begin + stap * 1_800_000);
          if (moment.getUTCHours() < 21) continue;
          const tijdstip = moment.toISOString();
          if (amsterdamDatum(tijdstip) !== amsterdam.format(moment)) verschillen.push(tijdstip);
        }
      }
    }
    expect(verschillen).toEqual([]);
  });
});
