// What a file is, by what stands in it: never by its name alone. Codes on the wire between processes: only add.
import { type Bytes, latin1, staatEr, u8, zoekBytes } from './bytes.ts';
import { extensieVan, SCRIPT_EXTENSIES } from './naam.ts';
import { eersteZipnamen, zipInhoud } from './zip.ts';

export const BESTANDSSOORTEN = [
  'leeg',
  'pdf',
  'jpeg',
  'png',
  'gif',
  'webp',
  'tiff',
  'heic',
  'avif',
  'bmp',
  'svg',
  'html',
  'xml',
  'tekst',
  'csv',
  'eml',
  'msg',
  'docx',
  'xlsx',
  'odt',
  'ods',
  'presentatie',
  'office-oud',
  'office-versleuteld',
  'rtf',
  'zip',
  'archief',
  'video',
  'geluid',
  'programma',
  'script',
  'onbekend',
] as const;
export type Bestandssoort = (typeof BESTANDSSOORTEN)[number];

/** So much of the beginning and of the end is enough to tell. */
export const KOP_BYTES = 65_536;

export type Bestandsdelen = {
  /** The first bytes, or all of them. */
  readonly kop: Bytes;
  /** The last bytes, or all of them. */
  readonly staart: Bytes;
  /** Size of the whole file. */
  readonly bytes: number;
  /** Decides only between kinds whose content is plain text. */
  readonly naam: string;
};

type Merk = readonly [soort: Bestandssoort, plek: number, wat: string | readonly (number | null)[]];

const MERKEN: readonly Merk[] = [
  ['pdf', 0, '%PDF-'],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['rtf', 0, '{\\rtf'],
  ['programma', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['programma', 0, [0xfe, 0xed, 0xfa, null]],
  ['programma', 0, [null, 0xfa, 0xed, 0xfe]],
  ['programma', 0, [0xca, 0xfe, 0xba, 0xbe]],
  ['programma', 0, [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0]],
  ['programma', 0, '\0asm'],
  ['programma', 0, 'dex\n'],
  ['archief', 0, '7z\xbc\xaf\x27\x1c'],
  ['archief', 0, 'Rar!\x1a\x07'],
  ['archief', 0, [0x1f, 0x8b, 8]],
  ['archief', 0, 'BZh'],
  ['archief', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['archief', 0, 'MSCF\0\0\0\0'],
  ['archief', 257, 'ustar'],
  ['video', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ['geluid', 0, 'ID3'],
  ['geluid', 0, 'OggS'],
  ['geluid', 0, 'fLaC'],
];

/** Formats in a box: the word at 8 says which. */
function inDoos(b: Bytes): Bestandssoort | undefined {
  const merk = latin1(b, 8, 12);
  if (staatEr(b, 0, 'RIFF')) return merk === 'WEBP' ? 'webp' : merk === 'WAVE' ? 'geluid' : 'video';
  if (!staatEr(b, 4, 'ftyp')) return undefined;
  if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(merk)) return latin1(b, 12, 64).includes('avif') ? 'avif' : 'heic';
  if (/^avi[fs]$/.test(merk)) return 'avif';
  return merk === 'M4A ' ? 'geluid' : 'video';
}

/** A program for DOS or Windows; two letters are too few to say so of a text. */
function isWindowsprogramma(b: Bytes): boolean {
  return staatEr(b, 0, 'MZ') && (b.length < 64 || b.subarray(0, 256).some((teken) => teken === 0));
}

const OPENDOCUMENT: readonly (readonly [begin: string, soort: Bestandssoort])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'presentatie'],
];

function zipsoort({ kop, staart, bytes }: Bestandsdelen): Bestandssoort {
  // OpenDocument keeps its type unpacked, as the first entry (ODF 1.3, part 2, 3.3).
  const mime = staatEr(kop, 30, 'mimetype') ? latin1(kop, 38, 100) : '';
  const odf = OPENDOCUMENT.find(([begin]) => mime.startsWith(begin));
  if (odf) return odf[1];
  const namen = zipInhoud(staart, bytes - staart.length)?.delen.map((deel) => deel.naam) ?? eersteZipnamen(kop);
  const heeft = (begin: string): boolean => namen.some((naam) => naam.startsWith(begin));
  if (heeft('META-INF/MANIFEST.MF') || heeft('AndroidManifest.xml')) return 'programma';
  if (!heeft('[Content_Types].xml') && !heeft('_rels/')) return 'zip';
  if (heeft('word/')) return 'docx';
  if (heeft('xl/')) return 'xlsx';
  return heeft('ppt/') ? 'presentatie' : 'zip';
}

/** CLSID of an installer's root entry. */
const INSTALLATIE = '\x84\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0\x46';

