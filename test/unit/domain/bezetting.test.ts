// Who can take meldingen on a day: presence to the day, registrations, maximum, role.
import { describe, expect, it } from 'vitest';
import { bedenkingen, behandelt, doetRegistratie, isAfwezig, terugOp } from '../../../shared/domain/bezetting.ts';

const WEG = { afwezigVan: '2026-12-01', afwezigTot: '2026-12-05' };

describe('presence', () => {
  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-05', true],
    ['2026-12-06', false],
  ])('DOM-810 both days of an absence count: %s is away %s', (dag, weg) => {
    expect(isAfwezig(WEG, dag)).toBe(weg);
  });

  it('DOM-811 open on one side it has no end, or began before anyone wrote it down; without days somebody is there', () => {
    const dag = '2026-11-23';
    expect([
      isAfwezig({}, dag),
      isAfwezig({ afwezigVan: '2026-11-23' }, dag),
      isAfwezig({ afwezigVan: '2026-11-24' }, dag),
      isAfwezig({ afwezigTot: '2026-11-23' }, dag),
      isAfwezig({ afwezigTot: '2026-11-22' }, dag),
    ]).toEqual([false, true, false, true, false]);
    expect([terugOp(WEG), terugOp({ afwezigVan: '2026-12-01' }), terugOp({ afwezigTot: '2026-12-31' })]).toEqual([
      '2026-12-06',
      undefined,
      '2027-01-01',
    ]);
  });
});

describe('who handles what', () => {
  it('DOM-812 a leaver and a raadpleger handle nothing; without registrations named somebody does all, with none named none', () => {
    expect([
      behandelt({ actief: true, rol: 'bijhouder' }),
      behandelt({ actief: true, rol: 'teamlead' }),
      behandelt({ actief: false, rol: 'bijhouder' }),
      behandelt({ actief: true, rol: 'raadpleger' }),
    ]).toEqual([true, true, false, false]);
    expect([
      doetRegistratie({}, 'BRP'),
      doetRegistratie({ registraties: ['BAG'] }, 'BRP'),
      doetRegistratie({ registraties: [] }, 'BRP'),
    ]).toEqual([true, false, false]);
  });

  it('DOM-813 says everything that speaks against it; exactly at the maximum is no objection', () => {
    const wie = { ...WEG, registraties: ['BAG'], maximum: 5 };
    expect(bedenkingen(wie, 'BRP', 6, '2026-12-02')).toEqual(['afwezig', 'registratie', 'vol']);
    expect(bedenkingen(wie, 'BAG', 5, '2026-11-23')).toEqual([]);
  });
});
