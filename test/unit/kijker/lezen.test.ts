// The readers of the document frame, over real files: what a person gets to read of them.
import { describe, expect, it } from 'vitest';
import { leesExif } from '../../../renderer/kijker/lezen/exif.ts';
import { tekstVanHtml } from '../../../renderer/kijker/lezen/html-tekst.ts';
import { leesBestand } from '../../../renderer/kijker/lezen/lees.ts';
import { leesCsvRijen, scheidingsteken } from '../../../renderer/kijker/lezen/tekst.ts';
import type { Toonbaar } from '../../../renderer/kijker/lezen/toonbaar.ts';
import { type Bestandssoort, soortVanGeheel } from '../../../shared/domain/bestand/soort.ts';
import * as maak from '../../helpers/bestandsmakers.ts';

async function lees(bytes: Uint8Array<ArrayBuffer>, naam: string, pagina = 0): Promise<Toonbaar> {
  const uitkomst = await leesBestand({ soort: soortVanGeheel(bytes, naam), bytes, pagina });
  if (!uitkomst.ok) throw new Error(`geweigerd: ${uitkomst.weigering.code}`);
  return uitkomst.toonbaar;
}

const rijen = (toonbaar: Toonbaar): unknown =>
  toonbaar.vorm === 'tabel'
    ? toonbaar.bladen.map((b) => [b.naam, b.rijen.map((r) => [r.nummer, ...r.cellen])])
    : toonbaar;

describe('text', () => {
  it('SEC-401 is read as UTF-8, as UTF-16 by its mark, and else as windows-1252, which is said', async () => {
    const utf16 = maak.samen(new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from('één', 'utf16le')));
    const gelezen = [
      await lees(maak.utf8('één'), 'a.txt'),
      await lees(utf16, 'a.txt'),
      await lees(maak.latin1('\xe9\xe9n'), 'a.txt'),
    ];
    expect(gelezen).toEqual([
      { vorm: 'tekst', tekst: 'één', letOp: [] },
      { vorm: 'tekst', tekst: 'één', letOp: [] },
      { vorm: 'tekst', tekst: 'één', letOp: [{ code: 'oude-codering' }] },
    ]);
  });

  it('SEC-401 longer than a million characters is cut off, and says so', async () => {
    const gelezen = await lees(maak.utf8('a'.repeat(1_000_500)), 'a.txt');
    expect(gelezen.vorm === 'tekst' && gelezen.tekst.length).toBe(1_000_000);
    expect(gelezen.letOp).toEqual([{ code: 'afgekapt', eenheid: 'tekens', getoond: 1_000_000 }]);
  });
});

