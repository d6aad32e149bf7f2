// The report, for every history: sums add up, and what stands behind a number is what was counted in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rapportvraag, staatAchter } from '../../../shared/domain/rapportage/keuze.ts';
import type { Getal } from '../../../shared/domain/rapportage/oordeel.ts';
import { maakRapport } from '../../../shared/domain/rapportage/rapport.ts';
import type { Optelling } from '../../../shared/domain/rapportage/teller.ts';
import type { Verblijf } from '../../../shared/domain/rapportage/verblijf.ts';
import { dagnummer } from '../../../shared/domain/termijn/datum.ts';
import { kijk, periode, type Stap, type Verhaal, verblijvenIn } from '../../helpers/rapportbouwers.ts';

const VANDAAG = '2026-11-23';
const BEGIN = Date.parse('2025-03-01T08:00:00Z');
const UREN = Math.floor((Date.parse(`${VANDAAG}T20:00:00Z`) - BEGIN) / 3_600_000);

const stapsoort = fc.constantFrom(
  { status: 'IN_BEHANDELING' },
  { status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' },
  { status: 'AFGEHANDELD', resultaat: 'NIET_GEWIJZIGD' },
  { status: 'AFGEHANDELD' },
  { status: 'NIET_ONTVANKELIJK' },
  { status: 'ONVOLDOENDE_INFORMATIE' },
  { status: 'VERKEERDE_BRONHOUDER' },
  { status: 'INTREKKING_DOORGEMELD', door: 'melder' },
  { status: 'INGETROKKEN', door: 'melder' },
  { status: 'GEMELD', door: 'voorziening' },
  { naar: '0307' },
  { naar: '0344' },
  { naar: '0402', door: 'voorziening' },
  { toegewezen: 'm.jansen' },
  { toegewezen: 's.bakker' },
  { toegewezen: null },
);

/** Any steps in any order, also those that no profile knows: what is received counts. */
const verhaal: fc.Arbitrary<Verhaal> = fc
  .record({
    registratie: fc.constantFrom('BRP', 'BAG', 'BGT', 'WKK'),
    afnemer: fc.constantFrom('UWV', 'CAK', 'Sociale Verzekeringsbank'),
    bronhouder: fc.constantFrom('0344', '0344', '0307'),
    herkomst: fc.constantFrom(undefined, 'balie'),
    uren: fc.uniqueArray(fc.integer({ min: 0, max: UREN }), { minLength: 1, maxLength: 7 }),
    soorten: fc.array(stapsoort, { minLength: 6, maxLength: 6 }),
  })
  .map(({ uren, soorten, herkomst, ...rest }) => {
    const [eerste = 0, ...later] = uren.sort((a, b) => a - b);
    const op = (uur: number) => new Date(BEGIN + uur * 3_600_000).toISOString();
    const stappen = later.map((uur, n) => ({ op: op(uur), ...soorten[n] }) as Stap);
    return { ...rest, ...(herkomst === undefined ? {} : { herkomst }), ingediend: op(eerste), stappen };
  });

const vragen = fc.record({
  code: fc.constantFrom('2026-11', '2026-10', '2026-k3', '2026', '2025', '2026-11-03..2026-11-20'),
  kring: fc.constantFrom('team' as const, 'ik' as const),
  registratie: fc.constantFrom(null, 'BRP' as const, 'BGT' as const),
});

function tel(verblijven: readonly Verblijf[], vraag: Rapportvraag) {
  const { klokken } = kijk(vraag.periode.code, VANDAAG);
  const maker = maakRapport(vraag, { vandaag: dagnummer(VANDAAG), ik: 'm.jansen', klokken });
  for (const v of verblijven) maker.voegToe(v);
  return maker.klaar();
}

function opgeteld(delen: readonly Optelling[]): Record<string, number> {
  const som: Record<string, number> = {};
  for (const { getallen } of delen)
    for (const [getal, n] of Object.entries(getallen)) som[getal] = (som[getal] ?? 0) + n;
  return som;
}

describe('DOM-965 the report', () => {
  const metVraag = (doe: (verblijven: readonly Verblijf[], vraag: Rapportvraag) => void) =>
    fc.assert(
      fc.property(fc.array(verhaal, { maxLength: 12 }), vragen, (verhalen, { code, ...rest }) => {
        const verblijven = verhalen.flatMap((v) => verblijvenIn(v, ['0344', '0402']));
        doe(verblijven, { bronhouder: '0344', periode: periode(code), ...rest });
      }),
    );

  it('DOM-965 per afnemer and per registration add up to the total, and the trend ends with it', () => {
    metVraag((verblijven, vraag) => {
      const rapport = tel(verblijven, vraag);
      expect(opgeteld(rapport.afnemers)).toEqual(rapport.totaal.getallen);
      expect(opgeteld(rapport.registraties)).toEqual(rapport.totaal.getallen);
      expect(rapport.verloop.at(-1)?.optelling).toEqual(rapport.totaal);
    });
  });

  it('DOM-965 what was open and came in, is what went out and is open still', () => {
    metVraag((verblijven, vraag) => {
      for (const { optelling } of tel(verblijven, vraag).verloop) {
        const g = (getal: Getal) => optelling.getallen[getal] ?? 0;
        const uit = g('afgehandeld') + g('afgewezen') + g('doorgestuurd') + g('ingetrokken') + g('open-eind');
        expect(g('open-begin') + g('ontvangen')).toBe(uit);
        expect(g('afgehandeld')).toBe(g('gewijzigd') + g('niet-gewijzigd') + g('zonder-resultaat'));
        expect(g('gesloten')).toBe(g('afgehandeld') + g('afgewezen'));
        expect(optelling.tijd.aantal).toBe(g('gesloten'));
      }
    });
  });

  it('DOM-965 behind every number stand as many as it says, also behind those of one afnemer', () => {
    metVraag((verblijven, vraag) => {
      const rapport = tel(verblijven, vraag);
      const k = kijk(vraag.periode.code, VANDAAG);
      const achter = (getal: Getal, afnemer: string | null) =>
        verblijven.filter((v) => staatAchter(v, { ...vraag, getal, afnemer }, k, 'm.jansen')).length;
      for (const [getal, n] of Object.entries(rapport.totaal.getallen)) expect(achter(getal as Getal, null)).toBe(n);
      for (const groep of rapport.afnemers)
        for (const [getal, n] of Object.entries(groep.getallen)) expect(achter(getal as Getal, groep.naam)).toBe(n);
      // And the other way round: where the report says nothing, nothing stands.
      for (const getal of ['ontvangen', 'ingetrokken', 'brp-5wd/te-laat', 'bgt-ke01b/lang'] as const)
        if (rapport.totaal.getallen[getal] === undefined) expect(achter(getal, null)).toBe(0);
    });
  });

  it('DOM-965 the order in which stays come makes no difference', () => {
    metVraag((verblijven, vraag) => {
      expect(tel([...verblijven].reverse(), vraag)).toEqual(tel(verblijven, vraag));
    });
  });
});
