// Own files: what may come along and how much of it; and what a mark or an own file becomes.
import { describe, expect, it } from 'vitest';
import {
  bestandsnaamVan,
  EIGEN_BIJLAGEN,
  keurEigenBestanden,
  keurInhoud,
  keurNaamEnMaat,
  mimeVan,
} from '../../../../shared/domain/bestand/eigen.ts';
import { merkplek } from '../../../../shared/domain/merk.ts';
import { maakBatch } from '../../../../shared/domain/opdracht.ts';
import type { Opdracht } from '../../../../shared/domain/opdrachtsoort.ts';
import { asUuid } from '../../../../shared/lib/brand.ts';
import { annotatie, MELDER, maakBoom, UTRECHT } from '../boom.ts';

const MB = 2 ** 20;
const SHA = 'a'.repeat(64);
const BIJLAGE = asUuid('00000000-0000-4000-8000-00000000b001');

const bestand = (bytes: number, bestandsnaam = 'brief.pdf') => ({
  bestandsnaam,
  mimeType: 'application/pdf',
  bytes,
  sha256: SHA,
});

const vanMelder = (registratie = 'BRP') =>
  maakBoom({ registratie }).erbij(
    annotatie('bijlage', { uuid: BIJLAGE, ...bestand(20 * MB), geannoteerdDoor: MELDER, zichtbaar: 'allen' }),
  );

const gever = {
  oin: UTRECHT.oin,
  medewerker: UTRECHT.medewerker,
  bronhouder: '0344',
  rol: 'bijhouder',
  nu: '2026-11-23T08:40:00Z',
  uuid: () => asUuid(crypto.randomUUID()),
} as const;

const uitslag = (opdracht: Opdracht, melding = vanMelder().melding()) => {
  const attributen = [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }];
  const batch = maakBatch(opdracht, { ...melding, attributen }, gever);
  return batch.ok
    ? batch.waarde.map(({ uuid: _, wortel: __, geannoteerdDoor: ___, geannoteerdOp: ____, ...rest }) => rest)
    : batch.fout;
};

