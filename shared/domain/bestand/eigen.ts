// Files of a bronhouder's own with a melding: which may come along, under which name and type, and how many.
// Source: koppelvlak chapter 3 (bijlagen): 20 MB a file, 50 files and 200 MB a melding, apart from the melder's.
import type { Melding } from '../melding.ts';
import { magBewaren, zonderOnzichtbaar } from './naam.ts';
import type { Bestandssoort } from './soort.ts';

export const EIGEN_BIJLAGEN = { maxBytes: 20 * 2 ** 20, maxAantal: 50, maxTotaalBytes: 200 * 2 ** 20 } as const;

/** A batch holds twenty annotations (koppelvlak chapter 2). */
export const TEGELIJK = 20;

const MAX_NAAM = 255;

/** What the annotation says of a file. */
export type Eigenbestand = {
  readonly bestandsnaam: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** Hex, lower case. */
  readonly sha256: string;
};

export const BESTANDSFOUTEN = [
  'naam-leeg',
  'naam-te-lang',
  'leeg',
  'te-groot',
  'programma',
  'te-veel',
  'te-veel-samen',
  'te-veel-tegelijk',
] as const;
export type Bestandsfoutcode = (typeof BESTANDSFOUTEN)[number];

/** How many files of its own, and how large, this bronhouder has with the melding; on their way included. */
export function eigenBestanden(melding: Melding, oin: string): { readonly aantal: number; readonly bytes: number } {
  const eigen = melding.bijlagen.filter((b) => b.geannoteerdDoor.oin === oin);
  return { aantal: eigen.length, bytes: eigen.reduce((som, b) => som + b.bytes, 0) };
}

/** The name without a path and without what can't be seen or turns the direction of writing. */
export function bestandsnaamVan(naam: string): string {
  return zonderOnzichtbaar(naam.normalize('NFC').split(/[/\\]/).at(-1) ?? '').trim();
}

/** What is wrong with a file before its content is known. */
export function keurNaamEnMaat(naam: string, bytes: number): Bestandsfoutcode | undefined {
  if (naam === '') return 'naam-leeg';
  if ([...naam].length > MAX_NAAM) return 'naam-te-lang';
  if (bytes === 0) return 'leeg';
  return bytes > EIGEN_BIJLAGEN.maxBytes ? 'te-groot' : undefined;
}

/** What would run is refused: by what it holds, and by what it is called. */
export function keurInhoud(soort: Bestandssoort, naam: string): Bestandsfoutcode | undefined {
  return magBewaren(soort, naam) ? undefined : 'programma';
}

type Maat = Pick<Eigenbestand, 'bestandsnaam' | 'bytes'>;

/** Do these files fit with what the bronhouder has there already? */
export function keurEigenBestanden(
  bestanden: readonly Maat[],
  melding: Melding,
  oin: string,
): Bestandsfoutcode | undefined {
  if (bestanden.length > TEGELIJK) return 'te-veel-tegelijk';
  const fout = bestanden.map((b) => keurNaamEnMaat(b.bestandsnaam, b.bytes)).find((f) => f !== undefined);
  if (fout) return fout;
  const er = eigenBestanden(melding, oin);
  if (er.aantal + bestanden.length > EIGEN_BIJLAGEN.maxAantal) return 'te-veel';
  const samen = bestanden.reduce((som, b) => som + b.bytes, er.bytes);
  return samen > EIGEN_BIJLAGEN.maxTotaalBytes ? 'te-veel-samen' : undefined;
}

const TYPES: Partial<Record<Bestandssoort, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  tiff: 'image/tiff',
  heic: 'image/heic',
  avif: 'image/avif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  html: 'text/html',
  xml: 'application/xml',
  tekst: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  rtf: 'application/rtf',
  zip: 'application/zip',
};

/** The type that is announced: by content; where that says too little it announces nothing. */
export function mimeVan(soort: Bestandssoort): string {
  return TYPES[soort] ?? 'application/octet-stream';
}
