// Stays: what of a history the report counts. Every case is written out by hand.
import { describe, expect, it } from 'vitest';
import { vouw } from '../../../../shared/domain/projectie.ts';
import { type Verblijf, verblijvenVan } from '../../../../shared/domain/rapportage/verblijf.ts';
import { datumVan } from '../../../../shared/domain/termijn/datum.ts';
import { boomVan, type Verhaal, verblijvenIn } from '../../../helpers/rapportbouwers.ts';

/** As one reads it: days as dates, only what says something. */
function leesbaar(v: Verblijf) {
  const dag = (n: number | null) => (n === null ? null : datumVan(n));
  const { ingediend, ontvangen, opgepakt, gestopt, einde, bronhouder, herkomst, afloop, medewerker } = v;
  return {
    bronhouder,
    herkomst,
    afloop,
    medewerker,
    dagen: [ingediend, ontvangen, opgepakt, gestopt, einde].map(dag),
  };
}
const leesbaarVan = (v: Verhaal, eigen?: readonly string[]) => verblijvenIn(v, eigen).map(leesbaar);

describe('DOM-940 stays', () => {
  it('DOM-940 counts days of the service in Amsterdam: half past eleven in the evening UTC is the next day', () => {
    // Summer time: 22:30 UTC on 1 July is 00:30 on 2 July in Amsterdam; in winter 22:30 UTC is 23:30 the same day.
    const zomer = verblijvenIn({ registratie: 'BRP', ingediend: '2026-07-01T22:30:00Z' });
    const winter = verblijvenIn({ registratie: 'BRP', ingediend: '2026-11-23T22:30:00Z' });
    expect([zomer, winter].map(([v]) => v && datumVan(v.ontvangen))).toEqual(['2026-07-02', '2026-11-23']);
  });

  it('DOM-940 taken up and handled: who closed it has it', () => {
    const stappen = [
      { op: '2026-11-24', toegewezen: 'm.jansen' },
      { op: '2026-11-25', status: 'IN_BEHANDELING' },
      { op: '2026-11-30', status: 'AFGEHANDELD', resultaat: 'NIET_GEWIJZIGD', door: 's.bakker' },
    ] as const;
    expect(leesbaarVan({ registratie: 'BRP', ingediend: '2026-11-23', stappen })).toEqual([
      {
        bronhouder: '0344',
        herkomst: 'melder',
        afloop: 'niet-gewijzigd',
        medewerker: 's.bakker',
        dagen: ['2026-11-23', '2026-11-23', '2026-11-25', null, '2026-11-30'],
      },
    ]);
  });

  it('DOM-940 refused at once: closed is also taken up (KE-01: taken up or rejected)', () => {
    const stappen = [{ op: '2026-11-26', status: 'NIET_ONTVANKELIJK' }] as const;
    expect(leesbaarVan({ registratie: 'BGT', ingediend: '2026-11-23', stappen })).toMatchObject([
      { afloop: 'afgewezen', dagen: ['2026-11-23', '2026-11-23', '2026-11-26', null, '2026-11-26'] },
    ]);
  });

  it('DOM-940 planned counts as taken up, and being open belongs to who has it now', () => {
    const stappen = [
      { op: '2026-11-24', status: 'IN_BEHANDELING' },
      { op: '2026-11-25', status: 'INGEPLAND' },
      { op: '2026-11-26', toegewezen: 's.bakker' },
    ] as const;
    expect(leesbaarVan({ registratie: 'BRP', ingediend: '2026-11-23', stappen })).toMatchObject([
      { afloop: '', medewerker: 's.bakker', dagen: ['2026-11-23', '2026-11-23', '2026-11-24', null, null] },
    ]);
  });

  it('DOM-941 forwarded away, and back: two stays here, each with its own receipt and its own clock', () => {
    const stappen = [
      { op: '2026-11-25', status: 'VERKEERDE_BRONHOUDER', door: 's.bakker' },
      { op: '2026-11-25', naar: '0307', door: 's.bakker' },
      { op: '2026-11-25', status: 'GEMELD', door: 'voorziening' },
      { op: '2026-11-27', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-27', naar: '0344' },
      { op: '2026-11-27', status: 'GEMELD', door: 'voorziening' },
      { op: '2026-12-01', status: 'IN_BEHANDELING' },
    ] as const;
    expect(leesbaarVan({ registratie: 'BRP', ingediend: '2026-11-23', stappen })).toEqual([
      {
        bronhouder: '0344',
        herkomst: 'melder',
        afloop: 'doorgestuurd',
        medewerker: 's.bakker',
        dagen: ['2026-11-23', '2026-11-23', null, null, '2026-11-25'],
      },
      {
        bronhouder: '0344',
        herkomst: 'doorgestuurd',
        afloop: '',
        medewerker: '',
        dagen: ['2026-11-23', '2026-11-27', '2026-12-01', null, null],
      },
    ]);
  });

  it('DOM-941 what another bronhouder did before it came is not ours', () => {
    const stappen = [
      { op: '2026-11-24', status: 'IN_BEHANDELING' },
      { op: '2026-11-25', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-25', naar: '0344' },
      { op: '2026-11-25', status: 'GEREDE_TWIJFEL', door: 'voorziening' },
    ] as const;
    const verhaal = { registratie: 'BAG', ingediend: '2026-11-23', bronhouder: '0307', stappen };
    expect(leesbaarVan(verhaal)).toMatchObject([
      { herkomst: 'doorgestuurd', dagen: ['2026-11-23', '2026-11-25', null, null, null] },
    ]);
  });

  it('DOM-941 named as wrong without a new bronhouder it stays, and that is no taking up; taken back, the first one counts', () => {
    const gemerkt = [{ op: '2026-11-24', status: 'VERKEERDE_BRONHOUDER' }] as const;
    const terug = [...gemerkt, { op: '2026-11-26', status: 'IN_BEHANDELING' }] as const;
    const van = (stappen: Verhaal['stappen'] & object) =>
      leesbaarVan({ registratie: 'BAG', ingediend: '2026-11-23', stappen })[0]?.dagen;
    expect(van(gemerkt)).toEqual(['2026-11-23', '2026-11-23', null, null, null]);
    expect(van(terug)).toEqual(['2026-11-23', '2026-11-23', '2026-11-26', null, null]);
  });

  it('DOM-942 a succession by the service is no new receipt: the stay goes on under the new code', () => {
    const stappen = [
      { op: '2026-11-24', status: 'IN_BEHANDELING' },
      { op: '2027-01-01', naar: '0402', door: 'voorziening' },
      { op: '2027-01-05', status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' },
    ] as const;
    const verhaal = { registratie: 'BRP', ingediend: '2026-11-23', bronhouder: '1696', stappen };
    expect(leesbaarVan(verhaal, ['0402'])).toMatchObject([
      {
        bronhouder: '0402',
        herkomst: 'melder',
        afloop: 'gewijzigd',
        dagen: ['2026-11-23', '2026-11-23', '2026-11-24', null, '2027-01-05'],
      },
    ]);
    expect(leesbaarVan(verhaal, ['1696'])).toEqual([]);
  });

  it('DOM-943 withdrawn: clocks stop at the notice, the stay ends at the confirmation', () => {
    const stappen = [
      { op: '2026-11-25', status: 'INTREKKING_DOORGEMELD', door: 'melder' },
      { op: '2026-11-30', status: 'INGETROKKEN' },
    ] as const;
    expect(leesbaarVan({ registratie: 'BAG', ingediend: '2026-11-23', stappen })).toMatchObject([
      { afloop: 'ingetrokken', dagen: ['2026-11-23', '2026-11-23', null, '2026-11-25', '2026-11-30'] },
    ]);
  });

  it('DOM-944 entered by hand: received when the service got it', () => {
    expect(leesbaarVan({ registratie: 'BRP', ingediend: '2026-11-23', herkomst: 'balie' })).toMatchObject([
      { herkomst: 'ingevoerd', dagen: ['2026-11-23', '2026-11-23', null, null, null] },
    ]);
  });

  it('DOM-945 left again after its end (what is received always counts): open, and taken up when it first was', () => {
    const stappen = [
      { op: '2026-11-24', status: 'ONVOLDOENDE_INFORMATIE' },
      { op: '2026-11-30', status: 'IN_BEHANDELING' },
    ] as const;
    expect(leesbaarVan({ registratie: 'BRP', ingediend: '2026-11-23', stappen })).toMatchObject([
      { afloop: '', dagen: ['2026-11-23', '2026-11-23', '2026-11-24', null, null] },
    ]);
  });

  it('DOM-946 counts nothing that waits in the outbox, and nothing before the service has the root', () => {
    const [wortel, ...rest] = boomVan({ registratie: 'BRP', ingediend: '2026-11-23' });
    if (wortel === undefined) throw new Error('leeg');
    const kaal = rest.map(({ volgnummer: _, ontvangenOp: __, ...a }) => a);
    const projectie = vouw([], [{ batch: 'b', basis: 0, annotaties: [wortel, ...kaal] } as never]);
    expect(projectie?.melding.bronhouder).toBe('0344');
    expect(projectie && verblijvenVan(projectie.melding, new Set(['0344']), 'UWV')).toEqual([]);
  });

  it('DOM-947 gone without a word (the feed was read anew): forwarded, on the last day it was known here', () => {
    const melding = vouw(boomVan({ registratie: 'BRP', ingediend: '2026-11-23' }), [])?.melding;
    if (!melding) throw new Error('geen melding');
    const weg = verblijvenVan({ ...melding, bronhouderBevestigd: '0307' }, new Set(['0344']), 'UWV');
    expect(weg.map(leesbaar)).toMatchObject([
      { afloop: 'doorgestuurd', dagen: ['2026-11-23', '2026-11-23', null, null, '2026-11-23'] },
    ]);
  });
});
