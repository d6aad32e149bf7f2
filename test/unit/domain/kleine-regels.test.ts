// Small rules of their own: done already, kept how long, found by what, shown to whom.
import { describe, expect, it } from 'vitest';
import { alGedaan } from '../../../shared/domain/al-gedaan.ts';
import type { Annotatie, OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import { bewaarregel, bewarenTot } from '../../../shared/domain/bewaren.ts';
import { inzageVan } from '../../../shared/domain/inzage.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { isVoorziening, VOORZIENING } from '../../../shared/domain/voorziening.ts';
import { zoeksleutel, zoeksleutels, zoektekst, zoekvraag } from '../../../shared/domain/zoektekst.ts';
import { ik, melding, statusVanCollega, statusVanMelder, volgUuid } from '../../helpers/bouwers.ts';

const NU = '2026-11-23T09:00:00Z';
const EIGEN = new Set(['0344']);

/** A melding of these annotations, received one after the other a day apart from 1 November 2026. */
function gevouwen(m: ReturnType<typeof melding>, ...meer: readonly object[]): Melding {
  const boom = [...m.annotaties, ...meer].map((a, i) => ({
    ...a,
    volgnummer: i + 1,
    ontvangenOp: `2026-11-${String(i + 1).padStart(2, '0')}T09:00:00Z`,
  })) as OntvangenAnnotatie[];
  const projectie = vouw(boom, []);
  if (projectie === undefined) throw new Error('geen wortel');
  return projectie.melding;
}

const van = (m: ReturnType<typeof melding>, soort: string, velden: object) => ({
  uuid: volgUuid(),
  wortel: m.wortel,
  soort,
  geannoteerdDoor: ik,
  geannoteerdOp: NU,
  zichtbaar: 'eigen',
  ...velden,
});

describe('DOM-20 done already', () => {
  const m = melding();
  const status = (code: string, meer: object = {}) => statusVanCollega(m.wortel, code, { ...meer });
  const toewijzing = van(m, 'toewijzing', { medewerker: 'm.jansen' }) as Annotatie;
  const notitie = van(m, 'aantekening', { tekst: 'x' }) as Annotatie;
  it.each<[string, Annotatie[], boolean]>([
    ['the same status with an assignment', [status('IN_BEHANDELING'), toewijzing], true],
    ['the same status alone, with a blank text', [status('IN_BEHANDELING', { toelichting: '  ' })], true],
    ['another status', [status('AFGEHANDELD')], false],
    ['the last status counts', [status('AFGEHANDELD'), status('IN_BEHANDELING')], true],
    ['a text would be lost', [status('IN_BEHANDELING', { toelichting: 'tekst' })], false],
    ['a result would be lost', [status('IN_BEHANDELING', { resultaat: 'GEWIJZIGD' })], false],
    ['a note would be lost', [status('IN_BEHANDELING'), notitie], false],
    ['no status at all', [toewijzing], false],
  ])('DOM-20 %s', (_, batch, verwacht) => {
    expect(alGedaan(batch, 'IN_BEHANDELING')).toBe(verwacht);
  });
});

describe('DOM-21 how long it is kept', () => {
  const onderzoek = (m: ReturnType<typeof melding>) => van(m, 'onderzoek', { actie: 'geplaatst', datum: '2026-11-10' });
  const dicht =
    (status: string, meer: object = {}) =>
    (m: ReturnType<typeof melding>) => [statusVanCollega(m.wortel, status, { ...meer })];
  const brp = () => melding();
  const bag = () => melding({ registratie: 'BAG' });
  it.each<
    [string, () => ReturnType<typeof melding>, (m: ReturnType<typeof melding>) => object[], string | undefined, number]
  >([
    ['open', brp, () => [], undefined, 0],
    ['handled and changed', brp, dicht('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }), '15.1', 5],
    ['handled, not changed', bag, dicht('AFGEHANDELD', { resultaat: 'NIET_GEWIJZIGD' }), '15.2', 5],
    ['handled without a result', bag, dicht('AFGEHANDELD'), '15.2', 5],
    ['too little information', brp, dicht('ONVOLDOENDE_INFORMATIE'), '15.2', 5],
    ['refused', bag, dicht('NIET_ONTVANKELIJK'), '15.2', 5],
    ['withdrawn', bag, dicht('INGETROKKEN'), '15.3', 1],
    [
      'an address investigated',
      brp,
      (m) => [onderzoek(m), ...dicht('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })(m)],
      '12.1.6',
      10,
    ],
    ['an investigation broken off', brp, (m) => [onderzoek(m), ...dicht('INGETROKKEN')(m)], '12.3', 1],
    [
      'in onderzoek where the profile has no term for it',
      bag,
      (m) => [onderzoek(m), ...dicht('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })(m)],
      '15.1',
      5,
    ],
  ])('DOM-21 %s', (_, maak, stappen, post, jaren) => {
    const m = maak();
    const regel = bewaarregel(gevouwen(m, ...stappen(m)), EIGEN);
    expect(regel && [regel.post, regel.jaren]).toEqual(post === undefined ? undefined : [post, jaren]);
  });

  it('DOM-21 another object than the one of the term is no address investigation', () => {
    const m = melding();
    const ander = {
      ...m,
      annotaties: m.annotaties.map((a) => (a.soort === 'terugmelding' ? { ...a, object: 'Persoon' } : a)),
    };
    const regel = bewaarregel(
      gevouwen(ander, onderzoek(m), ...dicht('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })(m)),
      EIGEN,
    );
    expect(regel?.post).toBe('15.1');
  });

  it('DOM-21 forwarded to another bronhouder it was broken off here', () => {
    const m = melding();
    const weg = [
      statusVanCollega(m.wortel, 'VERKEERDE_BRONHOUDER'),
      van(m, 'bronhouder', { bronhouder: '0307', zichtbaar: 'allen' }),
    ];
    expect(bewaarregel(gevouwen(m, ...weg), EIGEN)).toEqual({ post: '15.3', naam: 'Afgebroken', jaren: 1 });
    expect(bewaarregel(gevouwen(m, onderzoek(m), ...weg), EIGEN)?.post).toBe('12.3');
  });

  it('DOM-21 it counts from the day of the last step, whatever that was', () => {
    const m = melding();
    const gedaan = gevouwen(m, ...dicht('INGETROKKEN')(m), van(m, 'aantekening', { tekst: 'nagebeld' }));
    expect(bewarenTot(gedaan, { post: '15.3', naam: 'Afgebroken', jaren: 1 })).toBe('2027-11-07');
    expect(bewarenTot(gedaan, { post: '12.1.6', naam: '', jaren: 10 })).toBe('2036-11-07');
  });
});

describe('DOM-22 what is found', () => {
  const m = melding({ kenmerk: 'BD-2026/0471', toelichting: 'Post retour' });
  const vol = gevouwen(
    m,
    van(m, 'bijlage', {
      bestandsnaam: 'huurcontract.pdf',
      mimeType: 'x',
      bytes: 1,
      sha256: '0'.repeat(64),
      beschrijving: 'getekend',
    }),
    van(m, 'aantekening', { tekst: 'buurman gebeld' }),
    van(m, 'contactmoment', { kanaal: 'telefoon', datum: '2026-11-10', tekst: 'melder sprak' }),
    van(m, 'verwijzing', { verwijzing: 'zaaknummer', waarde: 'Z.2026-778' }),
    van(m, 'label', { label: 'spoed', actie: 'toevoegen' }),
    statusVanMelder(m.wortel, 'INGETROKKEN', { toelichting: 'dubbel gemeld' }),
  );

  it('DOM-22 everything readable is in the text, a line each, and a BSN is not', () => {
    expect(zoektekst(vol).split('\n')).toEqual([
      'Verblijfplaats',
      'Team Toezicht',
      'Post retour',
      'Huisnummer',
      '23',
      '21',
      'huurcontract.pdf',
      'getekend',
      'dubbel gemeld',
      'buurman gebeld',
      'melder sprak',
      'Z.2026-778',
      'spoed',
    ]);
  });

  it('DOM-22 an address is text, an identifier is a key', () => {
    const adres = melding();
    const opAdres = gevouwen({
      ...adres,
      annotaties: adres.annotaties.map((a) =>
        a.soort === 'terugmelding' ? { ...a, objectidentificatie: { soort: 'ADRES', waarde: 'Kerkstraat 21 bis' } } : a,
      ),
    });
    expect(zoektekst(opAdres)).toContain('Kerkstraat 21 bis');
    expect(zoektekst(gevouwen(melding({ registratie: 'BAG' })))).not.toContain('0344100000000417');
    expect(zoektekst({ ...vol, registratie: 'BRK' })).not.toContain('999990743');
  });

  it('DOM-22 keys: identifier, kenmerk, uuid and references, each once, without signs or case', () => {
    expect(zoeksleutels(vol)).toEqual(['999990743', 'bd20260471', zoeksleutel(m.wortel), 'z2026778']);
    const { kenmerk: _, ...zonder } = vol;
    expect(zoeksleutels(zonder)).toEqual(['999990743', zoeksleutel(m.wortel), 'z2026778']);
    expect(zoeksleutel('Ä-1 / b')).toBe('ä1b');
  });

  it.each([
    ['kerkstraat', '"kerkstraat"*'],
    [' Kerk  straat 21', '"Kerk" "straat" "21"*'],
    ['café', '"café"*'],
    ['NEAR(a, b)', '"NEAR" "a" "b"*'],
    ['"', undefined],
    ['', undefined],
  ])('DOM-23 %j is asked as %j', (getypt, vraag) => {
    expect(zoekvraag(getypt)).toBe(vraag);
  });
});

describe('DOM-24 what a person may see', () => {
  it('DOM-24 the facts and the decisions, never who reported or what colleagues noted', () => {
    const m = melding({ toelichting: 'Post retour' });
    const gezien = inzageVan(
      gevouwen(
        m,
        van(m, 'aantekening', { tekst: 'vertrouwelijk' }),
        statusVanCollega(m.wortel, 'IN_BEHANDELING', { toelichting: 'wij zoeken het uit' }),
        statusVanMelder(m.wortel, 'INGETROKKEN', { toelichting: 'groet van de melder' }),
      ),
    );
    expect(gezien).toEqual({
      registratie: 'BRP',
      onderwerp: 'Verblijfplaats',
      ontvangenOp: '2026-11-01T09:00:00Z',
      statusnaam: 'Ingetrokken',
      gegevens: [{ naam: 'Huisnummer', geregistreerd: '23', waargenomen: '21' }],
      toelichting: 'Post retour',
      verloop: [
        { op: '2026-11-05T09:00:00Z', kop: 'Gemeld', tekst: '' },
        { op: '2026-11-07T09:00:00Z', kop: 'In behandeling', tekst: 'wij zoeken het uit' },
        { op: '2026-11-08T09:00:00Z', kop: 'Ingetrokken', tekst: '' },
      ],
    });
  });

  it('DOM-24 without object, texts or values it still has its form', () => {
    const m = melding({ registratie: 'BGT' });
    const kaal = {
      ...m,
      annotaties: m.annotaties.map((a) => {
        if (a.soort !== 'terugmelding') return a;
        const { object: _o, toelichting: _t, ...rest } = a;
        return { ...rest, attributen: [{ naam: 'Functie' }] };
      }),
    };
    expect(inzageVan(gevouwen(kaal))).toMatchObject({
      onderwerp: 'Gerede twijfel',
      toelichting: '',
      gegevens: [{ naam: 'Functie', geregistreerd: '', waargenomen: '' }],
    });
  });
});

describe('DOM-25 the service as an author', () => {
  it('DOM-25 is known by its OIN alone', () => {
    expect(isVoorziening(VOORZIENING)).toBe(true);
    expect(isVoorziening({ oin: VOORZIENING.oin, persoonsaanduiding: 'anders' })).toBe(true);
    expect(isVoorziening(ik)).toBe(false);
  });
});
