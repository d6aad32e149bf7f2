// Names of files as others chose them: what is safe to write to a disk, and what a name says the file is.
import type { Bestandssoort } from './soort.ts';

/** What a double click would run as a script, in Windows, macOS or Linux. */
export const SCRIPT_EXTENSIES: ReadonlySet<string> = new Set(
  'js jse mjs cjs vbs vbe vb wsf wsh wsc hta ps1 psm1 psd1 ps1xml bat cmd btm sh bash zsh csh ksh command py pyw rb pl php lua tcl applescript scpt reg sct url lnk desktop inf settingcontent-ms'.split(
    ' ',
  ),
);

/** What a double click would run, install or load as a program. */
const PROGRAMMA_EXTENSIES: ReadonlySet<string> = new Set(
  'exe com scr pif cpl msc msi msp mst dll sys drv ocx jar class apk ipa app appimage deb rpm dmg pkg msix appx gadget application appref-ms xll xlam docm xlsm pptm dotm xltm iso img vhd vhdx chm hlp diagcab wim'.split(
    ' ',
  ),
);

/** Extension in lower case without its dot; '' when there is none. What stands behind it (spaces, dots) Windows leaves out. */
export function extensieVan(naam: string): string {
  const schoon = naam.replace(/[\s.]+$/u, '');
  return /\.([^./\\\s]{1,20})$/u.exec(schoon)?.[1]?.toLowerCase() ?? '';
}

/** Would a double click on a file with this name run something? */
export function isUitvoerbareNaam(naam: string): boolean {
  const extensie = extensieVan(naam);
  return SCRIPT_EXTENSIES.has(extensie) || PROGRAMMA_EXTENSIES.has(extensie);
}

/** May it be written to a disk? Neither what it holds nor what it is called may run. */
export function magBewaren(soort: Bestandssoort, naam: string): boolean {
  return soort !== 'programma' && soort !== 'script' && !isUitvoerbareNaam(naam);
}

const GERESERVEERD = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
// Control characters, the ones that turn the direction of writing (a name that reads as another one), and invisible ones.
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

export function zonderOnzichtbaar(naam: string): string {
  return naam.replace(ONZICHTBAAR, '');
}

/**
 * A name that stays in the folder where it is written, on every operating system: no path, no device, no drive, no hidden
 * file, nothing that reads otherwise than it is, at most 120 characters. The extension stays.
 */
export function veiligeNaam(naam: string): string {
  const laatste = naam.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const schoon = zonderOnzichtbaar(laatste)
    .replace(/[<>:"|?*%]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  if (schoon === '') return 'bestand';
  const extensie = extensieVan(schoon);
  const staart = extensie === '' ? '' : schoon.slice(-extensie.length - 1);
  const stam = [...schoon.slice(0, schoon.length - staart.length)]
    .slice(0, 120 - staart.length)
    .join('')
    .trimEnd();
  const heel = `${stam === '' ? 'bestand' : stam}${staart}`;
  return GERESERVEERD.test(heel) ? `_${heel}` : heel;
}

const EXTENSIES: Partial<Record<Bestandssoort, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg jpeg jpe jfif',
  png: 'png apng',
  gif: 'gif',
  webp: 'webp',
  tiff: 'tif tiff',
  heic: 'heic heif hif',
  avif: 'avif',
  bmp: 'bmp dib',
  svg: 'svg',
  html: 'html htm xhtml',
  xml: 'xml gml xsd kml gpx',
  tekst: 'txt text log md csv tsv json gml asc ini',
  csv: 'csv tsv txt',
  eml: 'eml mht mhtml',
  msg: 'msg oft',
  docx: 'docx dotx',
  xlsx: 'xlsx xltx',
  odt: 'odt ott',
  ods: 'ods ots',
  presentatie: 'pptx potx ppsx odp otp',
  'office-oud': 'doc dot xls xlt ppt pps',
  'office-versleuteld': 'docx xlsx pptx doc xls ppt',
  rtf: 'rtf doc',
  zip: 'zip',
  archief: '7z rar gz tgz bz2 xz cab tar',
  video: 'mp4 m4v mov avi mkv webm wmv 3gp',
  geluid: 'mp3 m4a wav ogg oga flac aac wma',
};

/** Does the name say what the content is? A name without extension says nothing, and so nothing wrong. */
export function naamPast(soort: Bestandssoort, naam: string): boolean {
  const extensie = extensieVan(naam);
  const namen = EXTENSIES[soort];
  return extensie === '' || namen === undefined || namen.split(' ').includes(extensie);
}

const TYPES: Partial<Record<Bestandssoort, RegExp>> = {
  pdf: /^application\/(x-)?pdf$/,
  jpeg: /^image\/p?jpe?g$/,
  png: /^image\/(x-)?png$/,
  gif: /^image\/gif$/,
  webp: /^image\/webp$/,
  tiff: /^image\/(x-)?tiff?$/,
  heic: /^image\/hei[cf]/,
  avif: /^image\/avif/,
  svg: /^image\/svg\+xml$/,
  html: /^(text\/html|application\/xhtml\+xml)/,
  xml: /xml/,
  tekst: /^(text\/|application\/(json|xml))/,
  csv: /^(text\/|application\/(csv|vnd\.ms-excel))/,
  eml: /^(message\/|text\/)/,
  msg: /outlook|^application\/(x-)?msg/,
  docx: /wordprocessingml/,
  xlsx: /spreadsheetml/,
  odt: /opendocument\.text/,
  ods: /opendocument\.spreadsheet/,
  zip: /zip/,
};

/** Is the content of the type that was announced with it? "application/octet-stream" announces nothing. */
export function typePast(soort: Bestandssoort, mimeType: string): boolean {
  const type = mimeType.toLowerCase().trim();
  const past = TYPES[soort];
  return past === undefined || type === '' || type === 'application/octet-stream' || past.test(type);
}
