// Makes real files of every kind that the viewer knows, byte by byte or with the same packing that office programs use.
import { deflateRawSync, deflateSync } from 'node:zlib';
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

export const utf8 = (tekst: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(tekst));
export const latin1 = (tekst: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(tekst, 'latin1'));
export const samen = (...delen: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(delen));

function getal(lengte: 2 | 4, waarde: number, groot = false): Buffer {
  const bytes = Buffer.alloc(lengte);
  if (lengte === 2) groot ? bytes.writeUInt16BE(waarde) : bytes.writeUInt16LE(waarde);
  else groot ? bytes.writeUInt32BE(waarde >>> 0) : bytes.writeUInt32LE(waarde >>> 0);
  return bytes;
}
const u16 = (waarde: number, groot = false): Buffer => getal(2, waarde, groot);
const u32 = (waarde: number, groot = false): Buffer => getal(4, waarde, groot);

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

// ── PDF ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Objects numbered from 1, with a table that fits. @param extra of the trailer */
export function pdfVan(objecten: readonly (string | Uint8Array)[], extra = ''): Uint8Array<ArrayBuffer> {
  const delen: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const plekken: number[] = [];
  let lengte = delen[0]?.length ?? 0;
  const voeg = (deel: Buffer): void => {
    delen.push(deel);
    lengte += deel.length;
  };
  objecten.forEach((object, i) => {
    plekken.push(lengte);
    voeg(Buffer.from(`${i + 1} 0 obj\n`, 'latin1'));
    voeg(typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object));
    voeg(Buffer.from('\nendobj\n', 'latin1'));
  });
  const tabel = plekken.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('');
  const begin = lengte;
  voeg(
    Buffer.from(
      `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${tabel}trailer << /Size ${objecten.length + 1} /Root 1 0 R ${extra}>>\nstartxref\n${begin}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(delen));
}

export function stroom(inhoud: Uint8Array | string, woorden = ''): Uint8Array {
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud, 'latin1') : Buffer.from(inhoud);
  return samen(Buffer.from(`<< /Length ${bytes.length} ${woorden}>>\nstream\n`, 'latin1'), bytes, utf8('\nendstream'));
}

export type Pdfopties = {
  readonly paginas?: number;
  readonly tekst?: (pagina: number) => string;
  /** Bytes of noise on every page, to make the file as large as a scan. */
  readonly vulling?: number;
  readonly catalogus?: string;
  readonly mediaBox?: string;
  readonly rotate?: number;
  readonly info?: string;
  /** More objects, numbered from 4 + 2 × pages. */
  readonly meer?: readonly (string | Uint8Array)[];
};

/** Pages of A4 with two lines of text each, in a font that is not embedded. */
export function pdf(o: Pdfopties = {}): Uint8Array<ArrayBuffer> {
  const aantal = o.paginas ?? 1;
  const kinderen = Array.from({ length: aantal }, (_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objecten: (string | Uint8Array)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${o.catalogus ?? ''} >>`,
    `<< /Type /Pages /Count ${aantal} /Kids [${kinderen}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const ruis = '%'.padEnd(80, '0123456789abcdef').concat('\n');
  const vulling = ruis.repeat(Math.ceil((o.vulling ?? 0) / ruis.length));
  for (let i = 0; i < aantal; i += 1) {
    const tekst = o.tekst?.(i + 1) ?? `Huurovereenkomst pagina ${i + 1}`;
    objecten.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${o.mediaBox ?? '[0 0 595 842]'} /Rotate ${o.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      stroom(`BT /F1 18 Tf 72 760 Td (${tekst}) Tj 0 -30 Td (Kerkstraat 21 bis, Utrecht) Tj ET\n${vulling}`),
    );
  }
  return pdfVan([...objecten, ...(o.meer ?? [])], o.info === undefined ? '' : `/Info << ${o.info} >> `);
}

// ── images ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function brok(soort: string, inhoud: Uint8Array): Buffer {
  const lijf = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  return Buffer.concat([u32(inhoud.length, true), lijf, u32(crc32(lijf), true)]);
}

/** A picture in which every quarter has another colour. `claim`: what the header says instead of what is there. */
export function png(
  breedte = 40,
  hoogte = 20,
  claim: readonly [number, number] = [breedte, hoogte],
): Uint8Array<ArrayBuffer> {
  const kop = Buffer.concat([u32(claim[0], true), u32(claim[1], true), Buffer.from([8, 2, 0, 0, 0])]);
  const rijen = Buffer.alloc(hoogte * (1 + breedte * 3));
  for (let y = 0; y < hoogte; y += 1)
    for (let x = 0; x < breedte; x += 1) {
      const kleur = (x < breedte / 2 ? 0 : 1) + (y < hoogte / 2 ? 0 : 2);
      rijen.set(
        [
          [200, 40, 40],
          [40, 160, 60],
          [40, 80, 200],
          [230, 190, 40],
        ][kleur] ?? [],
        y * (1 + breedte * 3) + 1 + x * 3,
      );
    }
  return samen(
    latin1('\x89PNG\r\n\x1a\n'),
    brok('IHDR', kop),
    brok('IDAT', deflateSync(rijen)),
    brok('IEND', Buffer.alloc(0)),
  );
}

/** Two pixels, one above the other: small enough to write out. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAACAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';

export type Exif = {
  /** 1–8. */
  readonly stand?: number;
  /** "2026:11:12 10:02:00". */
  readonly genomen?: string;
  /** Degrees, minutes, seconds. */
  readonly breedte?: readonly [number, number, number];
  readonly lengte?: readonly [number, number, number];
};

function exifBlok({ stand, genomen, breedte, lengte }: Exif): Buffer {
  // A TIFF in little-endian with one directory for the image, one for EXIF, one for GPS, and the data behind them.
  const data: Buffer[] = [];
  const NUL = 8 + (2 + 3 * 12 + 4) + (2 + 12 + 4) + (2 + 4 * 12 + 4);
  let plek = NUL;
  const bewaar = (bytes: Buffer): number => {
    const hier = plek;
    data.push(bytes);
    plek += bytes.length;
    return hier;
  };
  const regel = (tag: number, soort: number, aantal: number, waarde: Buffer): Buffer =>
    Buffer.concat([u16(tag), u16(soort), u32(aantal), waarde, Buffer.alloc(4 - waarde.length)]);
  const graden = (g: readonly [number, number, number]): Buffer =>
    Buffer.concat(g.flatMap((deel) => [u32(Math.round(deel * 100)), u32(100)]));
  const exifPlek = 8 + 2 + 3 * 12 + 4;
  const gpsPlek = exifPlek + 2 + 12 + 4;
  const beeldmap = [
    regel(0x0112, 3, 1, u16(stand ?? 1)),
    regel(0x8769, 4, 1, u32(exifPlek)),
    regel(0x8825, 4, 1, u32(gpsPlek)),
  ];
  const exifmap = [regel(0x9003, 2, 20, u32(bewaar(Buffer.from(`${genomen ?? '0000:00:00 00:00:00'}\0`, 'latin1'))))];
  const gpsmap = [
    regel(1, 2, 2, Buffer.from('N\0')),
    regel(2, 5, 3, u32(bewaar(graden(breedte ?? [0, 0, 0])))),
    regel(3, 2, 2, Buffer.from('E\0')),
    regel(4, 5, 3, u32(bewaar(graden(lengte ?? [0, 0, 0])))),
  ];
  const map = (regels: readonly Buffer[]): Buffer => Buffer.concat([u16(regels.length), ...regels, u32(0)]);
  const tiff = Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    u32(8),
    map(beeldmap),
    map(exifmap),
    map(gpsmap),
    ...data,
  ]);
  const lijf = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), u16(lijf.length + 2, true), lijf]);
}

export function jpeg(exif?: Exif): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(JPEG, 'base64');
  return exif === undefined ? samen(bytes) : samen(bytes.subarray(0, 2), exifBlok(exif), bytes.subarray(2));
}

export const gif = (): Uint8Array<ArrayBuffer> =>
  samen(Buffer.from('R0lGODlhAQABAIAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'));
export const webp = (): Uint8Array<ArrayBuffer> =>
  samen(Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64'));

export type Tiffopties = {
  readonly breedte?: number;
  readonly hoogte?: number;
  readonly compressie?: number;
  readonly stroken?: Uint8Array;
  readonly paginas?: number;
  /** Where the last page says that the next one is: 0 = there is none. */
  readonly volgende?: number;
  readonly stand?: number;
};

/** Grey, eight bits, one strip a page. */
export function tiff(o: Tiffopties = {}): Uint8Array<ArrayBuffer> {
  const { breedte = 4, hoogte = 2, compressie = 1, paginas = 1 } = o;
  const beeld =
    o.stroken ?? Buffer.from(Array.from({ length: Math.min(breedte * hoogte, 64) }, (_, i) => (i * 37) % 256));
  const velden = 10;
  const mapgrootte = 2 + velden * 12 + 4;
  const beeldplek = 8 + paginas * mapgrootte;
  const veld = (tag: number, waarde: number): Buffer => Buffer.concat([u16(tag), u16(4), u32(1), u32(waarde)]);
  const mappen = Array.from({ length: paginas }, (_, i) =>
    Buffer.concat([
      u16(velden),
      veld(256, breedte),
      veld(257, hoogte),
      veld(258, 8),
      veld(259, compressie),
      veld(262, 1),
      veld(273, beeldplek),
      veld(274, o.stand ?? 1),
      veld(277, 1),
      veld(278, hoogte),
      veld(279, beeld.length),
      u32(i === paginas - 1 ? (o.volgende ?? 0) : 8 + (i + 1) * mapgrootte),
    ]),
  );
  return samen(Buffer.from('II*\0', 'latin1'), u32(8), ...mappen, beeld);
}

// ── zip and office ──────────────────────────────────────────────────────────────────────────────────────────────────

export type Zipstuk = {
  readonly naam: string;
  readonly inhoud: Uint8Array | string;
  /** Flag bit 0, as a program with a password sets it. */
  readonly versleuteld?: boolean;
  readonly los?: boolean;
  /** Packed already. */
  readonly ingepakt?: { readonly bytes: Uint8Array; readonly lengte: number };
};

export function zip(stukken: readonly Zipstuk[]): Uint8Array<ArrayBuffer> {
  const lijven: Buffer[] = [];
  const tabel: Buffer[] = [];
  let plek = 0;
  for (const { naam, inhoud, versleuteld = false, los = false, ingepakt } of stukken) {
    const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : Buffer.from(inhoud);
    const pakket = ingepakt ? Buffer.from(ingepakt.bytes) : los ? bytes : deflateRawSync(bytes);
    const lengte = ingepakt?.lengte ?? bytes.length;
    const vlag = versleuteld ? 1 : 0;
    const kop = Buffer.concat([
      u16(20),
      u16(vlag),
      u16(los ? 0 : 8),
      u32(0),
      u32(ingepakt || bytes.length > 1_000_000 ? 0 : crc32(bytes)),
      u32(pakket.length),
      u32(lengte),
      u16(Buffer.byteLength(naam)),
      u16(0),
    ]);
    const lokaal = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), kop, Buffer.from(naam), pakket]);
    lijven.push(lokaal);
    tabel.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        u16(20),
        kop,
        Buffer.alloc(10),
        u32(plek),
        Buffer.from(naam),
      ]),
    );
    plek += lokaal.length;
  }
  const inhoudsopgave = Buffer.concat(tabel);
  const aantal = Math.min(stukken.length, 65_535);
  const eind = Buffer.concat([
    Buffer.from('PK\x05\x06', 'latin1'),
    u32(0),
    u16(aantal),
    u16(aantal),
    u32(inhoudsopgave.length),
    u32(plek),
    u16(0),
  ]);
  return samen(...lijven, inhoudsopgave, eind);
}

const TYPES = { naam: '[Content_Types].xml', inhoud: '<?xml version="1.0"?><Types/>' };
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** @param lijf inside w:body */
export function docx(lijf: string, meer: readonly Zipstuk[] = []): Uint8Array<ArrayBuffer> {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${lijf}</w:body></w:document>`;
  return zip([TYPES, { naam: 'word/document.xml', inhoud: document }, ...meer]);
}

export const alinea = (tekst: string, stijl = ''): string =>
  `<w:p>${stijl === '' ? '' : `<w:pPr><w:pStyle w:val="${stijl}"/></w:pPr>`}<w:r><w:t>${tekst}</w:t></w:r></w:p>`;

/** @param rijen inside sheetData */
export function xlsx(rijen: string | Zipstuk, teksten: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const blad =
    typeof rijen === 'string' ? { naam: '', inhoud: `<worksheet><sheetData>${rijen}</sheetData></worksheet>` } : rijen;
  return zip([
    TYPES,
    { naam: 'xl/workbook.xml', inhoud: '<workbook><sheets><sheet name="Adressen" r:id="rId1"/></sheets></workbook>' },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud:
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" TargetMode="External" Target="https://example.org/x"/></Relationships>',
    },
    { naam: 'xl/sharedStrings.xml', inhoud: `<sst>${teksten.map((t) => `<si><t>${t}</t></si>`).join('')}</sst>` },
    {
      naam: 'xl/styles.xml',
      inhoud: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    },
    { ...blad, naam: 'xl/worksheets/sheet1.xml' },
  ]);
}

