// The small sums of the document frame: where pages lie, what is searched for, dates, letters of columns, steps of the zoom.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bladOp, grootsteSchaal, inBeeld, legUit, RAND } from '../../../renderer/kijker/pdf/indeling.ts';
import { pdfMoment } from '../../../renderer/kijker/pdf/pdf-feiten.ts';
import { kolomletters } from '../../../renderer/kijker/tekst/bladen-toner.ts';
import { inStukken } from '../../../renderer/kijker/tekst/tekst-toner.ts';
import { volgendeZoom } from '../../../renderer/kijker/toner.ts';
import { vondstenIn, zoekpatroon } from '../../../renderer/kijker/zoekpatroon.ts';

const A4 = { breedte: 600, hoogte: 800 };

describe('the pages of a PDF', () => {
  it('UI-320 lie under each other, and turned by a quarter they lie on their side', () => {
    expect(legUit([A4, A4], 0.5, false)).toEqual({
      boven: Float64Array.from([RAND, 400 + 2 * RAND]),
      hoogte: Float64Array.from([400, 400]),
      breedte: Float64Array.from([300, 300]),
      totaal: 800 + 3 * RAND,
      breedste: 300,
    });
    expect(legUit([A4], 0.5, true)).toMatchObject({ breedste: 400, totaal: 300 + 2 * RAND });
  });

  it('UI-320 the page at a height is the one that is drawn there, for any pages', () => {
    const maat = fc.record({ breedte: fc.integer({ min: 1, max: 5_000 }), hoogte: fc.integer({ min: 1, max: 5_000 }) });
    fc.assert(
      fc.property(
        fc.array(maat, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (maten, deel) => {
          const indeling = legUit(maten, 1, false);
          const y = deel * indeling.totaal;
          const nummer = bladOp(indeling, y);
          const begin = nummer === 0 ? 0 : (indeling.boven[nummer] ?? 0);
          const eind = indeling.boven[nummer + 1] ?? indeling.totaal + 1;
          expect(y).toBeGreaterThanOrEqual(begin);
          expect(y).toBeLessThan(eind);
          const [eerste, laatste] = inBeeld(indeling, y, y + 500);
          expect(eerste).toBe(nummer);
          expect(laatste).toBeGreaterThanOrEqual(eerste);
        },
      ),
    );
  });

  it('UI-320 are never together higher than a browser can hold', () => {
    const maten = Array.from({ length: 5_000 }, () => A4);
    const schaal = grootsteSchaal(maten);
    expect(legUit(maten, schaal, false).totaal).toBeLessThan(33_554_428);
    expect(schaal).toBeGreaterThan(5);
  });
});

describe('searching in a file', () => {
  const vind = (tekst: string, wat: string) => {
    const patroon = zoekpatroon(wat);
    return patroon === null ? [] : vondstenIn(tekst, patroon).map(({ van, tot }) => tekst.slice(van, tot));
  };

  it('UI-321 finds letters large or small, words over white space and lines, and signs as they are', () => {
    expect(vind('Kerkstraat 21\nkerkstraat  23', 'KERKSTRAAT')).toEqual(['Kerkstraat', 'kerkstraat']);
    expect(vind('Kerkstraat\n21', 'straat 21')).toEqual(['straat\n21']);
    expect(vind('€ 5.00 (vijf) [x] a\\b', '5.00 (vijf) [x]')).toEqual(['5.00 (vijf) [x]']);
    expect([vind('500', '5.0'), vind('x', '   '), vind('x', '')]).toEqual([[], [], []]);
  });

  it('UI-321 whatever one types is looked for as it stands, and found where it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }).filter((s) => s.trim() !== '' && !/\s/.test(s)),
        (wat) => {
          expect(vind(`voor${wat}na`, wat).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('small things', () => {
  it('UI-322 dates of a PDF, columns of a sheet, steps of the zoom, and pieces of a text', () => {
    expect(
      ["D:20261112100200+01'00'", 'D:20261112', 'D:2026', 'D:20269912', '12-11-2026', 5, undefined].map(pdfMoment),
    ).toEqual(['2026-11-12T10:02:00', '2026-11-12', '2026-01-01', null, null, null, null]);
    expect([0, 25, 26, 51, 52, 701, 702].map(kolomletters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect([
      volgendeZoom(1, 'in'),
      volgendeZoom(0.73, 'in'),
      volgendeZoom(0.73, 'uit'),
      volgendeZoom(8, 'in'),
      volgendeZoom(0.1, 'uit'),
    ]).toEqual([1.1, 0.75, 0.67, 8, 0.1]);
    const tekst = `${'regel\n'.repeat(1_000)}${'x'.repeat(70_000)}`;
    expect(inStukken(tekst).join('')).toBe(tekst);
    expect(Math.max(...inStukken(tekst).map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  });
});