describe('CSV', () => {
  const alle = (tekst: string): string[][] => {
    const uit: string[][] = [];
    leesCsvRijen(tekst, scheidingsteken(tekst), (rij) => uit.push([...rij]) > 0);
    return uit;
  };

  it('SEC-402 has the separator that occurs most, quotes, quotes in quotes, and new lines in a value', () => {
    expect(alle('a;b,c;d\r\n"x;""y""";"twee\nregels";\n')).toEqual([
      ['a', 'b,c', 'd'],
      ['x;"y"', 'twee\nregels', ''],
    ]);
    expect(alle('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(alle('a\tb\n"open')).toEqual([['a', 'b'], ['open']]);
  });

  it('SEC-402 is shown as a table, with the line numbers of the file and without Excel’s own first line', async () => {
    expect(rijen(await lees(maak.utf8('sep=;\nstraat;nr\n\nKerkstraat;21\n'), 'a.csv'))).toEqual([
      [
        '',
        [
          [1, 'straat', 'nr'],
          [3, 'Kerkstraat', '21'],
        ],
      ],
    ]);
  });
});

describe('office documents', () => {
  it('SEC-403 a Word document gives paragraphs, headings, tables and headers; what was deleted stays away', async () => {
    const lijf = [
      maak.alinea('Huurovereenkomst', 'Heading1'),
      '<w:p><w:r><w:t>Kerkstraat</w:t><w:tab/><w:t xml:space="preserve"> 21 &amp; 23</w:t><w:br/><w:t>Utrecht</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>',
      `<w:tbl><w:tr><w:tc>${maak.alinea('Nummer')}</w:tc><w:tc>${maak.alinea('21')}${maak.alinea('bis')}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const kop = `<w:hdr xmlns:w="w">${maak.alinea('Verhuurder BV')}</w:hdr>`;
    expect(await lees(maak.docx(lijf, [{ naam: 'word/header1.xml', inhoud: kop }]), 'a.docx')).toEqual({
      vorm: 'document',
      blokken: [
        { soort: 'alinea', kop: 1, tekst: 'Huurovereenkomst' },
        { soort: 'alinea', kop: 0, tekst: 'Kerkstraat\t 21 & 23\nUtrecht' },
        { soort: 'tabel', rijen: [['Nummer', '21\nbis']] },
        { soort: 'randtekst' },
        { soort: 'alinea', kop: 0, tekst: 'Verhuurder BV' },
      ],
      letOp: [{ code: 'zonder-opmaak' }],
    });
  });

  it('SEC-403 an Excel workbook gives its values: texts, numbers, dates, truths; empty rows are left out', async () => {
    const blad = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
      '<row r="4"><c r="A4"><v>21.5</v></c><c r="B4" s="1"><v>46349</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="inlineStr"><is><t>bis</t></is></c></row>',
    ].join('');
    expect(rijen(await lees(maak.xlsx(blad, ['straat', 'datum']), 'a.xlsx'))).toEqual([
      [
        'Adressen',
        [
          [1, 'straat', '', 'datum'],
          [4, '21,5', '2026-11-23', 'WAAR', 'bis'],
        ],
      ],
    ]);
  });

  it('SEC-403 OpenDocument gives the same: a text and a spreadsheet, with what is written once for many cells', async () => {
    const tekst = '<text:h text:outline-level="2">Kop</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c</text:p>';
    expect(await lees(maak.odt(tekst), 'a.odt')).toMatchObject({
      blokken: [
        { soort: 'alinea', kop: 2, tekst: 'Kop' },
        { soort: 'alinea', kop: 0, tekst: 'a   b\tc' },
      ],
    });
    const cel = (waarde: string, keer = 1): string =>
      `<table:table-cell table:number-columns-repeated="${keer}">${waarde === '' ? '' : `<text:p>${waarde}</text:p>`}</table:table-cell>`;
    const blad = `<table:table table:name="Blad"><table:table-row>${cel('x', 2)}${cel('', 16_000)}</table:table-row><table:table-row table:number-rows-repeated="5">${cel('', 16_384)}</table:table-row><table:table-row>${cel('y')}</table:table-row></table:table>`;
    expect(rijen(await lees(maak.ods(blad), 'a.ods'))).toEqual([
      [
        'Blad',
        [
          [1, 'x', 'x'],
          [7, 'y'],
        ],
      ],
    ]);
  });
});

describe('mail', () => {
  it('SEC-404 gives who, to whom, when, the text, and its own attachments with their bytes', async () => {
    const pdf = maak.pdf();
    const gelezen = await lees(
      maak.eml({ bijlagen: [{ naam: 'contract.pdf', type: 'application/pdf', bytes: pdf }] }),
      'a.eml',
    );
    if (gelezen.vorm !== 'mail') throw new Error('geen mail');
    const { bijlagen, ...rest } = gelezen.mail;
    expect(rest).toEqual({
      van: 'Team Toezicht <toezicht@melder.example>',
      aan: 'burgerzaken@gemeente.example',
      cc: '',
      onderwerp: 'Kerkstraat 21',
      datum: '2026-11-23T08:40:00.000Z',
      tekst: 'Bijgaand het bewijs.',
    });
    expect(bijlagen).toEqual([{ naam: 'contract.pdf', bytes: pdf }]);
  });

  it('SEC-404 of Outlook gives the same', async () => {
    const gelezen = await lees(
      maak.msg({ onderwerp: 'Kerkstraat', tekst: 'Bijgaand één bewijs.', van: 'Toezicht' }),
      'a.msg',
    );
    expect(gelezen).toMatchObject({
      vorm: 'mail',
      mail: { onderwerp: 'Kerkstraat', van: 'Toezicht', tekst: 'Bijgaand één bewijs.', bijlagen: [] },
    });
  });

  it('SEC-405 HTML becomes its text: nothing runs, nothing is fetched, and that it wanted to is said', () => {
    const html = `<html><head><style>p{}</style><title>x</title></head><body><script>document.title='kwaad'</script>
      <p>Beste&nbsp;collega,</p><div>zie <a href="https://melder.example/x?a=1&amp;b=2">het dossier</a> &euro; 5 &#8211; &lt;b&gt;</div>
      <ul><li>een<li>twee</ul><table><tr><td>a</td><td>b</td></tr></table><img src="https://volg.example/p.gif"><!-- <p>weg</p> --></body></html>`;
    expect(tekstVanHtml(html)).toEqual({
      tekst: 'Beste collega,\n\nzie het dossier (https://melder.example/x?a=1&b=2) € 5 – <b>\n\neen\ntwee\n\na\tb',
      vanElders: true,
    });
    expect(tekstVanHtml('a<br>b').vanElders).toBe(false);
    // Broken open: nothing that could be a tag comes out as one, and it ends.
    expect(tekstVanHtml(`${'<script>'.repeat(5_000)}x`).tekst).toBe('');
  });
});

describe('TIFF and EXIF', () => {
  it('SEC-406 a TIFF gives the pixels of one page, turned upright', async () => {
    const recht = await lees(maak.tiff({ paginas: 3 }), 'a.tif', 2);
    const gekanteld = await lees(maak.tiff({ stand: 6 }), 'a.tif');
    if (recht.vorm !== 'raster' || gekanteld.vorm !== 'raster') throw new Error('geen raster');
    const grijs = (r: typeof recht.raster): number[] => [...r.rgba].filter((_, i) => i % 4 === 0);
    expect(recht.raster).toMatchObject({ breedte: 4, hoogte: 2, paginas: 3 });
    expect(grijs(recht.raster)).toEqual([0, 37, 74, 111, 148, 185, 222, 3]);
    expect(gekanteld.raster).toMatchObject({ breedte: 2, hoogte: 4 });
    expect(grijs(gekanteld.raster)).toEqual([148, 0, 185, 37, 222, 74, 3, 111]);
  });

  it('SEC-407 a photo says when and where it was taken; without a fix, or without EXIF, it says nothing', () => {
    const foto = maak.jpeg({ genomen: '2026:11:12 10:02:00', breedte: [52, 5, 27.6], lengte: [5, 7, 17.04] });
    expect(leesExif(foto)).toEqual({
      genomenOp: '2026-11-12T10:02:00',
      plaats: { breedte: expect.closeTo(52.091, 4), lengte: expect.closeTo(5.1214, 4) },
    });
    expect(leesExif(maak.jpeg({}))).toEqual({ genomenOp: null, plaats: null });
    expect(leesExif(maak.jpeg())).toEqual({ genomenOp: null, plaats: null });
    expect(leesExif(maak.utf8('geen foto'))).toEqual({ genomenOp: null, plaats: null });
  });
});

describe('what a file is', () => {
  it.each<[string, Bestandssoort, () => Uint8Array<ArrayBuffer>]>([
    ['a.pdf', 'pdf', () => maak.pdf()],
    ['foto.bin', 'jpeg', () => maak.jpeg()],
    ['a', 'png', () => maak.png()],
    ['a', 'gif', maak.gif],
    ['a', 'webp', maak.webp],
    ['a', 'tiff', () => maak.tiff()],
    ['a', 'docx', () => maak.docx(maak.alinea('x'))],
    ['a', 'xlsx', () => maak.xlsx('')],
    ['a', 'odt', () => maak.odt('')],
    ['a', 'ods', () => maak.ods('')],
    ['a', 'eml', () => maak.eml()],
    ['a', 'msg', () => maak.msg({ onderwerp: 'x', tekst: 'y', van: 'z' })],
    ['a.csv', 'csv', () => maak.utf8('a;b')],
    ['a.txt', 'tekst', () => maak.utf8('a;b')],
  ])('SEC-408 %s with this content is %s', (naam, soort, bytes) => {
    expect(soortVanGeheel(bytes(), naam)).toBe(soort);
  });
});
