// A month of a small gemeente, written out, with every number of its report worked out by hand.
import { describe, expect, it } from 'vitest';
import { maakRapport } from '../../../../shared/domain/rapportage/rapport.ts';
import { rapporttabellen } from '../../../../shared/domain/rapportage/tabellen.ts';
import { uitslagen } from '../../../../shared/domain/rapportage/uitslag.ts';
import { dagnummer } from '../../../../shared/domain/termijn/datum.ts';
import { kijk, periode, type Verhaal, verblijvenIn } from '../../../helpers/rapportbouwers.ts';

const VANDAAG = '2026-11-23';

// November 2026 has no closed days but weekends. BRP: last day in time is the same weekday a week later.
const MAAND: readonly Verhaal[] = [
  // 1. due 9 November, taken up 6: in time. Handled after 8 days.
  {
    registratie: 'BRP',
    afnemer: 'UWV',
    ingediend: '2026-11-02',
    stappen: [
      { op: '2026-11-06', status: 'IN_BEHANDELING' },
      { op: '2026-11-10', status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' },
    ],
  },
  // 2. due 10, closed 12: late. After 9 days.
  {
    registratie: 'BRP',
    afnemer: 'UWV',
    ingediend: '2026-11-03',
    stappen: [{ op: '2026-11-12', status: 'ONVOLDOENDE_INFORMATIE' }],
  },
  // 3. due 23 = today, still waiting.
  { registratie: 'BRP', afnemer: 'CAK', ingediend: '2026-11-16' },
  // 4. due 24, still waiting.
  { registratie: 'BRP', afnemer: 'CAK', ingediend: '2026-11-17' },
  // 5. due 27, forwarded in time: in no share.
  {
    registratie: 'BRP',
    afnemer: 'CAK',
    ingediend: '2026-11-20',
    stappen: [
      { op: '2026-11-23', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-23', naar: '0307' },
    ],
  },
  // 6. of October, due 4 November, taken up on the 2nd: in time; handled on the 4th, after 7 days.
  {
    registratie: 'BRP',
    afnemer: 'UWV',
    ingediend: '2026-10-28',
    stappen: [
      { op: '2026-11-02', status: 'IN_BEHANDELING' },
      { op: '2026-11-04', status: 'AFGEHANDELD', resultaat: 'NIET_GEWIJZIGD' },
    ],
  },
  // 7. BAG of 9 November, due 11, taken up 12: TNI. Withdrawn on the 18th, confirmed on the 19th.
  {
    registratie: 'BAG',
    afnemer: 'Waternet',
    ingediend: '2026-11-09',
    stappen: [
      { op: '2026-11-12', status: 'IN_BEHANDELING' },
      { op: '2026-11-18', status: 'INTREKKING_DOORGEMELD', door: 'melder' },
      { op: '2026-11-19', status: 'INGETROKKEN' },
    ],
  },
];

function rapport(verhalen: readonly Verhaal[] = MAAND) {
  const vraag = { bronhouder: '0344', kring: 'team', periode: periode('2026-11'), registratie: null } as const;
  const { klokken } = kijk('2026-11', VANDAAG);
  const maker = maakRapport(vraag, { vandaag: dagnummer(VANDAAG), ik: 'm.jansen', klokken });
  for (const v of verhalen.flatMap((verhaal) => verblijvenIn(verhaal))) maker.voegToe(v);
  return maker.klaar();
}

describe('DOM-966 a month by hand', () => {
  it('DOM-966 counts', () => {
    expect(rapport().totaal).toEqual({
      getallen: {
        'open-begin': 1,
        ontvangen: 6,
        gesloten: 3,
        afgehandeld: 2,
        gewijzigd: 1,
        'niet-gewijzigd': 1,
        afgewezen: 1,
        doorgestuurd: 1,
        ingetrokken: 1,
        'open-eind': 2,
        'brp-5wd/op-tijd': 2,
        'brp-5wd/te-laat': 1,
        'brp-5wd/vandaag': 1,
        'brp-5wd/later': 1,
        'bag-tni/te-laat': 1,
      },
      // 8, 9 and 7 days: 24/3, and the middle one.
      tijd: { aantal: 3, gemiddeld: 8, mediaan: 8 },
    });
  });

  it('DOM-966 per afnemer, most received first', () => {
    expect(rapport().afnemers.map((g) => [g.naam, g.getallen.ontvangen ?? 0, g.getallen['open-eind'] ?? 0])).toEqual([
      ['CAK', 3, 2],
      ['UWV', 2, 0],
      ['Waternet', 1, 0],
    ]);
  });

  it('DOM-966 judged: two of three in time, and no way to 98 % with what lies here', () => {
    const [brp, tni, tta] = uitslagen(['BRP', 'BAG'], rapport().totaal);
    expect(brp).toMatchObject({
      waarde: '66,6 %',
      oordeel: 'fout',
      aandeel: { gehaald: 2, totaal: 3 },
      vooruitblik: { soort: 'onhaalbaar', hoogstens: { gehaald: 4, totaal: 5 } },
    });
    expect(tni).toMatchObject({ waarde: '1', oordeel: 'fout' });
    expect(tta).toMatchObject({ waarde: '0', oordeel: 'goed' });
  });

  it('DOM-966 the month before: one received, open at its end', () => {
    const oktober = rapport().verloop.at(-2);
    expect([oktober?.periode.code, oktober?.optelling.getallen]).toEqual(['2026-10', { ontvangen: 1, 'open-eind': 1 }]);
  });

  it('DOM-966 the middle of an even number is the mean of two', () => {
    const { tijd } = rapport([...MAAND.slice(0, 1), ...MAAND.slice(5, 6)]).totaal;
    expect(tijd).toEqual({ aantal: 2, gemiddeld: 7.5, mediaan: 7.5 });
  });

  it('DOM-967 as tables: totals below, rare columns only where they say something, no empty report without rows', () => {
    const tabellen = rapporttabellen(rapport(), ['BRP', 'BAG']);
    expect(tabellen.map((t) => [t.naam, t.rijen.length])).toEqual([
      ['Cijfers', 3],
      ['Per registratie', 3],
      ['Per afnemer', 4],
      ['Verloop', 12],
    ]);
    expect(tabellen[2]?.rijen.at(-1)).toEqual(['Totaal', 1, 6, 0, 1, 1, 1, 1, 1, 2, 8, 8]);
    expect(tabellen[2]?.koppen).not.toContain('Waarvan zelf ingevoerd');
    for (const t of tabellen) for (const rij of t.rijen) expect(rij).toHaveLength(t.koppen.length);
  });
});
