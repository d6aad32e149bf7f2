import { describe, expect, it } from 'vitest';
import type { Annotatie, Schrijver } from '../../../shared/domain/annotatie.ts';
import { doorloopBatch, ontbrekendeEisen, overgangenVanuit, vindOvergang } from '../../../shared/domain/overgang.ts';
import { annotatie, status } from './boom.ts';

const tabel = (registratie: string, actor: Schrijver, van: string | null): string[] =>
  overgangenVanuit(registratie, van, [actor]).map((o) => `${o.naar}${o.eist.length ? ` (${o.eist.join(', ')})` : ''}`);

describe('DOM-2 what a bronhouder may do, per registration and status', () => {
  it.each([
    ['BRP', 'GEMELD', ['IN_BEHANDELING', 'ONVOLDOENDE_INFORMATIE (toelichting)', 'VERKEERDE_BRONHOUDER (bronhouder)']],
    ['BRP', 'IN_BEHANDELING', ['INGEPLAND (planning)', 'AFGEHANDELD (resultaat)']],
    ['BRP', 'INGEPLAND', ['AFGEHANDELD (resultaat)']],
    ['BRP', 'VERKEERDE_BRONHOUDER', ['VERKEERDE_BRONHOUDER (bronhouder)']],
    ['BRP', 'AFGEHANDELD', []],
    ['BRP', 'ONVOLDOENDE_INFORMATIE', []],
    ['BRP', 'INGETROKKEN', []],
    ['HR', 'NIEUW', ['IN_BEHANDELING', 'NIET_ONTVANKELIJK (toelichting)']],
    ['HR', 'IN_BEHANDELING', ['AFGEHANDELD (resultaat)', 'NIET_ONTVANKELIJK (toelichting)']],
    ['BAG', 'GEREDE_TWIJFEL', ['IN_BEHANDELING', 'VERKEERDE_BRONHOUDER', 'NIET_ONTVANKELIJK (toelichting)']],
    ['BAG', 'IN_BEHANDELING', ['AFGEHANDELD (resultaat)', 'NIET_ONTVANKELIJK (toelichting)', 'VERKEERDE_BRONHOUDER']],
    ['BAG', 'INTREKKING_DOORGEMELD', ['INGETROKKEN']],
    ['BGT', 'VERKEERDE_BRONHOUDER', ['VERKEERDE_BRONHOUDER (bronhouder)', 'IN_BEHANDELING (toelichting)']],
    ['BRT', 'ONTBREKEND_OBJECT', ['IN_BEHANDELING', 'VERKEERDE_BRONHOUDER', 'NIET_ONTVANKELIJK (toelichting)']],
    ['WKK', 'INTREKKING_DOORGEMELD', []],
    ['XYZ', 'GEMELD', []],
  ])('DOM-2 %s from %s: %j', (registratie, van, verwacht) => {
    expect(tabel(registratie, 'bronhouder', van)).toEqual(verwacht);
  });

  it.each([
    ['BRP', null, ['GEMELD (bronhouder)']],
    ['BRP', 'GEMELD', ['INGETROKKEN']],
    ['BRP', 'INGEPLAND', ['INGETROKKEN']],
    ['BRP', 'AFGEHANDELD', []],
    ['BAG', null, ['GEREDE_TWIJFEL', 'ONTBREKEND_OBJECT']],
    ['BAG', 'IN_BEHANDELING', ['INTREKKING_DOORGEMELD']],
    ['BGT', 'VERKEERDE_BRONHOUDER', ['INTREKKING_DOORGEMELD']],
    ['BRT', 'IN_BEHANDELING', ['INGETROKKEN']],
    ['HR', null, ['NIEUW', 'CORRECTIE', 'WIJZIGING']],
  ])('DOM-2 a melder of %s may from %s: %j', (registratie, van, verwacht) => {
    expect(tabel(registratie, 'melder', van)).toEqual(verwacht);
  });

  it.each([
    ['BRP', 'VERKEERDE_BRONHOUDER', ['GEMELD']],
    ['BAG', 'VERKEERDE_BRONHOUDER', ['GEREDE_TWIJFEL', 'ONTBREKEND_OBJECT']],
    ['BAG', 'INTREKKING_DOORGEMELD', ['INGETROKKEN']],
    ['HR', 'IN_BEHANDELING', []],
  ])('DOM-2 the service of %s may from %s: %j', (registratie, van, verwacht) => {
    expect(tabel(registratie, 'voorziening', van)).toEqual(verwacht);
  });

  it('DOM-2 a transition belongs to its actor', () => {
    expect(vindOvergang('BRP', 'GEMELD', 'INGETROKKEN', ['bronhouder'])).toBeUndefined();
    expect(vindOvergang('BRP', 'GEMELD', 'INGETROKKEN', ['bronhouder', 'melder'])?.actor).toBe('melder');
    expect(vindOvergang('BRP', 'GEMELD', 'AFGEHANDELD', ['bronhouder'])).toBeUndefined();
  });
});

