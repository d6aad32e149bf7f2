// Rules of the bulk, of the morning round, and of what is offered in place of a decision that came back.
import { describe, expect, it } from 'vitest';
import { BULKSOORTEN, leestMelder, magInBulk, magNaarBuiten, opdrachtVoor } from '../../../shared/domain/bulk.ts';
import { inPlaatsDaarvan } from '../../../shared/domain/in-plaats-daarvan.ts';
import { rondeklok, rondereden, rondtAf, vorigeWerkdag } from '../../../shared/domain/ronde.ts';
import { annotatie, MELDER, maakBoom, status } from './boom.ts';

describe('bulk', () => {
  it('DOM-530 a raadpleger decides nothing, a bijhouder forwards no crowd', () => {
    const mag = (rol: 'raadpleger' | 'bijhouder' | 'teamlead') => BULKSOORTEN.filter((soort) => magInBulk(rol, soort));
    expect(mag('raadpleger')).toEqual([]);
    expect(mag('bijhouder')).toEqual(BULKSOORTEN.filter((soort) => soort !== 'verkeerde-bronhouder'));
    expect(mag('teamlead')).toEqual(BULKSOORTEN);
    expect(magInBulk('teamlead', 'onderzoek')).toBe(false);
  });

  it('DOM-531 fills in what is known of each melding, in the text that its melder reads only', () => {
    const vulling = { kenmerk: 'BD-1' };
    expect(opdrachtVoor({ soort: 'niet-ontvankelijk', toelichting: 'Bij {{kenmerk}}: {{datum}}' }, vulling)).toEqual({
      soort: 'niet-ontvankelijk',
      toelichting: 'Bij BD-1: {{datum}}',
    });
    const notitie = { soort: 'aantekening', tekst: '{{kenmerk}}', zichtbaar: 'eigen' } as const;
    expect(opdrachtVoor(notitie, vulling)).toBe(notitie);
    const zonder = { soort: 'intrekking-bevestigen' } as const;
    expect(opdrachtVoor(zonder, vulling)).toBe(zonder);
  });

  it('DOM-532 the melder reads statuses and announced plans, never notes or reminders', () => {
    const batch = [
      status('INGEPLAND', { toelichting: 'Wij kijken ernaar.' }),
      status('IN_BEHANDELING'),
      annotatie('planning', { mijlpaal: 'Meting', datum: '2027-01-10' }),
      annotatie('planning', { mijlpaal: 'Bellen', datum: '2027-01-10', zichtbaar: 'eigen' }),
      annotatie('aantekening', { tekst: 'Intern', zichtbaar: 'eigen' }),
    ];
    expect(leestMelder(batch)).toEqual(['Wij kijken ernaar.', 'Meting']);
  });

  it('DOM-533 the watchdog knows the names of each melding; in BAG they stop it, in BRP they are a hint', () => {
    const tekst = [status('NIET_ONTVANKELIJK', { toelichting: 'Zoals A. de Vries schrijft.' })];
    const contact = annotatie('contact', { contactType: 'Melder', naam: 'A. de Vries', geannoteerdDoor: MELDER });
    const bij = (registratie: string) => maakBoom({ registratie }).erbij(contact).melding();
    expect(magNaarBuiten(tekst, bij('BAG'))).toBe(false);
    expect(magNaarBuiten(tekst, bij('BRP'))).toBe(true);
    expect(magNaarBuiten([status('AFGEHANDELD', { toelichting: 'BSN 999990743' })], bij('BRP'))).toBe(false);
    expect(magNaarBuiten([annotatie('aantekening', { tekst: 'BSN 999990743', zichtbaar: 'eigen' })], bij('BRP'))).toBe(
      true,
    );
  });
});