const ODF = 'xmlns:office="o" xmlns:text="t" xmlns:table="b"';

function odf(soort: 'text' | 'spreadsheet', inhoud: string | Zipstuk, manifest = ''): Uint8Array<ArrayBuffer> {
  const lijf = typeof inhoud === 'string' ? { naam: '', inhoud } : inhoud;
  return zip([
    { naam: 'mimetype', inhoud: `application/vnd.oasis.opendocument.${soort}`, los: true },
    { ...lijf, naam: 'content.xml' },
    { naam: 'META-INF/manifest.xml', inhoud: `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>` },
  ]);
}

export const odt = (lijf: string, manifest = ''): Uint8Array<ArrayBuffer> =>
  odf(
    'text',
    `<office:document-content ${ODF}><office:body><office:text>${lijf}</office:text></office:body></office:document-content>`,
    manifest,
  );

export const ods = (bladen: string): Uint8Array<ArrayBuffer> =>
  odf(
    'spreadsheet',
    `<office:document-content ${ODF}><office:body><office:spreadsheet>${bladen}</office:spreadsheet></office:body></office:document-content>`,
  );

// ── mail ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Mailopties = {
  readonly onderwerp?: string;
  readonly tekst?: string;
  readonly html?: string;
  readonly bijlagen?: readonly { readonly naam: string; readonly type: string; readonly bytes: Uint8Array }[];
};

