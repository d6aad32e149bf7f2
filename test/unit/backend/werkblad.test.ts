// Tables as files that spreadsheets open: CSV for Dutch Excel, and a workbook, both read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../electron/backend/usecases/werkblad-csv.ts';
import { xlsx } from '../../../electron/backend/usecases/werkblad-xlsx.ts';
import { leesXlsx } from '../../../renderer/kijker/lezen/xlsx.ts';
import type { Cel, Tabel } from '../../../shared/domain/rapportage/tabellen.ts';

const tabel = (rijen: Tabel['rijen'], koppen = ['Afnemer', 'Aantal']): Tabel => ({
  naam: 'Per afnemer',
  koppen,
  rijen,
});

describe('CSV', () => {
  it('DOM-970 byte order mark, semicolons, a decimal comma and CRLF', () => {
    expect(
      csv(
        tabel([
          ['UWV', 12.5],
          ['CAK', null],
        ]),
      ),
    ).toBe('\u{feff}Afnemer;Aantal\r\nUWV;12,5\r\nCAK;\r\n');
  });

  it('DOM-970 quotes what would break a line or a field', () => {
    expect(
      csv(
        tabel([
          ['De "Zaak"; B.V.', 1],
          ['een\ntwee', 2],
          [' rand ', 3],
        ]),
      ),
    ).toBe('\u{feff}Afnemer;Aantal\r\n"De ""Zaak""; B.V.";1\r\n"een\ntwee";2\r\n" rand ";3\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =cmd', '＝1', '=HYPERLINK("http://x";"y")'])(
    'DOM-971 %j runs nothing',
    (naam) => {
      const [, regel = ''] = csv(tabel([[naam, 1]])).split('\r\n');
      expect(regel.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('DOM-971 no text whatever begins a cell with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (naam) => {
        const inhoud = csv(tabel([[naam, 1]])).slice('\u{feff}Afnemer;Aantal\r\n'.length);
        expect(inhoud.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('DOM-971 a number that is negative is a number', () => {
    expect(csv(tabel([['x', -3]]))).toContain('x;-3\r\n');
  });
});

/** The sheets of a workbook as the reader of the document frame gives them. */
function bladen(bytes: Uint8Array) {
  const gelezen = leesXlsx(bytes);
  if (gelezen.vorm !== 'tabel') throw new Error(gelezen.vorm);
  return gelezen.bladen;
}

describe('xlsx', () => {
  it('DOM-972 is read back as it was written: names, headings, texts, numbers, nothing', () => {
    const gelezen = bladen(
      xlsx([
        tabel([
          ['UWV & "CAK" <x>', 12.5],
          ['=1+1', 0],
          ['Ünïcode 😀', null],
        ]),
        { ...tabel([]), naam: 'Leeg' },
      ]),
    );
    expect(gelezen.map((b) => b.naam)).toEqual(['Per afnemer', 'Leeg']);
    expect(JSON.stringify(gelezen[0])).toContain('UWV & \\"CAK\\" <x>');
    expect(JSON.stringify(gelezen[0])).toContain('=1+1');
    expect(JSON.stringify(gelezen[0])).toContain('Ünïcode 😀');
  });

  it('DOM-972 the same tables give the same bytes, and it is a zip', () => {
    const [a, b] = [xlsx([tabel([['x', 1]])]), xlsx([tabel([['x', 1]])])];
    expect(a).toEqual(b);
    expect([...a.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('DOM-973 every text can be read again, also with signs that XML can’t hold', () => {
    const cel: fc.Arbitrary<Cel> = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cel, cel), { maxLength: 4 }), (rijen) => {
        expect(bladen(xlsx([tabel(rijen)]))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
