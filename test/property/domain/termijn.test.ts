import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGISTRATIECODES } from '../../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { dagnummer, datumVan, plusDagen, plusMaanden, weekdag } from '../../../shared/domain/termijn/datum.ts';
import { feestdagen, GELIJKGESTELDE_DAGEN } from '../../../shared/domain/termijn/feestdagen.ts';
import { klok } from '../../../shared/domain/termijn/klok.ts';
import { termijnenVan } from '../../../shared/domain/termijn/termijnen.ts';
import { eersteWerkdag, isWerkdag, plusWerkdagen, werkdagenTussen } from '../../../shared/domain/termijn/werkdagen.ts';
import { maakBoom } from '../../unit/domain/boom.ts';

/** Any day of 2000-2100. */
const datum = fc.integer({ min: dagnummer('2000-01-01'), max: dagnummer('2100-11-30') }).map(datumVan);
const aantal = fc.integer({ min: 1, max: 60 });
/** Days that an administrator adds; one array per run, as the settings hand it over. */
const gelijkgesteld = fc.uniqueArray(datum, { maxLength: 5 });

describe('DOM-6 the calendar, for every day of 2000-2100', () => {
  it('DOM-6 a day number and its date are each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 2_000_000 }), (nummer) => {
        const verwacht = new Date(nummer * 86_400_000);
        fc.pre(verwacht.getUTCFullYear() >= 0 && verwacht.getUTCFullYear() <= 9999);
        expect(datumVan(nummer)).toBe(verwacht.toISOString().slice(0, 10));
        expect(dagnummer(datumVan(nummer))).toBe(nummer);
        expect(weekdag(nummer)).toBe(verwacht.getUTCDay());
      }),
    );
  });

  it('DOM-6 months go on with the months, and never past the end of one', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: -60, max: 60 }), (van, maanden) => {
        const tot = plusMaanden(van, maanden);
        const [jaar = 0, maand = 0, dag = 0] = van.split('-').map(Number);
        expect(tot.slice(0, 7)).toBe(new Date(Date.UTC(jaar, maand - 1 + maanden, 1)).toISOString().slice(0, 7));
        expect(Number(tot.slice(8))).toBeLessThanOrEqual(dag);
      }),
    );
  });

  it('DOM-6 the legal day is that of the time zone database, for every moment of 2000-2037', () => {
    const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2037, 11, 31) }), (ms) => {
        const moment = new Date(ms);
        expect(amsterdamDatum(moment.toISOString())).toBe(amsterdam.format(moment));
      }),
    );
  });
});

describe('DOM-6 working days, for every day of 2000-2100', () => {
  it('DOM-6 a term in working days never ends on a closed day', () => {
    fc.assert(
      fc.property(datum, aantal, gelijkgesteld, (van, n, extra) => {
        const tot = plusWerkdagen(van, n, extra);
        expect([0, 6]).not.toContain(weekdag(dagnummer(tot)));
        expect(feestdagen(Number(tot.slice(0, 4))).map((feestdag) => feestdag.datum)).not.toContain(tot);
        expect([...GELIJKGESTELDE_DAGEN, ...extra]).not.toContain(tot);
        expect(isWerkdag(tot, extra)).toBe(true);
        expect(tot > van).toBe(true);
      }),
    );
  });

  it('DOM-6 later received or longer is never earlier due', () => {
    fc.assert(
      fc.property(datum, fc.nat(40), aantal, fc.nat(20), gelijkgesteld, (van, later, n, meer, extra) => {
        expect(plusWerkdagen(plusDagen(van, later), n, extra) >= plusWerkdagen(van, n, extra)).toBe(true);
        expect(plusWerkdagen(van, n + meer, extra) >= plusWerkdagen(van, n, extra)).toBe(true);
      }),
    );
  });

  it('DOM-6 working days add up, and an added closed day makes no term shorter', () => {
    fc.assert(
      fc.property(datum, aantal, aantal, gelijkgesteld, (van, n, m, extra) => {
        expect(plusWerkdagen(plusWerkdagen(van, n, extra), m, extra)).toBe(plusWerkdagen(van, n + m, extra));
        expect(plusWerkdagen(van, n, extra) >= plusWerkdagen(van, n)).toBe(true);
      }),
    );
  });

  it('DOM-6 counting between two days is additive, antisymmetric and the inverse of adding', () => {
    fc.assert(
      fc.property(datum, datum, datum, aantal, gelijkgesteld, (a, b, c, n, extra) => {
        const tussen = (van: string, tot: string) => werkdagenTussen(van, tot, extra);
        expect(tussen(a, b) + tussen(b, c)).toBe(tussen(a, c));
        expect(tussen(a, b) + tussen(b, a)).toBe(0);
        expect(tussen(a, plusWerkdagen(a, n, extra))).toBe(n);
      }),
    );
  });

  it('DOM-6 counting is what one gets by walking the days', () => {
    fc.assert(
      fc.property(datum, fc.nat(400), (van, dagen) => {
        let gelopen = 0;
        for (let dag = 1; dag <= dagen; dag += 1) gelopen += isWerkdag(plusDagen(van, dag)) ? 1 : 0;
        expect(werkdagenTussen(van, plusDagen(van, dagen))).toBe(gelopen);
      }),
      { numRuns: 50 },
    );
  });

  it('DOM-6 the first working day is the day itself or the next open one', () => {
    fc.assert(
      fc.property(datum, (van) => {
        const eerste = eersteWerkdag(van);
        expect(isWerkdag(eerste)).toBe(true);
        expect(werkdagenTussen(plusDagen(van, -1), eerste)).toBe(1);
      }),
    );
  });
});

describe('DOM-6 the clocks of a melding, whenever it is received', () => {
  const moment = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 0, 1) })
    .map((ms) => new Date(ms).toISOString());

  it('DOM-6 every term begins on the legal day of receipt and ends after it; short ones on a working day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGISTRATIECODES), moment, (registratie, ontvangenOp) => {
        for (const t of termijnenVan(maakBoom({ registratie, ontvangenOp }).melding())) {
          expect(t.vanaf).toBe(amsterdamDatum(ontvangenOp));
          expect(t.uiterlijk > t.vanaf).toBe(true);
          if (!t.duur.includes('maanden')) expect(isWerkdag(t.uiterlijk)).toBe(true);
        }
      }),
    );
  });

  it('DOM-6 a clock never goes back: once too late it stays so, and until the last day it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom('BRP', 'BAG', 'BGT', 'BRT', 'HR'), moment, fc.nat(900), (registratie, op, dagen) => {
        for (const t of termijnenVan(maakBoom({ registratie, ontvangenOp: op }).melding())) {
          const vandaag = plusDagen(t.vanaf, dagen);
          const verwacht = vandaag > t.uiterlijk ? 'te-laat' : vandaag === t.uiterlijk ? 'vandaag' : 'op-tijd';
          expect(klok(t, vandaag).soort).toBe(verwacht);
        }
      }),
    );
  });
});
