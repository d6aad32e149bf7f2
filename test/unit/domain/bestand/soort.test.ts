// What a file is, when only its beginning and its end are at hand.
import { describe, expect, it } from 'vitest';
import { beeldmaat, isCompleet, past, tiffMappen } from '../../../../shared/domain/bestand/beeldmaat.ts';
import { inlineType, KOP_BYTES, soortVan, soortVanGeheel } from '../../../../shared/domain/bestand/soort.ts';
import { zipInhoud } from '../../../../shared/domain/bestand/zip.ts';
import * as maak from '../../../helpers/bestandsmakers.ts';
import { VIJANDIG } from '../../../helpers/vijandig.ts';

const delen = (bytes: Uint8Array, naam: string) => ({
  kop: bytes.subarray(0, KOP_BYTES),
  staart: bytes.subarray(Math.max(0, bytes.length - KOP_BYTES)),
  bytes: bytes.length,
  naam,
});

describe('what a file is', () => {
  it.each(VIJANDIG.filter(({ naam }) => naam !== 'snippers.docx'))(
    'DOM-433 $naam is the same from its two ends as from all of it',
    ({ bytes, naam }) => {
      const geheel = bytes();
      expect(soortVan(delen(geheel, naam))).toBe(soortVanGeheel(geheel, naam));
    },
  );

  it('DOM-433 a table of contents that begins before its last part is told by the first entries', () => {
    const groot = maak.docx(maak.alinea('x'), [
      ...Array.from({ length: 2_000 }, (_, i) => ({
        naam: `word/media/afbeelding-${String(i).padStart(40, '0')}.png`,
        inhoud: 'x',
        los: true,
      })),
    ]);
    const twee = delen(groot, 'a.docx');
    expect(zipInhoud(twee.staart, groot.length - twee.staart.length)).toBeUndefined();
    expect(soortVan(twee)).toBe('docx');
  });

  it('DOM-433 only pictures and PDFs are ever called by their type; the rest travels as bytes', () => {
    expect((['pdf', 'jpeg', 'svg', 'html', 'tekst', 'docx'] as const).map(inlineType)).toEqual([
      'application/pdf',
      'image/jpeg',
      ...Array.from({ length: 4 }, () => 'application/octet-stream'),
    ]);
  });
});

describe('the size that an image claims', () => {
  it('DOM-434 is read from its header, and judged before anything is decoded', () => {
    const maten = [
      beeldmaat('png', maak.png(40, 20)),
      beeldmaat('jpeg', maak.jpeg({ genomen: '2026:01:01 00:00:00' })),
      beeldmaat('gif', maak.gif()),
      beeldmaat('webp', maak.webp()),
      beeldmaat('tiff', maak.tiff({ breedte: 7, hoogte: 5 })),
      beeldmaat('pdf', maak.pdf()),
      beeldmaat('jpeg', maak.utf8('\xff\xd8\xff')),
    ];
    expect(maten).toEqual([
      { breedte: 40, hoogte: 20 },
      { breedte: 1, hoogte: 2 },
      { breedte: 1, hoogte: 1 },
      { breedte: 1, hoogte: 1 },
      { breedte: 7, hoogte: 5 },
      undefined,
      undefined,
    ]);
    expect([
      past({ breedte: 12_000, hoogte: 8_000 }),
      past({ breedte: 12_000, hoogte: 9_000 }),
      past({ breedte: 32_001, hoogte: 1 }),
    ]).toEqual([true, false, false]);
  });

  it('DOM-434 and whether its end is there, and how many pages it has', () => {
    const half = (bytes: Uint8Array) => bytes.subarray(0, -3);
    expect([isCompleet('png', maak.png()), isCompleet('png', half(maak.png(9, 9)).subarray(0, -10))]).toEqual([
      true,
      false,
    ]);
    expect([isCompleet('jpeg', maak.jpeg()), isCompleet('jpeg', half(maak.jpeg()))]).toEqual([true, false]);
    expect([isCompleet('gif', maak.gif()), isCompleet('gif', half(maak.gif()))]).toEqual([true, false]);
    expect([isCompleet('webp', maak.webp()), isCompleet('webp', half(maak.webp()))]).toEqual([true, false]);
    expect([tiffMappen(maak.tiff({ paginas: 3 }))?.length, tiffMappen(maak.tiff({ volgende: 8 }))]).toEqual([
      3,
      undefined,
    ]);
  });
});