/** Names in a compound file (MS-CFB) are UTF-16; which of them occur tells the program that made it. */
function olesoort({ kop, staart, naam }: Bestandsdelen): Bestandssoort {
  const breed = (naam: string): string => [...naam].map((teken) => `${teken}\0`).join('');
  const heeft = (naam: string): boolean => [kop, staart].some((deel) => zoekBytes(deel, breed(naam)) >= 0);
  if ([kop, staart].some((deel) => zoekBytes(deel, INSTALLATIE) >= 0)) return 'programma';
  if (heeft('EncryptedPackage')) return 'office-versleuteld';
  if (heeft('__properties_version1.0') || heeft('__nameid_version1.0')) return 'msg';
  if (heeft('WordDocument') || heeft('Workbook') || heeft('PowerPoint')) return 'office-oud';
  // Its directory may stand in the middle, which is not looked at here.
  const extensie = extensieVan(naam);
  if (extensie === 'msg') return 'msg';
  return /^(doc|xls|ppt)$/.test(extensie) ? 'office-oud' : 'onbekend';
}

/** Control characters that no text has; UTF-16 has zeros, but says so at its beginning. */
export function lijktTekst(b: Bytes): boolean {
  if (staatEr(b, 0, [0xff, 0xfe]) || staatEr(b, 0, [0xfe, 0xff])) return true;
  return !b.some((teken) => teken < 9 || (teken > 13 && teken < 32 && teken !== 27) || teken === 127);
}

const MAILKOP =
  /^(received|from|to|cc|subject|date|mime-version|message-id|return-path|delivered-to|content-type|x-[\w-]+|reply-to|sender|dkim-signature|arc-[\w-]+|authentication-results):/i;

function isMail(begin: string, extensie: string): boolean {
  const koppen = begin.split(/\r?\n/, 40).filter((regel) => MAILKOP.test(regel)).length;
  const eerste = /^[!-9;-~]+:/.test(begin);
  return eerste && (koppen >= 3 || (koppen >= 1 && extensie === 'eml'));
}

function tekstsoort(kop: Bytes, naam: string): Bestandssoort {
  const extensie = extensieVan(naam);
  const begin = latin1(kop, 0, 4_096)
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^\s+/, '');
  if (begin.startsWith('#!') || SCRIPT_EXTENSIES.has(extensie)) return 'script';
  if (/^<!doctype html|^<(html|head|body|script|iframe|meta)[\s>]/i.test(begin) || /^x?html?$/.test(extensie))
    return 'html';
  if (/<svg[\s>]/i.test(begin) || extensie === 'svg') return 'svg';
  if (begin.startsWith('<?xml')) return 'xml';
  if (isMail(begin, extensie)) return 'eml';
  return extensie === 'csv' || extensie === 'tsv' ? 'csv' : 'tekst';
}

/** Of a whole file. */
export function soortVanGeheel(bytes: Bytes, naam: string): Bestandssoort {
  return soortVan({ kop: bytes, staart: bytes, bytes: bytes.length, naam });
}

export function soortVan(delen: Bestandsdelen): Bestandssoort {
  const { kop, bytes, naam } = delen;
  if (bytes === 0) return 'leeg';
  const merk = MERKEN.find(([, plek, wat]) => staatEr(kop, plek, wat));
  if (merk) return merk[0];
  if (isWindowsprogramma(kop)) return 'programma';
  const doos = inDoos(kop);
  if (doos) return doos;
  if (staatEr(kop, 0, 'PK\x03\x04') || staatEr(kop, 0, 'PK\x05\x06')) return zipsoort(delen);
  if (staatEr(kop, 0, [0xd0, 0xcf, 0x11, 0xe0])) return olesoort(delen);
  const leesbaar = lijktTekst(kop.subarray(0, KOP_BYTES));
  if (staatEr(kop, 0, 'BM') && u8(kop, 14) >= 12 && !leesbaar) return 'bmp';
  if (u8(kop, 0) === 0xff && (u8(kop, 1) & 0xe6) === 0xe2 && !leesbaar) return 'geluid';
  if (leesbaar) return tekstsoort(kop, naam);
  // Readers accept a PDF that begins somewhat later (ISO 32000-1, annex H.3).
  return zoekBytes(kop, '%PDF-', 0, 1_029) >= 0 ? 'pdf' : 'onbekend';
}

/** Content type of what is shown as it is; everything else travels as bytes that nothing opens. */
export function inlineType(soort: Bestandssoort): string {
  const types: Partial<Record<Bestandssoort, string>> = {
    pdf: 'application/pdf',
    jpeg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
  };
  return types[soort] ?? 'application/octet-stream';
}
