import { describe, expect, it } from 'vitest';
import {
  leesPeriode,
  periodeMet,
  periodenaam,
  reeksTot,
  verschuif,
} from '../../../../shared/domain/rapportage/periode.ts';
import { dagnummer, datumVan } from '../../../../shared/domain/termijn/datum.ts';
import { periode } from '../../../helpers/rapportbouwers.ts';

describe('DOM-962 periods', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30', 'november 2026'],
    ['2028-02', '2028-02-01', '2028-02-29', 'februari 2028'],
    ['2026-k1', '2026-01-01', '2026-03-31', '1e kwartaal 2026'],
    ['2026-k4', '2026-10-01', '2026-12-31', '4e kwartaal 2026'],
    ['2026', '2026-01-01', '2026-12-31', '2026'],
    ['2026-11-02..2026-11-15', '2026-11-02', '2026-11-15', '2 november 2026 tot en met 15 november 2026'],
    ['2026-11-02..2026-11-02', '2026-11-02', '2026-11-02', '2 november 2026'],
  ])('DOM-962 %s is %s up to and including %s', (code, van, tot, naam) => {
    const p = periode(code);
    expect([p.code, datumVan(p.van), datumVan(p.tot), periodenaam(p)]).toEqual([code, van, tot, naam]);
  });

  it.each([
    '',
    '2026-13',
    '2026-00',
    '2026-k5',
    '26-11',
    '2026-11-15..2026-11-02',
    '2026-02-30..2026-03-01',
    '2016-01-01..2026-12-31',
    '2026-11-01..',
    '2026-11-01..2026-11-02..2026-11-03',
  ])('DOM-962 %j is no period', (code) => {
    expect(leesPeriode(code)).toBeUndefined();
  });

  it('DOM-962 the period that holds a day, and those before and after it', () => {
    const dag = dagnummer('2026-01-15');
    expect((['maand', 'kwartaal', 'jaar'] as const).map((s) => periodeMet(s, dag).code)).toEqual([
      '2026-01',
      '2026-k1',
      '2026',
    ]);
    const codes = ['2026-01', '2026-k1', '2026', '2026-11-01..2026-11-10'].map((c) =>
      [-1, 0, 1].map((n) => verschuif(periode(c), n).code),
    );
    expect(codes).toEqual([
      ['2025-12', '2026-01', '2026-02'],
      ['2025-k4', '2026-k1', '2026-k2'],
      ['2025', '2026', '2027'],
      ['2026-10-22..2026-10-31', '2026-11-01..2026-11-10', '2026-11-11..2026-11-20'],
    ]);
  });

  it('DOM-962 a trend ends with the period itself and leaves no day out', () => {
    for (const code of ['2026-11', '2026-k4', '2026', '2026-11-01..2026-11-10']) {
      const reeks = reeksTot(periode(code));
      expect(reeks.at(-1)).toEqual(periode(code));
      for (const [n, p] of reeks.entries()) if (n > 0) expect(p.van).toBe((reeks[n - 1]?.tot ?? 0) + 1);
    }
  });
});