describe('files of one’s own', () => {
  it('DOM-970 are judged by name and size before anything is read', () => {
    expect(keurNaamEnMaat('a'.repeat(255), 20 * MB)).toBeUndefined();
    expect(keurNaamEnMaat('é'.repeat(256), 1)).toBe('naam-te-lang');
    expect(keurNaamEnMaat('brief.pdf', 20 * MB + 1)).toBe('te-groot');
    expect(keurNaamEnMaat('brief.pdf', 0)).toBe('leeg');
    expect(keurNaamEnMaat('', 1)).toBe('naam-leeg');
  });

  it('DOM-970 lose a path, and what turns the direction of writing', () => {
    expect(bestandsnaamVan('C:\\Users\\mj\\brief.pdf')).toBe('brief.pdf');
    expect(bestandsnaamVan('/tmp/../brief.pdf')).toBe('brief.pdf');
    expect(bestandsnaamVan('factuur\u202efdp.exe')).toBe('factuurfdp.exe');
  });

  it.each([
    ['programma', 'brief.pdf'],
    ['script', 'brief.txt'],
    ['pdf', 'brief.pdf.exe'],
    ['tekst', 'start.BAT'],
    ['pdf', 'brief.scr. '],
  ] as const)('DOM-971 what would run is refused: %s called %s', (soort, naam) => {
    expect(keurInhoud(soort, naam)).toBe('programma');
  });

  it('DOM-971 the type that is announced follows from the content', () => {
    expect([mimeVan('pdf'), mimeVan('docx'), mimeVan('onbekend')]).toEqual([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/octet-stream',
    ]);
  });

  it('DOM-972 count apart from the melder’s: 50 and 200 MB a melding, 20 at a time', () => {
    const leeg = vanMelder().melding();
    const keur = (maten: readonly number[], melding = leeg) =>
      keurEigenBestanden(
        maten.map((bytes) => bestand(bytes)),
        melding,
        UTRECHT.oin,
      );
    expect(keur(Array.from({ length: 10 }, () => 20 * MB))).toBeUndefined();
    expect(keur([...Array.from({ length: 10 }, () => 20 * MB), 1])).toBe('te-veel-samen');
    expect(keur(Array.from({ length: 21 }, () => 1))).toBe('te-veel-tegelijk');
    const boom = vanMelder();
    for (let i = 0; i < EIGEN_BIJLAGEN.maxAantal - 1; i += 1)
      boom.erbij(annotatie('bijlage', { ...bestand(1), geannoteerdDoor: UTRECHT, zichtbaar: 'eigen' }));
    expect([keur([1], boom.melding()), keur([1, 1], boom.melding())]).toEqual([undefined, 'te-veel']);
  });

  it('DOM-973 become one annotation each; not for the melder of WKK, nor after the end', () => {
    const opdracht = {
      soort: 'bijlage',
      bestanden: [bestand(5)],
      zichtbaar: 'eigen',
      beschrijving: ' Aan de balie ',
    } as const;
    expect(uitslag(opdracht)).toEqual([
      { soort: 'bijlage', zichtbaar: 'eigen', ...bestand(5), beschrijving: 'Aan de balie' },
    ]);
    const allen = { ...opdracht, zichtbaar: 'allen' } as const;
    expect(uitslag(allen)).toMatchObject([{ zichtbaar: 'allen' }]);
    expect(uitslag(allen, vanMelder('WKK').melding())).toEqual({ code: 'geen-bijlagen-voor-melder' });
    expect(uitslag(opdracht, vanMelder('WKK').melding())).toMatchObject([{ soort: 'bijlage' }]);
    const dicht = vanMelder()
      .erbij(annotatie('status', { status: 'AFGEHANDELD', geannoteerdDoor: UTRECHT }))
      .melding();
    expect(uitslag(allen, dicht)).toEqual({ code: 'niet-toegestaan-na-einde' });
    expect(uitslag(opdracht, dicht)).toMatchObject([{ soort: 'bijlage' }]);
    expect(uitslag({ ...opdracht, bestanden: [bestand(0)] })).toEqual({ code: 'bestand-geweigerd', fout: 'leeg' });
  });
});

describe('a mark', () => {
  const plaats = { page: 2, x: 0.1, y: 0.2, width: 0.3, height: 0.05 };
  const merk = {
    soort: 'aantekening',
    tekst: ' Dit bewijst 21 ',
    zichtbaar: 'eigen',
    bijlage: BIJLAGE,
    plaats,
  } as const;

  it('DOM-974 is a note with its file, its place and its attribute', () => {
    expect(uitslag({ ...merk, attribuut: 'Huisnummer' })).toEqual([
      {
        soort: 'aantekening',
        tekst: 'Dit bewijst 21',
        zichtbaar: 'eigen',
        bijlage: BIJLAGE,
        plaats,
        attribuut: 'Huisnummer',
      },
    ]);
    expect(uitslag({ soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen' })).toEqual([
      { soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen' },
    ]);
  });

  it.each([
    ['a file of another melding', { ...merk, bijlage: asUuid('00000000-0000-4000-8000-00000000ffff') }],
    ['an attribute that is not reported', { ...merk, attribuut: 'Postcode' }],
    ['a place of no size', { ...merk, plaats: { ...plaats, width: 0 } }],
    ['a place without a file', { soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen', plaats }],
  ] as const)('DOM-974 is refused with %s', (_, opdracht) => {
    expect(uitslag(opdracht)).toEqual({ code: 'markering-past-niet' });
  });

  it('DOM-975 of others is shown without a way to it where there is none, saying why', () => {
    expect(merkplek(plaats, true)).toEqual({ plaats, reden: null });
    expect(merkplek(undefined, true)).toEqual({ plaats: null, reden: null });
    expect(merkplek(plaats, false)).toEqual({ plaats, reden: 'bestand-niet-hier' });
    expect(merkplek(plaats, undefined)).toEqual({ plaats: null, reden: 'bestand-onbekend' });
    expect(merkplek({ ...plaats, height: 0 }, true)).toEqual({ plaats: null, reden: 'plaats-onbruikbaar' });
  });
});
