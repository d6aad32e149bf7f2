import { describe, expect, it } from 'vitest';
import { REGISTRATIECODES, REGISTRATIES } from '../../../../shared/domain/registraties/registraties.ts';
import { MEEGELEVERD } from '../../../../shared/domain/standaardteksten/meegeleverd.ts';
import { onbekendeVulwoorden, openPlekken, vulIn } from '../../../../shared/domain/standaardteksten/plekken.ts';
import {
  herkomstVan,
  isMeegeleverd,
  isTekstsoort,
  metTekst,
  nieuwTekstId,
  passendeTeksten,
  STANDAARDTEKST_MAX,
  type Standaardtekst,
  type Tekstvraag,
  tekstenVan,
  weggelaten,
  zonderTekst,
} from '../../../../shared/domain/standaardteksten/standaardtekst.ts';
import { bewaak } from '../../../../shared/domain/waakhond.ts';
import { teamtekstSchema } from '../../../../shared/wire/team.ts';

const eigen: Standaardtekst = {
  id: 'eigen-1',
  titel: 'Van ons',
  registraties: ['BRP'],
  objecten: [],
  soort: 'afhandelen',
  tekst: 'Dag.',
};
const vraag = (wijziging: Partial<Tekstvraag>): Tekstvraag => ({
  registratie: 'BRP',
  object: 'Verblijfplaats',
  soort: 'afhandelen',
  resultaat: null,
  ...wijziging,
});
const ids = (teksten: readonly Standaardtekst[]) => teksten.map(({ id }) => id);

describe('DOM-712 the texts that come with the program', () => {
  it.each(MEEGELEVERD.map((tekst) => [tekst.id, tekst] as const))('DOM-712 %s can be stored and sent', (_, tekst) => {
    expect(teamtekstSchema.safeParse(tekst).success).toBe(true);
    expect(onbekendeVulwoorden(tekst.tekst)).toEqual([]);
    expect(tekst.tekst.length).toBeLessThan(STANDAARDTEKST_MAX);
    for (const code of tekst.registraties) {
      const profiel = REGISTRATIES[code as keyof typeof REGISTRATIES];
      for (const object of tekst.objecten) expect(profiel.objecten).toContain(object);
    }
    // Nothing in it that the watchdog would stop, whoever reads it.
    expect(bewaak(tekst.tekst, { openbaar: true })).toEqual([]);
  });

  it('DOM-712 has a name of its own each', () => {
    expect(new Set(ids(MEEGELEVERD)).size).toBe(MEEGELEVERD.length);
  });

  it('DOM-712 public texts address nobody: everyone reads them', () => {
    const openbaar = MEEGELEVERD.filter(
      ({ registraties, soort }) => soort !== 'melder-benaderen' && registraties.includes('BAG'),
    );
    expect(openbaar.length).toBeGreaterThan(10);
    expect(openbaar.filter(({ tekst }) => /\b(u|uw)\b/iu.test(tekst))).toEqual([]);
  });

  it.each([
    ['BRP', 'afhandelen', 'GEWIJZIGD'],
    ['BRP', 'afhandelen', 'NIET_GEWIJZIGD'],
    ['BRP', 'onvoldoende-informatie', null],
    ['BRP', 'verkeerde-bronhouder', null],
    ['BRP', 'inplannen', null],
    ['HR', 'niet-ontvankelijk', null],
    ['HR', 'afhandelen', 'GEWIJZIGD'],
    ...(['BAG', 'BGT', 'BRT', 'WKK'] as const).flatMap((code) => [
      [code, 'afhandelen', 'GEWIJZIGD'] as const,
      [code, 'afhandelen', 'NIET_GEWIJZIGD'] as const,
      [code, 'niet-ontvankelijk', null] as const,
      [code, 'verkeerde-bronhouder', null] as const,
      [code, 'terugnemen', null] as const,
    ]),
    ['BAG', 'intrekking-bevestigen', null],
    ['BGT', 'intrekking-bevestigen', null],
    ...REGISTRATIECODES.map((code) => [code, 'melder-benaderen', null] as const),
  ] as const)('DOM-712 %s has one for %s %s', (registratie, soort, resultaat) => {
    expect(passendeTeksten(MEEGELEVERD, vraag({ registratie, object: '', soort, resultaat }))).not.toEqual([]);
  });

  it('DOM-712 not-ours after taking up names the right gemeente, and waits for a person to fill it', () => {
    const tekst = MEEGELEVERD.find(({ id }) => id === 'brp-niet-van-ons');
    const gevuld = vulIn(tekst?.tekst ?? '', { gemeente: 'Utrecht' });
    expect(gevuld).toContain('geen inwoner van Utrecht');
    expect(openPlekken(gevuld).map(({ naam }) => naam)).toEqual(['naam van de juiste gemeente']);
  });
});

