// Names of files as others chose them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extensieVan,
  isUitvoerbareNaam,
  naamPast,
  typePast,
  veiligeNaam,
} from '../../../../shared/domain/bestand/naam.ts';

describe('a name to write to a disk', () => {
  it.each([
    ['gevel.jpg', 'gevel.jpg'],
    ['../../../../etc/passwd', 'passwd'],
    ['C:\\Windows\\System32\\con.pdf', '_con.pdf'],
    ['con', '_con'],
    ['COM1.txt', '_COM1.txt'],
    ['aux.tar.gz', '_aux.tar.gz'],
    ['..', 'bestand'],
    ['', 'bestand'],
    ['   ', 'bestand'],
    ['.bashrc', 'bashrc'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['a\0b\nc.pdf', 'abc.pdf'],
    ['a<b>:"|?*%.pdf', 'a_b_______.pdf'],
    ['factuur.pdf. . .', 'factuur.pdf'],
    ['e\u0301e\u0301n.pdf', 'één.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
    ['  huur   contract .pdf', 'huur contract.pdf'],
  ])('SEC-430 %j becomes %j', (naam, veilig) => {
    expect(veiligeNaam(naam)).toBe(veilig);
  });

  it('SEC-430 whatever it was, it stays in its folder, is short, and is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (naam) => {
        const veilig = veiligeNaam(naam);
        expect(veilig).not.toMatch(/[/\\:*?"<>|%\p{Cc}\p{Cf}]|^\.|[.\s]$/u);
        expect([...veilig].length).toBeLessThanOrEqual(121);
        expect(veilig).not.toBe('');
        expect(veiligeNaam(veilig)).toBe(veilig);
      }),
      { numRuns: 500 },
    );
  });

  it('SEC-431 that would run at a double click is known, also with spaces and dots behind it', () => {
    const namen = [
      'a.exe',
      'a.EXE',
      'a.pdf.js',
      'a.exe. .',
      'a.docm',
      'a.lnk',
      'a.sh',
      'a.pdf',
      'a',
      'exe',
      'a.exe.txt',
    ];
    expect(namen.filter(isUitvoerbareNaam)).toEqual([
      'a.exe',
      'a.EXE',
      'a.pdf.js',
      'a.exe. .',
      'a.docm',
      'a.lnk',
      'a.sh',
    ]);
    expect(['a.b.PDF', 'a', '.pdf', 'a.b c'].map(extensieVan)).toEqual(['pdf', '', 'pdf', '']);
  });
});

describe('name and announced type against the content', () => {
  it('SEC-432 say the same, or something else; no extension says nothing', () => {
    expect([
      naamPast('jpeg', 'a.JPG'),
      naamPast('jpeg', 'a.pdf'),
      naamPast('jpeg', 'a'),
      naamPast('onbekend', 'a.x'),
    ]).toEqual([true, false, true, true]);
    expect([
      typePast('jpeg', 'image/jpeg'),
      typePast('jpeg', 'application/pdf'),
      typePast('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      typePast('pdf', 'application/octet-stream'),
      typePast('csv', 'text/plain'),
    ]).toEqual([true, false, true, true, true]);
  });
});
