// Entering by hand: form to submission and back.
import { describe, expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import {
  geweigerdeVelden,
  type Invoer,
  invoerVan,
  isVervolgbaar,
  maakIndiening,
  vervolgVan,
} from '../../../shared/domain/invoer.ts';
import { REGISTRATIECODES, REGISTRATIES } from '../../../shared/domain/registraties/registraties.ts';
import { UTRECHT_OIN, volgUuid } from '../../helpers/bouwers.ts';

const GEVER = {
  oin: UTRECHT_OIN,
  medewerker: 'm.jansen',
  bronhouder: '0344',
  rol: 'bijhouder',
  nu: '2026-11-23T09:00:00Z',
  uuid: volgUuid,
} as const;

const OMGEVING = { vandaag: '2026-11-23', bronhouder: () => ({ registraties: [...REGISTRATIECODES] }) };

const WAARDEN: Record<string, { soort: string; waarde: string }> = {
  BRP: { soort: 'A_NUMMER', waarde: '1234567890' },
  BAG: { soort: 'LOCATIE', waarde: '136204,000 455871,000' },
  BGT: { soort: 'LOCATIE', waarde: '136204,000 455871,000' },
  BRT: { soort: 'LOCATIE', waarde: '136204,000 455871,000' },
  WKK: { soort: 'WKK_LOCATIE', waarde: '14;136.204,000;455.871,000' },
  HR: { soort: 'KVK', waarde: '12345678' },
};

function invoer(registratie: string, deel: Partial<Invoer> = {}): Invoer {
  const profiel = REGISTRATIES[registratie as keyof typeof REGISTRATIES];
  const soorten: readonly { soort: string }[] = profiel.objectidentificaties;
  const bekend = WAARDEN[registratie];
  const soort = soorten.some((s) => s.soort === bekend?.soort) ? (bekend?.soort ?? '') : (soorten[0]?.soort ?? '');
  return {
    registratie,
    meldsoort: profiel.meldsoorten[0] ?? '',
    objectidentificatie: { soort, waarde: bekend?.waarde ?? '' },
    object: profiel.objecten[0] ?? '',
    attributen: [{ naam: 'Status', rubriek: '', waardeBasisregistratie: 'a', waardeWaargenomen: 'b' }],
    peilmoment: '2026-11-00',
    herkomst: 'balie',
    toelichting: 'Aan de balie gezegd.',
    kenmerk: 'BALIE-7',
    contact: { naam: 'A. Testpersoon', email: '', telefoon: '', afdeling: '', organisatie: '' },
    vervolgOp: null,
    ...deel,
  };
}

/** Faults by field, once each. */
function velden(deel: Partial<Invoer>, registratie = 'BAG'): string[] {
  const uitslag = maakIndiening(invoer(registratie, deel), GEVER, OMGEVING);
  if (uitslag.ok || uitslag.fout.code !== 'ongeldig') return [];
  return [...new Set(uitslag.fout.fouten.map((f) => f.veld))].sort();
}

describe('entering by hand', () => {
  it.each(['BAG', 'BGT', 'BRT', 'WKK', 'HR'])(
    'DOM-700 %s: the form comes back from its submission as it was',
    (code) => {
      const heen = invoer(code);
      const uitslag = maakIndiening(heen, GEVER, OMGEVING);
      expect(uitslag.ok ? invoerVan(uitslag.waarde) : uitslag.fout).toEqual({
        ...heen,
        objectidentificatie: expect.objectContaining({ soort: heen.objectidentificatie.soort }),
      });
    },
  );

  it('DOM-701 root, kenmerk, contact, bronhouder and start status; a point gives its place in RD', () => {
    const uitslag = maakIndiening(invoer('BAG'), GEVER, OMGEVING);
    const batch = uitslag.ok ? uitslag.waarde : [];
    expect(batch.map((a) => a.soort)).toEqual(['terugmelding', 'kenmerk', 'contact', 'bronhouder', 'status']);
    expect(batch[0]).toMatchObject({ locatie: { x: 136204, y: 455871 }, herkomst: 'balie' });
    expect(batch.at(-1)).toMatchObject({ status: 'GEREDE_TWIJFEL' });
    expect(new Set(batch.map((a) => a.wortel)).size).toBe(1);
    expect(batch[0]?.uuid).toBe(batch[0]?.wortel);
  });

  it('DOM-702 what was not filled in is absent, never empty', () => {
    const leeg = { naam: ' ', email: '', telefoon: '', afdeling: '', organisatie: '' };
    const uitslag = maakIndiening(invoer('BAG', { kenmerk: ' ', contact: leeg, peilmoment: '' }), GEVER, OMGEVING);
    const batch = uitslag.ok ? uitslag.waarde : [];
    expect(batch.map((a) => a.soort)).toEqual(['terugmelding', 'bronhouder', 'status']);
    expect(Object.hasOwn(batch[0] ?? {}, 'peilmoment')).toBe(false);
  });

  it.each<[string, Partial<Invoer>, string[]]>([
    [
      'a number of the wrong shape',
      { objectidentificatie: { soort: 'BAG_ID', waarde: '12' } },
      ['objectidentificatie.waarde'],
    ],
    [
      'a kind this registration lacks',
      { objectidentificatie: { soort: 'BSN', waarde: '1' } },
      ['objectidentificatie.soort'],
    ],
    ['an unknown meldsoort', { meldsoort: 'IETS' }, ['meldsoort']],
    ['an object of another registration', { object: 'Kind' }, ['object']],
    ['nothing in doubt', { attributen: [] }, ['attributen']],
    ['a kenmerk that is too long', { kenmerk: 'x'.repeat(41) }, ['kenmerk']],
    [
      'only a department',
      { contact: { naam: '', email: '', telefoon: '', afdeling: 'Wonen', organisatie: '' } },
      ['contact'],
    ],
  ])('DOM-703 %s is said at its field', (_, deel, verwacht) => {
    expect(velden(deel)).toEqual(verwacht);
  });

  it('DOM-704 an organisation without this registration says so, and a raadpleger may not', () => {
    const zonder = { ...OMGEVING, bronhouder: () => ({ registraties: ['BRP'] }) };
    const uitslag = maakIndiening(invoer('BAG'), GEVER, zonder);
    expect(!uitslag.ok && uitslag.fout.code === 'ongeldig' && uitslag.fout.fouten.map((f) => f.veld)).toEqual([
      'bronhouder',
    ]);
    expect(maakIndiening(invoer('BAG'), { ...GEVER, rol: 'raadpleger' }, OMGEVING)).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
  });
});

describe('a follow-up', () => {
  const boom = (batch: readonly object[]): readonly OntvangenAnnotatie[] =>
    batch.map((a, i) => ({ ...a, volgnummer: i + 1, ontvangenOp: '2026-11-23T09:00:01Z' }) as OntvangenAnnotatie);
  const heen = invoer('BAG', { peilmoment: '2026-01-00' });
  const gemaakt = maakIndiening(heen, GEVER, OMGEVING);
  const batch = gemaakt.ok ? gemaakt.waarde : [];

  it('DOM-705 has what the closed melding was about and its latest contact, but neither its number nor its words', () => {
    const laatste = { ...batch.find((a) => a.soort === 'contact'), uuid: volgUuid(), naam: 'De nieuwe collega' };
    const van = vervolgVan(boom([...batch, laatste]));
    const identificatie = invoerVan(batch)?.objectidentificatie;
    expect(van).toEqual({
      ...heen,
      objectidentificatie: identificatie,
      contact: { ...heen.contact, naam: 'De nieuwe collega' },
      herkomst: 'ambtshalve',
      toelichting: '',
      kenmerk: '',
      vervolgOp: batch[0]?.uuid,
    });
    expect(vervolgVan([])).toBeUndefined();
  });

  it('DOM-706 is made of what is closed, by who may enter', () => {
    expect(isVervolgbaar({ eindstatus: true }, 'bijhouder')).toBe(true);
    expect(isVervolgbaar({ eindstatus: false }, 'bijhouder')).toBe(false);
    expect(isVervolgbaar({ eindstatus: true }, 'raadpleger')).toBe(false);
  });

  it('DOM-707 what the service refused stands at its field of the form', () => {
    const fouten = [
      { pad: '/annotaties/0/objectidentificatie/waarde', melding: 'bestaat niet' },
      { pad: '/annotaties/1/kenmerk', melding: 'is al in gebruik' },
      { pad: '/annotaties/99/iets', melding: 'klopt niet' },
    ];
    expect(geweigerdeVelden(fouten, batch)).toEqual([
      { veld: 'objectidentificatie.waarde', melding: 'bestaat niet' },
      { veld: 'kenmerk', melding: 'is al in gebruik' },
      { veld: '', melding: 'klopt niet' },
    ]);
  });
});
