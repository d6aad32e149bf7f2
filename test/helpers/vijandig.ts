// Files that mean harm, or that came to harm: each made here, with what a person must read about it.
import { deflateRawSync, deflateSync } from 'node:zlib';
import * as maak from './bestandsmakers.ts';

export type Vijandig = {
  readonly wat: string;
  readonly naam: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** It is not shown, with this sentence. */
  readonly zin?: string;
  /** It is shown, with this sentence over it; '' = with none. */
  readonly toont?: string;
  /** Not even kept outside the program. */
  readonly nietTeBewaren?: true;
};

const BEWAAR = 'Bewaar het en open het in een ander programma.';
const PROGRAMMA = 'Dit is een programma of script. Het wordt niet getoond, niet uitgevoerd en niet bewaard.';
const beschadigd = (wat: string): string =>
  `Dit is ${wat}, maar het is beschadigd of niet compleet. Het is niet te openen.`;
const nietGetoond = (wat: string): string => `Dit is ${wat}. Dat toont dit programma niet. ${BEWAAR}`;
const metWachtwoord = (wat: string): string =>
  `Dit is ${wat} met een wachtwoord. Het is hier niet te openen. ${BEWAAR}`;
const teGroot = (maat: string): string => `Deze afbeelding is ${maat} pixels. Dat is te groot om hier te tonen.`;
const ZIPBOM = 'Dit bestand wordt bij het uitpakken veel te groot. Het openen is gestopt.';
const XML = 'In dit bestand staan verwijzingen die een gewoon document niet heeft. Het is niet geopend.';
const DIEP = 'In dit bestand zitten te veel lagen in elkaar. Het openen is gestopt.';
const SCRIPTS = 'In dit PDF-bestand staan scripts of opdrachten. Die worden niet uitgevoerd.';

const begin = (bytes: Uint8Array, deel: number): Uint8Array<ArrayBuffer> =>
  maak.samen(bytes.subarray(0, Math.floor(bytes.length * deel)));
const hex = (tekst: string): Uint8Array<ArrayBuffer> => maak.samen(Buffer.from(tekst.replaceAll(' ', ''), 'hex'));

/** As much white space, packed a thousand times smaller. */
function bom(megabytes: number, voor = '', na = ''): { readonly bytes: Uint8Array; readonly lengte: number } {
  const inhoud = Buffer.concat([Buffer.from(voor), Buffer.alloc(megabytes * 2 ** 20, 32), Buffer.from(na)]);
  return { bytes: deflateRawSync(inhoud, { level: 9 }), lengte: inhoud.length };
}

function rijen(aantal: number): string {
  const uit: string[] = [];
  for (let i = 1; i <= aantal; i += 1) uit.push(`<row r="${i}"><c r="A${i}"><v>${i}</v></c></row>`);
  return uit.join('');
}

