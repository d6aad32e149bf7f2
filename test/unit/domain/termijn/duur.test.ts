import { describe, expect, it } from 'vitest';
import { duurInWoorden, uiterlijkVan } from '../../../../shared/domain/termijn/duur.ts';

describe('DOM-6 the last day of a term (Algemene termijnenwet)', () => {
  it.each([
    ['working days end on a working day', { werkdagen: 2 }, '2026-11-20', '2026-11-24'],
    ['a week', { weken: 1 }, '2026-11-16', '2026-11-23'],
    ['a week that ends on Christmas Day: art. 1', { weken: 1 }, '2026-12-18', '2026-12-28'],
    ['twelve weeks to 2e Paasdag: art. 1', { weken: 12 }, '2027-01-04', '2027-03-30'],
    ['thirteen weeks to 2e Paasdag: art. 4, not prolonged', { weken: 13 }, '2026-12-28', '2027-03-29'],
    ['a month to a Saturday: art. 1', { maanden: 1 }, '2026-10-21', '2026-11-23'],
    ['three months to a Sunday: art. 1', { maanden: 3 }, '2026-08-22', '2026-11-23'],
    ['four months to a Sunday: art. 4, not prolonged', { maanden: 4 }, '2026-07-22', '2026-11-22'],
    ['six months from the end of August', { maanden: 6 }, '2026-08-31', '2027-02-28'],
  ])('DOM-6 %s', (_, duur, vanaf, uiterlijk) => {
    expect(uiterlijkVan(duur, vanaf, [])).toBe(uiterlijk);
  });

  it('DOM-6 a term without a length has no last day', () => {
    expect(uiterlijkVan({}, '2026-11-16', [])).toBeUndefined();
  });

  it('DOM-6 days that an administrator adds prolong short terms only', () => {
    const extra = ['2026-11-23'];
    expect(uiterlijkVan({ weken: 1 }, '2026-11-16', extra)).toBe('2026-11-24');
    expect(uiterlijkVan({ werkdagen: 5 }, '2026-11-16', extra)).toBe('2026-11-24');
    expect(uiterlijkVan({ maanden: 3 }, '2026-08-23', extra)).toBe('2026-11-24');
    expect(uiterlijkVan({ maanden: 6 }, '2026-05-23', extra)).toBe('2026-11-23');
  });

  it.each([
    [{ werkdagen: 1 }, '1 werkdag'],
    [{ werkdagen: 5 }, '5 werkdagen'],
    [{ weken: 1 }, '1 week'],
    [{ weken: 6 }, '6 weken'],
    [{ maanden: 1 }, '1 maand'],
    [{ maanden: 18 }, '18 maanden'],
  ])('DOM-6 %j is "%s"', (duur, tekst) => {
    expect(duurInWoorden(duur)).toBe(tekst);
  });
});