describe('DOM-2 what a transition demands', () => {
  const eisen = (naar: string, a: Annotatie, ...erbij: Annotatie[]) => {
    const overgang = ['GEMELD', 'IN_BEHANDELING']
      .map((van) => vindOvergang('BRP', van, naar, ['bronhouder']))
      .find((o) => o !== undefined);
    if (!overgang) throw new Error('geen overgang');
    return ontbrekendeEisen(overgang, a, [a, ...erbij]);
  };

  it('DOM-2 toelichting and resultaat stand in the status annotation itself', () => {
    expect(eisen('ONVOLDOENDE_INFORMATIE', status('ONVOLDOENDE_INFORMATIE'))).toEqual(['toelichting']);
    expect(eisen('ONVOLDOENDE_INFORMATIE', status('ONVOLDOENDE_INFORMATIE', { toelichting: '  ' }))).toEqual([
      'toelichting',
    ]);
    expect(
      eisen('ONVOLDOENDE_INFORMATIE', status('ONVOLDOENDE_INFORMATIE', { toelichting: 'Wij missen bewijs' })),
    ).toEqual([]);
    expect(eisen('AFGEHANDELD', status('AFGEHANDELD'))).toEqual(['resultaat']);
    expect(eisen('AFGEHANDELD', status('AFGEHANDELD', { resultaat: 'NIET_GEWIJZIGD' }))).toEqual([]);
  });

  it('DOM-2 a note is no status annotation, whatever stands in it', () => {
    const aantekening = annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' });
    expect(eisen('ONVOLDOENDE_INFORMATIE', aantekening)).toEqual(['toelichting']);
    expect(eisen('AFGEHANDELD', aantekening)).toEqual(['resultaat']);
  });

  it('DOM-2 bronhouder and planning are annotations of the batch, in any place', () => {
    const planning = annotatie('planning', { mijlpaal: 'Huisbezoek', datum: '2026-12-01' });
    expect(eisen('VERKEERDE_BRONHOUDER', status('VERKEERDE_BRONHOUDER'))).toEqual(['bronhouder']);
    expect(
      eisen('VERKEERDE_BRONHOUDER', status('VERKEERDE_BRONHOUDER'), annotatie('bronhouder', { bronhouder: '0356' })),
    ).toEqual([]);
    expect(eisen('INGEPLAND', status('INGEPLAND'))).toEqual(['planning']);
    expect(eisen('INGEPLAND', status('INGEPLAND'), planning)).toEqual([]);
  });
});

describe('DOM-2 a batch is walked status by status', () => {
  it('DOM-2 two statuses in one batch follow on each other ("direct afhandelen")', () => {
    const batch = [status('IN_BEHANDELING'), status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })];
    expect(doorloopBatch('BRP', 'GEMELD', batch, ['bronhouder'])).toEqual({ ok: true, status: 'AFGEHANDELD' });
    expect(doorloopBatch('BRP', 'GEMELD', batch.toReversed(), ['bronhouder'])).toEqual({
      ok: false,
      fout: { code: 'overgang-niet-toegestaan', huidigeStatus: 'GEMELD', gevraagdeStatus: 'AFGEHANDELD' },
    });
  });

  it('DOM-2 annotations without a status leave it where it is', () => {
    const batch = [annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' })];
    expect(doorloopBatch('BRP', 'AFGEHANDELD', batch, ['bronhouder'])).toEqual({ ok: true, status: 'AFGEHANDELD' });
    expect(doorloopBatch('BRP', null, [], ['bronhouder'])).toEqual({ ok: true, status: null });
  });

  it('DOM-2 the first fault is the answer', () => {
    expect(doorloopBatch('BRP', 'GEMELD', [status('ONVOLDOENDE_INFORMATIE')], ['bronhouder'])).toEqual({
      ok: false,
      fout: { code: 'gegeven-ontbreekt', veld: 'toelichting' },
    });
    expect(doorloopBatch('BRP', null, [status('AFGEHANDELD')], ['bronhouder'])).toEqual({
      ok: false,
      fout: { code: 'overgang-niet-toegestaan', huidigeStatus: '', gevraagdeStatus: 'AFGEHANDELD' },
    });
  });
});