describe('DOM-713 which texts fit a decision', () => {
  it('DOM-713 of this object first, none of another object, registration, decision or result', () => {
    const teksten: Standaardtekst[] = [
      eigen,
      { ...eigen, id: 'adres', objecten: ['Verblijfplaats'] },
      { ...eigen, id: 'ander-object', objecten: ['Kind'] },
      { ...eigen, id: 'andere-registratie', registraties: ['BAG'] },
      { ...eigen, id: 'ander-besluit', soort: 'inplannen' },
      { ...eigen, id: 'gewijzigd', resultaat: 'GEWIJZIGD' },
      { ...eigen, id: 'alle', registraties: [] },
    ];
    expect(ids(passendeTeksten(teksten, vraag({})))).toEqual(['adres', 'eigen-1', 'gewijzigd', 'alle']);
    expect(ids(passendeTeksten(teksten, vraag({ resultaat: 'NIET_GEWIJZIGD' })))).toEqual(['adres', 'eigen-1', 'alle']);
    expect(ids(passendeTeksten(teksten, vraag({ resultaat: 'GEWIJZIGD' })))).toContain('gewijzigd');
  });

  it('DOM-713 knows which decisions carry words', () => {
    expect(isTekstsoort('afhandelen')).toBe(true);
    expect(isTekstsoort('toewijzen')).toBe(false);
  });
});

describe('DOM-714 what a team changes', () => {
  it('DOM-714 its own words take the place of the text that they change, what it left out is gone, its own come last', () => {
    const [eerste, tweede, ...rest] = MEEGELEVERD;
    if (!eerste || !tweede) throw new Error('er zijn geen teksten');
    const aangepast = { ...eerste, tekst: 'Anders.' };
    expect(tekstenVan([{ id: tweede.id, weg: true }, eigen, aangepast])).toEqual([aangepast, ...rest, eigen]);
    expect([isMeegeleverd(eerste.id), isMeegeleverd('eigen-1')]).toEqual([true, false]);
  });

  it('DOM-714 leaving out what is not there leaves nothing behind', () => {
    expect(tekstenVan([{ id: 'bestaat-niet', weg: true }])).toEqual(MEEGELEVERD);
  });

  it('DOM-715 a changed text takes the place of the older one, a new one comes last, a name of its own each', () => {
    const weg = { id: 'brp-aangepast', weg: true } as const;
    const team = [weg, eigen];
    expect(metTekst(team, { ...eigen, tekst: 'Anders.' })).toEqual([weg, { ...eigen, tekst: 'Anders.' }]);
    expect(metTekst(team, { ...eigen, id: 'eigen-2' })).toEqual([weg, eigen, { ...eigen, id: 'eigen-2' }]);
    expect(zonderTekst(team, weg.id)).toEqual([eigen]);
    expect([nieuwTekstId([]), nieuwTekstId(team), nieuwTekstId([{ ...eigen, id: 'eigen-9' }])]).toEqual([
      'eigen-1',
      'eigen-2',
      'eigen-10',
    ]);
  });

  it('DOM-715 knows where a text comes from, and what the team does without', () => {
    const aangepast = { ...eigen, id: 'brp-aangepast' };
    expect([
      herkomstVan([], 'brp-aangepast'),
      herkomstVan([aangepast], 'brp-aangepast'),
      herkomstVan([], 'eigen-1'),
    ]).toEqual(['meegeleverd', 'aangepast', 'eigen']);
    expect(ids(weggelaten([{ id: 'brp-aangepast', weg: true }, eigen]))).toEqual(['brp-aangepast']);
    expect(weggelaten([aangepast])).toEqual([]);
  });
});