export function eml(o: Mailopties = {}): Uint8Array<ArrayBuffer> {
  const grens = 'grens-0471';
  const delen = [
    o.html === undefined
      ? `Content-Type: text/plain; charset=utf-8\r\n\r\n${o.tekst ?? 'Bijgaand het bewijs.'}`
      : `Content-Type: text/html; charset=utf-8\r\n\r\n${o.html}`,
    ...(o.bijlagen ?? []).map(
      ({ naam, type, bytes }) =>
        `Content-Type: ${type}; name="${naam}"\r\nContent-Disposition: attachment; filename="${naam}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}`,
    ),
  ];
  return utf8(
    [
      'From: Team Toezicht <toezicht@melder.example>',
      'To: burgerzaken@gemeente.example',
      `Subject: ${o.onderwerp ?? 'Kerkstraat 21'}`,
      'Date: Mon, 23 Nov 2026 09:40:00 +0100',
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary="${grens}"`,
      '',
      ...delen.map((deel) => `--${grens}\r\n${deel}\r\n`),
      `--${grens}--`,
      '',
    ].join('\r\n'),
  );
}

/** Properties of MS-OXMSG that say what a mail says, each a stream of UTF-16. */
export function msg(o: {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly van: string;
}): Uint8Array<ArrayBuffer> {
  const stroomVan = (tag: string, waarde: string): Entry => {
    const bytes = new Uint8Array(Buffer.from(waarde, 'utf16le'));
    return { name: `__substg1.0_${tag}001F`, type: 2, binaryProvider: () => bytes, length: bytes.length };
  };
  const eigenschappen = new Uint8Array(32);
  const kinderen: Entry[] = [
    { name: '__properties_version1.0', type: 2, binaryProvider: () => eigenschappen, length: eigenschappen.length },
    stroomVan('0037', o.onderwerp),
    stroomVan('0C1A', o.van),
    stroomVan('1000', o.tekst),
  ];
  const wortel: Entry = { name: 'Root Entry', type: 5, children: kinderen.map((_, i) => i + 1), length: 0 };
  return samen(burn([wortel, ...kinderen]));
}