/** Each mail is the attachment of the next, as it is: packed in base64 it would grow by a third every time. */
function matroesjka(diepte: number): Uint8Array<ArrayBuffer> {
  let mail = 'From: a@b.example\r\nTo: c@d.example\r\nSubject: binnenste\r\n\r\nbinnenste';
  for (let i = 0; i < diepte; i += 1)
    mail = [
      'From: a@b.example',
      'To: c@d.example',
      `Subject: laag ${i}`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary="laag-${i}-"`,
      '',
      `--laag-${i}-`,
      `Content-Type: message/rfc822; name="laag ${i}.eml"`,
      'Content-Disposition: attachment',
      '',
      mail,
      `--laag-${i}---`,
      '',
    ].join('\r\n');
  return maak.utf8(mail);
}

function geneste(delen: number): Uint8Array<ArrayBuffer> {
  const koppen = Array.from(
    { length: delen },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  );
  return maak.utf8(`From: a@b.example\r\nTo: c@d.example\r\nSubject: diep\r\nMIME-Version: 1.0\r\n${koppen.join('')}`);
}

const LACHEN = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&${i === 0 ? 'a' : `a${i - 1}`};`.repeat(10)}">`).join('')}]>`;

/** A standard-security PDF whose password nobody knows. */
const OP_SLOT = (): Uint8Array<ArrayBuffer> => {
  const open = maak.pdf({
    meer: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
  });
  const tekst = Buffer.from(open).toString('latin1');
  return maak.latin1(
    tekst.replace('/Root 1 0 R ', `/Root 1 0 R /Encrypt 6 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `),
  );
};

const PDF_BESCHADIGD = beschadigd('een PDF-bestand');

const PDFS: readonly Vijandig[] = [
  {
    wat: 'a PDF of which only the beginning came',
    naam: 'half.pdf',
    bytes: () => begin(maak.pdf(), 0.05),
    zin: PDF_BESCHADIGD,
  },
  {
    wat: 'a PDF of noise',
    naam: 'ruis.pdf',
    bytes: () => maak.samen(maak.utf8('%PDF-1.7\n'), Buffer.alloc(5_000, 0xa7)),
    zin: PDF_BESCHADIGD,
  },
  { wat: 'a PDF with a password', naam: 'slot.pdf', bytes: OP_SLOT, zin: metWachtwoord('een PDF-bestand') },
  {
    wat: 'a PDF of 10,000 pages',
    naam: 'dik.pdf',
    bytes: () => maak.pdf({ paginas: 10_000 }),
    zin: 'Dit bestand heeft 10.000 pagina’s. Hier zijn er hoogstens 5.000 te tonen.',
  },
  {
    wat: 'a PDF that says it has pages and has none',
    naam: 'leeg.pdf',
    bytes: () => maak.pdfVan(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [] >>']),
    zin: PDF_BESCHADIGD,
  },
  {
    wat: 'a PDF whose tree of pages comes back to itself',
    naam: 'kring.pdf',
    bytes: () => maak.pdfVan(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']),
    zin: PDF_BESCHADIGD,
  },
  {
    wat: 'a PDF with a script that runs at opening',
    naam: 'script.pdf',
    bytes: () => maak.pdf({ catalogus: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
    toont: SCRIPTS,
  },
  {
    wat: 'a PDF that starts a program',
    naam: 'start.pdf',
    bytes: () => maak.pdf({ catalogus: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
    toont: SCRIPTS,
  },
  {
    wat: 'a PDF with another file in it',
    naam: 'tas.pdf',
    bytes: () =>
      maak.pdf({
        catalogus: '/Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>',
        meer: ['<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>', maak.stroom('MZ', '/Type /EmbeddedFile ')],
      }),
    toont: 'In dit PDF-bestand zit 1 ander bestand. Die ziet u hier niet.',
  },
  {
    wat: 'a PDF that draws itself within itself',
    naam: 'spiegel.pdf',
    bytes: () =>
      maak.pdfVan([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
        maak.stroom('/X Do'),
        maak.stroom(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X 5 0 R >> >> ',
        ),
      ]),
    toont: '',
  },
  {
    wat: 'a PDF with a page of 10,000 kilometres',
    naam: 'groot.pdf',
    bytes: () => maak.pdf({ mediaBox: '[0 0 28000000000 28000000000]' }),
    toont: '',
  },
  {
    wat: 'a PDF with a page that unpacks to 100 MB',
    naam: 'opgeblazen.pdf',
    bytes: () =>
      maak.pdfVan([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>',
        maak.stroom(deflateSync(Buffer.alloc(100 * 2 ** 20, 32)), '/Filter /FlateDecode '),
      ]),
    toont: '',
  },
  {
    wat: 'a PDF with an image of 100,000 by 100,000',
    naam: 'reus.pdf',
    bytes: () =>
      maak.pdfVan([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
        maak.stroom('500 0 0 500 0 0 cm /X Do'),
        maak.stroom(
          deflateSync(Buffer.alloc(1_000)),
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode ',
        ),
      ]),
    toont: '',
  },
  {
    wat: 'a PDF with a hundred thousand brackets',
    naam: 'haakjes.pdf',
    bytes: () =>
      maak.pdfVan([
        `<< /Type /Catalog /Pages 2 0 R /Diep ${'['.repeat(100_000)}`,
        '<< /Type /Pages /Count 1 /Kids [2 0 R] >>',
      ]),
    zin: PDF_BESCHADIGD,
  },
];

const BEELDEN: readonly Vijandig[] = [
  {
    wat: 'a PNG that claims 100,000 by 100,000',
    naam: 'reus.png',
    bytes: () => maak.png(4, 4, [100_000, 100_000]),
    zin: teGroot('100.000 bij 100.000'),
  },
  {
    wat: 'a GIF that claims 65,535 by 65,535',
    naam: 'reus.gif',
    bytes: () => maak.samen(maak.latin1('GIF89a'), hex('ffff ffff'), maak.gif().subarray(10)),
    zin: teGroot('65.535 bij 65.535'),
  },
  {
    wat: 'a JPEG that claims 65,500 by 65,500',
    naam: 'reus.jpg',
    bytes: () => {
      const bytes = maak.jpeg();
      bytes.set(hex('ffdc ffdc'), Buffer.from(bytes).indexOf(hex('ffc0000b08')) + 5);
      return bytes;
    },
    zin: teGroot('65.500 bij 65.500'),
  },
  {
    wat: 'a WebP that claims 16 million wide',
    naam: 'reus.webp',
    bytes: () =>
      maak.samen(maak.latin1('RIFF'), hex('1e000000'), maak.latin1('WEBPVP8X'), hex('0a000000 00000000 ffffff 000000')),
    zin: teGroot('16.777.216 bij 1'),
  },
  {
    wat: 'a TIFF that claims 100,000 by 100,000',
    naam: 'reus.tif',
    bytes: () => maak.tiff({ breedte: 100_000, hoogte: 100_000 }),
    zin: teGroot('100.000 bij 100.000'),
  },
  {
    wat: 'a TIFF whose pages come back to themselves',
    naam: 'kring.tif',
    bytes: () => maak.tiff({ volgende: 8 }),
    zin: beschadigd('een TIFF-afbeelding'),
  },
  {
    wat: 'a TIFF that unpacks without end',
    naam: 'bom.tif',
    bytes: () => maak.tiff({ compressie: 8, stroken: deflateSync(Buffer.alloc(100 * 2 ** 20)) }),
    zin: ZIPBOM,
  },
  {
    wat: 'a TIFF of a fax',
    naam: 'fax.tif',
    bytes: () => maak.tiff({ compressie: 4 }),
    zin: `Dit is een TIFF-afbeelding, maar in een vorm die dit programma niet kent. ${BEWAAR}`,
  },
  {
    wat: 'a PNG of no width',
    naam: 'nul.png',
    bytes: () => maak.png(4, 4, [0, 4]),
    zin: beschadigd('een PNG-afbeelding'),
  },
  {
    wat: 'a PNG of which only the header came',
    naam: 'kop.png',
    bytes: () => begin(maak.png(400, 400), 0.02),
    toont: 'Het einde van deze afbeelding ontbreekt. U ziet wat er is.',
  },
  {
    wat: 'a JPEG without its end',
    naam: 'half.jpg',
    bytes: () => maak.samen(maak.jpeg().subarray(0, -2)),
    toont: 'Het einde van deze afbeelding ontbreekt. U ziet wat er is.',
  },
  {
    wat: 'a HEIC photo',
    naam: 'foto.heic',
    bytes: () =>
      maak.samen(hex('00000018'), maak.latin1('ftypheic'), hex('00000000'), maak.latin1('mif1heic'), Buffer.alloc(200)),
    zin: nietGetoond('een HEIC-foto'),
  },
];

const OFFICE: readonly Vijandig[] = [
  {
    wat: 'a Word document that unpacks to 100 MB',
    naam: 'bom.docx',
    bytes: () =>
      maak.zip([
        { naam: '[Content_Types].xml', inhoud: '<Types/>' },
        { naam: 'word/document.xml', inhoud: '', ingepakt: bom(100, '<w:document><w:body>', '</w:body></w:document>') },
      ]),
    zin: ZIPBOM,
  },
  {
    wat: 'a zip that lies about its sizes',
    naam: 'leugen.docx',
    bytes: () =>
      maak.zip([
        { naam: '[Content_Types].xml', inhoud: '<Types/>' },
        { naam: 'word/document.xml', inhoud: '', ingepakt: { ...bom(100, '<w:document>'), lengte: 10 } },
      ]),
    zin: ZIPBOM,
  },
  {
    wat: 'a zip of 20,000 parts',
    naam: 'snippers.docx',
    bytes: () =>
      maak.zip([
        { naam: 'word/document.xml', inhoud: '<w:document/>' },
        { naam: '[Content_Types].xml', inhoud: '' },
        ...Array.from({ length: 20_000 }, (_, i) => ({ naam: `x/${i}`, inhoud: '', los: true })),
      ]),
    zin: 'Dit bestand bestaat uit 20.002 delen. Dat heeft geen gewoon document. Het is niet geopend.',
  },
  {
    wat: 'a document whose parts are encrypted',
    naam: 'slot.docx',
    bytes: () =>
      maak.zip([
        { naam: '[Content_Types].xml', inhoud: '', versleuteld: true },
        { naam: 'word/document.xml', inhoud: 'x', versleuteld: true },
      ]),
    zin: metWachtwoord('een Word-document'),
  },
  {
    wat: 'a Word document with the billion laughs',
    naam: 'lachen.docx',
    bytes: () =>
      maak.zip([
        { naam: '[Content_Types].xml', inhoud: '' },
        {
          naam: 'word/document.xml',
          inhoud: `<?xml version="1.0"?>${LACHEN}<w:document><w:body><w:p><w:r><w:t>&a8;</w:t></w:r></w:p></w:body></w:document>`,
        },
      ]),
    zin: XML,
  },
  {
    wat: 'an Excel file that wants a file of this computer',
    naam: 'xxe.xlsx',
    bytes: () =>
      maak.xlsx({
        naam: '',
        inhoud:
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c t="str"><v>&e;</v></c></row></sheetData></worksheet>',
      }),
    zin: XML,
  },
  {
    wat: 'a document of ten thousand layers',
    naam: 'diep.docx',
    bytes: () => maak.docx('<w:sdt>'.repeat(10_000)),
    zin: DIEP,
  },
  {
    wat: 'a document with half its end',
    naam: 'half.docx',
    bytes: () => begin(maak.docx(maak.alinea('x'.repeat(5_000))), 0.6),
    zin: beschadigd('een Word-document'),
  },
  {
    wat: 'a document without its text',
    naam: 'hol.docx',
    bytes: () =>
      maak.zip([
        { naam: '[Content_Types].xml', inhoud: '' },
        { naam: 'word/styles.xml', inhoud: '' },
      ]),
    zin: beschadigd('een Word-document'),
  },
  {
    wat: 'a document whose XML is broken',
    naam: 'stuk.odt',
    bytes: () => maak.odt('<text:p>open</text:q>'),
    zin: beschadigd('een OpenDocument-tekst'),
  },
  {
    wat: 'an OpenDocument text with a password',
    naam: 'slot.odt',
    bytes: () => maak.odt('x', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    zin: metWachtwoord('een OpenDocument-tekst'),
  },
  {
    wat: 'an Excel file with a password',
    naam: 'slot.xlsx',
    bytes: () =>
      maak.samen(
        hex('d0cf11e0a1b11ae1'),
        Buffer.alloc(504),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(600),
      ),
    zin: metWachtwoord('een Office-bestand'),
  },
  {
    wat: 'an Excel file of a million rows',
    naam: 'lang.xlsx',
    bytes: () => maak.xlsx(rijen(1_000_000)),
    toont: 'U ziet alleen de eerste 10.000 rijen.',
  },
  {
    wat: 'a spreadsheet that repeats one cell without end',
    naam: 'herhaal.ods',
    bytes: () =>
      maak.ods(
        '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
      ),
    toont: 'U ziet alleen de eerste 200 kolommen.',
  },
  {
    wat: 'an old Word document',
    naam: 'oud.doc',
    bytes: () =>
      maak.samen(hex('d0cf11e0a1b11ae1'), Buffer.alloc(504), Buffer.from('WordDocument', 'utf16le'), Buffer.alloc(600)),
    zin: nietGetoond('een Office-bestand in de oude vorm van vóór 2007'),
  },
];

const MAIL: readonly Vijandig[] = [
  {
    wat: 'a mail that runs a script and follows its reader',
    naam: 'volg.eml',
    bytes: () =>
      maak.eml({
        html: '<p>Beste</p><script>fetch("https://volg.example")</script><img src="https://volg.example/p.gif"><iframe src="https://volg.example"></iframe>',
      }),
    toont: 'Deze e-mail wil iets van internet ophalen. Dat is niet gedaan.',
  },
  { wat: 'a mail in a mail, fifty deep', naam: 'diep.eml', bytes: () => matroesjka(50), toont: '' },
  { wat: 'a mail with two hundred parts in each other', naam: 'delen.eml', bytes: () => geneste(200), zin: DIEP },
  {
    wat: 'a mail with five hundred attachments',
    naam: 'veel.eml',
    bytes: () =>
      maak.eml({
        bijlagen: Array.from({ length: 500 }, (_, i) => ({
          naam: `${i}.txt`,
          type: 'text/plain',
          bytes: maak.utf8('x'),
        })),
      }),
    toont: 'U ziet alleen de eerste 100 bijlagen.',
  },
  {
    wat: 'a mail with headers of five megabytes',
    naam: 'kop.eml',
    bytes: () =>
      maak.utf8(`From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nX-Veel: ${'y'.repeat(5_000_000)}\r\n\r\ntekst`),
    zin: beschadigd('een e-mail'),
  },
  {
    wat: 'an Outlook mail that is broken',
    naam: 'stuk.msg',
    bytes: () => maak.samen(maak.msg({ onderwerp: 'x', tekst: 'y', van: 'z' }).subarray(0, 1_500)),
    zin: beschadigd('een Outlook-e-mail'),
  },
];

const TEKST: readonly Vijandig[] = [
  {
    wat: 'a file of zero bytes',
    naam: 'niets.pdf',
    bytes: () => maak.utf8(''),
    zin: 'Dit bestand is leeg: het is 0 bytes groot.',
  },
  {
    wat: 'a CSV of one line of twenty megabytes',
    naam: 'lijn.csv',
    bytes: () => maak.utf8('abcdefghi;'.repeat(1_900_000)),
    toont: 'U ziet alleen de eerste 200 kolommen.',
  },
  {
    wat: 'a text of one line of ten megabytes',
    naam: 'lijn.txt',
    bytes: () => maak.utf8('x'.repeat(10_000_000)),
    toont: 'U ziet alleen de eerste 1.000.000 tekens.',
  },
  {
    wat: 'noise that is called a text',
    naam: 'ruis.txt',
    bytes: () => maak.samen(Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 7919) % 256))),
    zin: nietGetoond('een bestand van een onbekende soort'),
  },
  {
    wat: 'a page that is called a text',
    naam: 'pagina.txt',
    bytes: () => maak.utf8('<!doctype html><html><script>alert(1)</script></html>'),
    zin: nietGetoond('een webpagina (HTML)'),
  },
  {
    wat: 'a drawing that runs a script',
    naam: 'tekening.svg',
    bytes: () =>
      maak.utf8(
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
      ),
    zin: nietGetoond('een SVG-tekening'),
  },
  {
    wat: 'a drawing that is called a photo',
    naam: 'foto.png',
    bytes: () => maak.utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    zin: nietGetoond('een SVG-tekening'),
  },
  {
    wat: 'a photo that is called a PDF',
    naam: 'contract.pdf',
    bytes: () => maak.png(),
    toont: 'De naam past niet bij de inhoud: dit is een PNG-afbeelding.',
  },
];

const PROGRAMMAS: readonly Vijandig[] = [
  {
    wat: 'a program',
    naam: 'factuur.exe',
    bytes: () => maak.samen(maak.latin1('MZ\x90\0'), Buffer.alloc(300)),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  {
    wat: 'a program that is called a PDF',
    naam: 'factuur.pdf',
    bytes: () => maak.samen(maak.latin1('MZ\x90\0'), Buffer.alloc(300)),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  {
    wat: 'a program for Linux that is called a photo',
    naam: 'foto.jpg',
    bytes: () => maak.samen(hex('7f454c46 02010100'), Buffer.alloc(300)),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  { wat: 'a script', naam: 'klik.js', bytes: () => maak.utf8('WScript.Shell'), zin: PROGRAMMA, nietTeBewaren: true },
  {
    wat: 'a script for the command line',
    naam: 'klik.ps1',
    bytes: () => maak.utf8('Invoke-WebRequest'),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  {
    wat: 'a script without a name of its own',
    naam: 'leesmij.txt',
    bytes: () => maak.utf8('#!/bin/sh\nrm -rf /'),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  {
    wat: 'a program in a zip',
    naam: 'a.jar',
    bytes: () => maak.zip([{ naam: 'META-INF/MANIFEST.MF', inhoud: '' }]),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  {
    wat: 'a shortcut',
    naam: 'map.lnk',
    bytes: () => maak.samen(hex('4c000000 01140200 00000000 c0000000 00000046'), Buffer.alloc(100)),
    zin: PROGRAMMA,
    nietTeBewaren: true,
  },
  {
    wat: 'a PDF with the name of a program',
    naam: 'contract.pdf.exe',
    bytes: () => maak.pdf(),
    toont: 'De naam past niet bij de inhoud: dit is een PDF-bestand.',
    nietTeBewaren: true,
  },
  {
    wat: 'a name that reads backwards',
    naam: 'contract\u202efdp.exe',
    bytes: () => maak.pdf(),
    toont: 'De naam past niet bij de inhoud: dit is een PDF-bestand.',
    nietTeBewaren: true,
  },
  { wat: 'a name that leaves its folder', naam: '../../../../etc/passwd.pdf', bytes: () => maak.pdf(), toont: '' },
  { wat: 'a name of a device in another folder', naam: 'C:\\Windows\\con.pdf', bytes: () => maak.pdf(), toont: '' },
  {
    wat: 'a zip',
    naam: 'alles.zip',
    bytes: () => maak.zip([{ naam: '../../uit.txt', inhoud: 'x' }]),
    zin: nietGetoond('een zip-bestand'),
  },
  {
    wat: 'an archive',
    naam: 'alles.7z',
    bytes: () => maak.samen(maak.latin1('7z\xbc\xaf\x27\x1c'), Buffer.alloc(100)),
    zin: nietGetoond('een archief met bestanden'),
  },
  {
    wat: 'a video',
    naam: 'film.mp4',
    bytes: () => maak.samen(hex('00000018'), maak.latin1('ftypisom'), Buffer.alloc(100)),
    zin: nietGetoond('een video'),
  },
  {
    wat: 'a document in RTF',
    naam: 'brief.rtf',
    bytes: () => maak.utf8('{\\rtf1 \\object}'),
    zin: nietGetoond('een RTF-document'),
  },
];

/** Everything that can be judged without drawing it. */
export const ZONDER_SCHERM: readonly Vijandig[] = [...BEELDEN, ...OFFICE, ...MAIL, ...TEKST, ...PROGRAMMAS];
export const VIJANDIG: readonly Vijandig[] = [...PDFS, ...ZONDER_SCHERM];