describe('the morning round', () => {
  const feiten = { vandaag: '2026-11-23', medewerker: 'm.jansen', conflict: false };

  it('DOM-540 a conflict comes before everything, also on what a colleague has', () => {
    const boom = maakBoom().erbij(annotatie('toewijzing', { medewerker: 's.bakker', zichtbaar: 'eigen' }));
    expect(rondereden(boom.melding(), { ...feiten, conflict: true })).toBe('conflict');
    expect(rondereden(boom.melding(), feiten)).toBeUndefined();
  });

  it('DOM-541 due, withdrawn, to be reminded of, new: in that order of weight', () => {
    const vers = { ontvangenOp: '2026-11-20T10:00:00Z' };
    expect(rondereden(maakBoom(vers).melding(), feiten)).toBe('nieuw');
    expect(rondereden(maakBoom({ ontvangenOp: '2026-11-16T10:00:00Z' }).melding(), feiten)).toBe('vandaag');
    expect(rondereden(maakBoom({ ontvangenOp: '2026-11-02T10:00:00Z' }).melding(), feiten)).toBe('te-laat');
    const opgepakt = maakBoom(vers).erbij(status('IN_BEHANDELING'));
    expect(rondereden(opgepakt.melding(), feiten)).toBeUndefined();
    const rappel = (datum: string) =>
      maakBoom(vers)
        .erbij(status('IN_BEHANDELING'))
        .erbij(annotatie('planning', { mijlpaal: 'Bellen', datum, zichtbaar: 'eigen' }))
        .melding();
    expect([rondereden(rappel('2026-11-23'), feiten), rondereden(rappel('2026-11-24'), feiten)]).toEqual([
      'rappel',
      undefined,
    ]);
  });

  it('DOM-542 a withdrawal is news to who worked on it, since the working day before', () => {
    const ingetrokken = (op: string, aan: string) =>
      maakBoom({ ontvangenOp: '2026-11-02T10:00:00Z' })
        .erbij(annotatie('toewijzing', { medewerker: aan, zichtbaar: 'eigen' }))
        .erbij(status('INGETROKKEN', { geannoteerdDoor: MELDER }), op)
        .melding();
    expect(rondereden(ingetrokken('2026-11-20T17:00:00Z', 'm.jansen'), feiten)).toBe('ingetrokken');
    expect(rondereden(ingetrokken('2026-11-19T17:00:00Z', 'm.jansen'), feiten)).toBeUndefined();
    expect(rondereden(ingetrokken('2026-11-20T17:00:00Z', 's.bakker'), feiten)).toBeUndefined();
    const doorgemeld = maakBoom({ registratie: 'BAG' }).erbij(
      status('INTREKKING_DOORGEMELD', { geannoteerdDoor: MELDER }),
    );
    expect(rondereden(doorgemeld.melding(), feiten)).toBe('ingetrokken');
  });

  it('DOM-543 the working day before Monday is Friday, and no feast', () => {
    expect([vorigeWerkdag('2026-11-23'), vorigeWerkdag('2026-12-28'), vorigeWerkdag('2026-11-25')]).toEqual([
      '2026-11-20',
      '2026-12-24',
      '2026-11-24',
    ]);
  });

  it('DOM-544 what stays behind, under its clock', () => {
    const klok = (uiterlijk: string | null) => rondeklok(uiterlijk, '2026-11-23');
    expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-29', '2026-11-30', null].map(klok)).toEqual([
      'te-laat',
      'vandaag',
      'deze-week',
      'deze-week',
      'later',
      'geen-termijn',
    ]);
  });

  it('DOM-545 a note along the way does not finish one, a decision or an approach does', () => {
    expect(['aantekening', 'label', 'onderzoek', 'invoeren'].filter(rondtAf)).toEqual([]);
    expect(['afhandelen', 'toewijzen', 'inplannen', 'melder-benaderen'].every(rondtAf)).toBe(true);
  });
});

describe('in place of a refused decision', () => {
  it('DOM-550 a withdrawal asks for its confirmation; too little and not ours are said in closing once it is taken up', () => {
    expect(inPlaatsDaarvan('afhandelen', ['intrekking-bevestigen', 'aantekening'])).toBe('intrekking-bevestigen');
    expect(inPlaatsDaarvan('onvoldoende-informatie', ['afhandelen', 'aantekening'])).toBe('afhandelen');
    expect(inPlaatsDaarvan('verkeerde-bronhouder', ['verkeerde-bronhouder', 'afhandelen'])).toBeUndefined();
    expect(inPlaatsDaarvan('aantekening', ['afhandelen'])).toBeUndefined();
    expect(inPlaatsDaarvan('onvoldoende-informatie', ['aantekening'])).toBeUndefined();
  });
});
